import { normaliseText } from '#kernel/text.ts';
import type { AddedPaper, Answers, CaseFee, Condition, SituationExample, SituationQuestion, SituationRule, SituationTable } from '../situation/table.ts';
import type { Channel, Fee, TimeLimit } from '../terms.ts';
import { normaliseLines } from './words.ts';

/** `situation` of a line, as `use-cases/situation-schema.ts` lets it through. Everything that says nothing may be missing. */
export type ExchangeSituation = {
  readonly questions: readonly ExchangeQuestion[];
  readonly rules: readonly ExchangeRule[];
  readonly examples?: readonly ExchangeExample[] | undefined;
};

type ExchangeConditions = Readonly<Record<string, readonly string[]>>;

type ExchangeQuestion = {
  readonly id: string;
  readonly text: string;
  readonly help?: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly when?: ExchangeConditions | undefined;
};

type ExchangeRule = {
  readonly when?: ExchangeConditions | undefined;
  readonly why?: string | undefined;
  readonly keep?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
  readonly add?:
    | readonly {
        readonly name: string;
        readonly originals?: number | undefined;
        readonly copies?: number | undefined;
        readonly handling?: 'submit' | 'present' | undefined;
        readonly note?: string | undefined;
      }[]
    | undefined;
  readonly channel?: Channel | undefined;
  readonly fees?: readonly ExchangeCaseFee[] | undefined;
  readonly time?: { readonly time_qty?: number | undefined; readonly time_unit: TimeLimit['unit']; readonly note?: string | undefined } | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly warning?: string | undefined;
  readonly blocked?: { readonly reason: string; readonly where: string } | undefined;
};

type ExchangeCaseFee = {
  readonly channels?: readonly Channel[] | undefined;
  readonly kind?: Fee['kind'] | undefined;
  readonly rule: Fee['rule'];
  readonly amount_vnd?: number | undefined;
  readonly text?: string | undefined;
};

type ExchangeExample = {
  readonly name?: string | undefined;
  readonly answers: Readonly<Record<string, string>>;
  readonly papers?: readonly string[] | undefined;
  readonly fee?: string | undefined;
  readonly time?: string | undefined;
  readonly blocked?: boolean | undefined;
};

export function readSituation(given: ExchangeSituation): SituationTable {
  return {
    questions: given.questions.map((one) => readQuestion(given.questions, one)),
    rules: given.rules.map((one) => readRule(given.questions, one)),
    examples: (given.examples ?? []).map((one) => readExample(given.questions, one)),
  };
}

function readQuestion(questions: readonly ExchangeQuestion[], given: ExchangeQuestion): SituationQuestion {
  return {
    id: normaliseText(given.id),
    text: normaliseText(given.text),
    help: normaliseText(given.help ?? ''),
    options: given.options.map(({ id, label }) => ({ id: normaliseText(id), label: normaliseText(label) })),
    when: readConditions(questions, given.when),
  };
}

/** In the order of the questions and of their options, however a file has them. */
function readConditions(questions: readonly ExchangeQuestion[], given: ExchangeConditions | undefined): readonly Condition[] {
  const places = placesOf(questions);
  const conditions = Object.entries(given ?? {}).map(([id, anyOf]) => {
    const question = normaliseText(id);
    const options = placesOf(questions[places(question)]?.options ?? []);
    return { question, anyOf: anyOf.map(normaliseText).toSorted((one, other) => options(one) - options(other)) };
  });
  return conditions.toSorted((one, other) => places(one.question) - places(other.question));
}

/** Where an id stands; unknown ones come last. */
function placesOf(items: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(items.map(({ id }, at) => [normaliseText(id), at]));
  return (id) => places.get(id) ?? items.length;
}

function readRule(questions: readonly ExchangeQuestion[], given: ExchangeRule): SituationRule {
  const { time, blocked } = given;
  return {
    when: readConditions(questions, given.when),
    why: normaliseText(given.why ?? ''),
    keep: (given.keep ?? []).map(normaliseText),
    drop: (given.drop ?? []).map(normaliseText),
    add: (given.add ?? []).map(readAdded),
    channel: given.channel ?? null,
    fees: (given.fees ?? []).map(readCaseFee),
    limit: time === undefined ? null : { amount: time.time_qty ?? null, unit: time.time_unit, note: normaliseLines(time.note ?? '') },
    notes: (given.notes ?? []).map(normaliseText).filter((note) => note !== ''),
    warning: normaliseText(given.warning ?? ''),
    blocked: blocked === undefined ? null : { reason: normaliseText(blocked.reason), where: normaliseText(blocked.where) },
  };
}

function readAdded(given: NonNullable<ExchangeRule['add']>[number]): AddedPaper {
  return {
    name: normaliseText(given.name),
    originals: given.originals ?? 0,
    copies: given.copies ?? 0,
    handling: given.handling ?? 'submit',
    note: normaliseText(given.note ?? ''),
  };
}

function readCaseFee(given: ExchangeCaseFee): CaseFee {
  const amount = given.rule === 'amount' ? (given.amount_vnd ?? null) : null;
  return { channels: given.channels ?? [], fee: { kind: given.kind ?? 'unknown', amount, rule: given.rule, text: normaliseLines(given.text ?? '') } };
}

function readExample(questions: readonly { readonly id: string }[], given: ExchangeExample): SituationExample {
  const answers = Object.entries(given.answers).map(([question, option]) => [normaliseText(question), normaliseText(option)] as const);
  return {
    name: normaliseText(given.name ?? ''),
    answers: inOrder(questions, answers),
    papers: given.papers?.map(normaliseText) ?? null,
    fee: normaliseText(given.fee ?? ''),
    time: normaliseText(given.time ?? ''),
    blocked: given.blocked === true,
  };
}

/** Answers stand as the questions do, whatever order a file or the database gives them: equal tables have equal bytes. */
function inOrder(questions: readonly { readonly id: string }[], answers: readonly (readonly [string, string])[]): Answers {
  const place = placesOf(questions);
  return Object.fromEntries(answers.toSorted(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1)));
}

/** The table as a file holds it: read again it is the same table, and what says nothing is left out. */
export function writeSituation(table: SituationTable): ExchangeSituation {
  return {
    questions: table.questions.map(({ id, text, help, options, when }) => ({
      id,
      text,
      ...(help === '' ? {} : { help }),
      options: options.map(({ id, label }) => ({ id, label })),
      ...writeConditions(when),
    })),
    rules: table.rules.map(writeRule),
    examples: table.examples.map((example) => writeExample(table, example)),
  };
}

function writeConditions(when: readonly Condition[]): { when?: ExchangeConditions } {
  return when.length === 0 ? {} : { when: Object.fromEntries(when.map(({ question, anyOf }) => [question, anyOf])) };
}

function writeRule(rule: SituationRule): ExchangeRule {
  const { limit, blocked, channel } = rule;
  return {
    ...writeConditions(rule.when),
    ...(rule.why === '' ? {} : { why: rule.why }),
    ...(rule.keep.length === 0 ? {} : { keep: rule.keep }),
    ...(rule.drop.length === 0 ? {} : { drop: rule.drop }),
    ...(rule.add.length === 0 ? {} : { add: rule.add.map(writeAdded) }),
    ...(channel === null ? {} : { channel }),
    ...(rule.fees.length === 0 ? {} : { fees: rule.fees.map(writeCaseFee) }),
    ...(limit === null ? {} : { time: writeTime(limit) }),
    ...(rule.notes.length === 0 ? {} : { notes: rule.notes }),
    ...(rule.warning === '' ? {} : { warning: rule.warning }),
    ...(blocked === null ? {} : { blocked: { reason: blocked.reason, where: blocked.where } }),
  };
}

function writeAdded({ name, originals, copies, handling, note }: AddedPaper) {
  return { name, originals, copies, handling, ...(note === '' ? {} : { note }) };
}

function writeCaseFee({ channels, fee }: CaseFee): ExchangeCaseFee {
  return {
    ...(channels.length === 0 ? {} : { channels }),
    kind: fee.kind,
    rule: fee.rule,
    ...(fee.amount === null ? {} : { amount_vnd: fee.amount }),
    ...(fee.text === '' ? {} : { text: fee.text }),
  };
}

function writeTime({ amount, unit, note }: TimeLimit): NonNullable<ExchangeRule['time']> {
  return { ...(amount === null ? {} : { time_qty: amount }), time_unit: unit, ...(note === '' ? {} : { note }) };
}

function writeExample(table: SituationTable, example: SituationExample): ExchangeExample {
  return {
    ...(example.name === '' ? {} : { name: example.name }),
    answers: inOrder(table.questions, Object.entries(example.answers)),
    ...(example.papers === null ? {} : { papers: example.papers }),
    ...(example.fee === '' ? {} : { fee: example.fee }),
    ...(example.time === '' ? {} : { time: example.time }),
    ...(example.blocked ? { blocked: true } : {}),
  };
}
