import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { assetUrl } from '../assets.ts';
import { Card } from '../components/card.tsx';
import { CopyCode } from '../components/copy-code.tsx';
import { Details } from '../components/details.tsx';
import { type Fact, FactList } from '../components/fact-list.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { type BadgeState, StateBadge } from '../components/state-badge.tsx';
import { Timeline, type TimelineProps } from '../components/timeline.tsx';
import { en } from '../messages/track.en.ts';
import { vi } from '../messages/track.vi.ts';

/** The promised date, in words, with the reckoning behind it. */
export type DueFacts = {
  /** `Hẹn trả kết quả`, `Hẹn lại`, `Đã trả` … */
  readonly label: string;
  /** `16:30` and `thứ Sáu 24/4/2026`: shown on two lines. */
  readonly day: string;
  readonly time?: string | undefined;
  readonly dateTime?: string | undefined;
  /** `còn 2 ngày làm việc`, `trễ 2 ngày` … */
  readonly distance?: string | undefined;
  readonly late?: boolean | undefined;
  /** The calendar of a later year may still change. */
  readonly provisional?: boolean | undefined;
  readonly why?: readonly { readonly at: string; readonly text: string }[] | undefined;
};

export type TrackLayoutProps = {
  readonly code: string;
  readonly procedureName: string;
  readonly procedureHref?: string | undefined;
  readonly agencyName: string;
  readonly state: BadgeState;
  readonly stateLabel?: string | undefined;
  readonly overdueLabel?: string | undefined;
  readonly due?: DueFacts | undefined;
  /** What happens next and who must do something: one or two sentences. */
  readonly nextStep: ComponentChildren;
  readonly timeline: TimelineProps;
  readonly facts?: readonly Fact[] | undefined;
  /** Bad news, plainly and early. */
  readonly notice?: ComponentChildren;
  /** How to be told: Zalo link, follow form. */
  readonly follow?: ComponentChildren;
};

/** State and due date in an arch like the printed receipt, then the story. Nothing personal. */
export function TrackLayout(props: TrackLayoutProps): JSX.Element {
  const { code, procedureName, notice, due, nextStep, timeline } = props;
  const text = useText({ vi, en });
  return (
    <PageShell
      title={text.dossier(code)}
      active="tracking"
      breadcrumbs={[{ label: text.title, href: '/tra-cuu' }, { label: text.dossier(code) }]}
      scripts={[assetUrl('copy.js')]}
    >
      <header class="title">
        <p class="title-above">{props.agencyName}</p>
        <PageTitle text={procedureName} />
      </header>
      <div class="columns columns-track">
        <div class="columns-side">
          <Receipt {...props} />
          {due?.why && due.why.length > 0 ? <WhyThisDate why={due.why} provisional={due.provisional} /> : null}
        </div>
        <div class="columns-main">
          {notice}
          <section class="next" aria-labelledby="buoc-toi">
            <h2 id="buoc-toi">{text.next}</h2>
            <div class="next-text">{nextStep}</div>
          </section>
          <Card title={text.story}>
            <Timeline {...timeline} />
          </Card>
          <Aside {...props} />
        </div>
      </div>
    </PageShell>
  );
}

function Receipt({ code, state, stateLabel, overdueLabel, due }: TrackLayoutProps): JSX.Element {
  const text = useText({ vi, en });
  return (
    <section class={due?.late ? 'receipt receipt-late' : 'receipt'} aria-label={text.stateAndDate}>
      <StateBadge state={state} label={stateLabel} />
      {overdueLabel ? <StateBadge state="overdue" label={overdueLabel} /> : null}
      {due ? (
        <p class="receipt-due">
          <span class="receipt-label">{due.label}</span>{' '}
          <time class="receipt-day" dateTime={due.dateTime}>
            {due.day}
          </time>
          {due.time ? (
            <span class="receipt-time">
              {' '}
              {text.before} {due.time}
            </span>
          ) : null}
        </p>
      ) : null}
      {due?.distance ? <p class="receipt-distance">{due.distance}</p> : null}
      <p class="receipt-code">
        <span class="receipt-label">{text.code}</span> <CopyCode code={code} />
      </p>
    </section>
  );
}

function WhyThisDate({ why, provisional }: Pick<DueFacts, 'why' | 'provisional'>): JSX.Element {
  const text = useText({ vi, en });
  return (
    <Details summary={text.whyThisDate} id="vi-sao">
      <ol class="why">
        {why?.map(({ at, text }) => (
          <li key={`${at}${text}`}>
            {at ? <span class="why-at">{at}</span> : null} {text}
          </li>
        ))}
      </ol>
      {provisional ? <p class="soft">{text.provisional}</p> : null}
    </Details>
  );
}

function Aside({ facts, procedureHref, follow }: TrackLayoutProps): JSX.Element {
  const text = useText({ vi, en });
  return (
    <>
      {follow ? <Card title={text.follow}>{follow}</Card> : null}
      {facts && facts.length > 0 ? (
        <Card title={text.facts}>
          <FactList facts={facts} />
          {procedureHref ? (
            <p>
              <a href={procedureHref}>{text.toProcedure}</a>
            </p>
          ) : null}
        </Card>
      ) : null}
    </>
  );
}
