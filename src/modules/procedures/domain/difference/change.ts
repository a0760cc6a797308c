/** The same words in the two languages of the pages. What the source wrote stays Vietnamese in both. */
export type Said = { readonly vi: string; readonly en: string };

/** Parts of a record as people know them, in the order in which they ask: what, how long, how much, where, by what law. */
export const PARTS = [
  'name',
  'paper',
  'time',
  'fee',
  'channel',
  'case',
  'step',
  'requirement',
  'result',
  'place',
  'audience',
  'service-level',
  'legal-basis',
  'field',
  'level',
  'help',
  'situation',
  'administration',
] as const;
export type Part = (typeof PARTS)[number];

/** One thing that differs. `before` is null for what was added, `after` for what was taken away; `moved`: only the order. */
export type Change = {
  readonly part: Part;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is about, as the head of a sentence: `Lệ phí nộp trực tuyến`. */
  readonly subject: Said;
  readonly before: Said | null;
  readonly after: Said | null;
};

export function said(vi: string, en: string = vi): Said {
  return { vi, en };
}

export function added(part: Part, subject: Said, after: Said): Change {
  return { part, kind: 'added', subject, before: null, after };
}

export function removed(part: Part, subject: Said, before: Said): Change {
  return { part, kind: 'removed', subject, before, after: null };
}

export function changed(part: Part, subject: Said, values: { readonly before: Said; readonly after: Said }): Change {
  return { part, kind: 'changed', subject, ...values };
}

export function moved(part: Part, subject: Said): Change {
  return { part, kind: 'moved', subject, before: null, after: null };
}

/** Equal content, whatever the order of the keys: what comes back from the database has another one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}
