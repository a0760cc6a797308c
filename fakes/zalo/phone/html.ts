/** HTML that is safe by construction: every value is escaped unless it came out of `html` itself. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | null | undefined | false | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escaped(String(value));
}

export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((all, part, index) => all + part + (index < values.length ? render(values[index]) : ''), ''));
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"']+/g;

/** Addresses become links, only http and https; the full stop after one stays outside. */
export function linked(text: string): Markup {
  const parts: Markup[] = [];
  let from = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const address = match[0].replace(/[.,;:!?)\]}…]+$/, '');
    parts.push(html`${text.slice(from, match.index)}<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`);
    from = match.index + address.length;
  }
  return html`${parts}${text.slice(from)}`;
}
