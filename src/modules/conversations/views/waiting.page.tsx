import type { JSX } from 'preact';
import { Button, Card, type DeskSubject, EmptyState, formatShortDateTime, PageShell, Table } from '#ui/index.ts';
import { vi } from '../messages/vi.ts';
import type { WaitingPerson } from '../use-cases/handovers.ts';

export type WaitingProps = {
  readonly subject: DeskSubject;
  readonly waiting: readonly WaitingPerson[];
  readonly csrf: { readonly name: string; readonly value: string };
};

const words = vi.web.staff;

/** Who waits for a person, since when and about what; never what was written. */
export function WaitingPage({ subject, waiting, csrf }: WaitingProps): JSX.Element {
  const crumbs = [{ label: 'Quản trị', href: '/quan-tri' }, { label: words.title }];
  return (
    <PageShell title={words.title} kind="desk" active="admin" subject={subject} breadcrumbs={crumbs}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {waiting.length === 0 ? <EmptyState title={words.empty}>{words.emptyNext}</EmptyState> : <WaitingTable waiting={waiting} csrf={csrf} />}
    </PageShell>
  );
}

function WaitingTable({ waiting, csrf }: Pick<WaitingProps, 'waiting' | 'csrf'>): JSX.Element {
  const { columns } = words;
  return (
    <Card title={words.waiting(waiting.length)}>
      <Table
        caption={words.title}
        quietCaption
        columns={[
          { header: columns.person, cell: (one) => words.person(channelName(one.channel), one.address), names: true },
          { header: columns.since, cell: (one) => formatShortDateTime(one.since) },
          { header: columns.topic, cell: (one) => (one.topic === '' ? words.noTopic : one.topic) },
          { header: columns.act, cell: (one) => <AnsweredForm id={one.id} csrf={csrf} /> },
        ]}
        rows={waiting}
        rowKey={(one) => String(one.id)}
      />
    </Card>
  );
}

function AnsweredForm({ id, csrf }: { readonly id: number; readonly csrf: WaitingProps['csrf'] }): JSX.Element {
  return (
    <form method="post" action={`/quan-tri/hoi-thoai/${id}/da-tra-loi`}>
      <input type="hidden" name={csrf.name} value={csrf.value} />
      <Button>{words.done}</Button>
    </form>
  );
}

function channelName(channel: string): string {
  return channel === 'zalo' ? words.zalo : words.web;
}
