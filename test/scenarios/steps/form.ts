import { plain } from './browser.ts';

/** What the form of a page that is sent to `action` would send as it stands: text, chosen, ticked. */
export function fieldsOf(page: string, action: string): Record<string, string | string[]> {
  const html = formOf(page, action);
  const found: [string, string][] = [];
  for (const [, tag = ''] of html.matchAll(/<input\b([^>]*)>/gu)) {
    const type = attribute(tag, 'type') ?? 'text';
    if ((type === 'checkbox' || type === 'radio') && !/\schecked/u.test(tag)) continue;
    keep(found, tag, attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : ''));
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gu)) keep(found, tag, decoded(text));
  for (const [, tag = '', inside = ''] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gu)) {
    const options = [...inside.matchAll(/<option\b([^>]*)>/gu)].map(([, option = '']) => option);
    const chosen = options.find((option) => /\sselected/u.test(option)) ?? options[0] ?? '';
    keep(found, tag, attribute(chosen, 'value') ?? '');
  }
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of found) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  }
  return fields;
}

function formOf(page: string, action: string): string {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gu)];
  const found = forms.find(([, tag = '']) => attribute(` ${tag}`, 'action') === action);
  if (found === undefined) throw new Error(`no form to ${action}: ${plain(page).slice(0, 500)}`);
  return found[2] ?? '';
}

function keep(found: [string, string][], tag: string, value: string): void {
  const name = attribute(tag, 'name');
  if (name !== undefined) found.push([name, value]);
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return plain(text.replaceAll('&lt;', '\u0001')).replaceAll('\u0001', '<');
}
