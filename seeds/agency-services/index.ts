import type { AgencyCode } from '#kernel/codes.ts';
import { type NewAgencyService, setAgencyServices } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import { communeAgency2025 } from '../directory/agencies.ts';
import { TWO_TIERS } from '../directory/changes.ts';
import { COMMUNES_2025 } from '../directory/communes-2025.ts';
import { day } from '../directory/units.ts';

/** The texts are invented, and say so: no council has set these amounts, no chairman these days. */
const RESOLUTION = 'Nghị quyết số 08/2026/NQ-HĐND của HĐND tỉnh (minh họa)';
const COMMITMENT = 'Quyết định số 1215/QĐ-UBND của Chủ tịch UBND tỉnh (minh họa)';

type Local = Pick<NewAgencyService, 'procedureCode'> & Partial<Pick<NewAgencyService, 'limit' | 'feeAmount' | 'feeText'>>;

/** Fees that the province sets, the same in all its communes. */
const FEES: readonly Local[] = [
  { procedureCode: '1.001193', feeAmount: 5_000, feeText: 'khi đăng ký quá hạn 60 ngày; đúng hạn không thu.' },
  { procedureCode: '1.004873', feeAmount: 10_000, feeText: 'một giấy.' },
  { procedureCode: '1.001612', feeAmount: 100_000, feeText: 'nộp trực tiếp; nộp trực tuyến thu 50.000 đồng.' },
  { procedureCode: '1.013225', feeAmount: 75_000, feeText: 'với nhà ở riêng lẻ.' },
];

/** What some communes have bound themselves to do faster. */
const FASTER: readonly Local[] = [
  { procedureCode: '1.004873', limit: { amount: 2, unit: 'working_day' } },
  { procedureCode: '1.001612', limit: { amount: 2, unit: 'working_day' } },
  { procedureCode: '1.013225', limit: { amount: 5, unit: 'working_day' } },
  { procedureCode: '1.014027', limit: { amount: 7, unit: 'working_day' } },
];
const FAST_COMMUNES = 12;

/** What the communes of the demonstration province do otherwise since the two tiers. Repeatable. */
export async function seedAgencyServices(platform: Pick<Platform, 'db' | 'clock'>): Promise<void> {
  const communes = COMMUNES_2025.map(([code]) => communeAgency2025(code));
  const services = communes.flatMap((agency, at) => linesOf(agency, at < FAST_COMMUNES));
  await setAgencyServices(platform, services, 'seed');
}

function linesOf(agency: AgencyCode, fast: boolean): readonly NewAgencyService[] {
  const codes = new Set([...FEES, ...(fast ? FASTER : [])].map((local) => local.procedureCode));
  return [...codes].map((procedureCode) => {
    const fee = FEES.find((local) => local.procedureCode === procedureCode);
    const faster = fast ? FASTER.find((local) => local.procedureCode === procedureCode) : undefined;
    return {
      procedureCode,
      agency,
      receives: true,
      limit: faster?.limit ?? null,
      feeAmount: fee?.feeAmount ?? null,
      feeText: fee?.feeText ?? '',
      legalBasis: [faster && COMMITMENT, fee && RESOLUTION].filter((text) => text !== undefined).join('; '),
      effectiveFrom: day(TWO_TIERS),
      effectiveTo: null,
    };
  });
}
