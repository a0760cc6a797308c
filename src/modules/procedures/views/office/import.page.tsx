import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import {
  Badge,
  Button,
  Card,
  type DateBoxes,
  DateField,
  ErrorSummary,
  Field,
  formatFileSize,
  formatNumber,
  formatShortDate,
  formatShortDateTime,
  LinkButton,
  Notice,
  PageTitle,
  Table,
} from '#ui/index.ts';
import type { ImportState } from '../../domain/catalogue-import.ts';
import { FORMAT_NAMES, STATE_NAMES } from '../../messages/exchange.vi.ts';
import type { ImportRow } from '../../use-cases/imports/confirm.ts';
import type { Names } from '../../use-cases/revisions/read-office.ts';
import { HOME, type Office, OfficeFrame, whoIs } from './frame.tsx';

export const IMPORTS = `${HOME}/nhap`;
export const EXPORTS = `${HOME}/xuat`;

const SIGNS = {
  reading: { icon: 'clock', tone: 'action' },
  read: { icon: 'clock', tone: 'attention' },
  publishing: { icon: 'clock', tone: 'action' },
  done: { icon: 'check-round', tone: 'done' },
  failed: { icon: 'cross-round', tone: 'refused' },
  cancelled: { icon: 'cross-round', tone: 'plain' },
} as const;

export function ImportBadge({ state }: { readonly state: ImportState }): JSX.Element {
  return <Badge {...SIGNS[state]} label={STATE_NAMES[state]} />;
}

export type ImportsProps = {
  readonly office: Office;
  readonly imports: readonly ImportRow[];
  readonly names: Names;
  readonly date: DateBoxes;
  readonly faults: readonly FieldFault[];
};

/** Where a file is handed in, and what became of those before. */
export function ImportsPage({ office, imports, names, date, faults }: ImportsProps): JSX.Element {
  return (
    <OfficeFrame office={office} title="Nhập danh mục" crumbs={[{ label: 'Nhập danh mục' }]}>
      <PageTitle text="Nhập danh mục từ tệp" />
      <ErrorSummary errors={faults} />
      <Card title="Gửi tệp">
        <p>Máy đọc thử và kể sẽ thêm, sửa, bãi bỏ gì, dòng nào không nhận và vì sao. Đọc thử chưa đổi gì trong danh mục.</p>
        <Notice>Người gửi tệp không tự công bố. Một người khác có quyền công bố xem bản đọc thử rồi xác nhận.</Notice>
        <UploadForm office={office} date={date} faults={faults} />
      </Card>
      <Card title="Các tệp đã gửi">
        <Sent imports={imports} names={names} />
      </Card>
    </OfficeFrame>
  );
}

function UploadForm({ office, date, faults }: Pick<ImportsProps, 'office' | 'date' | 'faults'>): JSX.Element {
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <form method="post" action={IMPORTS} enctype="multipart/form-data" noValidate>
      <input type="hidden" name={office.csrf.name} value={office.csrf.value} />
      <Field
        label="Tệp danh mục"
        name="tep"
        type="file"
        accept=".xlsx,.jsonl,.json"
        hint="Bảng tính theo mẫu tải ở trang Xuất, định dạng trao đổi (.jsonl), hoặc JSON của cổng quốc gia; tối đa 48 MB"
        error={faultOf('tep')}
      />
      <DateField
        legend="Áp dụng từ ngày"
        name="ngay"
        value={date}
        error={faultOf('ngay')}
        hint="Nội dung mới có hiệu lực từ ngày này; người xác nhận còn đổi được"
      />
      <p class="actions">
        <Button kind="main" icon="send">
          Gửi và đọc thử
        </Button>
        <LinkButton kind="quiet" href={EXPORTS}>
          Tải mẫu bảng tính
        </LinkButton>
      </p>
    </form>
  );
}

function Sent({ imports, names }: Pick<ImportsProps, 'imports' | 'names'>): JSX.Element {
  if (imports.length === 0) return <p class="quiet">Chưa có tệp nào được gửi.</p>;
  return (
    <Table
      caption="Các tệp đã gửi, mới nhất trước"
      quietCaption
      columns={[
        { header: 'Tệp', names: true, cell: (one) => <a href={`${IMPORTS}/${one.id}`}>{one.fileName}</a> },
        { header: 'Tình trạng', cell: (one) => <ImportBadge state={one.state} /> },
        { header: 'Loại', cell: (one) => `${FORMAT_NAMES[one.format]}, ${formatFileSize(one.fileBytes)}` },
        { header: 'Áp dụng từ', cell: (one) => formatShortDate(one.effectiveFrom) },
        { header: 'Người gửi', cell: (one) => `${whoIs(names, one.createdBy)}, ${formatShortDateTime(one.createdAt)}` },
        { header: 'Đọc được', numeric: true, cell: (one) => (one.report === null ? '' : formatNumber(one.report.read)) },
      ]}
      rows={imports}
      rowKey={(one) => one.id}
    />
  );
}
