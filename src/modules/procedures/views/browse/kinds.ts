import type { IconName } from '#ui/index.ts';
import type { LifeEvent } from '../../domain/record.ts';

/** Under `/thu-tuc/`; none looks like a code of a procedure. */
export const KIND_PATHS = { event: 'theo-viec-doi', field: 'linh-vuc', agency: 'co-quan', letter: 'chu-cai' } as const;
export type Kind = keyof typeof KIND_PATHS;
export const KINDS: readonly Kind[] = ['event', 'field', 'agency', 'letter'];

export function kindHref(kind: Kind): string {
  return `/thu-tuc/${KIND_PATHS[kind]}`;
}

export function shelfHref(kind: Kind, slug: string, page = 1): string {
  return `${kindHref(kind)}/${encodeURIComponent(slug)}${page > 1 ? `?trang=${page}` : ''}`;
}

export const EVENT_ICONS: Readonly<Record<LifeEvent, IconName>> = {
  birth: 'child',
  study: 'book',
  identity: 'id-card',
  marriage: 'rings',
  residence: 'home',
  'land-and-house': 'land',
  building: 'hammer',
  driving: 'car',
  work: 'briefcase',
  business: 'shop',
  health: 'heart',
  hardship: 'hands',
  retirement: 'cane',
  abroad: 'globe',
  death: 'candle',
};
