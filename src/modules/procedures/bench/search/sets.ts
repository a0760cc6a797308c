import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '#platform/config/root.ts';
import { foldForSearch } from '../../domain/search/words.ts';

/** Half of each set may be looked at while tuning and is trained on; the other half only judges. */
export type Half = 'tune' | 'judge';

export type Message = { readonly text: string; readonly half: Half };
/** `works`: for each thing asked the codes that answer it, any of them. */
export type SeveralMessage = Message & { readonly works: readonly (readonly string[])[] };

export function readSet(name: 'out-of-scope' | 'too-vague'): readonly Message[] {
  return setLines(name).map((text) => ({ text, half: halfOf(text) }));
}

export function readSeveralWorks(): readonly SeveralMessage[] {
  return setLines('several-works').map((line) => {
    const [text = '', ...groups] = line.split('|').map((part) => part.trim());
    return { text, half: halfOf(text), works: groups.map((group) => group.split(',')) };
  });
}

export function setLines(name: string): readonly string[] {
  return readFileSync(join(programRoot(), 'src', 'modules', 'procedures', 'bench', 'search', 'sets', `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** By the folded words, so that the same message with and without marks never stands on both sides. */
export function halfOf(text: string): Half {
  return hash(foldForSearch(text)) % 2 === 0 ? 'tune' : 'judge';
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
