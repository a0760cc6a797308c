import { type AgencyCode, type DossierCode, type ProcedureCode, parseAgencyCode, parseProcedureCode } from '../../src/kernel/codes.ts';
import { Temporal } from '../../src/kernel/time.ts';
import { type ActName, actOnDossier, receiveAtCounter, type State, submitOnline } from '../../src/modules/dossiers/index.ts';
import { importCatalogue } from '../../src/modules/procedures/index.ts';
import type { House } from '../support/house.ts';

/** Dossiers in every state, made by the use cases: what pages of every state are looked at with. */
const BOT = { kind: 'system', name: 'test' } as const;
const WAYS: Readonly<Record<State, readonly ActName[]>> = {
  1: [],
  2: [],
  3: ['refuse'],
  4: ['forward'],
  5: ['forward', 'request-supplement'],
  6: ['forward', 'request-payment'],
  7: ['withdraw'],
  8: ['forward', 'stop'],
  9: ['forward', 'finish'],
  10: ['forward', 'finish', 'return-result'],
};
const SUBMITTED: readonly State[] = [1, 3];

type Wish = { readonly procedure?: ProcedureCode; readonly agency?: AgencyCode; readonly owner?: string; readonly acts?: readonly ActName[] };

let serial = 0;

/** At the moment at which the house's clock stands. */
export async function fileDossier({ platform }: House, state: State, wish: Wish = {}): Promise<DossierCode> {
  serial += 1;
  const input = {
    procedureCode: wish.procedure ?? code(parseProcedureCode('1.001193')),
    agency: wish.agency ?? code(parseAgencyCode('000.01.22.H08')),
    channel: SUBMITTED.includes(state) ? 'online' : 'direct',
    ownerName: wish.owner ?? `Người Thử ${state}`,
    ownerPhone: '0900000123',
    components: [{ name: 'Tờ khai theo mẫu', originals: 1, copies: 0 }],
    idempotencyKey: `filing-${serial}`,
  } as const;
  const opened = SUBMITTED.includes(state) ? await submitOnline(platform, input) : await receiveAtCounter(platform, input, BOT);
  if (!opened.ok) throw new Error(opened.reason);
  for (const action of [...WAYS[state], ...(wish.acts ?? [])]) {
    const acted = await actOnDossier(platform, { code: opened.dossier.code, action, version: null, publicNote: 'Xin xem phiếu.' }, BOT);
    if (!acted.ok) throw new Error(`${action}: ${acted.reason}`);
  }
  return opened.dossier.code;
}

/** The same at an earlier time of the house; then its clock stands where it stood. */
export async function filedBefore(house: House, ago: Temporal.DurationLike, state: State, wish: Wish = {}): Promise<DossierCode> {
  const now = house.clock.now();
  house.clock.advance(Temporal.Duration.from(ago).negated());
  try {
    return await fileDossier(house, state, wish);
  } finally {
    house.clock.set(now);
  }
}

export const LIST_ONLY = code(parseProcedureCode('9.100001'));
export const SPRAWLING = code(parseProcedureCode('9.100002'));
const LONG = 'Cấp lại giấy phép kinh doanh dịch vụ vận chuyển hành khách bằng phương tiện thủy nội địa, ven biển và liên tỉnh không theo tuyến cố định'.repeat(
  2,
);

/** Two procedures such as the national list holds: one without any detail, one with too much of everything. */
export async function addOddProcedures(house: House): Promise<void> {
  const { faults } = await importCatalogue(house.platform, oddLines(), { effectiveFrom: Temporal.PlainDate.from('2018-07-01'), actor: 'test' });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}

async function* oddLines(): AsyncGenerator<string> {
  yield JSON.stringify({ code: LIST_ONLY, name: 'Thủ tục chỉ có tên trong danh mục', fields: ['Hộ tịch'], levels: ['province'], detail: 'list-only' });
  const fees = [
    { kind: 'Lệ phí', amount_vnd: 8000, text: 'Bản giấy' },
    { kind: 'Phí', amount_vnd: 0, text: 'Theo nghị quyết của Hội đồng nhân dân tỉnh' },
  ];
  yield JSON.stringify({
    code: SPRAWLING,
    name: LONG,
    fields: ['Đường thủy nội địa', 'Vận tải'],
    levels: ['province', 'district', 'commune'],
    detail: 'structured',
    procedure_type: 'SPECIFIC',
    channels: [
      { method: 'direct', time_qty: 3, time_unit: 'working_day', fees, note: 'Hồ sơ đủ' },
      { method: 'direct', time_qty: 17.5, time_unit: 'day', fees: [], note: 'Phải xác minh ở cơ quan khác' },
      { method: 'online', time_qty: 24, time_unit: 'hour', fees, note: LONG },
      { method: 'postal', time_qty: null, time_unit: 'other', fees: [], note: 'Theo thỏa thuận' },
    ],
    documents: Array.from({ length: 14 }, (_, at) => ({
      group: at < 7 ? 'Trường hợp cấp lần đầu' : 'Trường hợp cấp lại do mất, hỏng hoặc thay đổi thông tin ghi trên giấy',
      name: `${at + 1}. ${LONG}`,
      originals: at % 3,
      copies: at % 2,
      forms: [`mau-so-${at}-phu-luc-dai-dong-khong-co-khoang-trang-nao-ca.docx`],
    })),
    steps: [{ name: 'Bước 1', text: LONG }],
    results: [LONG],
    requirements: `${LONG}\n${'x'.repeat(120)}`,
    legal_basis: Array.from({ length: 12 }, (_, at) => ({ code: `${at}/2020/NĐ-CP`, title: LONG })),
    url: 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-nganh-doc-rat-dai-khong-co-khoang-trang.html?ma_thu_tuc=9.100002',
  });
}

function code<T>(parsed: T | null): T {
  if (parsed === null) throw new Error('impossible code');
  return parsed;
}
