import type { ComponentChildren, JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { type DeskDossier, DeskLayout, type DeskRow, type DeskSubject, LinkButton, type Tab } from '#ui/index.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { DESK_TABS, type DeskTab, TABS } from '../../domain/tabs.ts';
import type { WorkList } from '../../use-cases/work-list.ts';
import { DESK, type DeskView, deskHref, dossierHref, RECEPTION } from '../links.ts';
import { dueSign, waitingWords } from '../words.ts';

export type DeskPageProps = {
  readonly subject: DeskSubject;
  readonly view: DeskView;
  readonly list: WorkList;
  readonly now: Temporal.Instant;
  readonly mayReceive: boolean;
  readonly open?: DeskDossier | undefined;
  readonly notice?: ComponentChildren;
};

export function DeskPage({ subject, view, list, now, open, notice, mayReceive }: DeskPageProps): JSX.Element {
  const footer =
    list.next === null ? null : (
      <LinkButton href={deskHref({ ...view, after: list.next })} iconAfter="arrow-right">
        Xem tiếp
      </LinkButton>
    );
  const create = mayReceive ? (
    <LinkButton href={RECEPTION} kind="main" icon="paper-plus">
      Tiếp nhận
    </LinkButton>
  ) : null;
  return (
    <DeskLayout
      subject={subject}
      title="Bàn làm việc"
      tabs={DESK_TABS.map((tab) => toTab(tab, list, view))}
      search={{ action: DESK, name: 'q', value: view.text }}
      rows={list.items.map((dossier) => toRow(dossier, view, now, open?.code))}
      dossier={open}
      notice={notice}
      footer={footer}
      create={create}
    />
  );
}

function toTab(tab: DeskTab, list: WorkList, view: DeskView): Tab {
  const count = list.counts[tab];
  const tone = tab === 'late' && count > 0 ? ({ tone: 'refused' } as const) : {};
  // The total of what has ended says nothing about today's work.
  const shown = tab === 'ended' ? {} : { count };
  return { label: TABS[tab].label, href: deskHref({ tab, text: view.text }), current: tab === view.tab, ...shown, ...tone };
}

function toRow(dossier: Dossier, view: DeskView, now: Temporal.Instant, openCode: string | undefined): DeskRow {
  return {
    code: dossier.code,
    href: dossierHref(dossier.code, view),
    who: dossier.ownerName,
    what: dossier.procedureName,
    state: dossier.state,
    due: dueSign(dossier, now),
    waiting: waitingWords(dossier.state),
    selected: dossier.code === openCode,
  };
}
