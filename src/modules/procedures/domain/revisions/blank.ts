import type { ProcedureRecord } from '../record.ts';

/** A procedure of the province of which nothing is written yet but its code and name. */
export function blankRecord(code: string, name: string): ProcedureRecord {
  return { ...emptyRecord(code), name, type: 'specific', state: 'ACTIVE' };
}

/** A procedure of which only the code is known. */
export function emptyRecord(code: string): ProcedureRecord {
  return {
    code,
    name: '',
    fields: [],
    levels: [],
    audience: [],
    type: 'unknown',
    state: '',
    decisionNo: '',
    promulgator: '',
    executingAgencies: [],
    competentAuthority: [],
    coordinatingAgencies: [],
    receivingAddress: '',
    steps: [],
    terms: [],
    termsText: '',
    cases: [],
    componentGroups: [],
    componentsText: '',
    results: [],
    requirements: '',
    legalBases: [],
    legalBasisText: '',
    keywords: [],
    boundaryFree: false,
    serviceLevel: null,
    level2019: null,
    url: '',
    detail: 'structured',
  };
}
