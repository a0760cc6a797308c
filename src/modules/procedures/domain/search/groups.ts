import type { Entry } from './entry.ts';
import type { Group, Hit } from './result.ts';
import { wordsOf } from './words.ts';

/** Of the first hits only: further down nobody is asked. */
const LOOK_AT = 10;
/** Names that share this part of the longer one are the same but for one thing. */
const ALIKE = 0.6;
const LONGEST_LABEL = 90;

const QUESTIONS: Readonly<Record<Group['by'], string>> = {
  province: 'Anh/chị làm việc này ở tỉnh, thành phố nào?',
  level: 'Anh/chị nộp hồ sơ ở cấp nào?',
  subject: 'Anh/chị làm cho đối tượng nào?',
  case: 'Anh/chị gặp trường hợp nào dưới đây?',
};

/** Groups of near-identical procedures among the hits, found by what differs between their names. */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const left = hits.slice(0, LOOK_AT).map((hit) => nameOf(hit.entry));
  const groups: Group[] = [];
  while (left.length > 1) {
    const [first, ...others] = left;
    if (!first) break;
    const alike = others.filter((other) => likeness(first.words, other.words) >= ALIKE);
    left.splice(0, left.length, ...others.filter((other) => !alike.includes(other)));
    if (alike.length > 0) groups.push(groupOf([first, ...alike]));
  }
  return groups;
}

type Name = { readonly entry: Entry; readonly words: readonly string[]; readonly written: readonly string[] };

function nameOf(entry: Entry): Name {
  const written = entry.name.split(/\s+/u).filter((word) => word !== '');
  return {
    entry,
    written,
    words: written.map((word) =>
      wordsOf(word)
        .map((one) => one.folded)
        .join(' '),
    ),
  };
}

function groupOf(names: readonly Name[]): Group {
  const [start, end] = sharedEnds(names.map((name) => name.words));
  const labels = names.map((name) => cut(name.written.slice(start, name.written.length - end).join(' ')));
  const by = kindOf(names, labels);
  const options = names.map(({ entry }, at) => ({ code: entry.code, label: labelOf(entry, by, labels[at] ?? '') }));
  return { by, question: QUESTIONS[by], options };
}

function labelOf(entry: Entry, by: Group['by'], label: string): string {
  if (by === 'province') return entry.promulgator;
  if (label !== '') return label;
  return by === 'level' ? entry.agency : 'Trường hợp chung';
}

const LEVEL_WORDS = /^\W*(?:\(?\s*)?(?:ở |tại |của )?cấp (?:tỉnh|xã|huyện|trung ương|bộ)\b/iu;
const SUBJECT_WORDS = /^\W*(?:đối với|cho|của|là|do)\s/iu;

function kindOf(names: readonly Name[], labels: readonly string[]): Group['by'] {
  const same = labels.every((label) => label === '');
  const promulgators = new Set(names.map((name) => name.entry.promulgator));
  if (same && promulgators.size > 1) return 'province';
  if (same || labels.some((label) => LEVEL_WORDS.test(label))) return 'level';
  return labels.some((label) => SUBJECT_WORDS.test(label)) ? 'subject' : 'case';
}

function cut(label: string): string {
  const clean = label.replace(/^[\s,;:()-]+|[\s,;:(-]+$/gu, '');
  return clean.length <= LONGEST_LABEL ? clean : `${clean.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '')}…`;
}

/** How many words all names share at the head and at the end. */
function sharedEnds(names: readonly (readonly string[])[]): readonly [number, number] {
  const shortest = Math.min(...names.map((words) => words.length));
  const first = names[0] ?? [];
  let start = 0;
  while (start < shortest && names.every((words) => words[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && names.every((words) => words.at(-1 - end) === first.at(-1 - end))) end += 1;
  return [start, end];
}

/** 0…1: words in common, in order from both ends and as a set, by the longer name. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const have = new Set(a);
  const shared = b.filter((word) => have.has(word)).length;
  return shared / Math.max(a.length, b.length, 1);
}
