import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Colours are kept in steps of 8: an eighth of what the comparison would call another pixel, and pictures a third as heavy. */
const STEPS = [8, 16, 32] as const;
const MOST_COLOURS = 256;

/** A small picture file: one byte a pixel into a table of at most 256 colours, which is plenty for a component. */
export function paletteFile(picture: PNG): Buffer {
  for (const step of STEPS) {
    const file = tryPalette(picture, step);
    if (file) return file;
  }
  throw new Error('more than 256 colours even in steps of 32: is there a photograph in it?');
}

function tryPalette({ data, width, height }: PNG, step: number): Buffer | null {
  const indices = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at += 1) {
    const colour = (rounded(data[at * 4] ?? 0, step) << 16) | (rounded(data[at * 4 + 1] ?? 0, step) << 8) | rounded(data[at * 4 + 2] ?? 0, step);
    const index = indices.get(colour) ?? indices.size;
    if (index === MOST_COLOURS) return null;
    indices.set(colour, index);
    // The first byte of each row names its filter: none.
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const palette = Buffer.from([...indices.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function rounded(value: number, step: number): number {
  return Math.min(255, Math.round(value / step) * step);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
