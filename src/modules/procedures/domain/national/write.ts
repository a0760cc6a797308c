import type { ChannelTerms, ComponentGroup, Fee, ProcedureRecord, TimeLimit } from '../record.ts';
import type { NationalCase, NationalFee, NationalMethod, NationalProcedure } from './shape.ts';

/** A record in the national portal's shape, as far as that shape has a place for it. */
export function toNational(record: ProcedureRecord): NationalProcedure {
  const [category = null] = record.fields;
  return {
    code: record.code,
    name: record.name,
    state: record.state || null,
    type: TYPES[record.type],
    procedureProposal: { proposalNumber: record.decisionNo || null },
    departmentPromulgateName: record.promulgator || null,
    category,
    categoriesDetails: record.fields,
    isMinistry: record.levels.includes('ministry'),
    isProvince: record.levels.includes('province'),
    isDistrict: record.levels.includes('district'),
    isWard: record.levels.includes('commune'),
    isOtherAgency: record.levels.includes('other'),
    isVertical: record.levels.includes('vertical'),
    subjectTypesDetails: named(record.audience),
    executionSteps: record.steps.map((step) => ({ name: step.name, description: step.text })),
    executionMethods: record.terms.map(toMethod),
    executionCases: record.componentGroups.map(toCase),
    cases: record.cases.map((one) => ({ code: one.code, name: one.name, processingDay: { qty: one.limit.amount, type: UNITS[one.limit.unit] } })),
    departmentsExecuting: named(record.executingAgencies),
    departmentsAuthority: named(record.competentAuthority),
    departmentsCoordinating: named(record.coordinatingAgencies),
    dossierReceivingAddresses: record.receivingAddress,
    resultsDetails: named(record.results),
    legalBasisesDetails: record.legalBases.map((base) => ({ code: base.code, name: base.title })),
    requirementsAndConditions: record.requirements,
    keywords: record.keywords.join('; '),
    isFullProcess: record.serviceLevel === 'full',
    isOfflineOnly: record.serviceLevel === 'info',
    isNonTerritorial: record.boundaryFree,
  };
}

const TYPES = { standard: 'STANDARD', specific: 'SPECIFIC', internal: 'STANDARD_INTERNAL', unknown: null } as const;
const METHODS = { direct: 'DIRECT', online: 'ONLINE', postal: 'POSTAL' } as const;
const FEES = { service_charge: 'FEE', state_fee: 'SERVICE_FEE', price: 'PRICE_LEVEL', unknown: null } as const;
const UNITS: Readonly<Record<TimeLimit['unit'], string>> = {
  hour: 'HOUR',
  working_day: 'WORKING_DAY',
  day: 'DAY',
  month: 'MONTH',
  same_day: 'OTHER',
  unspecified: 'OTHER',
};

function named(names: readonly string[]): readonly { readonly name: string }[] {
  return names.map((name) => ({ name }));
}

function toMethod(terms: ChannelTerms): NationalMethod {
  return {
    submissionMethod: METHODS[terms.channel],
    processingTime: terms.limit.amount,
    processingTimeUnit: UNITS[terms.limit.unit],
    description: sayLimit(terms),
    fees: terms.fees.map(toFee),
  };
}

/** The portal has no unit for "in the same day": the description says it. */
function sayLimit({ note, limit }: ChannelTerms): string {
  const own = limit.note === '' || note.includes(limit.note) ? note : [limit.note, note].filter(Boolean).join('\n');
  return limit.unit === 'same_day' && !/trong (?:cùng )?ngày/iu.test(own) ? ['Trong ngày', own].filter(Boolean).join('. ') : own;
}

/** Its 0 means "see the words"; that something is free has to stand in the words. */
function toFee(fee: Fee): NationalFee {
  const words = fee.rule === 'free' && fee.text === '' ? 'Miễn phí' : fee.text;
  return { type: FEES[fee.kind], value: fee.amount ?? 0, currencyId: 'VND', description: words };
}

function toCase(group: ComponentGroup): NationalCase {
  return {
    name: group.name,
    profileComponents: [
      ...group.components.flatMap((one) => [
        { code: one.code, name: one.name, originalQty: one.originals, copyQty: one.copies, attachments: one.forms.map((fileName) => ({ fileName })) },
        ...(one.notes ?? []).map((note) => ({ name: `+ ${note}`, originalQty: 0, copyQty: 0 })),
      ]),
      ...group.notes.map((name) => ({ name, originalQty: 0, copyQty: 0 })),
    ],
  };
}
