import { type Browser, type Fields, hidden, type Reply } from './browser.ts';

/** What two people of the office do with a procedure, by its pages. */
export const OFFICE = '/quan-tri/thu-tuc';

/** Opens the draft of a procedure (the one that is open, if there is one); gives its number. */
export async function beginEditing(officer: Browser, code: string): Promise<string> {
  const answer = await officer.submit(`${OFFICE}/${code}`, `${OFFICE}/${code}/sua`, {});
  const id = /ban-thao\/(\d+)/u.exec(String(answer.headers.location ?? ''))?.[1];
  if (answer.status !== 303 || id === undefined) throw new Error(`no draft of ${code}: ${answer.status}`);
  return id;
}

/** Every field of the open form as the browser would send it. */
export function fieldsOf(page: string): Record<string, string> {
  const form = /<form method="post" action="[^"]*\/phan\/[\s\S]*?<\/form>/u.exec(page)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/gu)) {
    const name = /name="([^"]*)"/u.exec(attributes)?.[1];
    if (name && !/type="(?:radio|checkbox)"/u.test(attributes)) fields[name] = letters(/value="([^"]*)"/u.exec(attributes)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/gu)) fields[name] = letters(text);
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/gu)) {
    fields[name] = letters(/<option (?:[^>]*\s)?(?:selected[^>]*value="([^"]*)"|value="([^"]*)"[^>]*selected)/u.exec(options)?.slice(1).find(Boolean) ?? '');
  }
  return fields;
}

function letters(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Opens one part, types over some fields, saves. */
export async function editPart(officer: Browser, id: string, part: string, typed: Fields): Promise<Reply> {
  const page = await officer.get(`${OFFICE}/ban-thao/${id}?phan=${part}`);
  return officer.send(`${OFFICE}/ban-thao/${id}/phan/${part}`, { ...fieldsOf(page.body), _csrf: hidden(page.body, '_csrf'), viec: 'luu', ...typed });
}

type Day = { readonly day: number; readonly month: number; readonly year: number };

export function dayFields({ day, month, year }: Day): Fields {
  return { 'ngay-ngay': String(day), 'ngay-thang': String(month), 'ngay-nam': String(year) };
}

export async function sendToReview(officer: Browser, id: string, day: Day, more: Fields = {}): Promise<Reply> {
  const page = await officer.get(`${OFFICE}/ban-thao/${id}/so-sanh`);
  const fields = { _csrf: hidden(page.body, '_csrf'), ban: hidden(page.body, 'ban'), 'ly-do': 'Theo nghị quyết mới của tỉnh', ...dayFields(day), ...more };
  return officer.send(`${OFFICE}/ban-thao/${id}/gui-duyet`, fields);
}

/** As the second person: reads the review page, then approves what stands there. */
export async function approve(officer: Browser, id: string, day: Day, more: Fields = {}): Promise<Reply> {
  const page = await officer.get(`${OFFICE}/ban-thao/${id}/so-sanh`);
  const fields = { _csrf: hidden(page.body, '_csrf'), ban: hidden(page.body, 'ban'), ...dayFields(day), ...more };
  return officer.send(`${OFFICE}/ban-thao/${id}/duyet`, fields);
}
