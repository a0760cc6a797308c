import type { Candidate } from '../candidate.ts';
import { readTokens, type Token } from './words.ts';

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mot: 1,
    nhat: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    muoi: 10,
  }),
);

/** What may stand around a number that chooses. Any other word makes it a sentence: "tạm biệt" is not eight. */
const AROUND_NUMBER = new Set('so chon cai cau muc y thu phuong an bam nhan dong lua lay dau tien cuoi cung da vang a nhe nha di em cho toi minh'.split(' '));

/** Larger numbers are not a slip in choosing but something else: a year, an amount. */
const MAX_SLIP = 20;

/** "2", "số 2", "cái thứ hai", "2️⃣", "đầu tiên", "cuối cùng": null when the message is not a choice by number. */
export function chosenByNumber(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate | 'out-of-range' | null {
  const spoken = tokens.filter((token) => !AROUND_NUMBER.has(token.word));
  if (spoken.length > 1) return null;
  const word = spoken[0]?.word;
  if (word === undefined) return chosenByPlace(tokens, candidates);
  const number = /^\d{1,2}$/u.test(word) ? Number(word) : candidates.length > 0 ? NUMBER_WORDS.get(word) : undefined;
  if (number === undefined) return null;
  const chosen = number >= 1 ? candidates[number - 1] : undefined;
  if (chosen !== undefined) return chosen;
  return number <= MAX_SLIP ? 'out-of-range' : null;
}

function chosenByPlace(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate | null {
  const said = tokens.map((token) => token.word).join(' ');
  if (said.includes('dau tien')) return candidates[0] ?? null;
  return said.includes('cuoi cung') || said.includes('cai cuoi') ? (candidates.at(-1) ?? null) : null;
}

const MAX_SPOKEN = 10;

/**
 * Candidates whose label holds every word said: one is a choice, several are a shorter list, all of them tell nothing
 * and give an empty list. A label said in full wins over longer ones.
 */
export function chosenByName(spoken: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const words = spoken.map((token) => token.word).filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_SPOKEN || candidates.length === 0) return [];
  const labels = candidates.map((candidate) => ({ candidate, label: readTokens(candidate.label).map((token) => token.word) }));
  const whole = labels.find(({ label }) => label.join(' ') === words.join(' '));
  if (whole !== undefined) return [whole.candidate];
  const fitting = labels.filter(({ label }) => words.every((word) => label.includes(word)));
  return fitting.length === candidates.length && fitting.length > 1 ? [] : fitting.map(({ candidate }) => candidate);
}
