/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS_PER_SLIP = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The text with one random edit (a letter put in, left out, replaced, or two swapped) in every four words. */
export function withSlips(text: string, random: () => number): string {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at += WORDS_PER_SLIP) {
    const chosen = at + Math.floor(random() * Math.min(WORDS_PER_SLIP, words.length - at));
    words[chosen] = slip([...(words[chosen] ?? '')], random);
  }
  return words.join(' ');
}

function slip(letters: string[], random: () => number): string {
  const at = Math.floor(random() * letters.length);
  const other = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a';
  const edit = Math.floor(random() * 4);
  if (edit === 0) letters.splice(at, 0, other);
  else if (edit === 1) letters.splice(at, 1);
  else if (edit === 2) letters.splice(at, 1, other);
  else [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  return letters.join('');
}
