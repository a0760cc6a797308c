import type { ComponentChildren, JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { Badge, type Crumb, type DeskSubject, formatShortDate, formatShortDateTime, PageShell, PageTitle } from '#ui/index.ts';
import type { DraftState } from '../../domain/revisions/draft.ts';
import type { Standing } from '../../domain/revisions/period.ts';
import { vi } from '../../messages/office.vi.ts';
import type { DraftRead, Names } from '../../use-cases/revisions/read-office.ts';

/** Who is at work, and the token of his forms. */
export type Office = {
  readonly subject: DeskSubject;
  readonly csrf: { readonly name: string; readonly value: string };
  readonly officerId: string;
  readonly may: (action: 'procedure.edit' | 'procedure.publish') => boolean;
};

type FrameProps = {
  readonly office: Office;
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly sheets?: readonly string[];
  readonly children: ComponentChildren;
};

export const HOME = '/quan-tri/thu-tuc';

export function OfficeFrame({ office, title, crumbs = [], sheets = [], children }: FrameProps): JSX.Element {
  const path = [{ label: vi.admin, href: '/quan-tri' }, ...(crumbs.length === 0 ? [] : [{ label: vi.catalogue, href: HOME }]), ...crumbs];
  const all = crumbs.length === 0 ? [...path, { label: vi.catalogue }] : path;
  return (
    <PageShell title={title} kind="desk" active="admin" subject={office.subject} breadcrumbs={all} sheets={['changes.css', 'office.css', ...sheets]}>
      {children}
    </PageShell>
  );
}

type FormProps = { readonly office: Office; readonly action: string; readonly class?: string; readonly children: ComponentChildren };

/** Without the browser's own checks: a half-filled form may be sent to add a row, and our words name each fault. */
export function OfficeForm({ office, action, class: name, children }: FormProps): JSX.Element {
  return (
    <form method="post" action={action} class={name} noValidate>
      <input type="hidden" name={office.csrf.name} value={office.csrf.value} />
      {children}
    </form>
  );
}

const DRAFT_SIGNS = {
  draft: { icon: 'pen', tone: 'action' },
  'in-review': { icon: 'clock', tone: 'attention' },
  approved: { icon: 'check-round', tone: 'done' },
  discarded: { icon: 'cross-round', tone: 'plain' },
} as const;

export function DraftBadge({ state }: { readonly state: DraftState }): JSX.Element {
  return <Badge {...DRAFT_SIGNS[state]} label={vi.stateNames[state]} />;
}

const STANDING_SIGNS = {
  scheduled: { icon: 'calendar', tone: 'attention' },
  'in-force': { icon: 'check-round', tone: 'done' },
  past: { icon: 'clock', tone: 'plain' },
  never: { icon: 'undo', tone: 'plain' },
} as const;

export function StandingBadge({ standing }: { readonly standing: Standing }): JSX.Element {
  return <Badge {...STANDING_SIGNS[standing]} label={vi.standings[standing]} />;
}

/** An officer by name; an import or the first setting-up by what it was. */
export function whoIs(names: Names, id: string): string {
  return names.get(id) ?? vi.byImport;
}

export function whenAndWho(names: Names, at: Temporal.Instant, by: string): string {
  return `${formatShortDateTime(at)}, ${whoIs(names, by)}`;
}

export function dayOf(day: Temporal.PlainDate | null): string {
  return day === null ? '' : formatShortDate(day);
}

/** Whose draft it is, how far it is, who touched it last. */
export function DraftHead({ draft, names }: { readonly draft: DraftRead; readonly names: Names }): JSX.Element {
  return (
    <header class="office-head">
      <PageTitle text={draft.content.name || draft.code} />
      <p class="office-meta">
        <DraftBadge state={draft.state} />
        <span class="figure">{draft.code}</span>
        <span>Sửa lần cuối {whenAndWho(names, draft.updatedAt, draft.updatedBy)}</span>
      </p>
    </header>
  );
}
