import type { Language } from '#kernel/language.ts';
import { useLanguage } from '#platform/i18n/language.tsx';

/** What every page says about the house itself: who runs it and whom to call. */
export type Site = {
  readonly name: string;
  /** As people say it: `tỉnh Bình Định`. */
  readonly province: string;
  readonly operator: string;
  readonly hotline: string;
  readonly hotlineNote: string;
  /** How the house is called on Zalo, and where it is found there; without an address only the name is said. */
  readonly zaloName: string;
  readonly zaloHref: string;
  /** When and where people are received in person. */
  readonly deskHours: string;
  /** The data are invented: said at the foot of every page. */
  readonly demo: boolean;
};

type Sites = Readonly<Record<Language, Site>>;

let current: Sites = {
  vi: {
    name: 'Một Cửa',
    province: 'tỉnh Bình Định',
    operator: 'Văn phòng Ủy ban nhân dân tỉnh Bình Định',
    hotline: '1022',
    hotlineNote: 'giờ làm việc, thứ Hai đến thứ Sáu (số minh họa)',
    zaloName: 'Một Cửa Bình Định',
    zaloHref: '',
    deskHours: 'Sáng 7:00 đến 11:30, chiều 13:30 đến 17:00, thứ Hai đến thứ Sáu.',
    demo: true,
  },
  en: {
    name: 'Một Cửa',
    province: 'Bình Định province',
    operator: 'the Office of the People’s Committee of Bình Định province',
    hotline: '1022',
    hotlineNote: 'office hours, Monday to Friday (a number for demonstration)',
    zaloName: 'Một Cửa Bình Định',
    zaloHref: '',
    deskHours: '7:00 to 11:30 and 13:30 to 17:00, Monday to Friday.',
    demo: true,
  },
};

type SameInEveryLanguage = Partial<Pick<Site, 'name' | 'hotline' | 'zaloName' | 'zaloHref' | 'demo'>>;

/** Called once at start by the composition root. */
export function setSite(facts: SameInEveryLanguage): void {
  current = { vi: { ...current.vi, ...facts }, en: { ...current.en, ...facts } };
}

/** In Vietnamese: for papers and pages of officers. */
export function site(): Site {
  return current.vi;
}

/** In the language of the page that is being rendered. */
export function useSite(): Site {
  return current[useLanguage()];
}
