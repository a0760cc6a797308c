import type { JSX } from 'preact';
import { Badge, Button, Card, EmptyState, formatShortDateTime, type IconName, LinkButton, Table, Tabs, type Tone } from '#ui/index.ts';
import { type DeliveryState, isRetryable } from '../domain/delivery.ts';
import { findTemplate } from '../domain/templates.ts';
import { vi } from '../messages/vi.ts';
import type { LedgerEntry } from '../use-cases/dead-letters.ts';

/** Lists of the ledger, each with its own address. */
export const LEDGER_TABS = {
  'tat-ca': { label: vi.tabs.all, states: [] },
  hong: { label: vi.tabs.failed, states: ['permanent-failure', 'technical-failure'] },
  cho: { label: vi.tabs.waiting, states: ['created', 'sending', 'temporary-failure'] },
  'da-gui': { label: vi.tabs.sent, states: ['sent'] },
  'da-nhan': { label: vi.tabs.delivered, states: ['delivered'] },
} as const satisfies Record<string, { readonly label: string; readonly states: readonly DeliveryState[] }>;

export type LedgerTab = keyof typeof LEDGER_TABS;

export type LedgerView = {
  readonly tab: LedgerTab;
  readonly entries: readonly LedgerEntry[];
  /** Where the list goes on, or null at its end. */
  readonly olderThan: number | null;
};

const SIGNS = {
  created: { icon: 'clock', tone: 'plain' },
  sending: { icon: 'send', tone: 'plain' },
  sent: { icon: 'check', tone: 'action' },
  delivered: { icon: 'check-round', tone: 'done' },
  'temporary-failure': { icon: 'clock', tone: 'attention' },
  'permanent-failure': { icon: 'cross-round', tone: 'refused' },
  'technical-failure': { icon: 'alert', tone: 'refused' },
} as const satisfies Record<DeliveryState, { readonly icon: IconName; readonly tone: Tone }>;

type Props = { readonly view: LedgerView; readonly csrf: { readonly name: string; readonly value: string } };

export function LedgerSection({ view, csrf }: Props): JSX.Element {
  const failed = view.entries.filter((entry) => isRetryable(entry.state)).map((entry) => entry.id);
  const tabs = Object.entries(LEDGER_TABS).map(([slug, tab]) => ({ label: tab.label, href: hrefOf(slug), current: slug === view.tab }));
  return (
    <Card title={vi.ledgerTitle} id="so-tin">
      <Tabs label={vi.ledgerFilter} items={tabs} />
      {view.entries.length === 0 ? <Nothing /> : null}
      {view.entries.length > 0 && failed.length === 0 ? <Rows entries={view.entries} /> : null}
      {failed.length > 0 ? (
        <form method="post" action="/quan-tri/zalo/gui-lai">
          <input type="hidden" name={csrf.name} value={csrf.value} />
          <Rows entries={view.entries} />
          <p class="actions">
            <Button name="tatca" value={failed.join(',')} icon="send">
              {vi.retryAll}
            </Button>
          </p>
        </form>
      ) : null}
      {view.olderThan === null ? null : <LinkButton href={`${hrefOf(view.tab)}&truoc=${view.olderThan}`}>{vi.older}</LinkButton>}
    </Card>
  );
}

function Nothing(): JSX.Element {
  return (
    <EmptyState title={vi.ledgerEmpty} icon="inbox" level={3}>
      <p>{vi.ledgerEmptyHint}</p>
    </EmptyState>
  );
}

function hrefOf(slug: string): string {
  return `/quan-tri/zalo?muc=${slug}`;
}

function Rows({ entries }: { readonly entries: readonly LedgerEntry[] }): JSX.Element {
  return (
    <Table
      caption={vi.ledgerTitle}
      quietCaption
      columns={[
        { header: vi.columns.what, names: true, cell: whatOf },
        { header: vi.columns.who, cell: (entry) => `${vi.person} ${entry.contactId}` },
        { header: vi.columns.state, cell: (entry) => <Badge {...SIGNS[entry.state]} label={vi.states[entry.state]} /> },
        { header: vi.columns.when, cell: (entry) => formatShortDateTime(entry.deliveredAt ?? entry.sentAt ?? entry.createdAt) },
        { header: vi.columns.reason, cell: reasonOf },
        { header: vi.columns.retry, cell: (entry) => (isRetryable(entry.state) ? <Retry id={entry.id} /> : null) },
      ]}
      rows={entries}
      rowKey={(entry) => String(entry.id)}
    />
  );
}

function Retry({ id }: { readonly id: number }): JSX.Element {
  return (
    <Button name="tin" value={String(id)}>
      {vi.retry} <span class="only-read">{id}</span>
    </Button>
  );
}

function whatOf(entry: LedgerEntry): string {
  if (entry.kind === 'reply') return `${vi.reply} (${entry.id})`;
  const title = entry.template === null ? '' : (findTemplate(entry.template)?.title ?? entry.template);
  return `${title}${entry.dossierCode === null ? '' : ` · ${entry.dossierCode}`} (${entry.id})`;
}

function reasonOf(entry: LedgerEntry): string {
  const parts = [
    [entry.reasonText, entry.reasonCode === null ? null : `(${entry.reasonCode})`].filter(Boolean).join(' '),
    entry.attempts > 1 ? `${entry.attempts} ${vi.attempts}` : '',
    entry.nextTryAt === null ? '' : `${vi.nextTry} ${formatShortDateTime(entry.nextTryAt)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
