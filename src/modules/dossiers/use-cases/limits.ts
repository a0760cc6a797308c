import type { ProcedureRecord } from '#modules/procedures';
import type { FiledLimit, FilingChannel } from '../domain/dossier.ts';

export type LimitChoice = { readonly limit: FiledLimit; readonly note: string };

/**
 * The limits that a procedure states for a channel: one entry per case. When it states none for this channel, those of
 * the other channels stand in, since the law sets one limit for a procedure unless it says otherwise.
 */
export function limitChoices(record: ProcedureRecord, channel: FilingChannel): readonly LimitChoice[] {
  const own = record.terms.filter((terms) => terms.channel === channel);
  const terms = own.length > 0 ? own : record.terms;
  const choices = terms.map(({ limit, note }) => ({ limit: { amount: limit.amount, unit: limit.unit }, note: limit.note || note }));
  const distinct = new Map(choices.map((choice) => [`${choice.limit.amount} ${choice.limit.unit}`, choice] as const));
  return [...distinct.values()];
}

/** Never taken from the client but by its place in the list. */
export function limitFor(record: ProcedureRecord, channel: FilingChannel, index: number): FiledLimit {
  const choices = limitChoices(record, channel);
  const countable = choices.find(({ limit }) => limit.unit !== 'unspecified');
  return (index > 0 ? choices[index] : countable)?.limit ?? choices[0]?.limit ?? { amount: null, unit: 'unspecified' };
}
