import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Found = { readonly file: string; readonly line: number; readonly why: string };

type Ban = { readonly pattern: RegExp; readonly why: string };

/** 63 province codes of the personal identity number (TT 59/2021/TT-BCA), as ranges good enough to spot a plausible one. */
const PERSONAL_ID = /(?<![\d.])0(?:0[1-9]|[1-9]\d)[0-3]\d{8}(?![\d.])/u;
const MOBILE = /(?<![\d.])(?:\+84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[1-46-9])\d{7}(?!\d)/u;

const BANS: readonly Ban[] = [
  { pattern: PERSONAL_ID, why: 'looks like a personal identity number: use one that its own check makes impossible' },
  { pattern: MOBILE, why: 'looks like a mobile number that may belong to somebody: use 0900 000 xxx' },
  { pattern: /registry\.[a-z.]+\.(?:org|com)/u, why: 'names a package registry' },
];

const TEXT = /\.(ts|tsx|mjs|cjs|json|jsonl|md|sql|css|yml|csv|txt|example)$/u;

/** Words and numbers that must not stand in the project; read from what git knows. */
export function foreignWords(root: string): readonly Found[] {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 });
  return files
    .split('\n')
    .filter((file) => TEXT.test(file) && !file.endsWith('words.ts'))
    .flatMap((file) => inFile(root, file));
}

function inFile(root: string, file: string): readonly Found[] {
  let text = '';
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line, index) => findIn(line).map((why) => ({ file, line: index + 1, why })));
}

export function findIn(line: string): readonly string[] {
  return BANS.filter((ban) => ban.pattern.test(line)).map((ban) => ban.why);
}
