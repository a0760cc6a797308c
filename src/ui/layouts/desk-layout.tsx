import type { ComponentChildren, JSX } from 'preact';
import { assetUrl } from '../assets.ts';
import { CopyCode } from '../components/copy-code.tsx';
import type { DeskSubject } from '../components/desk-frame.tsx';
import { Details } from '../components/details.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { type BadgeState, StateBadge } from '../components/state-badge.tsx';
import { type Tab, Tabs } from '../components/tabs.tsx';

export type DeskRow = {
  readonly code: string;
  readonly href: string;
  /** Applicant's name. */
  readonly who: string;
  /** Procedure. */
  readonly what: string;
  readonly state: BadgeState;
  readonly stateLabel?: string | undefined;
  /** `Trễ 2 ngày`, `Hôm nay 16:30`, `24/4`. */
  readonly due?: { readonly text: string; readonly kind: 'late' | 'soon' | 'fine' } | undefined;
  /** Who waits for whom: `Chờ người nộp bổ sung`, `Chờ Trần Văn An ký`. */
  readonly waiting?: string | undefined;
  readonly selected?: boolean | undefined;
};

export type DeskDossier = {
  readonly code: string;
  readonly who: string;
  readonly what: string;
  readonly badges: ComponentChildren;
  /** Facts, papers, timeline: cards in reading order. */
  readonly body: ComponentChildren;
  /** Forms and buttons, fixed below; the first is the main one. */
  readonly actions?: ComponentChildren;
  readonly closeHref: string;
};

export type DeskLayoutProps = {
  readonly subject: DeskSubject;
  readonly title: string;
  readonly tabs: readonly Tab[];
  readonly search: { readonly value?: string | undefined; readonly action: string; readonly name?: string | undefined };
  readonly rows: readonly DeskRow[];
  readonly dossier?: DeskDossier | undefined;
  /** Over the list: outcome of the last act. */
  readonly notice?: ComponentChildren;
  /** Under the list: pages. */
  readonly footer?: ComponentChildren;
  /** Button that opens a new dossier at the counter. */
  readonly create?: ComponentChildren;
  readonly theme?: 'light' | 'dark' | undefined;
};

/** List left, dossier right, actions below; on a phone one of the two. */
export function DeskLayout(props: DeskLayoutProps): JSX.Element {
  const { subject, title, tabs, dossier, notice, create, search } = props;
  return (
    <PageShell
      title={dossier ? `${dossier.who}: ${dossier.what}` : title}
      kind="desk"
      active="desk"
      subject={subject}
      width="full"
      scripts={[assetUrl('desk.js'), assetUrl('copy.js')]}
      theme={props.theme}
    >
      <div class={dossier ? 'work work-open' : 'work'}>
        <section class="work-list" aria-labelledby="danh-sach">
          <div class="work-head">
            <h1 id="danh-sach">{title}</h1>
            {create}
          </div>
          <SearchBox {...search} label="Tìm theo mã, tên người nộp, thủ tục" quietLabel placeholder="Mã, tên, thủ tục" id="tim-ho-so" />
          <Tabs label="Lọc hồ sơ" items={tabs} />
          {notice}
          <Rows rows={props.rows} />
          {props.footer}
          <Keys />
        </section>
        {dossier ? <Dossier dossier={dossier} /> : <NothingOpen />}
      </div>
    </PageShell>
  );
}

function Rows({ rows }: Pick<DeskLayoutProps, 'rows'>): JSX.Element {
  if (rows.length === 0) {
    return (
      <EmptyState title="Không có hồ sơ nào ở đây" icon="inbox">
        <p>Việc trong mục này đã xong. Chọn mục khác ở trên, hoặc tìm theo mã.</p>
      </EmptyState>
    );
  }
  return (
    <ul class="rows" data-desk-rows>
      {rows.map((row) => (
        <Row key={row.code} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: { readonly row: DeskRow }): JSX.Element {
  return (
    <li class="row">
      <a href={row.href} aria-current={row.selected ? 'true' : undefined}>
        <span class="row-top">
          <span class="row-who">{row.who}</span>
          {row.due ? <span class={`row-due row-due-${row.due.kind}`}>{row.due.text}</span> : null}
        </span>
        <span class="row-what">{row.what}</span>
        <span class="row-foot">
          <StateBadge state={row.state} label={row.stateLabel} />
          {row.waiting ? <span>{row.waiting}</span> : null}
          <span class="row-code">{shortCode(row.code)}</span>
        </span>
      </a>
    </li>
  );
}

/** Day and number: the agency in front is the same in the whole list. */
function shortCode(code: string): string {
  return code.slice(code.indexOf('-') + 1);
}

function Dossier({ dossier }: { readonly dossier: DeskDossier }): JSX.Element {
  return (
    <article class="dossier" aria-labelledby="ho-so">
      <header class="dossier-head">
        <a class="dossier-close" href={dossier.closeHref}>
          Về danh sách
        </a>
        <h2 class="dossier-title" id="ho-so">
          {dossier.who}
        </h2>
        <p class="dossier-what">{dossier.what}</p>
        <div class="dossier-badges">
          {dossier.badges}
          <CopyCode code={dossier.code} />
        </div>
      </header>
      <div class="dossier-body">{dossier.body}</div>
      {dossier.actions ? <div class="dossier-actions">{dossier.actions}</div> : null}
    </article>
  );
}

function NothingOpen(): JSX.Element {
  return (
    <div class="dossier dossier-none">
      <EmptyState title="Chọn một hồ sơ" icon="folder">
        <p>Hồ sơ mở ra ở đây. Bấm j, k để đi lên xuống, Enter để mở.</p>
      </EmptyState>
    </div>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'hồ sơ sau'],
  ['k', 'hồ sơ trước'],
  ['Enter', 'mở hồ sơ'],
  ['/', 'tìm'],
  ['?', 'bảng phím này'],
];

function Keys(): JSX.Element {
  return (
    <Details summary="Phím tắt" id="phim-tat">
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd class="key">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
