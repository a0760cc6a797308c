import type { Entry } from './entry.ts';
import type { Group, Hit } from './result.ts';
import { wordsOf } from './words.ts';

/** Of the first hits only: further down nobody is asked. */
const LOOK_AT = 10;
/** Names that share this part of the longer one are the same but for one thing. */
const ALIKE = 0.6;
/** A hit so far below the first of its group does not fit the question as well. */
const NEAR = 0.75;
const LONGEST_LABEL = 90;
const LONGEST_NAME = 140;
/** Names up to here are told whole: they are clearer than what is left of them. */
const SHORT_NAME = 9;

const QUESTIONS: Readonly<Record<Group['by'], string>> = {
  province: 'Anh/chị làm việc này ở tỉnh, thành phố nào?',
  level: 'Anh/chị nộp hồ sơ ở cấp nào?',
  subject: 'Anh/chị làm cho đối tượng nào?',
  case: 'Anh/chị gặp trường hợp nào dưới đây?',
};

/**
 * Near-identical procedures among the hits and what tells them apart, found by what differs between their names: nothing
 * but the province, nothing but the level, for whom, or in which case. `province`: known already, so not asked for.
 * `clear`: the first hit is the one that is meant, so it stands for itself and in no group.
 */
export function groupsOf(hits: readonly Hit[], province: string | null = null, clear = false): readonly Group[] {
  const names = hits
    .slice(0, LOOK_AT)
    .map((hit) => ({ ...nameOf(hit.entry), score: hit.score, matched: hit.matched, levelled: LEVEL_IN_NAME.test(hit.entry.name) }));
  const clusters = clustersOf(clear ? names.slice(1) : names, (a, b) => a.key === b.key);
  const byProvince = clusters.filter((cluster) => new Set(cluster.map((name) => name.entry.province)).size > 1);
  const groups = province === null ? byProvince.map(groupByProvince) : [];
  // Of procedures under one name the first stands for all when the cases are told apart.
  const firsts = clusters.flatMap((cluster) => (byProvince.includes(cluster) ? cluster.slice(0, 1) : cluster));
  const [best] = names;
  const fitting = firsts.filter((name) => name.levelled || (best !== undefined && fits(best, name)));
  const alike = clustersOf(fitting, fitsAsWell).filter((cluster) => cluster.length > 1);
  return [...groups, ...alike.map(groupByName)].sort((a, b) => rankOf(hits, a) - rankOf(hits, b));
}

function rankOf(hits: readonly Hit[], group: Group): number {
  return hits.findIndex((hit) => hit.entry.code === group.options[0]?.code);
}

type Name = {
  readonly entry: Entry;
  /** As written, and folded, word by word; without the level in brackets. */
  readonly written: readonly string[];
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly key: string;
};
type Scored = Name & Pick<Hit, 'score' | 'matched'> & { readonly levelled: boolean };

/** Nearly the same score, and every word of the question that the better one's name has: "khai tử" is no answer where "khai sinh" was asked. */
function fits(better: Scored, other: Scored): boolean {
  return other.score >= better.score * NEAR && better.matched.every((word) => !better.set.has(word) || other.set.has(word));
}

function fitsAsWell(head: Scored, other: Scored): boolean {
  return likeness(head, other) >= ALIKE && fits(head, other);
}

const names = new WeakMap<Entry, Name>();
const FRAME = /^\s*thủ tục\s+/iu;

function nameOf(entry: Entry): Name {
  const known = names.get(entry);
  if (known) return known;
  const written = entry.name
    .replace(FRAME, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const words = written.map((word) =>
    wordsOf(word)
      .map((one) => one.folded)
      .join(' '),
  );
  const name = { entry, written, words, set: new Set(words), key: words.filter((word) => word !== '').join(' ') };
  names.set(entry, name);
  return name;
}

/** Each name joins the first cluster whose head it is like. */
function clustersOf<T>(list: readonly T[], alike: (head: T, other: T) => boolean): readonly (readonly T[])[] {
  const clusters: T[][] = [];
  for (const one of list) {
    const home = clusters.find(([head]) => head !== undefined && alike(head, one));
    if (home) home.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

function groupByProvince(cluster: readonly Name[]): Group {
  const options = cluster.map(({ entry }) => ({ code: entry.code, label: entry.province === null ? 'Nơi khác (quy định chung)' : placeOf(entry.promulgator) }));
  return { by: 'province', question: QUESTIONS.province, options };
}

/** "UBND tỉnh Gia Lai" → "Tỉnh Gia Lai". */
function placeOf(agency: string): string {
  const place = agency.replace(/^.*?(?=(?:tỉnh|thành phố)\s)/iu, '');
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
}

function groupByName(cluster: readonly Name[]): Group {
  const [start, end] = sharedEnds(cluster.map((name) => name.words));
  const phrases = cluster.map((name) => phraseOf(name, start, end));
  const by = kindOf(cluster, phrases);
  const levels = by === 'level' ? cluster.map((name) => levelOf(name.entry)) : [];
  const everyday = cluster.map(({ entry, written }) => cutAtWord(entry.everydayName || capital(written.join(' '))));
  const labels = [levels, phrases, everyday].find(tellsApart) ?? cluster.map(({ written }) => capital(written.join(' ')));
  return { by, question: QUESTIONS[by], options: cluster.map(({ entry }, at) => ({ code: entry.code, label: labels[at] ?? entry.name })) };
}

function cutAtWord(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/[\s,;:(]+\S*$/u, '')}…`;
}

/** A label for each, and no two alike. */
function tellsApart(labels: readonly (string | null)[]): labels is readonly string[] {
  return labels.length > 0 && labels.every((label) => label !== null) && new Set(labels).size === labels.length;
}

/** What this name has and the others have not, when that can be read as a phrase of its own: from the word on that opens it. */
function phraseOf({ written, words }: Name, start: number, end: number): string | null {
  if (words.length <= SHORT_NAME) return null;
  const opening = openingBefore(written, start);
  const phrase = opening === null ? '' : written.slice(opening, isOpening(written, start) ? written.length - end : written.length).join(' ');
  const label = phrase.replace(/^[\s,;:()-]+|[\s,;:(.-]+$/gu, '').replace(/^([^(]*)\)$/u, '$1');
  return label === '' || label.length > LONGEST_LABEL ? null : capital(label);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Words that can open a phrase which says for whom, where or when. */
const OPENING = /^\(?(?:đối với|trường hợp|cho|của|do|tại|khi|có yếu tố)\s/iu;
/** Words shared by all names that a phrase may begin with. */
const MOST_BEFORE = 5;

function isOpening(written: readonly string[], at: number): boolean {
  return OPENING.test(`${written.slice(at, at + 3).join(' ')} `);
}

function openingBefore(written: readonly string[], start: number): number | null {
  for (let at = start; at >= Math.max(0, start - MOST_BEFORE); at -= 1) if (isOpening(written, at)) return at;
  return null;
}

const LEVEL_NAMES: Readonly<Record<Entry['levels'][number], string>> = {
  ministry: 'Cấp trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  vertical: 'Cơ quan ngành dọc',
  other: 'Cơ quan khác',
};
const LEVEL_IN_NAME = /cấp (xã|tỉnh|huyện|trung ương|bộ)/iu;

function levelOf(entry: Entry): string | null {
  const named = LEVEL_IN_NAME.exec(entry.name)?.[1]?.toLowerCase();
  if (named !== undefined) return `Cấp ${named}`;
  return entry.levels.length === 0 ? null : entry.levels.map((level) => LEVEL_NAMES[level]).join(', ');
}

const LEVEL_FOLDED = /(?:duoc )?(?:thuc hien )?(?:tai |o |cua )?(?:cong an )?cap (?:tinh|xa|huyen|trung uong|bo)\b/gu;
const SUBJECT_WORDS = /^\W*(?:đối với|cho|của|người|cá nhân|tổ chức|hộ|doanh nghiệp|trẻ)\s/iu;

function kindOf(cluster: readonly Name[], labels: readonly (string | null)[]): Group['by'] {
  const withoutLevel = new Set(cluster.map((name) => name.key.replace(LEVEL_FOLDED, '').trim()));
  if (withoutLevel.size === 1) return 'level';
  return labels.every((label) => label !== null && SUBJECT_WORDS.test(label)) ? 'subject' : 'case';
}

/** How many words all names share at the head and at the end. */
function sharedEnds(lists: readonly (readonly string[])[]): readonly [number, number] {
  const shortest = Math.min(...lists.map((words) => words.length));
  const first = lists[0] ?? [];
  let start = 0;
  while (start < shortest && lists.every((words) => words[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && lists.every((words) => words.at(-1 - end) === first.at(-1 - end))) end += 1;
  return [start, end];
}

/** 0…1: words in common by the longer name. */
function likeness(a: Scored, b: Scored): number {
  let shared = 0;
  for (const word of b.words) if (a.set.has(word)) shared += 1;
  return shared / Math.max(a.words.length, b.words.length, 1);
}
