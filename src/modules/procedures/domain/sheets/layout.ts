import { type Fee, FRONT_DOORS, type Level, LIFE_EVENTS, type LifeEvent, type ProcedureRecord, type TimeLimit } from '../record.ts';

/** The words by which the spreadsheet says a value, in the order of the drop-down. */
export type Choices<T> = readonly (readonly [value: T, word: string])[];

export type SheetColumn = {
  readonly header: string;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly numeric?: boolean;
  readonly locked?: boolean;
};

export const LEVEL_WORDS: Choices<Level> = [
  ['ministry', 'Bộ'],
  ['province', 'Tỉnh'],
  ['district', 'Huyện'],
  ['commune', 'Xã'],
  ['vertical', 'Ngành dọc'],
  ['other', 'Khác'],
];

export const TYPE_WORDS: Choices<ProcedureRecord['type']> = [
  ['standard', 'Cả nước'],
  ['specific', 'Riêng một tỉnh'],
  ['internal', 'Nội bộ'],
  ['unknown', 'Chưa rõ'],
];

export const SERVICE_WORDS: Choices<NonNullable<ProcedureRecord['serviceLevel']>> = [
  ['full', 'Toàn trình'],
  ['partial', 'Một phần'],
  ['info', 'Chỉ thông tin'],
];

export const DETAIL_WORDS: Choices<ProcedureRecord['detail']> = [
  ['structured', 'Đủ phần'],
  ['text', 'Tách từ văn bản'],
  ['list-only', 'Chỉ có trong danh mục'],
];

export const YES_NO: Choices<boolean> = [
  [true, 'Có'],
  [false, 'Không'],
];

const DOOR_WORDS: Readonly<Record<(typeof FRONT_DOORS)[number], string>> = {
  'own-form': 'Nộp ở cổng này',
  'national-portal': 'Dẫn sang cổng quốc gia',
  received: 'Nhận từ cổng quốc gia',
};
export const FRONT_DOOR_WORDS: Choices<(typeof FRONT_DOORS)[number]> = FRONT_DOORS.map((door) => [door, DOOR_WORDS[door]]);

const EVENT_WORDS: Readonly<Record<LifeEvent, string>> = {
  birth: 'Sinh con',
  study: 'Đi học',
  identity: 'Giấy tờ tùy thân',
  marriage: 'Kết hôn',
  residence: 'Cư trú',
  'land-and-house': 'Đất đai, nhà ở',
  building: 'Xây dựng',
  driving: 'Lái xe',
  work: 'Việc làm',
  business: 'Kinh doanh',
  health: 'Sức khỏe',
  hardship: 'Khó khăn',
  retirement: 'Nghỉ hưu',
  abroad: 'Nước ngoài',
  death: 'Người thân mất',
};
export const LIFE_EVENT_WORDS: Choices<LifeEvent> = LIFE_EVENTS.map((event) => [event, EVENT_WORDS[event]]);

export const CHANNEL_WORDS: Choices<'direct' | 'online' | 'postal'> = [
  ['direct', 'Trực tiếp'],
  ['online', 'Trực tuyến'],
  ['postal', 'Bưu chính'],
];

export const UNIT_WORDS: Choices<TimeLimit['unit']> = [
  ['hour', 'giờ'],
  ['working_day', 'ngày làm việc'],
  ['day', 'ngày'],
  ['month', 'tháng'],
  ['same_day', 'trong ngày'],
  ['unspecified', 'không ghi'],
];

export const FEE_KIND_WORDS: Choices<Fee['kind']> = [
  ['state_fee', 'Lệ phí'],
  ['service_charge', 'Phí'],
  ['price', 'Giá dịch vụ'],
  ['unknown', 'Chưa rõ'],
];

export const FEE_RULE_WORDS: Choices<Fee['rule']> = [
  ['amount', 'Đúng số tiền'],
  ['free', 'Không mất phí'],
  ['set-by-province', 'Theo mức của tỉnh'],
  ['see-text', 'Xem lời ghi'],
];

export const PAPER_KINDS: Choices<'submit' | 'present' | 'note' | 'heading'> = [
  ['submit', 'Nộp'],
  ['present', 'Xuất trình'],
  ['note', 'Lưu ý'],
  ['heading', 'Tiêu đề nhóm'],
];

/** What is to be done with the procedure of the row; empty: keep it as the row says. */
export const ABOLISH = 'bãi bỏ';
/** Stands for a text too long for a cell: on the way back the text in force is kept. */
export const KEEP = '(quá dài cho một ô: giữ nguyên)';
/** The note of a time limit that is the note of its channel. */
export const AS_NOTE = '(như mô tả)';

function list<T>(words: Choices<T>): readonly string[] {
  return words.map(([, word]) => word);
}

/** Columns of the first sheet; `key` is the part of the record that the column holds. */
export const MAIN_COLUMNS = [
  { key: 'code', header: 'Mã thủ tục', width: 12 },
  { key: 'action', header: 'Việc cần làm', width: 12, choices: [ABOLISH] },
  { key: 'name', header: 'Tên thủ tục', width: 50 },
  { key: 'everydayName', header: 'Tên thường gọi', width: 30 },
  { key: 'nameEn', header: 'Tên tiếng Anh', width: 30 },
  { key: 'fields', header: 'Lĩnh vực', width: 24 },
  { key: 'levels', header: 'Cấp thực hiện', width: 14 },
  { key: 'audience', header: 'Đối tượng', width: 24 },
  { key: 'type', header: 'Loại thủ tục', width: 14, choices: list(TYPE_WORDS) },
  { key: 'decisionNo', header: 'Số quyết định công bố', width: 20 },
  { key: 'promulgator', header: 'Cơ quan công bố', width: 24 },
  { key: 'executingAgencies', header: 'Cơ quan thực hiện', width: 30 },
  { key: 'competentAuthority', header: 'Cơ quan có thẩm quyền', width: 30 },
  { key: 'coordinatingAgencies', header: 'Cơ quan phối hợp', width: 24 },
  { key: 'receivingAddress', header: 'Địa chỉ tiếp nhận', width: 30 },
  { key: 'results', header: 'Kết quả', width: 30 },
  { key: 'requirements', header: 'Yêu cầu, điều kiện', width: 40 },
  { key: 'serviceLevel', header: 'Dịch vụ trực tuyến', width: 14, choices: list(SERVICE_WORDS) },
  { key: 'level2019', header: 'Mức độ năm 2019', width: 10, choices: ['1', '2', '3', '4'], numeric: true },
  { key: 'boundaryFree', header: 'Phi địa giới', width: 10, choices: list(YES_NO) },
  { key: 'frontDoor', header: 'Nơi nộp chính', width: 20, choices: list(FRONT_DOOR_WORDS) },
  { key: 'lifeEvents', header: 'Sự kiện cuộc đời', width: 20 },
  { key: 'keywords', header: 'Từ khóa', width: 30 },
  { key: 'url', header: 'Trang gốc', width: 24 },
  { key: 'termsText', header: 'Cách nộp (nguyên văn)', width: 24 },
  { key: 'componentsText', header: 'Giấy tờ (nguyên văn)', width: 24 },
  { key: 'legalBasisText', header: 'Căn cứ (nguyên văn)', width: 24 },
  { key: 'state', header: 'Trạng thái quốc gia', width: 14 },
  { key: 'detail', header: 'Mức chi tiết', width: 18, choices: list(DETAIL_WORDS) },
  { key: 'origin', header: 'Dấu bản gốc (không sửa)', width: 20, locked: true },
] as const;
export type MainKey = (typeof MAIN_COLUMNS)[number]['key'];

const CODE = { header: 'Mã thủ tục', width: 12 };
const AMOUNT = { header: 'Thời hạn', width: 10, numeric: true };
const UNIT = { header: 'Đơn vị', width: 14, choices: list(UNIT_WORDS) };
const LIMIT_NOTE = { header: 'Ghi chú thời hạn', width: 30 };

/** The other sheets: rows of a procedure stand in the order of the part they hold. */
export const CHILD_SHEETS = {
  componentGroups: {
    name: 'Giấy tờ',
    columns: [
      CODE,
      { header: 'Nhóm', width: 24 },
      { header: 'Loại', width: 12, choices: list(PAPER_KINDS) },
      { header: 'Mã giấy tờ', width: 18 },
      { header: 'Tên giấy tờ', width: 60 },
      { header: 'Bản chính', width: 9, numeric: true },
      { header: 'Bản sao', width: 9, numeric: true },
      { header: 'Biểu mẫu', width: 24 },
      { header: 'Ghi chú', width: 30 },
    ],
  },
  terms: {
    name: 'Thời hạn và phí',
    columns: [
      CODE,
      { header: 'Cách nộp số', width: 8, numeric: true },
      { header: 'Kênh', width: 12, choices: list(CHANNEL_WORDS) },
      AMOUNT,
      UNIT,
      LIMIT_NOTE,
      { header: 'Mô tả', width: 40 },
      { header: 'Loại khoản thu', width: 14, choices: list(FEE_KIND_WORDS) },
      { header: 'Mức thu (đồng)', width: 12, numeric: true },
      { header: 'Cách hiểu mức thu', width: 18, choices: list(FEE_RULE_WORDS) },
      { header: 'Lời ghi về khoản thu', width: 40 },
    ],
  },
  cases: { name: 'Trường hợp', columns: [CODE, { header: 'Mã trường hợp', width: 16 }, { header: 'Tên trường hợp', width: 50 }, AMOUNT, UNIT, LIMIT_NOTE] },
  steps: { name: 'Các bước', columns: [CODE, { header: 'Tên bước', width: 30 }, { header: 'Nội dung', width: 90 }] },
  legalBases: { name: 'Căn cứ', columns: [CODE, { header: 'Số hiệu', width: 24 }, { header: 'Tên văn bản', width: 80 }] },
  faq: { name: 'Hỏi đáp', columns: [CODE, { header: 'Câu hỏi', width: 50 }, { header: 'Trả lời', width: 80 }] },
  internalProcess: {
    name: 'Quy trình nội bộ',
    columns: [
      CODE,
      { header: 'Bước', width: 40 },
      { header: 'Vai trò', width: 20 },
      { header: 'Bộ phận', width: 24 },
      { header: 'Số giờ làm việc', width: 12, numeric: true },
    ],
  },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly SheetColumn[] }>;
export type ChildKey = keyof typeof CHILD_SHEETS;
export const CHILD_KEYS = ['componentGroups', 'terms', 'cases', 'steps', 'legalBases', 'faq', 'internalProcess'] as const satisfies readonly ChildKey[];

export const MAIN_SHEET = 'Thủ tục';
export const GUIDE_SHEET = 'Hướng dẫn';

export function wordOf<T>(choices: Choices<T>, value: T): string {
  return choices.find(([one]) => one === value)?.[1] ?? '';
}
