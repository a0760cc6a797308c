import { sameValue } from '../difference/change.ts';
import type { ProcedureRecord } from '../record.ts';

export type Merge = {
  readonly content: ProcedureRecord;
  /** Keys that both sides changed, each in its own way: there the draft's words stay. */
  readonly clashes: readonly string[];
  /** Keys taken over from the newer content. */
  readonly taken: readonly string[];
};

/**
 * What others published meanwhile comes into a draft wherever the draft has left the content as it was. Key by key: within one
 * part people want to see both forms, not a mixture.
 */
export function mergeInto(draft: ProcedureRecord, base: ProcedureRecord, current: ProcedureRecord): Merge {
  const [mine, old, theirs] = [entries(draft), entries(base), entries(current)];
  const changed = [...new Set([...old.keys(), ...theirs.keys()])].filter((key) => !sameValue(old.get(key), theirs.get(key)));
  const taken = changed.filter((key) => sameValue(mine.get(key), old.get(key)));
  const clashes = changed.filter((key) => !taken.includes(key) && !sameValue(mine.get(key), theirs.get(key)));
  // A key that the newer content no longer has is taken over as undefined: whoever stores the record drops it.
  const fresh = Object.fromEntries(taken.map((key) => [key, theirs.get(key)]));
  return { content: { ...draft, ...fresh }, clashes, taken };
}

function entries(record: ProcedureRecord): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record));
}
