/** The few numbers of a TrueType file that a metric-adjusted fallback face needs. */
export type FontMetrics = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly advance: (codePoint: number) => number;
};

export function readMetrics(file: Buffer): FontMetrics {
  const tables = readTables(file);
  const hhea = tableOf(tables, 'hhea');
  const hmtx = tableOf(tables, 'hmtx');
  const longCount = hhea.readUInt16BE(34);
  const glyphOf = readCmap(tableOf(tables, 'cmap'));
  return {
    unitsPerEm: tableOf(tables, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    advance: (codePoint) => hmtx.readUInt16BE(Math.min(glyphOf(codePoint), longCount - 1) * 4),
  };
}

function readTables(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16;
    const offset = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(offset, offset + file.readUInt32BE(at + 12)));
  }
  return tables;
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
}

/** Format 4 (Unicode BMP) is in every font that this tool meets. */
function readCmap(cmap: Buffer): (codePoint: number) => number {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const offset = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(offset) === 4) return (codePoint) => lookUpFormat4(cmap.subarray(offset), codePoint);
  }
  throw new Error('The font has no cmap of format 4');
}

function lookUpFormat4(table: Buffer, codePoint: number): number {
  const double = table.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    if (table.readUInt16BE(14 + at) < codePoint) continue;
    const start = table.readUInt16BE(16 + double + at);
    if (start > codePoint) return 0;
    const delta = table.readUInt16BE(16 + 2 * double + at);
    const rangeAt = 16 + 3 * double + at;
    const range = table.readUInt16BE(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.readUInt16BE(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
