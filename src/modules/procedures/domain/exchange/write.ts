import type { ChannelTerms, Component, ComponentGroup, Fee, FormFile, ProcedureCase, ProcedureRecord, TimeLimit } from '../record.ts';
import type { ExchangeCase, ExchangeChannel, ExchangeDocument, ExchangeFee, ExchangeFormFile, ExchangeLine, ExchangeRevision } from './line.ts';
import { writeSituation } from './situation.ts';

/**
 * A record as one line of the exchange format, such that reading the line gives the same record, whatever it holds
 * (`format: 2`). What is empty is left out; keys always stand in the same order, so equal records give equal bytes.
 */
export function writeExchangeLine(record: ProcedureRecord, revision?: ExchangeRevision): ExchangeLine {
  return withoutEmpty({
    format: 2,
    code: record.code,
    name: record.name,
    ...(revision === undefined ? {} : { revision }),
    ...writeAuthority(record),
    steps: record.steps,
    channels: record.terms.map(writeTerms),
    channels_text: record.termsText,
    processing_cases: record.cases.map(writeCase),
    documents: writeGroups(record.componentGroups),
    documents_text: record.componentsText,
    results: record.results,
    requirements: record.requirements,
    legal_basis: record.legalBases,
    legal_basis_text: record.legalBasisText,
    keywords: record.keywords,
    non_territorial: record.boundaryFree || undefined,
    service_level: record.serviceLevel ?? undefined,
    level2019: record.level2019 ?? undefined,
    url: record.url,
    ...writeExtensions(record),
  });
}

function writeAuthority(record: ProcedureRecord): Partial<ExchangeLine> {
  const coded = record.fields.some((field) => field.code !== null);
  return {
    fields: record.fields.map((field) => field.name),
    ...(coded ? { field_codes: record.fields.map((field) => ({ code: field.code ?? '', name: field.name })) } : {}),
    levels: record.levels,
    promulgator: record.promulgator,
    executing_agencies: record.executingAgencies,
    competent_authority: record.competentAuthority,
    coordinating_agencies: record.coordinatingAgencies,
    receiving_address: record.receivingAddress,
    audience: record.audience,
    procedure_type: TYPES[record.type],
    state: record.state,
    decision_no: record.decisionNo,
    in_catalogue: record.state === 'NOT_LISTED' ? false : undefined,
    detail: record.detail,
  };
}

const TYPES = { standard: 'STANDARD', specific: 'SPECIFIC', internal: 'STANDARD_INTERNAL', unknown: undefined } as const;

/** Parts that many records do not have; one line here for each in `readExtensions`. */
function writeExtensions(record: ProcedureRecord): Partial<ExchangeLine> {
  return {
    internal_process: record.internalProcess?.map(({ name, role, unit, hours }) => ({ step: name, role, unit, hours })),
    situation: record.situation === undefined ? undefined : writeSituation(record.situation),
    demo: record.demo,
    everyday_name: record.everydayName,
    name_en: record.nameEn,
    life_events: record.lifeEvents,
    faq: record.faq,
    front_door: record.frontDoor,
  };
}

function writeTerms(terms: ChannelTerms): ExchangeChannel {
  return {
    method: terms.channel,
    time_qty: terms.limit.amount,
    time_unit: writeUnit(terms.limit),
    fees: terms.fees.map(writeFee),
    note: terms.note,
    ...(terms.limit.note === terms.note ? {} : { limit_note: terms.limit.note }),
  };
}

function writeUnit(limit: TimeLimit): string {
  return limit.unit === 'unspecified' ? 'other' : limit.unit;
}

const KINDS = { service_charge: 'fee', state_fee: 'service_fee', price: 'price_level', unknown: 'unknown' } as const;

function writeFee(fee: Fee): ExchangeFee {
  return { kind: KINDS[fee.kind], amount_vnd: fee.amount, rule: fee.rule, text: fee.text };
}

function writeCase(entry: ProcedureCase): ExchangeCase {
  return {
    case_code: entry.code,
    name: entry.name,
    qty: entry.limit.amount,
    unit: writeUnit(entry.limit),
    ...(entry.limit.note === '' ? {} : { limit_note: entry.limit.note }),
  };
}

function writeGroups(groups: readonly ComponentGroup[]): readonly ExchangeDocument[] {
  return groups.flatMap((group, index) => {
    const rows: ExchangeDocument[] = [
      ...group.components.map((component) => writeComponent(group.name, component)),
      ...group.notes.map((note) => ({ group: group.name, name: note, originals: 0, copies: 0 })),
    ];
    // A heading with nothing beneath it still stands.
    const [first = { group: group.name, name: '' }, ...rest] = rows;
    return groups[index - 1]?.name === group.name ? [{ ...first, new_group: true }, ...rest] : [first, ...rest];
  });
}

function writeComponent(group: string, component: Component): ExchangeDocument {
  return {
    group,
    code: component.code,
    name: component.name,
    originals: component.originals,
    copies: component.copies,
    handling: component.handling,
    forms: component.forms,
    ...(component.formFiles === undefined ? {} : { form_files: component.formFiles.map(writeFormFile) }),
    ...(component.notes === undefined ? {} : { notes: component.notes }),
  };
}

function writeFormFile({ label, name, mediaType, bytes, sha256 }: FormFile): ExchangeFormFile {
  return { label, name, media_type: mediaType, bytes, sha256 };
}

function withoutEmpty(line: ExchangeLine): ExchangeLine {
  const kept = Object.entries(line).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { code: line.code, name: line.name, ...Object.fromEntries(kept) };
}
