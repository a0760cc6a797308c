import type { Linear } from '../../../domain/search/reading/linear.ts';

/** The model as the source text of `reading/weights.learned.ts`: signed bytes in base 64. */
export function sourceOf(model: { readonly words: Linear; readonly whole: Linear }, lean: readonly number[]): string {
  return [
    '/** Written by `npm run bench -- readings-learn <this file>`. Change the sets, the practice files or the tool, not the numbers. */',
    'export const LEARNED = {',
    `  words: ${packed(model.words)},`,
    `  whole: ${packed(model.whole)},`,
    `  lean: [${lean.join(', ')}],`,
    '};',
    '',
  ].join('\n');
}

function packed({ values, scale, bias }: Linear): string {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value) * scale);
  const unit = most / 127 || 1;
  const bytes = Buffer.from(Int8Array.from(values, (value) => Math.round((value * scale) / unit)).buffer);
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  return `{\n    values:\n      '${bytes.toString('base64')}',\n    scale: ${rounded(unit)},\n    bias: [${bias.map(rounded).join(', ')}],\n  }`;
}
