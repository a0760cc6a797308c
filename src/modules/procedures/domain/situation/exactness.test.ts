import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSituation } from './check.ts';
import { evaluateSituation } from './evaluate.ts';
import { KITE } from './sample.testing.ts';
import type { Answers, Condition, SituationQuestion, SituationRule, SituationTable } from './table.ts';

/**
 * The checks and the evaluation against the plainest reckoning there is: every mixture of options, written without a
 * line of the code under test.
 */
const PAPERS = ['GT-1', 'GT-2', 'giay-uy-quyen'] as const;
const SEED = Number(process.env['SITUATION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}`, label: `Chọn ${at}` }));

function conditions(sizes: readonly number[], upTo: number): fc.Arbitrary<readonly Condition[]> {
  const one = (at: number) =>
    fc
      .subarray(
        options(sizes[at] ?? 2).map((option) => option.id),
        { minLength: 1 },
      )
      .map((anyOf) => ({ question: `q${at}`, anyOf }));
  const ids = Array.from({ length: upTo }, (_, at) => at);
  return fc.subarray(ids, { maxLength: Math.min(2, upTo) }).chain((chosen) => fc.tuple(...chosen.map(one)));
}

function tables(): fc.Arbitrary<SituationTable> {
  return fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
    const questions = fc.tuple(
      ...sizes.map((size, at) =>
        fc.record<SituationQuestion>({
          id: fc.constant(`q${at}`),
          text: fc.constant(`Câu ${at}?`),
          help: fc.constant(''),
          options: fc.constant(options(size)),
          when: at === 0 ? fc.constant([]) : fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: conditions(sizes, at) }),
        }),
      ),
    );
    const verdict = fc.constantFrom('keep', 'drop', 'silent');
    const rule = fc
      .record({ when: conditions(sizes, sizes.length), verdicts: fc.tuple(verdict, verdict), fee: fc.constantFrom(null, 1000, 2000), blocked: fc.boolean() })
      .map(
        ({ when, verdicts, fee, blocked }): SituationRule => ({
          when,
          why: '',
          keep: PAPERS.filter((_, at) => verdicts[at] === 'keep'),
          drop: PAPERS.filter((_, at) => verdicts[at] === 'drop'),
          add: [],
          channel: null,
          fees: fee === null ? [] : [{ channels: [], fee: { kind: 'unknown', rule: 'amount', amount: fee, text: '' } }],
          limit: null,
          notes: ['có'],
          warning: '',
          blocked: blocked && when.length === 2 ? { reason: 'không', where: 'nơi khác' } : null,
        }),
      );
    return fc.record<SituationTable>({ questions, rules: fc.array(rule, { minLength: 1, maxLength: 6 }), examples: fc.constant([]) });
  });
}

/** Every mixture, one option more for "not asked", thrown away where it does not fit. */
function bruteCases(table: SituationTable): readonly Answers[] {
  let mixtures: Record<string, string>[] = [{}];
  for (const question of table.questions) {
    mixtures = mixtures.flatMap((mixture) => [mixture, ...question.options.map(({ id }) => ({ ...mixture, [question.id]: id }))]);
  }
  return mixtures.filter((answers) => table.questions.every((question) => (answers[question.id] !== undefined) === bruteHolds(question.when, answers)));
}

function bruteHolds(when: readonly Condition[], answers: Answers): boolean {
  return when.every((condition) => condition.anyOf.some((id) => answers[condition.question] === id));
}

type Verdict = { readonly gap: boolean; readonly clash: boolean; readonly blocked: boolean };

function bruteVerdict(table: SituationTable, answers: Answers): Verdict {
  const rules = table.rules.filter((rule) => bruteHolds(rule.when, answers));
  const blocked = rules.some((rule) => rule.blocked !== null);
  const spoken = PAPERS.filter((key) => table.rules.some((rule) => rule.keep.includes(key) || rule.drop.includes(key)));
  const feeSpoken = table.rules.some((rule) => rule.fees.length > 0);
  const silent = spoken.some((key) => !rules.some((rule) => rule.keep.includes(key) || rule.drop.includes(key)));
  const feeSilent = feeSpoken && !rules.some((rule) => rule.fees.length > 0);
  const paperClash = PAPERS.some((key) => rules.some((rule) => rule.keep.includes(key)) && rules.some((rule) => rule.drop.includes(key)));
  const feeClash = new Set(rules.flatMap((rule) => rule.fees.map(({ fee }) => fee.amount))).size > 1;
  return { gap: rules.length === 0 || (!blocked && (silent || feeSilent)), clash: !blocked && (paperClash || feeClash), blocked };
}

const run = { seed: SEED, numRuns: 400 };

test(`hở, mâu thuẫn, dòng chết: đúng như đếm từng trường hợp (SITUATION_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(tables(), (table) => {
      const kinds = new Set(checkSituation(table, KITE).map((fault) => fault.kind));
      const cases = bruteCases(table);
      const verdicts = cases.map((answers) => bruteVerdict(table, answers));
      expect(kinds.has('gap')).toBe(verdicts.some((one) => one.gap));
      expect(kinds.has('contradiction')).toBe(verdicts.some((one) => one.clash));
      expect(kinds.has('unreachable-rule')).toBe(table.rules.some((rule) => !cases.some((answers) => bruteHolds(rule.when, answers))));
      expect(kinds.has('unasked-question')).toBe(table.questions.some(({ id }) => cases.every((answers) => answers[id] === undefined)));
    }),
    run,
  );
});

test(`trả lời một phần: giấy cần, có thể cần, không cần đúng như mọi cách trả lời tiếp (SITUATION_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(tables(), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), (table, picks) => {
      const cases = bruteCases(table);
      if (cases.length === 0 || cases.some((answers) => bruteVerdict(table, answers).clash)) return;
      const given = Object.fromEntries(table.questions.flatMap(({ id }, at) => ((picks[at] ?? 0) === 3 ? [] : [[id, `o${picks[at]}`]])));
      const { answers, papers, next, blocked } = evaluateSituation(table, KITE, given);
      const left = cases.filter((one) => Object.entries(answers).every(([id, option]) => one[id] === option));
      expect(left.length).toBeGreaterThan(0);
      // Cases that are turned away need no papers, so they do not make any doubtful.
      const open = left.filter((one) => !bruteVerdict(table, one).blocked);
      for (const { key, state } of open.length === 0 ? [] : papers) {
        const dropped = open.filter((one) => table.rules.some((rule) => bruteHolds(rule.when, one) && rule.drop.includes(key))).length;
        expect(state).toBe(dropped === 0 ? 'needed' : dropped === open.length ? 'dropped' : 'maybe');
      }
      expect(blocked.length > 0).toBe(left.every((one) => bruteVerdict(table, one).blocked));
      // Nothing left to ask: whatever would be answered, the papers are the same.
      if (next === null && blocked.length === 0) expect(papers.every((paper) => paper.state !== 'maybe')).toBe(true);
      else if (next !== null) expect(left.length).toBeGreaterThan(1);
    }),
    run,
  );
});

test(`hỏi lần lượt thì tới cùng, trả lời theo thứ tự nào cũng ra một kết quả (SITUATION_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(tables(), fc.integer({ min: 0, max: 2 ** 20 }), (table, pick) => {
      let answers: Record<string, string> = {};
      for (let step = 0; step <= table.questions.length; step += 1) {
        const { next } = evaluateSituation(table, KITE, answers);
        if (next === null) break;
        expect(answers[next.id]).toBeUndefined();
        answers = { ...answers, [next.id]: next.options[pick % next.options.length]?.id ?? '' };
      }
      const forward = evaluateSituation(table, KITE, answers);
      expect(forward.next).toBeNull();
      expect(evaluateSituation(table, KITE, Object.fromEntries(Object.entries(answers).reverse()))).toEqual(forward);
    }),
    run,
  );
});
