/** True when one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start + 1;
  const restB = endB - start + 1;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[endB] && a[endA] === b[start];
}

const TONE_KEYS = /[sfrxjz]$/u;
const DOUBLED: readonly (readonly [RegExp, string])[] = [
  [/dd/gu, 'd'],
  [/([aeo])\1/gu, '$1'],
  [/([aou])w/gu, '$1'],
  [/w/gu, 'u'],
];

/** Telex keystrokes that reached us raw ("ddawng kys", "khai sinhh"), or VNI digits ("d9a8ng"), as the syllable without marks. */
export function readRawKeys(token: string): string {
  let text = token.replace(/(?<=[a-z])[0-9](?=[a-z0-9]*$)/gu, '');
  text = text.replace(TONE_KEYS, '');
  for (const [pattern, replacement] of DOUBLED) text = text.replace(pattern, replacement);
  return text;
}
