import type { JSX } from 'preact';
import type { Language } from '#kernel/language.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import {
  type DueFacts,
  formatDate,
  formatDateTime,
  formatDistance,
  formatTime,
  Notice,
  startSentence,
  TrackLayout,
  useLanguage,
  useText,
  Vn,
} from '#ui/index.ts';
import { type State, stateFacts } from '../../domain/states.ts';
import { tracking as en } from '../../messages/tracking.en.ts';
import { tracking as vi } from '../../messages/tracking.vi.ts';
import type { PublicDossier } from '../../use-cases/public-view.ts';
import { lateWords } from '../words.ts';

export type TrackPageProps = { readonly dossier: PublicDossier; readonly now: Temporal.Instant; readonly zaloLink: string | null };

type Telling = { readonly dossier: PublicDossier; readonly now: Temporal.Instant; readonly t: typeof en; readonly language: Language };

/** Where is my dossier: state, date and the reckoning behind it, the story, what comes next. Nothing about a person. */
export function TrackPage({ dossier, now, zaloLink }: TrackPageProps): JSX.Element {
  const t = useText({ vi, en });
  const telling = { dossier, now, t, language: useLanguage() };
  return (
    <TrackLayout
      code={dossier.code}
      procedureName={dossier.procedureName}
      procedureHref={`/thu-tuc/${dossier.procedureCode}`}
      agencyName={dossier.agencyName}
      state={dossier.state}
      overdueLabel={overdueLabel(telling)}
      due={dueFacts(telling)}
      nextStep={<p>{nextStep(telling)}</p>}
      notice={<LateNotice {...telling} />}
      timeline={timelineOf(telling)}
      facts={factsOf(telling)}
      follow={stateFacts(dossier.state).terminal || zaloLink === null ? undefined : <HowToFollow code={dossier.code} link={zaloLink} />}
    />
  );
}

function nextStep({ dossier, t, language }: Telling): string {
  const { state, agencyName, overdue, dueAt } = dossier;
  return t.nextStepOf({ state, agencyName, overdue, due: dueAt === null ? null : formatDateTime(dueAt, language) });
}

function overdueLabel({ dossier: { overdue, dueAt, pausedAt }, now, t }: Telling): string | undefined {
  return overdue && dueAt !== null ? lateWords(dueAt, pausedAt ?? now, t) : undefined;
}

function LateNotice(telling: Telling): JSX.Element | null {
  const { dossier, t, language } = telling;
  const late = overdueLabel(telling);
  if (late === undefined || dossier.dueAt === null) return null;
  return (
    <Notice kind="attention" title={t.lateTitle(late)}>
      <p>
        {t.lateText(formatDateTime(dossier.dueAt, language))}
        {dossier.pausedAt === null ? ` ${t.stillWorking}` : ''}
      </p>
    </Notice>
  );
}

function endingOf(state: State, t: Telling['t']): string | undefined {
  const endings: Readonly<Partial<Record<State, string>>> = t.endings;
  return endings[state];
}

function dueFacts(telling: Telling): DueFacts | undefined {
  const { dossier, now, t, language } = telling;
  const ending = endingOf(dossier.state, t);
  const end = dossier.returnedAt ?? dossier.finishedAt;
  const why = dossier.dueSteps.map(({ text }) => ({ at: '', text }));
  if (ending !== undefined && end !== null) return { label: ending, day: startSentence(formatDate(end, language)), dateTime: end.toString() };
  if (dossier.dueAt === null) return undefined;
  // A date that had passed before the pause stays where it is.
  const waiting = dossier.pausedAt !== null && !dossier.overdue;
  return {
    label: `${waiting ? t.duePaused : t.due}${dossier.provisional ? ` (${t.provisional})` : ''}`,
    day: startSentence(formatDate(dossier.dueAt, language)),
    time: formatTime(dossier.dueAt),
    dateTime: dossier.dueAt.toString(),
    distance: waiting ? t.willMove : formatDistance(legalDay(dossier.dueAt), legalDay(now), language),
    late: dossier.overdue,
    provisional: dossier.provisional,
    why: [...why, ...movedBy(telling)],
  };
}

/** A later date than the first one is said, with its cause. */
function movedBy({ dossier: { dueAt, originalDueAt }, t, language }: Telling): readonly { readonly at: string; readonly text: string }[] {
  if (dueAt === null || originalDueAt === null || dueAt.equals(originalDueAt)) return [];
  return [{ at: '', text: t.moved(formatDateTime(originalDueAt, language), formatDateTime(dueAt, language)) }];
}

function timelineOf({ dossier, now, t, language }: Telling) {
  const past = dossier.timeline.map(({ at, type, stage, state }) => ({
    when: startSentence(formatDateTime(at, language)),
    dateTime: at.toString(),
    title: t.storyOf(type, stage),
    ...(toneOf(state) === undefined ? {} : { tone: toneOf(state) }),
  }));
  if (stateFacts(dossier.state).terminal) return { past };
  const today = { when: formatDate(now, language), text: t.plainState(dossier.state) };
  const ahead =
    dossier.dueAt === null || dossier.overdue || stateFacts(dossier.state).ended
      ? []
      : [{ when: startSentence(formatDateTime(dossier.dueAt, language)), dateTime: dossier.dueAt.toString(), title: t.due }];
  return { past, today, ahead };
}

function toneOf(state: State): 'attention' | 'done' | 'refused' | undefined {
  if (state === 5 || state === 6) return 'attention';
  if (state === 9 || state === 10) return 'done';
  return state === 3 || state === 8 ? 'refused' : undefined;
}

function factsOf({ dossier, t, language }: Telling) {
  const moment = (at: Temporal.Instant | null) => (at === null ? null : formatDateTime(at, language));
  return [
    { label: t.facts.state, value: <Vn>{`${dossier.state}. ${dossier.stateName}`}</Vn> },
    { label: t.facts.agency, value: <Vn>{dossier.agencyName}</Vn> },
    { label: t.facts.submitted, value: moment(dossier.submittedAt) },
    { label: t.facts.accepted, value: moment(dossier.acceptedAt) },
    { label: t.facts.due, value: moment(dossier.dueAt) },
    { label: t.facts.procedure, value: dossier.procedureCode },
  ];
}

function HowToFollow({ code, link }: { readonly code: string; readonly link: string }): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      <p>
        {t.open} <a href={link}>{t.zalo}</a> {t.thenSend} <strong>{code}</strong>. {t.thenFollow}
      </p>
      <p class="soft">{t.nothingPersonal}</p>
    </>
  );
}
