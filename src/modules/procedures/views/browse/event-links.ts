import type { IconName } from '#ui/index.ts';
import { slugOfLifeEvent } from '../../domain/browse/life-events.ts';
import { LIFE_EVENTS } from '../../domain/record.ts';
import { en } from '../../messages/life-events.en.ts';
import { vi } from '../../messages/life-events.vi.ts';
import type { Shelf } from '../../use-cases/browse-catalogue.ts';
import { EVENT_ICONS, shelfHref } from './kinds.ts';

export type EventLink = { readonly label: string; readonly labelEn: string; readonly href: string; readonly icon: IconName };

/** Occasions of life as links in both languages, for pages of other parts of the house; `shelves` of kind `event`. */
export function eventLinks(shelves: readonly Shelf[]): readonly EventLink[] {
  const filled = new Set(shelves.map((shelf) => shelf.slug));
  return LIFE_EVENTS.filter((event) => filled.has(slugOfLifeEvent(event))).map((event) => ({
    label: vi[event].title,
    labelEn: en[event].title,
    href: shelfHref('event', slugOfLifeEvent(event)),
    icon: EVENT_ICONS[event],
  }));
}
