import { normaliseText } from '#kernel/text.ts';
import { readComponentGroups } from './exchange/components.ts';
import { readExactParts } from './exchange/exact.ts';
import { readFee } from './exchange/fees.ts';
import type { ExchangeCase, ExchangeChannel, ExchangeLine } from './exchange/line.ts';
import { readSituation } from './exchange/situation.ts';
import { isGluedMoney, readTimeLimit } from './exchange/time-limit.ts';
import { normaliseLines, rejoinPieces, stripMarks, withoutPageRemains } from './exchange/words.ts';
import { type ChannelTerms, type Level, LIFE_EVENTS, type ProcedureCase, type ProcedureRecord } from './record.ts';

/** Reads one checked line into the record of this house. Pure and total: what cannot be read stays as text or empty. */
export function readExchangeLine(line: ExchangeLine): ProcedureRecord {
  // The order of the keys is that of the foreign lines, because the content hash is taken over it.
  if (line.format === 2) return { code: line.code, ...readExactParts(line), url: readAddress(line.url ?? ''), ...readExtensions(line) };
  return {
    code: line.code,
    name: readName(line.name),
    ...readAuthority(line),
    steps: (line.steps ?? []).map(readStep).filter((step) => step.text !== '' || step.name !== ''),
    terms: (line.channels ?? []).map(readChannel),
    termsText: normaliseLines(line.channels_text ?? ''),
    cases: (line.processing_cases ?? []).map(readCase),
    componentGroups: readComponentGroups(line.documents ?? []),
    componentsText: dropPlaceholder(normaliseLines(line.documents_text ?? '')),
    results: unique((line.results ?? []).map(withoutPageRemains).map(normaliseText).map(stripMarks)),
    requirements: normaliseLines(line.requirements ?? ''),
    legalBases: readLegalBases(line),
    legalBasisText: normaliseLines(line.legal_basis_text ?? ''),
    keywords: readKeywords(line.keywords),
    boundaryFree: line.non_territorial === true,
    serviceLevel: line.service_level ?? (line.fully_online === true ? 'full' : null),
    level2019: line.level2019 ?? null,
    url: readAddress(line.url ?? ''),
    detail: line.detail ?? 'structured',
    ...readExtensions(line),
  };
}

/** It becomes a link on our pages: nothing but the web, whatever a file holds. */
function readAddress(text: string): string {
  const address = normaliseText(text);
  return /^https?:\/\/[^\s"<>]+$/iu.test(address) ? address : '';
}

function readAuthority(line: ExchangeLine) {
  return {
    fields: readFields(line),
    levels: readLevels(line.levels ?? []),
    audience: rejoinPieces(line.audience ?? []),
    type: readType(line.procedure_type),
    state: line.in_catalogue === false && !line.state ? 'NOT_LISTED' : normaliseText(line.state ?? ''),
    decisionNo: normaliseText(line.decision_no ?? ''),
    promulgator: normaliseText(line.promulgator ?? ''),
    executingAgencies: unique((line.executing_agencies ?? []).map(normaliseText)),
    competentAuthority: unique((line.competent_authority ?? []).map(normaliseText)),
    coordinatingAgencies: unique((line.coordinating_agencies ?? []).map(normaliseText)),
    receivingAddress: normaliseLines(line.receiving_address ?? ''),
  };
}

function readName(name: string): string {
  return normaliseText(name).replace(/[\s.;,]+$/u, '');
}

function readFields(line: ExchangeLine): ProcedureRecord['fields'] {
  const coded = new Map((line.field_codes ?? []).map((field) => [normaliseText(field.name), normaliseText(field.code) || null]));
  const names = unique([...(line.fields ?? []).map(normaliseText), ...coded.keys()]);
  return names.map((name) => ({ code: coded.get(name) ?? null, name }));
}

const LEVELS: readonly Level[] = ['ministry', 'province', 'district', 'commune', 'vertical', 'other'];

function readLevels(given: readonly string[]): readonly Level[] {
  return LEVELS.filter((level) => given.includes(level));
}

const TYPES: Readonly<Record<string, ProcedureRecord['type']>> = {
  STANDARD: 'standard',
  SPECIFIC: 'specific',
  STANDARD_INTERNAL: 'internal',
};

function readType(given: string | undefined): ProcedureRecord['type'] {
  return TYPES[given ?? ''] ?? 'unknown';
}

function readStep(step: { readonly name: string; readonly text: string }): { name: string; text: string } {
  return { name: stripMarks(normaliseText(step.name)), text: normaliseLines(step.text) };
}

function readChannel(channel: ExchangeChannel): ChannelTerms {
  const source = { quantity: channel.time_qty, unit: channel.time_unit, note: channel.note };
  const note = normaliseLines(channel.note ?? '');
  const limit = isGluedMoney(source) ? { amount: null, unit: 'unspecified' as const, note: '' } : readTimeLimit(source);
  return { channel: channel.method, limit, fees: (channel.fees ?? []).map(readFee), note };
}

function readCase(entry: ExchangeCase): ProcedureCase {
  return {
    code: normaliseText(entry.case_code ?? ''),
    name: normaliseText(entry.name ?? ''),
    limit: readTimeLimit({ quantity: entry.qty, unit: entry.unit, note: undefined }),
  };
}

function readLegalBases(line: ExchangeLine): ProcedureRecord['legalBases'] {
  const bases = (line.legal_basis ?? []).map((base) => ({ code: normaliseText(base.code), title: normaliseText(base.title) }));
  return bases.filter((base) => base.code !== '' || base.title !== '');
}

function readKeywords(given: string | readonly string[] | undefined): readonly string[] {
  const pieces = typeof given === 'string' ? given.split(/[;,\n]/u) : (given ?? []);
  return unique(pieces.map(normaliseText).map(stripMarks));
}

function dropPlaceholder(text: string): string {
  return /^[-–\s]*$/u.test(text) ? '' : text;
}

/** Absent rather than empty, so that records without them keep the same content hash. */
function readExtensions(line: ExchangeLine): Partial<ProcedureRecord> {
  const steps = (line.internal_process ?? []).map((step) => ({
    name: normaliseText(step.step),
    role: normaliseText(step.role ?? ''),
    unit: normaliseText(step.unit ?? ''),
    hours: step.hours ?? null,
  }));
  return {
    ...(steps.length > 0 ? { internalProcess: steps } : {}),
    ...readTable(line),
    ...(line.demo === true ? { demo: true as const } : {}),
    ...readHelp(line),
  };
}

function readTable(line: ExchangeLine): Pick<ProcedureRecord, 'situation'> {
  return line.situation === undefined ? {} : { situation: readSituation(line.situation) };
}

/** What the office adds so that people find and understand the procedure. */
function readHelp(line: ExchangeLine): Pick<ProcedureRecord, 'everydayName' | 'nameEn' | 'lifeEvents' | 'faq' | 'frontDoor'> {
  const everydayName = normaliseText(line.everyday_name ?? '');
  const nameEn = normaliseText(line.name_en ?? '');
  const lifeEvents = LIFE_EVENTS.filter((event) => line.life_events?.includes(event));
  const faq = (line.faq ?? []).map((one) => ({ question: normaliseText(one.question), answer: normaliseLines(one.answer) }));
  return {
    ...(everydayName === '' ? {} : { everydayName }),
    ...(nameEn === '' ? {} : { nameEn }),
    ...(lifeEvents.length === 0 ? {} : { lifeEvents }),
    ...(faq.length === 0 ? {} : { faq }),
    ...(line.front_door === undefined ? {} : { frontDoor: line.front_door }),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
