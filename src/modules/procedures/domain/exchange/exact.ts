import { normaliseText } from '#kernel/text.ts';
import type { ChannelTerms, Component, ComponentGroup, Fee, Level, ProcedureCase, ProcedureRecord, TimeLimit } from '../record.ts';
import { readFormFiles } from './components.ts';
import type { ExchangeCase, ExchangeChannel, ExchangeDocument, ExchangeFee, ExchangeLine } from './line.ts';
import { normaliseLines } from './words.ts';

/**
 * A line that this program wrote itself (`format: 2`): every part says what it means, so nothing is guessed from words.
 * Only the spelling is made even, which changes nothing in what was exported. The inverse of `write.ts`.
 */
export function readExactParts(line: ExchangeLine): Omit<ProcedureRecord, 'code' | 'internalProcess' | 'demo'> {
  return {
    name: normaliseText(line.name),
    fields: readFields(line),
    levels: (line.levels ?? []).filter(isLevel),
    audience: words(line.audience),
    type: TYPES[line.procedure_type ?? ''] ?? 'unknown',
    state: normaliseText(line.state ?? ''),
    decisionNo: normaliseText(line.decision_no ?? ''),
    promulgator: normaliseText(line.promulgator ?? ''),
    executingAgencies: words(line.executing_agencies),
    competentAuthority: words(line.competent_authority),
    coordinatingAgencies: words(line.coordinating_agencies),
    receivingAddress: normaliseLines(line.receiving_address ?? ''),
    steps: (line.steps ?? []).map((step) => ({ name: normaliseText(step.name), text: normaliseLines(step.text) })),
    terms: (line.channels ?? []).map(readTerms),
    termsText: normaliseLines(line.channels_text ?? ''),
    cases: (line.processing_cases ?? []).map(readCase),
    componentGroups: readGroups(line.documents ?? []),
    componentsText: normaliseLines(line.documents_text ?? ''),
    results: words(line.results),
    requirements: normaliseLines(line.requirements ?? ''),
    legalBases: (line.legal_basis ?? []).map((base) => ({ code: normaliseText(base.code), title: normaliseText(base.title) })),
    legalBasisText: normaliseLines(line.legal_basis_text ?? ''),
    keywords: typeof line.keywords === 'string' ? words([line.keywords]) : words(line.keywords),
    boundaryFree: line.non_territorial === true,
    serviceLevel: line.service_level ?? null,
    level2019: line.level2019 ?? null,
    url: '',
    detail: line.detail ?? 'structured',
  };
}

const TYPES: Readonly<Record<string, ProcedureRecord['type']>> = { STANDARD: 'standard', SPECIFIC: 'specific', STANDARD_INTERNAL: 'internal' };
const LEVELS: readonly string[] = ['ministry', 'province', 'district', 'commune', 'vertical', 'other'] satisfies readonly Level[];

function isLevel(text: string): text is Level {
  return LEVELS.includes(text);
}

function words(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).map(normaliseText).filter((word) => word !== '');
}

function readFields(line: ExchangeLine): ProcedureRecord['fields'] {
  const coded = line.field_codes ?? (line.fields ?? []).map((name) => ({ code: '', name }));
  return coded.map((field) => ({ code: normaliseText(field.code) || null, name: normaliseText(field.name) }));
}

function readTerms(channel: ExchangeChannel): ChannelTerms {
  const note = normaliseLines(channel.note ?? '');
  return {
    channel: channel.method,
    limit: readLimit(channel.time_qty, channel.time_unit, channel.limit_note ?? note),
    fees: (channel.fees ?? []).map(readFee),
    note,
  };
}

function readCase(entry: ExchangeCase): ProcedureCase {
  return {
    code: normaliseText(entry.case_code ?? ''),
    name: normaliseText(entry.name ?? ''),
    limit: readLimit(entry.qty, entry.unit, entry.limit_note ?? ''),
  };
}

const UNITS: Readonly<Record<string, TimeLimit['unit']>> = {
  working_day: 'working_day',
  day: 'day',
  hour: 'hour',
  month: 'month',
  same_day: 'same_day',
};

function readLimit(amount: ExchangeChannel['time_qty'], unit: string | undefined, note: string): TimeLimit {
  return { amount: typeof amount === 'number' ? amount : null, unit: UNITS[unit ?? ''] ?? 'unspecified', note: normaliseLines(note) };
}

const KINDS: Readonly<Record<string, Fee['kind']>> = { fee: 'service_charge', service_fee: 'state_fee', price_level: 'price' };

function readFee(fee: ExchangeFee): Fee {
  return {
    kind: KINDS[fee.kind ?? ''] ?? 'unknown',
    amount: fee.amount_vnd ?? null,
    rule: fee.rule ?? (fee.amount_vnd ? 'amount' : 'see-text'),
    text: normaliseLines(fee.text ?? ''),
  };
}

type Draft = { readonly name: string; readonly components: Component[]; readonly notes: string[] };

/** Neighbours under the same heading are one group; `new_group` parts two that share a heading. */
function readGroups(documents: readonly ExchangeDocument[]): readonly ComponentGroup[] {
  const groups: Draft[] = [];
  for (const document of documents) {
    const name = normaliseText(document.group ?? '');
    const last = groups.at(-1);
    const group = last === undefined || last.name !== name || document.new_group === true ? { name, components: [], notes: [] } : last;
    if (group !== last) groups.push(group);
    const text = normaliseLines(document.name);
    if (document.handling !== undefined) group.components.push(readComponent(document, document.handling, text));
    else if (text !== '') group.notes.push(text);
  }
  return groups;
}

function readComponent(document: ExchangeDocument, handling: Component['handling'], name: string): Component {
  return {
    code: normaliseText(document.code ?? ''),
    name,
    originals: document.originals ?? 0,
    copies: document.copies ?? 0,
    handling,
    forms: words(document.forms),
    ...readFormFiles(document),
    ...(document.notes === undefined ? {} : { notes: document.notes.map(normaliseLines) }),
  };
}
