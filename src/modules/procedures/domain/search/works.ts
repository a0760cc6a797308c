import { foldText } from '#kernel/text.ts';
import type { Hit, Work } from './result.ts';

/** What the search sees of one part of a message. */
export type Tried = {
  readonly hits: readonly Hit[];
  /** Words that are neither frame nor talk. */
  readonly telling: number;
  readonly score: number;
  /** 0…1: how much of the part stands in the name of the first. */
  readonly cover: number;
  /** 0…1: how much of the name of the first the part says. */
  readonly precision: number;
  /** It only tells what happened ("mẹ em mất"), which is why something is asked, not what. */
  readonly event: boolean;
};

/**
 * Words between two matters, folded, the longest first. With a mark they mean the joiner only in that writing ("còn", not
 * "con"); the others mean it with or without.
 */
const JOINERS = [
  'va dong thoi|dong thoi|ngoai ra|ben canh do|tien the|san tien|sau do|roi sau do|xong roi|xong thi|roi con|cung voi|voi lai|cong voi|kem theo',
  'ket hop|luon ca|va ca|thu nhat|thu hai|thu ba|va|voi|roi|lan|kem|xong|vs|còn|sẵn|và',
]
  .join('|')
  .split('|')
  .map((joiner) => ({ words: joiner.split(' '), marked: foldText(joiner) !== joiner }));
/** "Ngoài việc này, tôi muốn việc kia": then these join as well. */
const AFTER_BESIDES = ['em muon', 'toi muon', 'minh muon', 'em can', 'toi can', 'minh can'].map((said) => ({ words: said.split(' '), marked: false }));

const MOST_PARTS = 6;
const LONGEST = 600;
const TOKEN = /(?<=\s|^)\d+[.)](?=\s)|[\p{L}\p{N}\p{M}]+|[,;:+&?!\n/]/gu;
const MARK = /^(?:[,;:+&?!\n/]|\d+[.)])$/u;
/** These alone may as well stand inside one matter. */
const WEAK_MARK = /^[,:?!/]$/u;
/** "vừa làm khai sinh vừa nhập khẩu": joins only when it is said twice. */
const TWICE = 'vua';
const BESIDES = 'ngoai';

/** "đối với", "so với": no two matters. */
const INSIDE_WITH: ReadonlySet<string> = new Set(['doi', 'so', 'khac']);

export type Part = { readonly text: string; readonly weak: boolean };

/** The parts of a message between joiners; empty when there is only one. `weak`: only a mark that may mean nothing stands before it. */
export function partsOf(text: string): readonly Part[] {
  if (text.length > LONGEST) return [];
  const tokens = [...text.normalize('NFC').matchAll(TOKEN)].map((match) => match[0]);
  const folded = tokens.map((token) => foldText(token));
  const twice = folded.filter((word) => word === TWICE).length > 1;
  const joiners = folded[0] === BESIDES ? [...JOINERS, ...AFTER_BESIDES] : JOINERS;
  const parts: { said: string[]; weak: boolean }[] = [{ said: [], weak: true }];
  for (let at = folded[0] === BESIDES ? 1 : 0; at < tokens.length; ) {
    const joined = joinedAt(tokens, folded, at, joiners) || (twice && folded[at] === TWICE ? 1 : 0);
    const last = parts.at(-1);
    if (joined === 0) last?.said.push(tokens[at] ?? '');
    else if (last && last.said.length === 0) last.weak &&= WEAK_MARK.test(tokens[at] ?? '');
    else parts.push({ said: [], weak: WEAK_MARK.test(tokens[at] ?? '') });
    at += Math.max(1, joined);
  }
  const kept = parts.filter((part) => part.said.length > 0).map(({ said, weak }) => ({ text: said.join(' '), weak }));
  if (kept.length < 2 || kept.length > MOST_PARTS) return [];
  // What joins the second to the first joins the first to the second.
  return kept.map((part, at) => (at === 0 ? { text: part.text, weak: kept[1]?.weak ?? true } : part));
}

type Joiner = (typeof JOINERS)[number];

function joinedAt(tokens: readonly string[], folded: readonly string[], at: number, joiners: readonly Joiner[]): number {
  if (MARK.test(tokens[at] ?? '')) return 1;
  if (folded[at] === 'voi' && INSIDE_WITH.has(folded[at - 1] ?? '')) return 0;
  const fits = (joiner: Joiner) => joiner.words.every((word, step) => (joiner.marked ? tokens[at + step]?.toLowerCase() === word : folded[at + step] === word));
  return joiners.find(fits)?.words.length ?? 0;
}

/** A part is a work of its own when its first hit is beyond doubt. */
const SURE = { score: 0.95, cover: 0.5, precision: 0.25 } as const;
const NEARLY = { score: 0.78, cover: 0.85 } as const;
/** After a mark that may mean nothing. */
const SURER = { score: 1.05, cover: 0.8 } as const;
/** Where one name says this much of the whole message, it is asked for, joiners or not. */
const ONE_SAYS_ALL = 0.85;
const FEWEST_WORDS = 2;
/** "đổi căn cước với bằng lái": the second part does what the first does. */
const VERBS = ['lam lai', 'cap lai', 'dang ky lai', 'xin cap lai', 'cap doi', 'dang ky', 'gia han', 'chung thuc', 'xin cap', 'doi', 'cap', 'xin', 'lam', 'xoa'];
const HALF_SAID = { score: 0.4, cover: 0.5 } as const;

/** Two or more parts of the message that each find a procedure of their own without doubt; else empty. */
export function worksOf(text: string, whole: { readonly cover: number }, attempt: (part: string) => Tried): readonly Work[] {
  const parts = partsOf(text);
  if (parts.length === 0 || whole.cover >= ONE_SAYS_ALL) return [];
  const works: Work[] = [];
  for (const part of parts) {
    const found = findWork(part, works.at(-1)?.text ?? '', attempt);
    if (found && !works.some((work) => isSame(work, found))) works.push(found);
  }
  return works.length > 1 ? works : [];
}

function findWork({ text, weak }: Part, before: string, attempt: (part: string) => Tried): Work | null {
  const alone = attempt(text);
  const verb = VERBS.find((one) => foldText(before).startsWith(`${one} `));
  const own = isSure(alone, weak) ? { text, hits: alone.hits } : null;
  if (verb === undefined || alone.score < HALF_SAID.score || alone.cover < HALF_SAID.cover) return own;
  const said = `${before.split(' ').slice(0, verb.split(' ').length).join(' ')} ${text}`;
  const tried = attempt(said);
  return tried.score > alone.score && isSure(tried, weak) ? { text: said, hits: tried.hits } : own;
}

function isSure({ score, cover, precision, telling, event, hits }: Tried, weak: boolean): boolean {
  if (telling < FEWEST_WORDS || event || hits.length === 0) return false;
  if (weak) return score >= SURER.score && cover >= SURER.cover;
  return (score >= SURE.score && cover >= SURE.cover && precision >= SURE.precision) || (score >= NEARLY.score && cover >= NEARLY.cover);
}

function isSame(one: Work, other: Work): boolean {
  return one.hits[0]?.entry.code === other.hits[0]?.entry.code;
}
