import { DESK_TABS, type DeskTab } from '../domain/tabs.ts';

export const DESK = '/ban-lam-viec';
export const RECEPTION = `${DESK}/tiep-nhan`;

const SLUGS = {
  todo: 'can-lam',
  late: 'tre-hen',
  submitted: 'moi-gui',
  accepted: 'da-tiep-nhan',
  processing: 'dang-xu-ly',
  waiting: 'cho-nguoi-nop',
  done: 'co-ket-qua',
  ended: 'da-ket-thuc',
} as const satisfies Record<DeskTab, string>;

export function tabOfSlug(slug: string | undefined): DeskTab {
  return DESK_TABS.find((tab) => SLUGS[tab] === slug) ?? 'todo';
}

/** What is looked at, kept in every address of the desk so that opening a dossier does not lose the list. */
export type DeskView = { readonly tab: DeskTab; readonly text: string; readonly after: string | null };

export function deskHref(view: Partial<DeskView> & { readonly tab: DeskTab }): string {
  return `${DESK}${queryOf(view)}`;
}

export function dossierHref(code: string, view: DeskView, act?: string): string {
  return `${DESK}/ho-so/${code}${queryOf(view, act)}${act === undefined ? '' : '#viec'}`;
}

export function actHref(code: string, act: string, view: DeskView): string {
  return `${DESK}/ho-so/${code}/${act}${queryOf(view)}`;
}

export function receiptHref(code: string): string {
  return `${DESK}/ho-so/${code}/giay-hen`;
}

function queryOf(view: Partial<DeskView> & { readonly tab: DeskTab }, act?: string): string {
  const query = new URLSearchParams();
  if (view.tab !== 'todo') query.set('muc', SLUGS[view.tab]);
  if (view.text) query.set('q', view.text);
  if (view.after) query.set('sau', view.after);
  if (act !== undefined) query.set('viec', act);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
