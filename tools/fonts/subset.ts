/**
 * Makes `src/ui/fonts/*.woff2` and `src/ui/sheets/app/fonts.css` from the full TTF. Run by hand when letters or weights change:
 * `node tools/fonts/subset.ts`. The result is committed, so that building the product needs neither the TTF nor this tool.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { type FontMetrics, readMetrics } from './sfnt.ts';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'node_modules', '@expo-google-fonts', 'be-vietnam-pro');
const target = join(root, 'src', 'ui', 'fonts');
const WEIGHTS = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const;

/** Bases that carry Vietnamese quality marks; each takes the five tones. */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Signs that pages, notices and legal names use, and no more: each costs bytes on a slow phone. */
const SIGNS = '\u00a0§©«°·»×÷–—‘’“”•…₫→←↑↓−≤≥½²³';
/** Average advance in em of `SAMPLE` set in Arial (and its metric twins), from the published metrics. */
const ARIAL_AVERAGE_WIDTH = { regular: 0.4371, bold: 0.4711 };
const SAMPLE = 'thu tuc dang ky khai sinh can giay to gi ho so cua toi dang o dau nop tien le phi tra ket qua uy ban nhan dan';
/** Kerning, mark placement and tabular figures; other alternates would double the file. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'];

const lower = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const letters = `${ascii}${lower}${lower.toUpperCase()}đĐ${SIGNS}`;

await mkdir(target, { recursive: true });
const faces: string[] = [];
for (const { weight, file } of WEIGHTS) {
  const full = await readFile(join(source, file));
  const woff2 = await subsetFont(full, letters, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
  const name = `be-vietnam-pro-${weight}.woff2`;
  await writeFile(join(target, name), woff2);
  process.stdout.write(`${name}: ${woff2.byteLength} bytes, ${[...letters].length} letters\n`);
  faces.push(webFace(weight, name), fallbackFace(weight, readMetrics(full)));
}
await copyFile(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'));
await writeFile(join(root, 'src', 'ui', 'sheets', 'app', 'fonts.css'), `/* Made by tools/fonts/subset.ts; do not edit. */\n${faces.join('\n')}`);

function webFace(weight: number, name: string): string {
  return `@font-face {
  font-family: "Be Vietnam Pro";
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
  src: url("../../fonts/${name}") format("woff2");
}
`;
}

/** The local sans serif stretched to the web font's measure, so that nothing moves when the web font arrives. */
function fallbackFace(weight: number, metrics: FontMetrics): string {
  const sizeAdjust = averageWidth(metrics) / ARIAL_AVERAGE_WIDTH[weight === 400 ? 'regular' : 'bold'];
  const per = (value: number): string => `${((Math.abs(value) / metrics.unitsPerEm / sizeAdjust) * 100).toFixed(2)}%`;
  const locals = weight === 400 ? ['Roboto', 'Arial', 'Liberation Sans'] : ['Roboto Bold', 'Arial Bold', 'Liberation Sans Bold'];
  return `@font-face {
  font-family: "Be Vietnam Pro Fallback";
  font-weight: ${weight};
  font-style: normal;
  src: ${locals.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${(sizeAdjust * 100).toFixed(2)}%;
  ascent-override: ${per(metrics.ascent)};
  descent-override: ${per(metrics.descent)};
  line-gap-override: ${per(metrics.lineGap)};
}
`;
}

function averageWidth(metrics: FontMetrics): number {
  const widths = [...SAMPLE].map((letter) => metrics.advance(letter.codePointAt(0) ?? 32));
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / metrics.unitsPerEm;
}
