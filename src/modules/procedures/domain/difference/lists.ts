import { added, type Change, changed, moved, type Part, removed, type Said, said } from './change.ts';
import { pairUp } from './pairing.ts';

export type ListWords<T> = {
  readonly part: Part;
  /** One thing of the list: `Căn cứ pháp lý`. */
  readonly thing: Said;
  readonly key: (item: T) => string;
  /** How the thing is told whole. */
  readonly say: (item: T) => Said;
  /** What differs between two forms of the same thing; told whole, before and after, when left out. */
  readonly within?: (before: T, after: T) => readonly Change[];
};

/** What was added, taken away, reworded or put in another order in a list of things. */
export function listChanges<T>(before: readonly T[], after: readonly T[], words: ListWords<T>): readonly Change[] {
  const { part, thing, key, say } = words;
  const found = pairUp(before, after, { key, text: (item) => say(item).vi });
  const within = words.within ?? ((a: T, b: T) => wholeChange({ part, thing, say }, a, b));
  const changes = found.pairs.flatMap((pair) => within(pair.before, pair.after));
  return [
    ...changes,
    ...found.added.map((item) => added(part, thing, say(item))),
    ...found.removed.map((item) => removed(part, thing, say(item))),
    ...(found.reordered ? [moved(part, thing)] : []),
  ];
}

function wholeChange<T>({ part, thing, say }: Pick<ListWords<T>, 'part' | 'thing' | 'say'>, before: T, after: T): readonly Change[] {
  const values = { before: say(before), after: say(after) };
  return values.before.vi === values.after.vi ? [] : [changed(part, thing, values)];
}

/** A list of plain texts. */
export function textListChanges(before: readonly string[], after: readonly string[], part: Part, thing: Said): readonly Change[] {
  return listChanges(before, after, { part, thing, key: (text) => text, say: (text) => said(text) });
}

/** One value; nothing when it is told in the same words. */
export function valueChange(part: Part, subject: Said, before: Said, after: Said): readonly Change[] {
  return before.vi === after.vi ? [] : [changed(part, subject, { before, after })];
}
