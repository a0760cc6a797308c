import { type AgencyCode, type DossierCode, formatDossierCode, parseAgencyCode } from '#kernel/codes.ts';
import { foldText } from '#kernel/text.ts';

/** `exact`: codes read whole, in order, once each. `shape`: what looks like a code but is cut short or garbled. */
export type TypedCodes = { readonly exact: readonly DossierCode[]; readonly shape: readonly string[] };

// Text arrives folded and in capitals. "o" is what many type for zero; it stands for zero wherever only a digit may be.
const D = '[0-9O]';
const GAP = '[\\s.,:_/\\\\-]{0,3}';
const SPLIT = '[\\s.,:_/\\\\-]{1,3}';
const MONTH = '(?:[0O][1-9]|1[0-2O])';
const DAY = '(?:[0O][1-9]|[12][0-9O]|3[01O])';
// Dossier codes exist since 2016 (QCVN 102:2016/BTTTT): a year outside 16–49 is another kind of number.
const YEAR = '(?:1[6-9]|[2-4][0-9O])';
const DATE = `(?<date>${YEAR}${MONTH}${DAY}|${YEAR}[\\s./-]${MONTH}[\\s./-]${DAY})`;
const SEQ = `(?<seq>${D}{4}[0-9]{0,3})(?![0-9])`;
const SEQ_SHORT = `(?<seq>${D}{1,4}[0-9]{0,3})(?![0-9A-Z])`;
const LEVEL = '(?<letter>[A-NP-Z])';
// Words of a sentence are no agency: the two left groups hold zeros or a digit; only the third may be all letters.
const GROUP3 = `(?:${D}{3}|(?=[A-Z]{0,2}[0-9])[0-9A-Z]{3})`;
const GROUP2 = `(?:${D}{2}|[0-9][A-Z]|[A-Z][0-9])`;
const THIRD = '(?<third>[0-9A-Z]{2})';
const NOT_INSIDE = '(?<![0-9])(?<![0-9][.,])';
// A left group of digits alone may hang on a word ("hs000.00…"); one with letters may not.
const START = `${NOT_INSIDE}(?:(?=${D}{3})|(?<![A-Z]))`;

type Reader = { readonly pattern: RegExp; readonly agency: (groups: Readonly<Record<string, string>>) => string };

const READERS: readonly Reader[] = [
  {
    // 000.00.17.H08-190125-0001, with or without anything between its parts.
    pattern: new RegExp(
      `${START}(?<first>${GROUP3})${GAP}(?<second>${GROUP2})${GAP}${THIRD}${GAP}${LEVEL}\\s?(?<number>${D}{2})${GAP}${DATE}${GAP}${SEQ}`,
      'g',
    ),
    agency: longAgency,
  },
  {
    // Leading zeros left out: 0.0.17.H08-190125-1, 17.H08/190125/1. Needs its separators, else it could be anything.
    pattern: new RegExp(
      `${NOT_INSIDE}(?<![A-Z])(?:(?<first>${D}{1,3})${SPLIT}(?<second>${D}{1,2})${SPLIT})?(?<third>[0-9O][0-9A-Z]?|[A-Z]{2})[._/-]?${LEVEL}(?<number>${D}{1,2})${SPLIT}${DATE}${SPLIT}${SEQ_SHORT}`,
      'g',
    ),
    agency: longAgency,
  },
  {
    // Long form once more with parts apart, last part cut of its zeros.
    pattern: new RegExp(
      `${START}(?<first>${GROUP3})${GAP}(?<second>${GROUP2})${GAP}${THIRD}${GAP}${LEVEL}\\s?(?<number>${D}{1,2})${SPLIT}${DATE}${SPLIT}${SEQ_SHORT}`,
      'g',
    ),
    agency: longAgency,
  },
  {
    // QĐ 20/2020/QĐ-TTg, H08.17-240125-0001, parts apart.
    pattern: new RegExp(
      `(?<![0-9A-Z])(?<![0-9A-Z][._/-])${LEVEL}(?<number>${D}{2})(?<rest>(?:\\s?[._/-]\\s?(?!${YEAR}${MONTH}${DAY})[0-9A-Z]{1,3}|\\s(?=[A-Z]{0,2}[0-9]|O+(?![0-9A-Z]))[0-9A-Z]{1,3}(?![0-9A-Z])){0,4})${SPLIT}${DATE}${SPLIT}${SEQ_SHORT}`,
      'g',
    ),
    agency: shortAgency,
  },
  {
    // The same written in one piece: parts of two characters, four digits at the end.
    pattern: new RegExp(
      `(?<![0-9A-Z])${LEVEL}(?<number>${D}{2})[.\\s]?(?<rest>(?:${D}{2}){0,3}?)${GAP}(?<date>${YEAR}${MONTH}${DAY})${GAP}(?<seq>${D}{4})(?![0-9A-Z])`,
      'g',
    ),
    agency: (groups) => shortAgency({ ...groups, rest: (groups['rest'] ?? '').replace(/..(?=.)/g, '$&.') }),
  },
];

// An agency followed by a number, or the two last parts alone ("190125-0001").
const SHAPES = new RegExp(
  [
    `${NOT_INSIDE}${D}{1,3}[\\s.-]${D}{1,2}[\\s.-][0-9A-Z]{2}[\\s.-]?[A-NP-Z]${D}{2}[\\s._/-]{1,3}[0-9O][0-9O\\s._/-]{1,16}`,
    `(?<![0-9A-Z.])${D}{3}[.]${D}{2}[.][0-9A-Z]{2}[.][A-NP-Z]${D}{2}(?![0-9A-Z]|-[A-Z])`,
    `(?<![0-9A-Z])[A-NP-Z]${D}{2}(?:[.][0-9]{2,3}){0,3}-[0-9O]{4,8}(?:-[0-9O]{0,7})?(?![0-9A-Z])`,
    `(?<![0-9A-Z][.-]?)${YEAR}${MONTH}${DAY}-${D}{4}(?![0-9A-Z-])`,
  ].join('|'),
  'g',
);

/** Finds dossier codes in whatever a person typed: any case, any separators or none, inside a sentence. */
export function readTypedDossierCodes(text: string): TypedCodes {
  let rest = plain(text);
  const found: { readonly at: number; readonly code: DossierCode }[] = [];
  for (const reader of READERS) {
    rest = rest.replaceAll(reader.pattern, (match, ...details) => {
      const code = toCode(reader, groupsOf(details));
      if (code === null) return match;
      found.push({ at: offsetOf(details), code });
      return ' '.repeat(match.length);
    });
  }
  found.sort((left, right) => left.at - right.at);
  const shape = [...rest.matchAll(SHAPES)].map((match) => match[0].trim().replace(/[\s._/-]+$/, ''));
  return { exact: [...new Set(found.map(({ code }) => code))], shape: [...new Set(shape)] };
}

/** Full-width digits, every kind of dash and of space become the plain ones; long messages are read in their first part. */
function plain(text: string): string {
  return foldText(text.slice(0, 4000).normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212\u00ad~+|]/g, '-')
    .toUpperCase();
}

function toCode(reader: Reader, groups: Readonly<Record<string, string>>): DossierCode | null {
  const agency: AgencyCode | null = parseAgencyCode(reader.agency(groups));
  const date = zeros(groups['date'] ?? '').replace(/[^0-9]/g, '');
  const sequence = Number(zeros(groups['seq'] ?? ''));
  if (agency === null || !isDay(date) || sequence === 0) return null;
  return formatDossierCode(agency, date, sequence);
}

function longAgency(groups: Readonly<Record<string, string>>): string {
  const first = mixed(groups['first'] ?? '').padStart(3, '0');
  const second = mixed(groups['second'] ?? '').padStart(2, '0');
  const third = mixed(groups['third'] ?? '').padStart(2, '0');
  return `${first}.${second}.${third}.${groups['letter'] ?? ''}${zeros(groups['number'] ?? '').padStart(2, '0')}`;
}

function shortAgency(groups: Readonly<Record<string, string>>): string {
  const parts = (groups['rest'] ?? '').split(/[^0-9A-Z]+/).filter((part) => part !== '');
  return [`${groups['letter'] ?? ''}${zeros(groups['number'] ?? '')}`, ...parts.map(mixed)].join('.');
}

/** In a group that is letters alone "O" may be a letter; beside digits, or all "O", it is a zero. */
function mixed(group: string): string {
  return /[0-9]/.test(group) || /^O+$/.test(group) ? zeros(group) : group;
}

function zeros(text: string): string {
  return text.replaceAll('O', '0');
}

function isDay(yymmdd: string): boolean {
  const year = 2000 + Number(yymmdd.slice(0, 2));
  const month = Number(yymmdd.slice(2, 4));
  const day = Number(yymmdd.slice(4, 6));
  const leap = year % 4 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}

// `replaceAll` hands its callback captures, then offset, text and named groups, all in one untyped tail.
function groupsOf(details: readonly unknown[]): Readonly<Record<string, string>> {
  const last = details.at(-1);
  if (typeof last !== 'object' || last === null) return {};
  return Object.fromEntries(Object.entries(last).filter(([, value]) => typeof value === 'string'));
}

function offsetOf(details: readonly unknown[]): number {
  const offset = details.find((detail) => typeof detail === 'number');
  return offset ?? 0;
}
