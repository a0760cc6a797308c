import type { JSX } from 'preact';
import { Button, formatDistance, formatShortDate, LinkButton, PageTitle, Pagination, Table, Tabs } from '#ui/index.ts';
import type { OfficeList, OfficeTab } from '../../use-cases/revisions/read-office.ts';
import { draftHref } from './editor.page.tsx';
import { HOME, type Office, OfficeFrame, whenAndWho } from './frame.tsx';

export const TAB_SLUGS: Readonly<Record<OfficeTab, string>> = {
  'in-force': '',
  draft: 'ban-thao',
  'in-review': 'cho-duyet',
  scheduled: 'hen-ngay',
  withdrawn: 'bai-bo',
};

export type ListProps = { readonly office: Office; readonly list: OfficeList; readonly text: string; readonly page: number; readonly pages: number };

/** The catalogue as those see it who keep it. */
export function OfficeListPage({ office, list, text, page, pages }: ListProps): JSX.Element {
  const { counts, inForceTotal, tab } = list;
  const item = (of: OfficeTab, label: string, count: number) => ({ label, count, href: hrefOf(of, text), current: tab === of });
  return (
    <OfficeFrame office={office} title="Danh mục thủ tục">
      <div class="office-top">
        <PageTitle text="Danh mục thủ tục" />
        {office.may('procedure.edit') ? (
          <p class="actions">
            <LinkButton kind="main" href={`${HOME}/moi`} icon="paper-plus">
              Thủ tục mới
            </LinkButton>
            <LinkButton href={`${HOME}/nhap`}>Nhập từ tệp</LinkButton>
            <LinkButton href={`${HOME}/xuat`}>Xuất ra tệp</LinkButton>
          </p>
        ) : null}
      </div>
      <form method="get" action={HOME} class="office-search">
        {tab === 'in-force' ? null : <input type="hidden" name="muc" value={TAB_SLUGS[tab]} />}
        <label class="field-label" for="f-q">
          Tìm theo tên, mã hoặc câu người dân hay nói
        </label>
        <div class="office-search-line">
          <input class="control" type="search" id="f-q" name="q" value={text} maxLength={200} />
          <Button icon="search">Tìm</Button>
        </div>
      </form>
      <Tabs
        label="Các phần của danh mục"
        items={[
          item('in-force', 'Đang áp dụng', inForceTotal),
          item('draft', 'Bản thảo', counts.drafts),
          { ...item('in-review', 'Chờ duyệt', counts.reviews), tone: counts.reviews > 0 ? 'attention' : 'plain' },
          item('scheduled', 'Hẹn ngày', counts.scheduled),
          item('withdrawn', 'Bãi bỏ', counts.withdrawn),
        ]}
      />
      <Rows list={list} text={text} />
      {tab === 'in-force' ? <Pagination page={page} pages={pages} href={(to) => hrefOf(tab, text, to)} /> : null}
    </OfficeFrame>
  );
}

function hrefOf(tab: OfficeTab, text: string, page = 1): string {
  const query = new URLSearchParams();
  if (TAB_SLUGS[tab] !== '') query.set('muc', TAB_SLUGS[tab]);
  if (text !== '') query.set('q', text);
  if (page > 1) query.set('trang', String(page));
  const told = query.toString();
  return told === '' ? HOME : `${HOME}?${told}`;
}

const EMPTY: Readonly<Record<OfficeTab, string>> = {
  'in-force': 'Chưa có thủ tục nào đang áp dụng. Nhập danh mục hoặc thêm thủ tục mới.',
  draft: 'Không có bản thảo nào. Mở một thủ tục rồi bấm Sửa để bắt đầu.',
  'in-review': 'Không có bản nào chờ duyệt.',
  scheduled: 'Không có bản nào hẹn ngày.',
  withdrawn: 'Chưa bãi bỏ thủ tục nào.',
};

function Rows({ list, text }: { readonly list: OfficeList; readonly text: string }): JSX.Element {
  if (list.rows.length === 0)
    return <p class="quiet office-empty">{text === '' ? EMPTY[list.tab] : `Không thấy gì với “${text}” trong mục này. Thử ít chữ hơn, hoặc mục khác.`}</p>;
  switch (list.tab) {
    case 'in-force':
      return <InForce list={list} />;
    case 'scheduled':
      return <Scheduled list={list} />;
    case 'withdrawn':
      return <Withdrawn list={list} />;
    default:
      return <Drafts list={list} />;
  }
}

type Of<T extends OfficeTab> = { readonly list: Extract<OfficeList, { readonly tab: T }> };
type DraftsProps = { readonly list: Exclude<OfficeList, { readonly tab: 'in-force' | 'scheduled' | 'withdrawn' }> };

function name(href: string, text: string): JSX.Element {
  return <a href={href}>{text}</a>;
}

function InForce({ list }: Of<'in-force'>): JSX.Element {
  return (
    <Table
      caption="Thủ tục đang áp dụng"
      quietCaption
      columns={[
        { header: 'Thủ tục', cell: (row) => name(`${HOME}/${row.code}`, row.name), names: true },
        { header: 'Mã', cell: (row) => <span class="figure">{row.code}</span> },
        { header: 'Lĩnh vực', cell: (row) => row.field },
        { header: 'Nơi làm', cell: (row) => row.agency },
      ]}
      rows={list.rows}
      rowKey={(row) => row.code}
    />
  );
}

function Drafts({ list }: DraftsProps): JSX.Element {
  return (
    <Table
      caption={list.tab === 'draft' ? 'Bản thảo' : 'Bản chờ duyệt'}
      quietCaption
      columns={[
        { header: 'Thủ tục', cell: (row) => name(draftHref(row.id, row.state === 'in-review' ? '/so-sanh' : ''), row.name || row.code), names: true },
        { header: 'Mã', cell: (row) => <span class="figure">{row.code}</span> },
        { header: 'Loại', cell: (row) => (row.isNew ? 'Thủ tục mới' : 'Sửa đổi') },
        { header: 'Áp dụng từ', cell: (row) => (row.effectiveFrom === null ? 'chưa định' : formatShortDate(row.effectiveFrom)) },
        { header: 'Sửa lần cuối', cell: (row) => whenAndWho(list.names, row.updatedAt, row.updatedBy) },
      ]}
      rows={list.rows}
      rowKey={(row) => String(row.id)}
    />
  );
}

function Scheduled({ list }: Of<'scheduled'>): JSX.Element {
  return (
    <Table
      caption="Bản hẹn ngày"
      quietCaption
      columns={[
        { header: 'Thủ tục', cell: (row) => name(`${HOME}/${row.code}`, row.name), names: true },
        { header: 'Mã', cell: (row) => <span class="figure">{row.code}</span> },
        { header: 'Bản', cell: (row) => String(row.no), numeric: true },
        { header: 'Áp dụng từ', cell: (row) => `${formatShortDate(row.effectiveFrom)} (${formatDistance(row.effectiveFrom, list.today)})` },
        { header: 'Công bố', cell: (row) => whenAndWho(list.names, row.at, row.by) },
      ]}
      rows={list.rows}
      rowKey={(row) => `${row.code} ${row.no}`}
    />
  );
}

function Withdrawn({ list }: Of<'withdrawn'>): JSX.Element {
  return (
    <Table
      caption="Thủ tục bãi bỏ"
      quietCaption
      columns={[
        { header: 'Thủ tục', cell: (row) => name(`${HOME}/${row.code}`, row.name), names: true },
        { header: 'Mã', cell: (row) => <span class="figure">{row.code}</span> },
        { header: 'Lĩnh vực', cell: (row) => row.field },
        { header: 'Hết áp dụng từ', cell: (row) => `${formatShortDate(row.ends)} (${formatDistance(row.ends, list.today)})` },
      ]}
      rows={list.rows}
      rowKey={(row) => row.code}
    />
  );
}
