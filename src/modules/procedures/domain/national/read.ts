import { normaliseText } from '#kernel/text.ts';
import type { ExchangeChannel, ExchangeDocument, ExchangeFee, ExchangeLine } from '../exchange/line.ts';
import type { Named, NationalCase, NationalFee, NationalMethod, NationalProcedure } from './shape.ts';

/**
 * The national portal's procedure as a line of the exchange format, which is then read with its usual care: notes that
 * were stored as papers, headings that say "xuất trình", amounts of 0 that are not free, "trong ngày" without a unit.
 */
export function toExchangeLine(given: NationalProcedure): ExchangeLine {
  return {
    code: given.code,
    name: given.name,
    state: given.state ?? '',
    abolished: ABOLISHED.has(given.state ?? ''),
    procedure_type: given.type ?? undefined,
    decision_no: given.procedureProposal?.proposalNumber ?? '',
    promulgator: given.departmentPromulgateName ?? '',
    ...fieldsOf(given),
    levels: levelsOf(given),
    audience: names(given.subjectTypesDetails),
    steps: (given.executionSteps ?? []).map((step) => ({ name: step.name ?? '', text: step.description ?? '' })),
    channels: (given.executionMethods ?? []).map(toChannel),
    documents: (given.executionCases ?? []).flatMap(toDocuments),
    processing_cases: (given.cases ?? []).map((one) => ({
      case_code: one.code ?? '',
      name: one.name ?? '',
      qty: one.processingDay?.qty,
      unit: unitOf(one.processingDay?.type),
    })),
    executing_agencies: names([...(given.departmentsExecuting ?? []), ...(given.unitGroupsExecuting ?? [])]),
    competent_authority: names([...(given.departmentsAuthority ?? []), ...(given.unitGroupsAuthority ?? [])]),
    coordinating_agencies: names([...(given.departmentsCoordinating ?? []), ...(given.unitGroupsCoordinating ?? [])]),
    receiving_address:
      typeof given.dossierReceivingAddresses === 'string' ? given.dossierReceivingAddresses : (given.dossierReceivingAddresses ?? []).join('\n'),
    results: names(given.resultsDetails),
    legal_basis: (given.legalBasisesDetails ?? []).map((base) => ({ code: base.code ?? '', title: base.name ?? '' })),
    requirements: given.requirementsAndConditions ?? '',
    keywords: given.keywords ?? '',
    non_territorial: given.isNonTerritorial === true,
    service_level: given.isFullProcess === true ? 'full' : given.isOfflineOnly === true ? 'info' : null,
    detail: 'structured',
  };
}

/** States by which the portal says that a procedure is no more. */
const ABOLISHED = new Set(['ABOLISHED', 'CANCELLED', 'EXPIRED']);

function names(given: readonly Named[] | null | undefined): readonly string[] {
  return (given ?? []).map((one) => one.name ?? '').filter((name) => name.trim() !== '');
}

/** `category` may be missing: then the list says it. */
function fieldsOf({ category, categoriesDetails }: NationalProcedure): Pick<ExchangeLine, 'fields' | 'field_codes'> {
  const all = [...(category?.name ? [category] : []), ...(categoriesDetails ?? [])].filter((one) => one.name);
  const coded = all.filter((one) => one.code).map((one) => ({ code: one.code ?? '', name: one.name ?? '' }));
  return { fields: all.map((one) => one.name ?? ''), field_codes: coded };
}

function levelsOf(given: NationalProcedure): readonly string[] {
  const told = [
    ['ministry', given.isMinistry],
    ['province', given.isProvince],
    ['district', given.isDistrict],
    ['commune', given.isWard],
    ['vertical', given.isVertical],
    ['other', given.isOtherAgency],
  ] as const;
  return told.filter(([, is]) => is === true).map(([level]) => level);
}

const METHODS = { DIRECT: 'direct', ONLINE: 'online', POSTAL: 'postal' } as const;
const UNITS: Readonly<Record<string, string>> = { HOUR: 'hour', DAY: 'day', WORKING_DAY: 'working_day', MONTH: 'month', OTHER: 'other' };
const FEES: Readonly<Record<string, string>> = { FEE: 'fee', SERVICE_FEE: 'service_fee', PRICE_LEVEL: 'price_level' };

function unitOf(given: string | null | undefined): string {
  return UNITS[given ?? ''] ?? 'other';
}

function toChannel(method: NationalMethod): ExchangeChannel {
  return {
    method: METHODS[method.submissionMethod],
    time_qty: method.processingTime,
    time_unit: unitOf(method.processingTimeUnit),
    note: method.description ?? '',
    fees: (method.fees ?? []).map(toFee),
  };
}

/** An amount in another currency is not a number of đồng: it is told in words. */
function toFee({ type, value, currencyId, description }: NationalFee): ExchangeFee {
  const kind = FEES[type ?? ''] ?? 'unknown';
  const text = description ?? '';
  if (!currencyId || /^vn[dđ]$/iu.test(currencyId) || !value) return { kind, amount_vnd: value, text };
  return { kind, amount_vnd: null, text: [`${value} ${currencyId}`, text].filter(Boolean).join('. ') };
}

function toDocuments(one: NationalCase): readonly ExchangeDocument[] {
  return (one.profileComponents ?? []).map((component) => ({
    group: one.name ?? '',
    code: component.code ?? '',
    name: component.name,
    originals: component.originalQty,
    copies: component.copyQty,
    forms: (component.attachments ?? []).map((file) => file.fileName ?? '').filter(Boolean),
  }));
}

/** What somebody should look at: the portal contradicts itself, and no rule says which of the two holds. */
export function remarksOn(given: NationalProcedure): readonly string[] {
  const byMethod = new Set((given.executionMethods ?? []).flatMap((one) => timeOf(one.processingTime, one.processingTimeUnit) ?? []));
  const byCase = (given.cases ?? []).flatMap((one) => {
    const time = timeOf(one.processingDay?.qty, one.processingDay?.type);
    return time === null || byMethod.size === 0 || byMethod.has(time) ? [] : [`trường hợp "${normaliseText(one.name ?? one.code ?? '')}" ghi ${time}`];
  });
  if (byCase.length === 0) return [];
  return [
    `Thời hạn không khớp: cách nộp ghi ${[...byMethod].join(', ')}; ${byCase.join('; ')}. Cả hai được giữ, thời hạn của cách nộp được dùng; xin xem lại.`,
  ];
}

const UNIT_WORDS: Readonly<Record<string, string>> = { HOUR: 'giờ', DAY: 'ngày', WORKING_DAY: 'ngày làm việc', MONTH: 'tháng' };

function timeOf(quantity: number | string | null | undefined, unit: string | null | undefined): string | null {
  const word = UNIT_WORDS[unit ?? ''];
  return quantity && word ? `${String(quantity).replace('.', ',')} ${word}` : null;
}
