import { foldText } from '#kernel/text.ts';
import { Temporal } from '#kernel/time.ts';
import type { AssistantPorts, Channel, DossierTold, Found, ListTold, ProcedureTold, ReadMessage } from '../assistant/ports.ts';
import type { TypedCodes } from '../domain/understanding/understand.ts';

/** A few procedures and dossiers of our own making, with a search plain enough to be foreseen. For tests only. */
type Small = readonly [code: string, name: string, nicknames: string];

const SMALL: readonly Small[] = [
  ['1.001193', 'Đăng ký khai sinh', 'giấy khai sinh cho con mới đẻ bé'],
  ['2.000635', 'Cấp bản sao Trích lục hộ tịch', 'trích lục khai sinh bản sao'],
  ['1.004772', 'Đăng ký lại khai sinh', 'làm lại giấy khai sinh đã mất'],
  ['1.000894', 'Đăng ký kết hôn', 'giấy kết hôn cưới vợ chồng'],
  ['1.000656', 'Đăng ký khai tử', 'giấy chứng tử'],
  ['1.004222', 'Đăng ký thường trú', 'nhập hộ khẩu'],
  ['1.004194', 'Đăng ký tạm trú', 'tạm trú'],
  ['2.000815', 'Chứng thực bản sao từ bản chính', 'công chứng photo sao y'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'mở quán tiệm giấy phép kinh doanh'],
  ['2.001159', 'Cấp hộ chiếu phổ thông trong nước', 'passport hộ chiếu'],
  ['3.000001', 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên', 'cccd căn cước'],
  ['3.000002', 'Khai lệ phí trước bạ nhà, đất', 'trước bạ'],
  ['3.000003', 'Chuyển mục đích sử dụng đất phi nông nghiệp', 'đất phi nông nghiệp'],
  ['3.000004', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'xây nhà giấy phép xây dựng'],
];

export function smallProcedure(code: string): ProcedureTold | null {
  const found = SMALL.find(([one]) => one === code);
  if (found === undefined) return null;
  const [, name] = found;
  return {
    code,
    name,
    papersCount: 3,
    papers: { lines: ['Tờ khai theo mẫu', 'Giấy chứng sinh', 'Căn cước của người đi làm'], notes: ['Mang bản chính để đối chiếu'] },
    time: { headline: 'Trong ngày', lines: ['Trực tiếp: trong ngày làm việc'] },
    fee: { headline: 'Không mất phí', lines: ['Trực tiếp: miễn lệ phí theo Nghị quyết của tỉnh'] },
    place: { headline: 'Ủy ban nhân dân cấp xã', lines: [] },
    steps: ['Bước 1: Chuẩn bị hồ sơ', 'Nộp ở quầy', 'Nhận kết quả'],
    results: ['Giấy khai sinh'],
    legal: ['Luật Hộ tịch 60/2014/QH13'],
    online: { headline: 'Nộp trực tuyến được', lines: [] },
    conditions: [],
  };
}

export const KNOWN_DOSSIER = '000.00.17.H08-190125-0001';

const DOSSIER: DossierTold = {
  code: KNOWN_DOSSIER,
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  agencyName: 'Ủy ban nhân dân phường Trần Phú',
  stateName: 'Đang xử lý',
  acceptedAt: Temporal.Instant.from('2026-03-01T02:00:00Z'),
  dueAt: Temporal.Instant.from('2026-03-06T09:30:00Z'),
  provisional: false,
  overdue: false,
  finishedAt: null,
  returnedAt: null,
  nextStep: 'Cán bộ đang giải quyết, anh/chị chưa cần làm gì thêm.',
};

/** Codes of saved lists: one that lives, one that has ended. */
export const KNOWN_LIST = '7K3M9Q';
export const ENDED_LIST = '4XD7MM';

const LIST: ListTold = {
  procedureCode: '1.001193',
  name: 'Đăng ký khai sinh',
  have: ['Tờ khai theo mẫu'],
  missing: ['Giấy chứng sinh', 'Căn cước của người đi làm'],
  time: 'Trong ngày',
  fee: 'Không mất phí',
};

const NOISE = new Set('thu tuc giay cho con toi em cua lam dang ky cap va o the to xin muon thi'.split(' '));

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[a-z0-9]+/gu) ?? [];
}

function findSmall(text: string): Found {
  const said = wordsOf(text).filter((word) => !NOISE.has(word));
  const scored = SMALL.map(([code, name, nicknames]) => {
    const known = new Set(wordsOf(`${name} ${nicknames}`));
    const hits = said.filter((word) => known.has(word)).length;
    const own = wordsOf(name).filter((word) => !NOISE.has(word));
    return { code, name, field: 'Hộ tịch', score: hits / Math.max(1, said.length), rest: own.filter((word) => !said.includes(word)).length };
  })
    .filter(({ score }) => score > 0.5)
    .toSorted((left, right) => right.score - left.score || left.rest - right.rest);
  const [first, second] = scored;
  if (first === undefined) return { certainty: 'none', items: [] };
  const alone = second === undefined || first.score > second.score || first.rest < second.rest;
  return { certainty: alone ? 'clear' : 'several', items: scored };
}

const FAR = /thời tiết|giá vàng|xổ số|ăn cơm|chuyện cười|weather|đội tuyển/iu;
const TOO_LITTLE = /^(?:xin việc cần làm|việc cần làm|hỏi về xây dựng)$/iu;
const CASES = /^giám hộ$/iu;

/** The kinds of messages, by words that can be foreseen; the real telling has its own tests. */
function readSmall(text: string): ReadMessage {
  const parts = text
    .replace(/ hết bao nhiêu tiền$/u, '')
    .split(/ và /u)
    .flatMap((part) =>
      findSmall(part)
        .items.slice(0, 1)
        .map((item) => ({ text: part, item })),
    );
  if (parts.length > 1) return { reading: 'several-works', works: parts, group: null };
  const options = [
    { label: 'lần đầu', code: '1.001193' },
    { label: 'đăng ký lại', code: '1.004772' },
  ];
  const group = CASES.test(text) ? { by: 'case', question: 'Anh/chị gặp trường hợp nào dưới đây?', options } : null;
  return { reading: FAR.test(text) ? 'out-of-scope' : TOO_LITTLE.test(text) ? 'vague' : 'found', works: [], group };
}

const EXACT = /\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4}/giu;

/** The dossiers' own reader has its own tests; this one knows the printed form. */
function readCodes(text: string): TypedCodes {
  const exact = (text.match(EXACT) ?? []).map((code) => code.toUpperCase());
  return { exact, shape: exact.length === 0 ? (text.match(/\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{1,6}\b/giu) ?? []) : [] };
}

export type SmallTown = AssistantPorts & { readonly followed: Set<string>; readonly staffTopics: string[] };

export function smallTown(changes: { readonly channel?: Partial<Channel>; readonly now?: string } = {}): SmallTown {
  const followed = new Set<string>();
  const staffTopics: string[] = [];
  const now = Temporal.Instant.from(changes.now ?? '2026-03-02T02:00:00Z');
  return {
    followed,
    staffTopics,
    now,
    channel: { name: 'zalo', reachable: true, publicUrl: 'https://motcua.example', zaloUrl: 'https://zalo.me/4', ...changes.channel },
    findProcedures: async (text) => findSmall(text),
    readMessage: async (text) => readSmall(text),
    tellProcedure: async (code) => smallProcedure(code),
    tellCase: async () => null,
    tellList: async (code) => (code === KNOWN_LIST ? { ok: true, list: LIST } : { ok: false, reason: code === ENDED_LIST ? 'ended' : 'unknown' }),
    readDossierCodes: readCodes,
    tellDossier: async (code) => (code === KNOWN_DOSSIER ? DOSSIER : null),
    isFollowing: async (code) => followed.has(code),
    follow: async (code) => void followed.add(code),
    unfollow: async (code) => void followed.delete(code),
    following: async () => [...followed],
    askForStaff: async (topic) => {
      staffTopics.push(topic);
      return { since: now, repeated: staffTopics.length > 1 };
    },
    officeHours: async () => 'thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00',
  };
}
