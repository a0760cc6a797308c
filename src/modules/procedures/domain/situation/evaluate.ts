import type { Channel, Component, Fee, ProcedureRecord, TimeLimit } from '../record.ts';
import { acceptAnswers, casesFrom, nextUnanswered } from './cases.ts';
import { type CaseDecision, decider, type Said } from './decide.ts';
import { paperKeys } from './papers.ts';
import type { AddedPaper, Answers, Blocked, SituationOption, SituationQuestion, SituationTable } from './table.ts';

/** `maybe`: it still depends on what has not been answered. */
export type PaperState = 'needed' | 'maybe' | 'dropped';

export type PaperOutlook = { readonly key: string; readonly component: Component; readonly state: PaperState; readonly reason: string };
export type AddedOutlook = { readonly paper: AddedPaper; readonly state: 'needed' | 'maybe'; readonly reason: string };

/** What is known of a person's case after some of the answers, or all of them. */
export type Situation = {
  /** Answers that count. */
  readonly answers: Answers;
  /** Ids of what was given but is not in this table (any more): said, so that an old link is not misunderstood. */
  readonly stale: readonly string[];
  readonly answered: readonly { readonly question: SituationQuestion; readonly option: SituationOption }[];
  /** Null: nothing that could still be answered would change anything. */
  readonly next: SituationQuestion | null;
  /** `most`: questions on the longest way from here, those answered included. */
  readonly progress: { readonly answered: number; readonly most: number };
  /** All published papers, in their order. */
  readonly papers: readonly PaperOutlook[];
  readonly added: readonly AddedOutlook[];
  /** Decided fees by channel; a channel that is absent is as published. */
  readonly fees: ReadonlyMap<Channel, readonly Fee[]>;
  readonly feeOpen: boolean;
  /** Decided time limit; null: as published. */
  readonly limit: TimeLimit | null;
  readonly limitOpen: boolean;
  readonly channel: Channel | null;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** Not empty: this case cannot be done here. */
  readonly blocked: readonly Blocked[];
};

export type TableOwner = Pick<ProcedureRecord, 'componentGroups' | 'terms'>;

/** Answers may be missing, stale or nonsense: what counts is taken, what can be said is said. */
export function evaluateSituation(table: SituationTable, record: TableOwner, given: Answers): Situation {
  const { answers } = acceptAnswers(table, given);
  const decide = decider(table, channelsOf(record));
  const all = casesFrom(table, answers).map(decide);
  const same = areAlike(all);
  const done = all.filter((one) => one.blocked.length === 0);
  // Cases that are turned away need no papers and no fee: while another is possible they make nothing doubtful.
  const decisions = done.length > 0 ? done : all;
  const first = decisions[0];
  const every = (pick: (decision: CaseDecision) => readonly string[]) =>
    first === undefined ? [] : pick(first).filter((text) => decisions.every((one) => pick(one).includes(text)));
  const limit = agreed(decisions, 'limit');
  const channel = agreed(decisions, 'channel');
  return {
    answers,
    stale: Object.keys(given).filter((id) => !knows(table, id, given[id])),
    answered: answeredOf(table, answers),
    next: same ? null : nextUnanswered(table, answers),
    progress: { answered: Object.keys(answers).length, most: same ? Object.keys(answers).length : longest(all) },
    papers: outlookOf(table, record, decisions),
    added: addedOf(table, decisions),
    ...feesOf(record, decisions),
    limit: limit?.saying.kind === 'limit' ? limit.saying.value : null,
    limitOpen: limit === undefined && decisions.some((one) => one.said.has('limit')),
    channel: channel?.saying.kind === 'channel' ? channel.saying.value : null,
    notes: every((decision) => decision.notes),
    warnings: every((decision) => decision.warnings),
    blocked: done.length > 0 ? [] : (first?.blocked ?? []),
  };
}

/** Is there such a question with such an option? Whether it is asked in this case is another matter. */
export function knows(table: Pick<SituationTable, 'questions'>, id: string, option: string | undefined): boolean {
  return table.questions.some((question) => question.id === id && question.options.some((one) => one.id === option));
}

const ALL_CHANNELS: readonly Channel[] = ['direct', 'online', 'postal'];

/** Channels of the procedure in their usual order; all three when the record names none. */
export function channelsOf(record: Pick<ProcedureRecord, 'terms'>): readonly Channel[] {
  const own = ALL_CHANNELS.filter((channel) => record.terms.some((terms) => terms.channel === channel));
  return own.length === 0 ? ALL_CHANNELS : own;
}

/** Do all cases tell the person the same? Stops at the first that does not. */
function areAlike(decisions: readonly CaseDecision[]): boolean {
  const [first, ...others] = decisions;
  const wanted = first === undefined ? '' : signature(first);
  return others.every((decision) => signature(decision) === wanted);
}

/** Two cases with the same signature tell the person the same. */
function signature(decision: CaseDecision): string {
  if (decision.blocked.length > 0) return JSON.stringify(decision.blocked);
  const values = [...decision.said].map(([output, said]) => `${output} ${said[0]?.json ?? ''}`).sort();
  return JSON.stringify([values, decision.notes, decision.warnings]);
}

function longest(decisions: readonly CaseDecision[]): number {
  return Math.max(0, ...decisions.map((decision) => Object.keys(decision.answers).length));
}

function answeredOf(table: SituationTable, answers: Answers): Situation['answered'] {
  return table.questions.flatMap((question) => {
    const option = question.options.find(({ id }) => id === answers[question.id]);
    return option === undefined ? [] : [{ question, option }];
  });
}

/** What every case left says alike of one output; undefined when they differ or one of them is silent. */
function agreed(decisions: readonly CaseDecision[], output: string): Said | undefined {
  const all = decisions.map((decision) => decision.said.get(output)?.[0]);
  const values = new Set(all.map((said) => said?.json));
  return values.size === 1 ? all[0] : undefined;
}

function outlookOf(table: SituationTable, record: TableOwner, decisions: readonly CaseDecision[]): readonly PaperOutlook[] {
  return paperKeys(record).map(({ key, component }) => {
    const said = decisions.map((decision) => decision.said.get(`paper ${key}`)?.[0]);
    const dropped = said.filter((one) => one?.saying.value === 'drop').length;
    const state = dropped === 0 ? 'needed' : dropped === decisions.length ? 'dropped' : 'maybe';
    return { key, component, state, reason: state === 'maybe' ? '' : reasonOf(table, said[0], decisions) };
  });
}

function addedOf(table: SituationTable, decisions: readonly CaseDecision[]): readonly AddedOutlook[] {
  const found = new Map<string, Said[]>();
  for (const decision of decisions) {
    for (const [output, [first]] of decision.said) {
      if (first?.saying.kind === 'added') found.set(output, [...(found.get(output) ?? []), first]);
    }
  }
  return [...found.values()].flatMap((said) => {
    const [first] = said;
    if (first?.saying.kind !== 'added') return [];
    const state = said.length === decisions.length ? 'needed' : 'maybe';
    return [{ paper: first.saying.value, state, reason: state === 'needed' ? reasonOf(table, first, decisions) : '' }] as const;
  });
}

function feesOf(record: TableOwner, decisions: readonly CaseDecision[]): Pick<Situation, 'fees' | 'feeOpen'> {
  const fees = new Map<Channel, readonly Fee[]>();
  let feeOpen = false;
  for (const channel of channelsOf(record)) {
    const said = agreed(decisions, `fee ${channel}`);
    if (said?.saying.kind === 'fee') fees.set(channel, said.saying.value);
    else if (decisions.some((one) => one.said.has(`fee ${channel}`))) feeOpen = true;
  }
  return { fees, feeOpen };
}

/** The words of the rule, or else the answers that made it hold. */
function reasonOf(table: SituationTable, said: Said | undefined, decisions: readonly CaseDecision[]): string {
  const rule = said === undefined ? undefined : table.rules[said.rule];
  const answers = decisions[0]?.answers;
  if (rule === undefined || answers === undefined) return '';
  if (rule.why !== '') return rule.why;
  const labels = rule.when.flatMap(({ question }) => {
    const options = table.questions.find(({ id }) => id === question)?.options ?? [];
    return options.filter(({ id }) => id === answers[question]).map(({ label }) => `“${label}”`);
  });
  return labels.length === 0 ? '' : `Vì anh/chị chọn ${labels.join(', ')}.`;
}
