import type { Entry } from './entry.ts';
import type { Group, Hit } from './result.ts';
import { wordsOf } from './words.ts';

/** Of the first hits only: further down nobody is asked. */
const LOOK_AT = 10;
/** Names that share this part of the longer one are the same but for one thing. */
const ALIKE = 0.6;
/** A hit so far below the first of its group is not what was meant. */
const NEAR = 0.55;
const LONGEST_LABEL = 90;
/** Names up to here are told whole: they are clearer than what is left of them. */
const SHORT_NAME = 9;
/** They belong to the word before: "cấp lại", "làm mới". */
const LEANING = new Set(['lai', 'moi', 'doi', 'han']);

const QUESTIONS: Readonly<Record<Group['by'], string>> = {
  province: 'Anh/chị làm việc này ở tỉnh, thành phố nào?',
  level: 'Anh/chị nộp hồ sơ ở cấp nào?',
  subject: 'Anh/chị làm cho đối tượng nào?',
  case: 'Anh/chị gặp trường hợp nào dưới đây?',
};

/**
 * Near-identical procedures among the hits and what tells them apart, found by what differs between their names: nothing
 * but the province, nothing but the level, for whom, or in which case. `province`: known already, so not asked for.
 */
export function groupsOf(hits: readonly Hit[], province: string | null = null): readonly Group[] {
  const names = hits.slice(0, LOOK_AT).map((hit) => ({ ...nameOf(hit.entry), score: hit.score }));
  const clusters = clustersOf(names, (a, b) => a.key === b.key);
  const byProvince = clusters.filter((cluster) => new Set(cluster.map((name) => name.entry.province)).size > 1);
  const groups = province === null ? byProvince.map(groupByProvince) : [];
  // Of procedures under one name the first stands for all when the cases are told apart.
  const firsts = clusters.flatMap((cluster) => (byProvince.includes(cluster) ? cluster.slice(0, 1) : cluster));
  const alike = clustersOf(firsts, (a, b) => b.score >= a.score * NEAR && likeness(a, b) >= ALIKE).filter((cluster) => cluster.length > 1);
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
type Scored = Name & { readonly score: number };

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
  const apart = cluster.map((name) => labelOf(name, start, end));
  const by = kindOf(cluster, apart);
  const labels = cluster.every((name) => name.words.length <= SHORT_NAME) ? cluster.map((name) => labelOf(name, 0, 0)) : apart;
  const options = cluster.map(({ entry }, at) => ({ code: entry.code, label: (by === 'level' ? levelOf(entry) : null) ?? labels[at] ?? entry.name }));
  return { by, question: QUESTIONS[by], options };
}

/** What stands in this name and not in all of them, begun at a word that can begin a phrase. */
function labelOf({ written }: Name, start: number, end: number): string {
  const label = written
    .slice(start, written.length - end)
    .join(' ')
    .replace(/^[\s,;:()-]+|[\s,;:(.-]+$/gu, '');
  if (label === '') return 'Trường hợp chung';
  const capital = label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
  return capital.length <= LONGEST_LABEL ? capital : `${capital.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '')}…`;
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

function kindOf(cluster: readonly Name[], labels: readonly string[]): Group['by'] {
  const withoutLevel = new Set(cluster.map((name) => name.key.replace(LEVEL_FOLDED, '').trim()));
  if (withoutLevel.size === 1) return 'level';
  return labels.filter((label) => SUBJECT_WORDS.test(label)).length * 2 >= labels.length ? 'subject' : 'case';
}

/** How many words all names share at the head and at the end. */
function sharedEnds(lists: readonly (readonly string[])[]): readonly [number, number] {
  const shortest = Math.min(...lists.map((words) => words.length));
  const first = lists[0] ?? [];
  let start = 0;
  while (start < shortest && lists.every((words) => words[start] === first[start])) start += 1;
  if (start > 0 && lists.some((words) => LEANING.has(words[start] ?? ''))) start -= 1;
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
