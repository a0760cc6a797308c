import { foldForSearch } from '../search/words.ts';

/** Part of an address for a name: `Đăng ký, quản lý cư trú` → `dang-ki-quan-li-cu-tru`. Spellings of one name share it. */
export function slugOf(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  const slug = foldForSearch(name).replaceAll(' ', '-').slice(0, 120);
  if (slugs.size < MOST_SLUGS) slugs.set(name, slug);
  return slug;
}

/** The same thousand names of fields and agencies are asked for again and again. */
const slugs = new Map<string, string>();
const MOST_SLUGS = 5_000;

/** The letters under which names stand, in the order of the dictionary (TCVN 6909); what begins otherwise comes last. */
export const LETTERS = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY', '#'] as const;

const FRAME = /^\s*(?:\d+[.)]\s*)?thủ tục\s*:?\s+/iu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The name as it is put in order: without the word "Thủ tục", which half of the ministries put before it. */
export function headOf(name: string): string {
  const bare = name.normalize('NFC').replace(FRAME, '').trim();
  return bare === '' ? name : bare;
}

/** A letter with its mark is another letter (Đ, Ê); a tone makes none (Ể is Ê). */
export function letterOf(name: string): string {
  const letter = (headOf(name)[0] ?? '').normalize('NFD').replace(TONES, '').normalize('NFC').toLocaleUpperCase('vi');
  return LETTERS.find((one) => one === letter) ?? '#';
}
