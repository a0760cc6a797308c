declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** National procedure code, `d.dddddd`. */
export type ProcedureCode = Branded<'ProcedureCode'>;
/** Printed code of a dossier, unique nationally: `<agency>-<YYMMDD>-<NNNN>`. */
export type DossierCode = Branded<'DossierCode'>;
/** Identifier of an agency, QCVN 102:2016/BTTTT (`000.00.17.H08`) or QĐ 20/2020/QĐ-TTg (`H08.17`). */
export type AgencyCode = Branded<'AgencyCode'>;
/** Code of an administrative unit by the General Statistics Office: province 2 digits, district 3, commune 5. */
export type UnitCode = Branded<'UnitCode'>;

const PROCEDURE_CODE = /^\d\.\d{6}$/;
const PROCEDURE_CODE_LONG = /^(\d\.\d{6})\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
const ONLINE_SERVICE_CODE = /^(\d\.\d{6})\.\d{2}$/;
const AGENCY_QCVN102 = /^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z]\d{2}$/;
const AGENCY_QD20 = /^[A-Z]\d{2}(\.[0-9A-Z]{1,3})*$/;
const DOSSIER_CODE = /^(?<agency>[0-9A-Z.]+)-(?<date>\d{6})-(?<seq>\d{4,})$/;
const UNIT_CODE = /^\d{2}$|^\d{3}$|^\d{5}$/;

/** Accepts the short, the long (`1.001193.000.00.00.H08`) and the online-service form (`1.001193.01`); null when none fits. */
export function parseProcedureCode(text: string): ProcedureCode | null {
  const trimmed = text.trim().toUpperCase();
  const short = PROCEDURE_CODE_LONG.exec(trimmed)?.[1] ?? ONLINE_SERVICE_CODE.exec(trimmed)?.[1] ?? trimmed;
  return PROCEDURE_CODE.test(short) ? (short as ProcedureCode) : null;
}

/** Strict: the code as printed. For what people type, see the assistant's reading of dossier codes. */
export function parseDossierCode(text: string): DossierCode | null {
  return DOSSIER_CODE.test(text) ? (text as DossierCode) : null;
}

/** Sequence numbers have four digits and widen rather than wrap after 9999. */
export function formatDossierCode(agency: AgencyCode, yymmdd: string, sequence: number): DossierCode {
  return `${agency}-${yymmdd}-${String(sequence).padStart(4, '0')}` as DossierCode;
}

export function parseAgencyCode(text: string): AgencyCode | null {
  return AGENCY_QCVN102.test(text) || AGENCY_QD20.test(text) ? (text as AgencyCode) : null;
}

export function parseUnitCode(text: string): UnitCode | null {
  return UNIT_CODE.test(text) ? (text as UnitCode) : null;
}
