import { type Browser, hidden } from './browser.ts';

/** A whole procedure of the demonstration: three papers, a limit in working days. */
export const MARRIAGE_STATUS = '1.004873';
/** Invented, as everybody in these tests. */
export const OWNER = { name: 'Huỳnh Thị Mẫu Thử', phone: '0900000123' } as const;

type Filing = {
  readonly procedure?: string;
  readonly ownerName?: string;
  readonly ownerPhone?: string;
  readonly channel?: string;
  readonly privateNote?: string;
};

/** Receives a dossier at the counter as the officer does; gives its code. */
export async function receive(officer: Browser, filing: Filing = {}): Promise<string> {
  const { procedure = MARRIAGE_STATUS, ownerName = OWNER.name, ownerPhone = OWNER.phone, channel = 'direct', privateNote = '' } = filing;
  const address = `/ban-lam-viec/tiep-nhan?thu-tuc=${procedure}`;
  const page = await officer.get(address);
  const fields = { _csrf: hidden(page.body, '_csrf'), key: hidden(page.body, 'key'), ownerName, ownerPhone, channel, privateNote, papers: ['0'] };
  const answer = await officer.send(address, fields);
  const code = /\/ban-lam-viec\/ho-so\/([^/?]+)/u.exec(String(answer.headers.location ?? ''))?.[1];
  if (answer.status !== 303 || code === undefined) throw new Error(`not received: ${answer.status}`);
  return decodeURIComponent(code);
}

/** One act of the desk's buttons; gives the answer of the form. */
export async function act(officer: Browser, code: string, action: string, said: Readonly<Record<string, string>> = {}) {
  const page = await officer.get(`/ban-lam-viec/ho-so/${code}?viec=${action}`);
  const fields = { _csrf: hidden(page.body, '_csrf'), version: hidden(page.body, 'version'), publicNote: 'Ghi rõ theo mẫu', confirmed: 'yes', ...said };
  return officer.send(`/ban-lam-viec/ho-so/${code}/${action}`, fields);
}

/** The same, and it must have been done. */
export async function must(officer: Browser, code: string, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    const answer = await act(officer, code, action);
    if (answer.status !== 303) throw new Error(`${action} of ${code} was answered with ${answer.status}`);
  }
}
