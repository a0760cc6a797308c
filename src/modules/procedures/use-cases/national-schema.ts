import { z } from 'zod';
import { parseProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import type { NationalProcedure } from '../domain/national/shape.ts';
import { tellIssues } from './exchange-schema.ts';

const text = z.string({ error: 'phải là chữ' });
const words = text.nullish();
const yes = z.boolean({ error: 'phải là true hoặc false' }).nullish();
const amount = z.union([z.number(), text], { error: 'phải là số hoặc chữ' }).nullish();
const count = z.number({ error: 'phải là số' }).min(0, { error: 'không được âm' }).nullish();
const named = z.object({ code: words, name: words }, { error: 'phải là đối tượng {code, name}' });

function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'phải là danh sách' }).nullish();
}

const fee = z.object({ type: words, value: z.number({ error: 'phải là số' }).nullish(), currencyId: words, description: words });

const method = z.object({
  submissionMethod: z.enum(['DIRECT', 'ONLINE', 'POSTAL'], { error: 'phải là DIRECT, ONLINE hoặc POSTAL' }),
  processingTime: amount,
  processingTimeUnit: z.enum(['HOUR', 'DAY', 'WORKING_DAY', 'MONTH', 'OTHER'], { error: 'phải là HOUR, DAY, WORKING_DAY, MONTH hoặc OTHER' }).nullish(),
  description: words,
  fees: listOf(fee),
});

const component = z.object({ code: words, name: text, originalQty: count, copyQty: count, attachments: listOf(z.object({ fileName: words })) });
const group = z.object({ name: words, profileComponents: listOf(component) });
const service = z.object({ code: words, name: words, processingDay: z.object({ qty: amount, type: words }).nullish() });

const nationalSchema = z.object({
  code: text.transform((value, context) => {
    const code = parseProcedureCode(normaliseText(value));
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: `"${value.slice(0, 40)}" không phải mã thủ tục (cần dạng 1.001193)` });
    return z.NEVER;
  }),
  name: text.refine((value) => normaliseText(value) !== '', { error: 'không được để trống' }),
  state: words,
  type: words,
  procedureProposal: z.object({ proposalNumber: words }).nullish(),
  departmentPromulgateName: words,
  category: named.nullish(),
  categoriesDetails: listOf(named),
  isMinistry: yes,
  isProvince: yes,
  isDistrict: yes,
  isWard: yes,
  isOtherAgency: yes,
  isVertical: yes,
  subjectTypesDetails: listOf(named),
  executionSteps: listOf(z.object({ name: words, description: words })),
  executionMethods: listOf(method),
  executionCases: listOf(group),
  cases: listOf(service),
  unitGroupsExecuting: listOf(named),
  departmentsExecuting: listOf(named),
  unitGroupsAuthority: listOf(named),
  departmentsAuthority: listOf(named),
  unitGroupsCoordinating: listOf(named),
  departmentsCoordinating: listOf(named),
  dossierReceivingAddresses: z.union([text, z.array(text)], { error: 'phải là chữ hoặc danh sách chữ' }).nullish(),
  resultsDetails: listOf(named),
  legalBasisesDetails: listOf(named),
  requirementsAndConditions: words,
  keywords: z.union([text, z.array(text)], { error: 'phải là chữ hoặc danh sách chữ' }).nullish(),
  isFullProcess: yes,
  isOfflineOnly: yes,
  isNonTerritorial: yes,
});

export type NationalRead = { readonly ok: true; readonly procedure: NationalProcedure } | { readonly ok: false; readonly reason: string };

/** One procedure of the portal, checked. The reason names the path of each part that is malformed and what it should be. */
export function readNational(value: unknown): NationalRead {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, reason: 'phải là một đối tượng JSON có "code" và "name"' };
  const parsed = nationalSchema.safeParse(value);
  return parsed.success ? { ok: true, procedure: parsed.data } : { ok: false, reason: tellIssues(parsed.error.issues, value) };
}

const SIGNS = ['executionMethods', 'executionCases', 'executionSteps', 'codeNotation', 'subjectTypesDetails', 'departmentPromulgateName', 'categoriesDetails'];

/** True for an object that only the portal writes so. */
export function looksNational(value: unknown): boolean {
  return typeof value === 'object' && value !== null && SIGNS.some((sign) => sign in value);
}
