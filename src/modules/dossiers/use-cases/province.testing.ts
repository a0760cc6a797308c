import { type AgencyCode, type ProcedureCode, parseAgencyCode, parseProcedureCode } from '#kernel/codes.ts';
import type { Role, Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { importCatalogue } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import { seedDirectory } from '../../../../seeds/directory/index.ts';
import type { Actor } from '../domain/decide.ts';
import type { OpeningInput } from './open-dossier.ts';

/** Two invented procedures and the demonstration province's agencies: what the tests of this folder stand on. */
export const MARRIAGE_PAPER = procedureCode('1.004873');
export const PERMIT = procedureCode('1.013225');
export const HEALTH = agencyCode('000.00.17.H08');
export const JUSTICE = agencyCode('000.00.14.H08');
export const CENTRE = agencyCode('000.01.22.H08');
export const OWNER = { name: 'Huỳnh Thị Mẫu Thử', phone: '0900000123' } as const;

export async function makeProvince(platform: Platform): Promise<void> {
  await seedDirectory(platform);
  const report = await importCatalogue(platform, lines(), { effectiveFrom: Temporal.PlainDate.from('2018-07-01'), actor: 'test' });
  if (report.faults.length > 0) throw new Error(JSON.stringify(report.faults));
}

async function* lines(): AsyncGenerator<string> {
  yield line('1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 3);
  yield line('1.013225', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 17.5);
}

function line(code: string, name: string, days: number): string {
  return JSON.stringify({
    code,
    name,
    fields: ['Hộ tịch'],
    levels: ['commune'],
    audience: [],
    procedure_type: 'STANDARD',
    state: 'ACTIVE',
    detail: 'structured',
    steps: [],
    channels: ['direct', 'online', 'postal'].map((method) => ({ method, time_qty: days, time_unit: 'working_day', fees: [], note: '' })),
    documents: [
      { group: 'Giấy tờ phải nộp', name: 'Tờ khai theo mẫu', originals: 1, copies: 0, forms: [] },
      { group: 'Giấy tờ phải nộp', name: 'Giấy tờ chứng minh nơi cư trú', originals: 0, copies: 1, forms: [] },
    ],
    results: [],
    legal_basis: [],
    keywords: [],
  });
}

let serial = 0;

export function opening(changes: Partial<OpeningInput> = {}): OpeningInput {
  serial += 1;
  return {
    procedureCode: MARRIAGE_PAPER,
    agency: HEALTH,
    channel: 'direct',
    ownerName: OWNER.name,
    ownerPhone: OWNER.phone,
    components: [{ name: 'Tờ khai theo mẫu', originals: 1, copies: 0 }],
    idempotencyKey: `test-key-${serial}`,
    ...changes,
  };
}

export function subject(roles: readonly Role[], agency: AgencyCode = HEALTH): Subject {
  return { officerId: `officer-${roles.join('-')}-${agency}`, name: 'Cán Bộ Thử', agency, roles };
}

export function officer(roles: readonly Role[], agency: AgencyCode = HEALTH): Actor {
  return { kind: 'officer', subject: subject(roles, agency) };
}

export const SYSTEM: Actor = { kind: 'system', name: 'test' };

function agencyCode(text: string): AgencyCode {
  const code = parseAgencyCode(text);
  if (code === null) throw new Error(text);
  return code;
}

function procedureCode(text: string): ProcedureCode {
  const code = parseProcedureCode(text);
  if (code === null) throw new Error(text);
  return code;
}
