/** Letters of other scripts that look like ours, as foreign keyboards and copied texts bring them: Cyrillic, then Greek. */
const LOOKALIKES = new Map(
  [...'аеорсухікмнтвАЕОРСУХІКМНТВαονρτυκιΑΒΕΗΙΚΜΝΟΡΤΥΧ'].map(
    (letter, at) => [letter, [...'aeopcyxikmhtbAEOPCYXIKMHTBaovptukiABEHIKMNOPTYX'][at] ?? letter] as const,
  ),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const OURS = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Words that mix our letters with lookalikes, in our letters ("đăng kу", "kеt hon"); words wholly of another script stay what they are. */
export function inOurLetters(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD, (word) => (FOREIGN.test(word) && OURS.test(word) ? [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') : word));
}
