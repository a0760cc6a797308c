import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { paletteFile } from './png-palette.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What differs between a picture and the one that is kept; null when nothing a person could see does. */
export type Difference = { readonly why: 'missing' | 'size' | 'pixels'; readonly words: string } | null;

/** Colour distance that counts as another pixel (0 to 1), and how many of them: edges of letters may fall a hair's breadth elsewhere. */
const THRESHOLD = 0.1;
const MOST_PIXELS = 12;

export const UPDATE_SNAPSHOTS = process.env.UPDATE_SNAPSHOTS === '1';

export function readPng(bytes: Buffer): PNG {
  return PNG.sync.read(bytes);
}

export function crop(from: PNG, { x, y, width, height }: Box): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(from, part, x, y, width, height, 0, 0);
  return part;
}

/** Compares with the kept picture; keeps this one instead when asked to, else writes it and the marked difference to `aside`. */
export function compareKept(part: PNG, kept: string, aside: string): Difference {
  if (UPDATE_SNAPSHOTS) {
    put(kept, part);
    return null;
  }
  const difference = existsSync(kept)
    ? compare(part, readPng(readFileSync(kept)))
    : { why: 'missing' as const, words: 'no kept picture: UPDATE_SNAPSHOTS=1', marked: null };
  if (difference === null) return null;
  put(`${aside}.png`, part);
  if (difference.marked) put(`${aside}-marked.png`, difference.marked);
  return { why: difference.why, words: difference.words };
}

type Marked = NonNullable<Difference> & { readonly marked: PNG | null };

export function compare(a: PNG, b: PNG): Marked | null {
  if (a.width !== b.width || a.height !== b.height) return { why: 'size', words: `${a.width}×${a.height}, kept ${b.width}×${b.height}`, marked: null };
  const marked = new PNG({ width: a.width, height: a.height });
  const pixels = pixelmatch(a.data, b.data, marked.data, a.width, a.height, { threshold: THRESHOLD });
  return pixels > MOST_PIXELS ? { why: 'pixels', words: `${pixels} pixels differ`, marked } : null;
}

function put(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, paletteFile(picture));
}

/** Where pictures of a run that failed are put. */
export function asideOf(root: string, name: string): string {
  return join(root, 'test-artifacts', 'snapshots', name);
}
