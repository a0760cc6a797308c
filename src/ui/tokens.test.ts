import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./sheets/app/tokens.css', import.meta.url), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** Colour tokens of the rule that starts with exactly this text. */
function rule(start: string): Tokens {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`No rule ${start}`);
  const body = css.slice(css.indexOf('{', from + start.length - 1) + 1, css.indexOf('}', from));
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

const light = rule(':root {');
const systemDark = rule('@media (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"], [data-theme="contrast"]) {');
const chosenDark = rule(':root[data-theme="dark"] {');
const systemContrast = rule('@media (prefers-contrast: more) {\n  :root:not([data-theme]) {');
const chosenContrast = rule(':root[data-theme="contrast"] {');
const systemNight = rule('@media (prefers-contrast: more) and (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {');
const chosenNight = rule('@media (prefers-color-scheme: dark) {\n  :root[data-theme="contrast"] {');

const CONTRAST: Tokens = new Map([...light, ...chosenContrast]);
const NIGHT: Tokens = new Map([...CONTRAST, ...chosenNight]);
const THEMES: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', chosenDark],
  ['contrast', CONTRAST],
  ['contrast by night', NIGHT],
];

/** Text on ground: 4.5. Edges of controls and the focus ring: 3. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['ground', 'surface', 'sunken', 'action-wash', 'attention-wash', 'done-wash', 'refused-wash']],
  ['ink-soft', ['ground', 'surface', 'sunken', 'action-wash', 'attention-wash', 'done-wash', 'refused-wash']],
  ['action', ['ground', 'surface', 'sunken', 'action-wash']],
  ['action-strong', ['ground', 'surface', 'sunken', 'action-wash']],
  ['on-action', ['action', 'action-strong']],
  ['attention', ['ground', 'surface', 'sunken', 'attention-wash']],
  ['done', ['ground', 'surface', 'sunken', 'done-wash']],
  ['refused', ['ground', 'surface', 'sunken', 'refused-wash']],
  ['on-refused', ['refused']],
  ['on-deep', ['deep']],
  ['on-deep-soft', ['deep']],
  ['highlight', ['deep']],
  ['on-highlight', ['highlight']],
];
const EDGES: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['ground', 'surface', 'sunken']],
  ['focus', ['ground', 'surface', 'sunken']],
];

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function tooWeak(theme: Tokens, pairs: typeof TEXT, least: number): string[] {
  return pairs.flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const [a, b] = [theme.get(front), theme.get(back)];
      if (!a || !b) return [`${front} or ${back} is missing`];
      const ratio = contrast(a, b);
      return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

describe('tokens', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('has the same dark colours for the system wish and the explicit choice', () => {
    expect(chosenDark).toEqual(systemDark);
    expect([...chosenDark.keys()]).toEqual([...light.keys()]);
  });

  it('has the same contrast for the system wish and the explicit choice, by day and by night', () => {
    expect(chosenContrast).toEqual(systemContrast);
    expect(chosenNight).toEqual(systemNight);
    expect(chosenContrast.size).toBeGreaterThan(18);
    // By night every colour of the day is set anew, or text would stand dark on dark.
    expect([...chosenContrast.keys(), 'surface', 'on-action'].filter((name) => !chosenNight.has(name))).toEqual(['highlight', 'on-highlight']);
  });

  it.each(THEMES)('%s: every text pair reaches AA', (_name, theme) => {
    expect(tooWeak(theme, TEXT, 4.5)).toEqual([]);
  });

  it.each([
    ['contrast', CONTRAST],
    ['contrast by night', NIGHT],
  ] as const)('%s: every text pair reaches AAA', (_name, theme) => {
    expect(tooWeak(theme, TEXT, 7)).toEqual([]);
  });

  it.each(THEMES)('%s: edges of controls reach 3:1', (_name, theme) => {
    expect(tooWeak(theme, EDGES, 3)).toEqual([]);
  });
});
