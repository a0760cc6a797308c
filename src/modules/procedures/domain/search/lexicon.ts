/** Numbers for terms: folded syllables ("ban"), marked ones ("^bản") and ordered pairs ("khai sinh"). Only grows. */
export type Lexicon = {
  readonly idOf: (term: string) => number;
  readonly find: (term: string) => number | undefined;
  readonly word: (id: number) => string;
  readonly size: () => number;
};

export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    idOf: (term) => {
      const found = ids.get(term);
      if (found !== undefined) return found;
      ids.set(term, words.length);
      words.push(term);
      return words.length - 1;
    },
    find: (term) => ids.get(term),
    word: (id) => words[id] ?? '',
    size: () => words.length,
  };
}

export function markedTerm(accented: string): string {
  return `^${accented}`;
}

export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

const PAIR_FACTOR = 2 ** 24;

/** One number for two terms one after the other. */
export function pairKey(first: number, second: number): number {
  return first * PAIR_FACTOR + second;
}

/** The key of two words in their marks; -1 when one of them is unknown. */
export function markedPairKey(lexicon: Lexicon, first: string, second: string): number {
  const [one, two] = [lexicon.find(markedTerm(first)), lexicon.find(markedTerm(second))];
  return one === undefined || two === undefined ? -1 : pairKey(one, two);
}
