import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** These come first in their sheet, in this order; the others follow by name. */
const FIRST: readonly string[] = ['tokens.css', 'fonts.css', 'base.css', 'components.css', 'density.css'];

/** Each folder of `src/ui/sheets` is one style sheet: `app` for everybody, the others where a page asks for them. */
export function sheetNames(ui: string): readonly string[] {
  return readdirSync(join(ui, 'sheets')).sort();
}

/**
 * One sheet from its parts, in the order that the cascade needs.
 * @param named from `fonts/…` and `images/…` to the address that each is served under
 */
export function joinSheet(ui: string, sheet: string, named: Readonly<Record<string, string>> = {}): string {
  const folder = join(ui, 'sheets', sheet);
  const rank = (file: string) => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const css = files
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replace(/url\((['"]?)(?:\.\.?\/)*((?:fonts|images)\/[^'")]+)\1\)/gu, (whole, _quote, name: string) => (named[name] ? `url(${named[name]})` : whole));
  return minify(css);
}

/** Comments and runs of white space only: nothing that could change what the style means. */
function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,]) ?/gu, '$1')
    .replace(/;\}/gu, '}')
    .trim();
}
