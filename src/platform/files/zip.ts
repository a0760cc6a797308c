import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, inflateRaw } from 'node:zlib';

/** ZIP as office files use it (APPNOTE 6.3): stored or deflated, no encryption, no ZIP64. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x0800;
const ENCRYPTED = 0x0001;
/** 1 January 1980: the same content gives the same bytes. */
const DOS_DATE = 0x0021;

export type ZipEntryWriter = {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
};

export type ZipWriter = {
  /** Begins a file of the archive; several may be open at once. Their order in the archive is that of their beginning. */
  readonly entry: (name: string) => ZipEntryWriter;
  /** The whole archive, after every entry has ended. */
  readonly finish: () => Buffer;
};

type Packed = { readonly name: Buffer; crc: number; size: number; bytes: Buffer; done: boolean };

export function openZip(): ZipWriter {
  const entries: Packed[] = [];
  return {
    entry: (name) => {
      const packed: Packed = { name: Buffer.from(name), crc: 0, size: 0, bytes: Buffer.alloc(0), done: false };
      entries.push(packed);
      return entryWriter(packed);
    },
    finish: () => archive(entries),
  };
}

function entryWriter(packed: Packed): ZipEntryWriter {
  const deflate = createDeflateRaw({ level: 6 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(deflate, 'end');
  return {
    write: async (part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      packed.crc = crc32(bytes, packed.crc);
      packed.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    },
    end: async () => {
      deflate.end();
      await ended;
      packed.bytes = Buffer.concat(chunks);
      packed.done = true;
    },
  };
}

function archive(entries: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    if (!entry.done) throw new Error(`zip entry ${entry.name.toString()} was not ended`);
    const head = header(entry, LOCAL);
    parts.push(head, entry.name, entry.bytes);
    index.push(header(entry, CENTRAL, offset), entry.name);
    offset += head.length + entry.name.length + entry.bytes.length;
  }
  const size = index.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...index, end]);
}

function header(entry: Packed, kind: typeof LOCAL | typeof CENTRAL, offset = 0): Buffer {
  const central = kind === CENTRAL;
  const head = Buffer.alloc(central ? 46 : 30);
  head.writeUInt32LE(kind, 0);
  let at = 4;
  const short = (value: number) => {
    at = head.writeUInt16LE(value, at);
  };
  const long = (value: number) => {
    at = head.writeUInt32LE(value, at);
  };
  if (central) short(20);
  for (const value of [20, UTF8, 8, 0, DOS_DATE]) short(value);
  for (const value of [entry.crc, entry.bytes.length, entry.size]) long(value);
  short(entry.name.length);
  short(0);
  if (!central) return head;
  for (const value of [0, 0, 0]) short(value);
  long(0);
  long(offset);
  return head;
}

export type ZipFault = 'not-zip' | 'encrypted' | 'too-large' | 'broken';
export type ZipRead =
  | { readonly ok: true; readonly names: readonly string[]; readonly read: (name: string) => Promise<Buffer | null> }
  | { readonly ok: false; readonly fault: ZipFault };

/** What an archive may hold: a small file may unpack to gigabytes ("zip bomb"). */
export type ZipLimits = { readonly entries: number; readonly unpackedBytes: number };

type Known = { readonly method: number; readonly crc: number; readonly packed: number; readonly size: number; readonly at: number };

const unpack = promisify(inflateRaw);

/** The index of an archive; files are unpacked when asked for and never beyond what the index says. */
export function readZip(bytes: Buffer, limits: ZipLimits): ZipRead {
  const end = findEnd(bytes);
  if (end < 0) return { ok: false, fault: 'not-zip' };
  try {
    const known = readIndex(bytes, end, limits);
    if (typeof known === 'string') return { ok: false, fault: known };
    return {
      ok: true,
      names: [...known.keys()],
      read: async (name) => {
        const entry = known.get(name);
        return entry ? unpackEntry(bytes, entry) : null;
      },
    };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, fault: 'broken' };
    throw error;
  }
}

function findEnd(bytes: Buffer): number {
  if (bytes.length < 22) return -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

function readIndex(bytes: Buffer, end: number, limits: ZipLimits): ReadonlyMap<string, Known> | ZipFault {
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) return 'too-large';
  const known = new Map<string, Known>();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let number = 0; number < count; number += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return 'broken';
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if ((flags & ENCRYPTED) !== 0) return 'encrypted';
    if (method !== 0 && method !== 8) return 'broken';
    const [crc, packed, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    total += size;
    if (total > limits.unpackedBytes) return 'too-large';
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    known.set(name, { method, crc, packed, size, at: bytes.readUInt32LE(at + 42) });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return known;
}

/** Null when the bytes are not what the index says. */
async function unpackEntry(bytes: Buffer, entry: Known): Promise<Buffer | null> {
  try {
    if (bytes.readUInt32LE(entry.at) !== LOCAL) return null;
    const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
    const packed = bytes.subarray(from, from + entry.packed);
    const plain = entry.method === 0 ? Buffer.from(packed) : await unpack(packed, { maxOutputLength: Math.max(1, entry.size) });
    return plain.length === entry.size && crc32(plain) === entry.crc ? plain : null;
  } catch {
    return null;
  }
}
