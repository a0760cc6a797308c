import type { Language } from '#kernel/language.ts';
import { type Change, type Said, said } from './change.ts';

/** Longer values are shown beneath each other rather than in one line. */
export const LONGEST_IN_LINE = 90;

const WORDS: Readonly<Record<'added' | 'removed' | 'moved', Said>> = {
  added: said('Thêm', 'Added'),
  removed: said('Bỏ', 'Removed'),
  moved: said('sắp xếp hoặc ghi lại, nội dung từng mục không đổi', 'arranged or written anew, the items themselves are the same'),
};
const REWORDED = said('đã sửa lời', 'reworded');

/** One change as one sentence: `Lệ phí nộp trực tuyến: 8.000 đồng → 4.000 đồng`. */
export function sentenceOf(change: Change, language: Language = 'vi'): string {
  const subject = change.subject[language];
  if (change.kind === 'moved') return `${subject}: ${WORDS.moved[language]}`;
  const value = (change.after ?? change.before)?.[language] ?? '';
  if (change.kind !== 'changed') return `${WORDS[change.kind][language]} ${lowerFirst(subject)}: ${value}`;
  return isLong(change) ? `${subject}: ${REWORDED[language]}` : `${subject}: ${change.before?.[language] ?? ''} → ${change.after?.[language] ?? ''}`;
}

/** True when both forms are better shown whole, one under the other. */
export function isLong(change: Change): boolean {
  const longest = Math.max(change.before?.vi.length ?? 0, change.after?.vi.length ?? 0);
  return change.kind === 'changed' && longest > LONGEST_IN_LINE;
}

/** In the middle of a sentence; abbreviations keep their capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

export type Segment = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

const MOST_WORDS = 1_200;

/** Two texts word by word: what stayed, what went, what came. Texts too long to compare are told whole. */
export function wordDifference(before: string, after: string): readonly Segment[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS)
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  const table = commonLengths(left, right);
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      segments.push({ kind: 'same', text: left[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < left.length && (j >= right.length || at(table, i + 1, j) >= at(table, i, j + 1))) {
      segments.push({ kind: 'removed', text: left[i] ?? '' });
      i += 1;
    } else {
      segments.push({ kind: 'added', text: right[j] ?? '' });
      j += 1;
    }
  }
  return joined(segments);
}

/** Words keep the space behind them, so that the pieces put together are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** `table[i][j]`: how many words the texts have in common from word i of the first and word j of the second on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (!row) continue;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === '') continue;
    if (last?.kind === segment.kind) result[result.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
