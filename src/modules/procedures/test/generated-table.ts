import fc from 'fast-check';
import type { Condition, SituationTable } from '../domain/situation/table.ts';

const word = fc.constantFrom('Tờ khai', 'Đúng hạn', 'a', 'b-1', 'Khi “nhờ”, thì?');
const some = fc.constantFrom('', 'Vì thế', 'Lưu ý');
const ids = ['cau-a', 'cau-b', 'cau-c'] as const;

const when: fc.Arbitrary<readonly Condition[]> = fc
  .subarray([...ids], { maxLength: 2 })
  .map((chosen) => chosen.map((question) => ({ question, anyOf: ['mot'] })));
const channel = fc.constantFrom('direct', 'online', 'postal');
const limit = fc.record({ amount: fc.constantFrom(null, 1, 17.5), unit: fc.constantFrom('hour', 'working_day', 'same_day', 'unspecified'), note: some });
const fee = fc
  .record({
    channels: fc.subarray(['direct', 'online'] as const),
    kind: fc.constantFrom('state_fee', 'unknown'),
    rule: fc.constantFrom('amount', 'free', 'see-text'),
    text: some,
  })
  .map(({ channels, kind, rule, text }) => ({ channels, fee: { kind, amount: rule === 'amount' ? 8_000 : null, rule, text } }));
const added = fc.record({ name: word, originals: fc.nat(2), copies: fc.nat(2), handling: fc.constantFrom('submit', 'present'), note: some });

/** Any table a file can hold, sound or not. */
export const generatedTable: fc.Arbitrary<SituationTable> = fc.record({
  questions: fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        text: word,
        help: some,
        options: fc.array(fc.record({ id: fc.constantFrom('mot', 'hai'), label: word }), { maxLength: 2 }),
        when,
      }),
    ),
  ),
  rules: fc.array(
    fc.record({
      when,
      why: some,
      keep: fc.array(word, { maxLength: 2 }),
      drop: fc.array(word, { maxLength: 2 }),
      add: fc.array(added, { maxLength: 1 }),
      channel: fc.option(channel),
      fees: fc.array(fee, { maxLength: 2 }),
      limit: fc.option(limit),
      notes: fc.array(word, { maxLength: 2 }),
      warning: some,
      blocked: fc.option(fc.record({ reason: word, where: word })),
    }),
    { maxLength: 3 },
  ),
  examples: fc.array(
    fc.record({
      name: some,
      answers: fc.subarray([...ids]).map((asked) => Object.fromEntries(asked.map((id) => [id, 'mot']))),
      papers: fc.option(fc.array(word, { maxLength: 2 })),
      fee: some,
      time: some,
      blocked: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});
