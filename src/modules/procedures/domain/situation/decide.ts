import type { Channel, Fee, TimeLimit } from '../record.ts';
import { holds } from './cases.ts';
import { nameKey } from './papers.ts';
import type { AddedPaper, Answers, Blocked, SituationRule, SituationTable } from './table.ts';

/** Something a rule says, under the name of the output that it is said of. `value` compares by its JSON. */
export type Saying =
  | { readonly kind: 'paper'; readonly output: string; readonly key: string; readonly value: 'keep' | 'drop' }
  | { readonly kind: 'added'; readonly output: string; readonly value: AddedPaper }
  | { readonly kind: 'fee'; readonly output: string; readonly channel: Channel; readonly value: readonly Fee[] }
  | { readonly kind: 'limit'; readonly output: string; readonly value: TimeLimit }
  | { readonly kind: 'channel'; readonly output: string; readonly value: Channel };

/** Everything a rule decides; notes, warnings and refusals are collected and never conflict. */
export function sayingsOf(rule: SituationRule, channels: readonly Channel[]): readonly Saying[] {
  const papers = [
    ...rule.keep.map((key) => ({ kind: 'paper', output: `paper ${key}`, key, value: 'keep' }) as const),
    ...rule.drop.map((key) => ({ kind: 'paper', output: `paper ${key}`, key, value: 'drop' }) as const),
  ];
  const added = rule.add.map((paper) => ({ kind: 'added', output: `added ${nameKey(paper.name)}`, value: paper }) as const);
  const fees = channels.flatMap((channel) => {
    const value = rule.fees.filter((one) => one.channels.length === 0 || one.channels.includes(channel)).map((one) => one.fee);
    return value.length === 0 ? [] : [{ kind: 'fee', output: `fee ${channel}`, channel, value } as const];
  });
  const limit = rule.limit === null ? [] : [{ kind: 'limit', output: 'limit', value: rule.limit } as const];
  const channel = rule.channel === null ? [] : [{ kind: 'channel', output: 'channel', value: rule.channel } as const];
  return [...papers, ...added, ...fees, ...limit, ...channel];
}

/** `json`: the value in one form, worked out once, by which sayings are compared in every case. */
export type Said = { readonly rule: number; readonly saying: Saying; readonly json: string };

/** What the table says of one whole case. */
export type CaseDecision = {
  readonly answers: Answers;
  /** Places of the rules that hold, from 0. */
  readonly rules: readonly number[];
  /** By output, everything said of it: in a sound table all sayings of one output are equal. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  readonly blocked: readonly Blocked[];
};

/** For many cases of one table: what each rule says is worked out once. */
export function decider(table: Pick<SituationTable, 'rules'>, channels: readonly Channel[]): (answers: Answers) => CaseDecision {
  const sayings = table.rules.map((rule, at) => sayingsOf(rule, channels).map((saying): Said => ({ rule: at, saying, json: JSON.stringify(saying.value) })));
  return (answers) => {
    const rules = table.rules.flatMap((rule, at) => (holds(rule.when, answers) ? [at] : []));
    const applied = rules.flatMap((at) => table.rules[at] ?? []);
    const said = new Map<string, Said[]>();
    for (const rule of rules) {
      for (const one of sayings[rule] ?? []) {
        const before = said.get(one.saying.output);
        if (before === undefined) said.set(one.saying.output, [one]);
        else before.push(one);
      }
    }
    return {
      answers,
      rules,
      said,
      notes: unique(applied.flatMap((rule) => rule.notes)),
      warnings: unique(applied.map((rule) => rule.warning).filter((text) => text !== '')),
      blocked: applied.flatMap((rule) => rule.blocked ?? []),
    };
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
