import type { JSX } from 'preact';
import { Button, Card, Choices, Field, LinkButton, PageTitle } from '#ui/index.ts';
import type { ImportFormat } from '../../domain/catalogue-import.ts';
import { FORMAT_NAMES } from '../../messages/exchange.vi.ts';
import { type Office, OfficeFrame } from './frame.tsx';
import { EXPORTS, IMPORTS } from './import.page.tsx';

const FORMATS: readonly ImportFormat[] = ['xlsx', 'jsonl', 'national'];

/** What to take out of the catalogue, and in which shape. A plain form: it works without scripts. */
export function ExportPage({
  office,
  fields,
  agencies,
}: {
  readonly office: Office;
  readonly fields: readonly string[];
  readonly agencies: readonly string[];
}): JSX.Element {
  const options = (all: string, names: readonly string[]) => [{ value: '', label: all }, ...names.map((name) => ({ value: name, label: name }))];
  return (
    <OfficeFrame office={office} title="Xuất danh mục" crumbs={[{ label: 'Xuất danh mục' }]}>
      <PageTitle text="Xuất danh mục ra tệp" />
      <Card>
        <form method="get" action={`${EXPORTS}/tep`}>
          <Choices legend="Loại tệp" name="dang" value="xlsx" options={FORMATS.map((format) => ({ value: format, label: FORMAT_NAMES[format] }))} />
          <Field label="Lĩnh vực" name="linhvuc" control="select" options={options('Mọi lĩnh vực', fields)} />
          <Field label="Cơ quan thực hiện" name="coquan" control="select" options={options('Mọi cơ quan', agencies)} />
          <Field
            label="Chỉ những mã này"
            name="ma"
            control="textarea"
            rows={2}
            hint="Mỗi mã cách nhau bằng dấu phẩy hoặc xuống dòng; để trống là tất cả"
            optional
          />
          <Choices legend="Lịch sử" name="lichsu" options={[{ value: 'co', label: 'Cả các bản cũ và ngày hiệu lực (chỉ với .jsonl)' }]} value="" many />
          <p class="actions">
            <Button kind="main" icon="download">
              Tải tệp
            </Button>
            <LinkButton kind="quiet" href={IMPORTS}>
              Sang trang Nhập
            </LinkButton>
          </p>
        </form>
      </Card>
      <Card title="Sửa bằng bảng tính">
        <p>
          Tải mẫu .xlsx, sửa ô cần sửa rồi gửi lại ở trang Nhập. Chỗ không sửa giữ nguyên; nếu có người khác vừa sửa cùng thủ tục, tệp bị trả lại thay vì đè
          lên.
        </p>
      </Card>
    </OfficeFrame>
  );
}
