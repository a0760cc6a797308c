import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import {
  Button,
  Card,
  type DateBoxes,
  DateField,
  ErrorSummary,
  FactList,
  formatFileSize,
  formatNumber,
  formatShortDate,
  formatShortDateTime,
  LinkButton,
  Notice,
  PageTitle,
  Pagination,
  Progress,
  Table,
  Tabs,
} from '#ui/index.ts';
import type { ImportReport, LineFault, PlannedRow } from '../../domain/import-report.ts';
import { ACTION_NAMES, FORMAT_NAMES } from '../../messages/exchange.vi.ts';
import type { ImportRow } from '../../use-cases/imports/confirm.ts';
import type { Names } from '../../use-cases/revisions/read-office.ts';
import { HOME, type Office, OfficeForm, OfficeFrame, whoIs } from './frame.tsx';
import { IMPORTS, ImportBadge } from './import.page.tsx';

export const REPORT_TABS = ['sua', 'them', 'bai-bo', 'khong-nhan'] as const;
export type ReportTab = (typeof REPORT_TABS)[number];
const PER_PAGE = 50;
/** Changes of one procedure shown before the rest is only counted. */
const CHANGES_SHOWN = 8;

export type ImportPageProps = {
  readonly office: Office;
  readonly row: ImportRow;
  readonly names: Names;
  readonly tab: ReportTab;
  readonly page: number;
  readonly date: DateBoxes;
  readonly faults: readonly FieldFault[];
};

/** One file that was handed in: what it would do, who has to act, what became of it. */
export function ImportPage(props: ImportPageProps): JSX.Element {
  const { office, row, names, faults } = props;
  return (
    <OfficeFrame office={office} title={`Nhập: ${row.fileName}`} crumbs={[{ label: 'Nhập danh mục', href: IMPORTS }, { label: row.fileName }]}>
      <PageTitle text={row.fileName} />
      <p>
        <ImportBadge state={row.state} />
      </p>
      <ErrorSummary errors={faults} />
      <Standing row={row} names={names} office={office} />
      <FactList
        facts={[
          { label: 'Loại tệp', value: `${FORMAT_NAMES[row.format]}, ${formatFileSize(row.fileBytes)}` },
          { label: 'Người gửi', value: `${whoIs(names, row.createdBy)}, ${formatShortDateTime(row.createdAt)}` },
          { label: 'Áp dụng từ', value: formatShortDate(row.effectiveFrom) },
          ...(row.confirmedBy === null || row.confirmedAt === null
            ? []
            : [{ label: 'Người xác nhận', value: `${whoIs(names, row.confirmedBy)}, ${formatShortDateTime(row.confirmedAt)}` }]),
        ]}
      />
      {row.report === null ? null : <Report {...props} report={row.report} />}
      {row.state === 'read' ? <Acts {...props} /> : null}
    </OfficeFrame>
  );
}

/** What is going on, in words; a page at work is asked for again by the browser, and may be left meanwhile. */
function Standing({ row, names, office }: Pick<ImportPageProps, 'row' | 'names' | 'office'>): JSX.Element | null {
  const again = (
    <>
      Trang tự tải lại sau vài giây. Anh/chị có thể đi làm việc khác rồi quay lại, <a href={`${IMPORTS}/${row.id}`}>hoặc xem lại ngay</a>.
    </>
  );
  switch (row.state) {
    case 'reading':
      return <Progress label="Đang đọc thử" done={row.progress} words={`${formatNumber(row.progress)} thủ tục`} detail={again} />;
    case 'publishing':
      return (
        <Progress label={`Đang công bố, ${whoIs(names, row.confirmedBy ?? '')} đã xác nhận`} done={row.progress} total={row.report?.read} detail={again} />
      );
    case 'failed':
      return (
        <Notice kind="error" title="Tệp này chưa xử lý được">
          <p>Danh mục không đổi gì. Hãy gửi lại tệp; nếu vẫn thế, xin báo người quản trị kèm tên tệp.</p>
        </Notice>
      );
    case 'done':
      return (
        <Notice kind="success" title="Đã công bố">
          <p>Trang, tìm kiếm, trợ lý và API dùng nội dung mới từ {formatShortDate(row.effectiveFrom)}.</p>
        </Notice>
      );
    case 'cancelled':
      return <Notice>Tệp này đã được bỏ, danh mục không đổi gì.</Notice>;
    case 'read':
      return <Waiting row={row} office={office} />;
  }
}

function Waiting({ row, office }: Pick<ImportPageProps, 'row' | 'office'>): JSX.Element {
  const { report } = row;
  return (
    <>
      {row.readAgain ? (
        <Notice kind="attention" title="Danh mục đã đổi sau lần đọc trước">
          <p>Chưa có gì được công bố. Dưới đây là bản đọc lại; xin xem và xác nhận lại.</p>
        </Notice>
      ) : null}
      {row.format === 'xlsx' && (report?.faults.length ?? 0) > 0 ? (
        <Notice kind="error" title="Bảng tính còn lỗi nên chưa nhập được phần nào">
          <p>Hãy sửa các ô nêu ở mục Không nhận rồi gửi lại tệp.</p>
        </Notice>
      ) : row.createdBy === office.officerId ? (
        <Notice title="Cần người thứ hai">
          <p>Anh/chị đã gửi tệp này nên không tự xác nhận được. Hãy gửi địa chỉ trang này cho một người có quyền công bố.</p>
        </Notice>
      ) : null}
    </>
  );
}

function Report({ row, report, tab, page }: ImportPageProps & { readonly report: ImportReport }): JSX.Element {
  const rows = report.rows ?? [];
  const of = {
    sua: rows.filter((one) => one.action === 'changed'),
    them: rows.filter((one) => one.action === 'added'),
    'bai-bo': rows.filter((one) => one.action === 'withdrawn'),
  };
  const href = (to: ReportTab, at = 1) => `${IMPORTS}/${row.id}?muc=${to}${at > 1 ? `&trang=${at}` : ''}`;
  const shown = tab === 'khong-nhan' ? report.faults : of[tab];
  const from = (page - 1) * PER_PAGE;
  return (
    <Card title={row.state === 'done' ? 'Những gì đã nhập' : 'Bản đọc thử'}>
      <p>
        Đọc được {formatNumber(report.read)} mục; {formatNumber(report.unchanged)} thủ tục không đổi.
      </p>
      <Tabs
        label="Các phần của bản đọc thử"
        items={[
          { label: 'Sửa', count: report.changed, href: href('sua'), current: tab === 'sua' },
          { label: 'Thêm', count: report.added, href: href('them'), current: tab === 'them' },
          { label: 'Bãi bỏ', count: report.withdrawn, href: href('bai-bo'), current: tab === 'bai-bo' },
          {
            label: 'Không nhận',
            count: report.faults.length,
            href: href('khong-nhan'),
            current: tab === 'khong-nhan',
            tone: report.faults.length > 0 ? 'attention' : 'plain',
          },
        ]}
      />
      {shown.length === 0 ? (
        <p class="quiet">Không có gì ở mục này.</p>
      ) : tab === 'khong-nhan' ? (
        <Faults faults={report.faults.slice(from, from + PER_PAGE)} />
      ) : (
        <Rows rows={of[tab].slice(from, from + PER_PAGE)} />
      )}
      <Pagination page={page} pages={Math.max(1, Math.ceil(shown.length / PER_PAGE))} href={(to) => href(tab, to)} />
    </Card>
  );
}

function Rows({ rows }: { readonly rows: readonly PlannedRow[] }): JSX.Element {
  return (
    <Table
      caption="Thủ tục"
      quietCaption
      columns={[
        { header: 'Thủ tục', names: true, cell: (one) => `${one.name} (${one.code})` },
        { header: 'Việc', cell: (one) => ACTION_NAMES[one.action] },
        { header: 'Khác gì', cell: (one) => <Changes row={one} /> },
        { header: 'Ở đâu trong tệp', cell: (one) => one.place ?? `dòng ${one.line}` },
      ]}
      rows={rows}
      rowKey={(one) => `${one.code}/${one.line}`}
    />
  );
}

function Changes({ row }: { readonly row: PlannedRow }): JSX.Element {
  const told = [...row.changes.slice(0, CHANGES_SHOWN), ...(row.remarks ?? [])];
  const rest = row.changes.length - CHANGES_SHOWN;
  if (told.length === 0) return <span>{row.action === 'added' ? 'Thủ tục mới' : row.action === 'withdrawn' ? 'Hết áp dụng' : 'Cả bản ghi'}</span>;
  return (
    <ul class="plain-list">
      {told.map((one) => (
        <li key={one}>{one}</li>
      ))}
      {rest > 0 ? <li>và {rest} chỗ khác</li> : null}
    </ul>
  );
}

function Faults({ faults }: { readonly faults: readonly LineFault[] }): JSX.Element {
  return (
    <Table
      caption="Những chỗ không nhận"
      quietCaption
      columns={[
        { header: 'Ở đâu', names: true, cell: ({ fault }) => fault.place ?? `dòng ${fault.line}` },
        { header: 'Vì sao và sửa thế nào', cell: ({ fault }) => fault.reason },
      ]}
      rows={faults.map((fault, index) => ({ fault, index }))}
      rowKey={({ index }) => String(index)}
    />
  );
}

function Acts({ office, row, date, faults }: ImportPageProps): JSX.Element {
  const action = `${IMPORTS}/${row.id}`;
  const may = office.may('procedure.publish') && row.createdBy !== office.officerId;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <Card title="Quyết định">
      {may ? (
        <OfficeForm office={office} action={`${action}/xac-nhan`}>
          <DateField legend="Áp dụng từ ngày" name="ngay" value={date} error={faultOf('ngay')} hint="Đổi ngày thì tệp được đọc thử lại trước khi công bố" />
          <p class="actions">
            <Button kind="main" icon="check">
              Xác nhận và công bố
            </Button>
          </p>
        </OfficeForm>
      ) : null}
      <OfficeForm office={office} action={`${action}/bo`}>
        <p class="actions">
          <Button kind="quiet">Bỏ tệp này</Button>
          <LinkButton kind="quiet" href={HOME}>
            Về danh mục
          </LinkButton>
        </p>
      </OfficeForm>
    </Card>
  );
}
