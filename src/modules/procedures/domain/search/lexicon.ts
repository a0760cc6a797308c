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
