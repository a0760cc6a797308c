import { foldText } from '#kernel/text.ts';
import { PROVINCES } from './vocabulary/provinces.ts';
import { type Word, wordsOf } from './words.ts';

/** A unit of today or of before that a question names. */
export type Place = {
  /** The words of the question, folded. */
  readonly said: string;
  readonly code: string;
  /** With its type, under the name it bears or bore: `Quận 1`. */
  readonly name: string;
  readonly level: 'province' | 'district' | 'commune';
  /** The province it lies in today, folded and without its type: `gia lai`; null when several have a unit of this name. */
  readonly province: string | null;
  /** Full names of what it is now, when it is no more. */
  readonly now: readonly string[];
};

/** A unit as the caller knows it, of any time. */
export type PlaceName = Omit<Place, 'said'> & {
  /** Without its type: `Tam Quan`. */
  readonly bare: string;
};

/** Names of places, folded, with and without their type. */
export type Gazetteer = {
  readonly full: ReadonlyMap<string, readonly PlaceName[]>;
  readonly bare: ReadonlyMap<string, readonly PlaceName[]>;
  /** Agencies that stand no more, by name, with those that took over. */
  readonly agencies: ReadonlyMap<string, string>;
};

export type EndedAgency = { readonly names: readonly string[]; readonly now: readonly string[] };

const PROVINCE_TYPES = ['Tỉnh', 'Thành phố', 'TP'];

/** All provinces of the country are known; `names` adds the districts and communes of the caller, old and new. */
export function buildGazetteer(names: readonly PlaceName[], agencies: readonly EndedAgency[] = []): Gazetteer {
  const full = new Map<string, PlaceName[]>();
  const bare = new Map<string, PlaceName[]>();
  const add = (map: Map<string, PlaceName[]>, text: string, name: PlaceName) => {
    const key = foldName(text);
    if (key !== '' && !map.get(key)?.some((one) => one.code === name.code && one.name === name.name)) map.set(key, [...(map.get(key) ?? []), name]);
  };
  for (const province of provinceNames()) {
    add(bare, province.bare, province);
    for (const type of PROVINCE_TYPES) add(full, `${type} ${province.bare}`, province);
  }
  for (const name of names) {
    if (name.level === 'province') continue;
    add(full, name.name, name);
    add(bare, name.bare, name);
  }
  const ended = agencies.flatMap(({ names: all, now }) => all.map((name) => [foldName(name), now.join(', ')] as const));
  return { full, bare, agencies: new Map(ended) };
}

function provinceNames(): readonly PlaceName[] {
  return PROVINCES.flatMap(([today, others]) => {
    const province = foldName(today);
    const former = others.split(';').map((one) => one.trim());
    return [today, ...former.filter((one) => one !== '')].map(
      (bare): PlaceName => ({ code: '', bare, name: bare, level: 'province', province, now: bare === today ? [] : [today] }),
    );
  });
}

/** One spelling for one name: folded, single spaces. */
export function foldName(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}

export type PlaceFound = { readonly place: Place; readonly spans: readonly { readonly from: number; readonly to: number }[] };

const LONGEST = 6;
/** After these a bare name is a place. */
const BEFORE_PLACE = new Set(['o', 'tai', 've', 'tren', 'ben', 'tu', 'den', 'thuoc', 'tinh', 'pho', 'huyen', 'quan', 'xa', 'phuong', 'tran']);

/** The smallest place that the words name; names that are ordinary words too ("Hòa Bình") need a sign that a place is meant. */
export function findPlace(gazetteer: Gazetteer, words: readonly Word[], home: string | null = null): PlaceFound | null {
  const found: { readonly from: number; readonly to: number; readonly names: readonly PlaceName[] }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const hit = longestAt(gazetteer, words, from);
    if (!hit) continue;
    found.push({ from, ...hit });
    from = hit.to - 1;
  }
  if (found.length === 0) return null;
  const provinces = new Set(found.flatMap(({ names }) => (names[0]?.level === 'province' ? [names[0].province] : [])));
  const chosen = found.map((one) => ({ ...one, name: choose(one.names, provinces, home) }));
  chosen.sort((a, b) => LEVELS.indexOf(b.name.level) - LEVELS.indexOf(a.name.level) || a.from - b.from);
  const [best] = chosen;
  if (!best) return null;
  const { bare: _, ...name } = best.name;
  const said = words
    .slice(best.from, best.to)
    .map((word) => word.folded)
    .join(' ');
  return { place: { said, ...name, province: provinceOf(best.names, best.name, provinces) }, spans: found };
}

const LEVELS = ['province', 'district', 'commune'] as const;

function longestAt({ full, bare }: Gazetteer, words: readonly Word[], from: number): { readonly to: number; readonly names: readonly PlaceName[] } | null {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
    const key = words
      .slice(from, to)
      .map((word) => word.folded)
      .join(' ');
    const typed = full.get(key);
    if (typed) return { to, names: typed };
    const names = bare.get(key)?.filter((name) => isMeant(name, words, from, to));
    if (names && names.length > 0) return { to, names };
  }
  return null;
}

/** Names of provinces that are ordinary words too. */
const ORDINARY = new Set(['hoa binh', 'thai binh']);

/** Without its type: a province by two syllables written with its own marks, anything after a word that leads to a place. */
function isMeant(name: PlaceName, words: readonly Word[], from: number, to: number): boolean {
  const own = wordsOf(name.bare);
  const marked = words.slice(from, to).every((word, at) => word.accented === own[at]?.accented) && own.some((word) => word.marked);
  const led = BEFORE_PLACE.has(words[from - 1]?.folded ?? '');
  if (name.level === 'province') return to - from > 1 && (led || (marked && !ORDINARY.has(foldName(name.bare))));
  return to - from > 1 && marked && led;
}

function choose(names: readonly PlaceName[], provinces: ReadonlySet<string | null>, home: string | null): PlaceName {
  const [first] = names;
  const inProvince = names.find((name) => provinces.has(name.province)) ?? names.find((name) => name.province === home);
  // A unit that stands comes before one of the same name that does not.
  const standing = names.find((name) => name.now.length === 0);
  return inProvince ?? standing ?? first ?? NOWHERE;
}

const NOWHERE: PlaceName = { code: '', bare: '', name: '', level: 'province', province: null, now: [] };

function provinceOf(names: readonly PlaceName[], chosen: PlaceName, provinces: ReadonlySet<string | null>): string | null {
  if (chosen.province !== null && provinces.has(chosen.province)) return chosen.province;
  const [only, ...others] = new Set(names.map((name) => name.province));
  return others.length > 0 ? chosen.province : (only ?? null);
}

const LONGEST_AGENCY = 12;

/** Agencies of the directory by a name they bore, with those that do their work now. */
export function findEndedAgencies(
  { agencies }: Gazetteer,
  words: readonly Word[],
): readonly { readonly from: number; readonly to: number; readonly said: string; readonly now: string }[] {
  if (agencies.size === 0) return [];
  const found: { from: number; to: number; said: string; now: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let key = '';
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_AGENCY); to += 1) {
      key = key === '' ? (words[from]?.folded ?? '') : `${key} ${words[to - 1]?.folded ?? ''}`;
      const now = agencies.get(key);
      if (now !== undefined) found.push({ from, to, said: key, now });
    }
  }
  return found;
}

const PROVINCE_IN_NAME = /(?:tinh|thanh pho|tp\.?)\s+([\p{L} ]+?)\s*(?:$|[-,(])/u;

/** The province in the name of an agency ("UBND tỉnh Gia Lai" → `gia lai`); null when it names none. */
export function provinceOfName(agency: string): string | null {
  const name = PROVINCE_IN_NAME.exec(foldText(agency))?.[1];
  return name === undefined ? null : foldName(name);
}
