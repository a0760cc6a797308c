import type { ComponentGroup, Fee, ProcedureRecord, TimeLimit } from '../record.ts';
import {
  AS_NOTE,
  CHANNEL_WORDS,
  type ChildKey,
  DETAIL_WORDS,
  FEE_KIND_WORDS,
  FEE_RULE_WORDS,
  FRONT_DOOR_WORDS,
  KEEP,
  LEVEL_WORDS,
  LIFE_EVENT_WORDS,
  type MainKey,
  PAPER_KINDS,
  SERVICE_WORDS,
  TYPE_WORDS,
  UNIT_WORDS,
  wordOf,
  YES_NO,
} from './layout.ts';

export type SheetCell = string | number | null;
export type SheetRow = readonly SheetCell[];

/** Most characters of a cell in spreadsheets. */
const LONGEST = 32_767;
/** Begins the second and later lines of one entry in a cell that holds an entry a line. */
const CONTINUED = '\n  ';

/** What each column of the first sheet shows of a record. */
export function mainCells(record: ProcedureRecord): Readonly<Record<Exclude<MainKey, 'action' | 'origin'>, SheetCell>> {
  return {
    code: record.code,
    name: text(record.name),
    everydayName: text(record.everydayName ?? ''),
    nameEn: text(record.nameEn ?? ''),
    fields: text(record.fields.map((field) => (field.code === null ? field.name : `${field.name} [${field.code}]`)).join('\n')),
    levels: record.levels.map((level) => wordOf(LEVEL_WORDS, level)).join('\n') || null,
    audience: entries(record.audience),
    type: wordOf(TYPE_WORDS, record.type),
    decisionNo: text(record.decisionNo),
    promulgator: text(record.promulgator),
    executingAgencies: entries(record.executingAgencies),
    competentAuthority: entries(record.competentAuthority),
    coordinatingAgencies: entries(record.coordinatingAgencies),
    receivingAddress: text(record.receivingAddress),
    results: entries(record.results),
    requirements: text(record.requirements),
    serviceLevel: record.serviceLevel === null ? null : wordOf(SERVICE_WORDS, record.serviceLevel),
    level2019: record.level2019,
    boundaryFree: wordOf(YES_NO, record.boundaryFree),
    frontDoor: record.frontDoor === undefined ? null : wordOf(FRONT_DOOR_WORDS, record.frontDoor),
    lifeEvents: (record.lifeEvents ?? []).map((event) => wordOf(LIFE_EVENT_WORDS, event)).join('\n') || null,
    keywords: entries(record.keywords),
    url: text(record.url),
    termsText: text(record.termsText),
    componentsText: text(record.componentsText),
    legalBasisText: text(record.legalBasisText),
    state: text(record.state),
    detail: wordOf(DETAIL_WORDS, record.detail),
  };
}

/** Rows of the other sheets for one record, without the code that each begins with. */
export function childRows(record: ProcedureRecord): Readonly<Record<ChildKey, readonly SheetRow[]>> {
  return {
    componentGroups: paperRows(record.componentGroups),
    terms: record.terms.flatMap(termRows),
    cases: record.cases.map((one) => [text(one.code), text(one.name), ...limitCells(one.limit, null)]),
    steps: record.steps.map((step) => [text(step.name), text(step.text)]),
    legalBases: record.legalBases.map((base) => [text(base.code), text(base.title)]),
    faq: (record.faq ?? []).map((one) => [text(one.question), text(one.answer)]),
    internalProcess: (record.internalProcess ?? []).map((step) => [text(step.name), text(step.role), text(step.unit), step.hours]),
  };
}

function text(value: string): SheetCell {
  if (value === '') return null;
  return value.length > LONGEST ? KEEP : value;
}

/** One entry a line; what an entry holds beyond its first line is moved in. */
function entries(values: readonly string[]): SheetCell {
  return text(values.map((value) => value.replaceAll('\n', CONTINUED)).join('\n'));
}

function limitCells(limit: TimeLimit, note: string | null): SheetRow {
  return [limit.amount, wordOf(UNIT_WORDS, limit.unit), limit.note !== '' && limit.note === note ? AS_NOTE : text(limit.note)];
}

function termRows(terms: ProcedureRecord['terms'][number], index: number): readonly SheetRow[] {
  const head: SheetRow = [index + 1, wordOf(CHANNEL_WORDS, terms.channel), ...limitCells(terms.limit, terms.note), text(terms.note)];
  const [first, ...rest] = terms.fees.map(feeCells);
  return [[...head, ...(first ?? [])], ...rest.map((fee) => [index + 1, null, null, null, null, null, ...fee])];
}

function feeCells(fee: Fee): SheetRow {
  return [wordOf(FEE_KIND_WORDS, fee.kind), fee.amount, wordOf(FEE_RULE_WORDS, fee.rule), text(fee.text)];
}

function paperRows(groups: readonly ComponentGroup[]): readonly SheetRow[] {
  return groups.flatMap((group, index) => {
    const rows: SheetRow[] = [
      ...group.components.map((one) => [
        text(group.name),
        wordOf(PAPER_KINDS, one.handling),
        text(one.code),
        text(one.name),
        one.originals,
        one.copies,
        entries(one.forms),
        entries(one.notes ?? []),
      ]),
      ...group.notes.map((note) => [text(group.name), wordOf(PAPER_KINDS, 'note'), null, text(note)]),
    ];
    // Only where neighbours share a heading, or nothing stands under one, does the heading need a row of its own.
    const heading = rows.length === 0 || groups[index - 1]?.name === group.name;
    return heading ? [[text(group.name), wordOf(PAPER_KINDS, 'heading')], ...rows] : rows;
  });
}
