import type { Language } from '#kernel/language.ts';
import type { Channel, Fee, TimeLimit } from '../record.ts';

type Unit = Exclude<TimeLimit['unit'], 'unspecified' | 'same_day'>;

/** The phrases that we make ourselves; what the source wrote stays as it is. */
export type FactWords = {
  readonly channels: Readonly<Record<Channel, string>>;
  readonly ways: Readonly<Record<Channel, string>>;
  readonly everyChannel: string;
  readonly or: string;
  readonly to: string;
  readonly units: Readonly<Record<Unit, readonly [one: string, many: string]>>;
  readonly sameDay: string;
  readonly workingDaysNote: string;
  readonly timeUnknown: string;
  readonly depends: string;
  readonly dependsOnCase: string;
  readonly dong: string;
  readonly free: string;
  readonly freeWhen: (ways: string) => string;
  readonly byProvince: string;
  readonly partByProvince: string;
  readonly setByProvince: string;
  readonly feeUnknown: string;
  readonly feeByRule: string;
  readonly feeNotSaid: (kind: string) => string;
  readonly feeSilent: string;
  readonly feeKinds: Readonly<Record<Fee['kind'], string>>;
  readonly papersCount: (count: number) => string;
  readonly originals: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly toShow: string;
  readonly shown: string;
  readonly onlyInWords: string;
  readonly notPublished: string;
  readonly notSaid: string;
  readonly ask: (who: string, url: string) => string;
  readonly askDesk: string;
  readonly noPlace: string;
  readonly otherPlaces: string;
  readonly waysToFile: string;
  readonly decides: string;
  readonly coordinates: string;
  readonly boundaryFree: string;
};

const vi: FactWords = {
  channels: { direct: 'Nộp trực tiếp', online: 'Nộp trực tuyến', postal: 'Gửi qua bưu chính' },
  ways: { direct: 'trực tiếp', online: 'trực tuyến', postal: 'qua bưu chính' },
  everyChannel: 'Mọi cách nộp',
  or: 'hoặc',
  to: 'đến',
  units: { hour: ['giờ làm việc', 'giờ làm việc'], working_day: ['ngày làm việc', 'ngày làm việc'], day: ['ngày', 'ngày'], month: ['tháng', 'tháng'] },
  sameDay: 'Trong ngày làm việc',
  workingDaysNote: 'Ngày làm việc không tính thứ Bảy, Chủ nhật và ngày lễ.',
  timeUnknown: 'Chưa có thời hạn công bố',
  depends: 'Tùy trường hợp',
  dependsOnCase: 'tùy trường hợp',
  dong: 'đồng',
  free: 'Không mất phí',
  freeWhen: (ways) => `Không mất phí khi nộp ${ways}`,
  byProvince: 'Theo mức của tỉnh',
  partByProvince: 'có khoản theo mức của tỉnh',
  setByProvince: 'theo mức của tỉnh (nghị quyết Hội đồng nhân dân).',
  feeUnknown: 'Chưa có mức phí công bố',
  feeByRule: 'Theo quy định, xem chi tiết',
  feeNotSaid: (kind) => `${kind} chưa ghi mức.`,
  feeSilent: 'nguồn chưa ghi phí, xin hỏi nơi nhận hồ sơ.',
  feeKinds: { state_fee: 'Lệ phí', service_charge: 'Phí', price: 'Giá dịch vụ', unknown: 'Phí, lệ phí' },
  papersCount: (count) => `${count} loại giấy tờ`,
  originals: (count) => `${count} bản chính`,
  copies: (count) => `${count} bản sao`,
  toShow: 'Giấy tờ phải xuất trình',
  shown: 'xuất trình, xem xong trả lại',
  onlyInWords: 'Nguồn ghi bằng lời, xem chi tiết',
  notPublished: 'Danh mục quốc gia chưa công bố chi tiết thủ tục này',
  notSaid: 'Nguồn công bố không ghi phần này',
  ask: (who, url) => (url === '' ? ` Xin hỏi ${who}.` : ` Xem tại ${url} hoặc hỏi ${who}.`),
  askDesk: 'Bộ phận Một cửa nơi nhận hồ sơ',
  noPlace: 'Chưa có nơi thực hiện công bố',
  otherPlaces: 'Nơi khác cũng thực hiện',
  waysToFile: 'Cách nộp',
  decides: 'Nơi quyết định',
  coordinates: 'Nơi phối hợp',
  boundaryFree: 'Nộp ở đâu cũng được, không phụ thuộc nơi cư trú (phi địa giới).',
};

const en: FactWords = {
  channels: { direct: 'In person', online: 'Online', postal: 'By post' },
  ways: { direct: 'in person', online: 'online', postal: 'by post' },
  everyChannel: 'However you file',
  or: 'or',
  to: 'to',
  units: { hour: ['working hour', 'working hours'], working_day: ['working day', 'working days'], day: ['day', 'days'], month: ['month', 'months'] },
  sameDay: 'Within the working day',
  workingDaysNote: 'Working days leave out Saturdays, Sundays and public holidays.',
  timeUnknown: 'No time limit published',
  depends: 'Depends on the case',
  dependsOnCase: 'depending on the case',
  dong: 'dong',
  free: 'Free of charge',
  freeWhen: (ways) => `Free of charge when filed ${ways}`,
  byProvince: 'Set by the province',
  partByProvince: 'part of it set by the province',
  setByProvince: 'set by the province (resolution of the People’s Council).',
  feeUnknown: 'No fee published',
  feeByRule: 'By regulation, see the details',
  feeNotSaid: (kind) => `${kind}: amount not given.`,
  feeSilent: 'the source gives no fee; ask where you file.',
  feeKinds: { state_fee: 'State fee', service_charge: 'Charge', price: 'Service price', unknown: 'Fee' },
  papersCount: (count) => (count === 1 ? '1 document' : `${count} documents`),
  originals: (count) => (count === 1 ? '1 original' : `${count} originals`),
  copies: (count) => (count === 1 ? '1 copy' : `${count} copies`),
  toShow: 'Documents to show',
  shown: 'shown and given back',
  onlyInWords: 'Told in words only, see the details',
  notPublished: 'The national list has not published the details of this procedure',
  notSaid: 'The published source does not say',
  ask: (who, url) => (url === '' ? ` Please ask ${who}.` : ` See ${url} or ask ${who}.`),
  askDesk: 'the One-Stop desk where you file',
  noPlace: 'No place published',
  otherPlaces: 'Also done at',
  waysToFile: 'Ways to file',
  decides: 'Decided by',
  coordinates: 'Together with',
  boundaryFree: 'You may file anywhere, wherever you live.',
};

const WORDS: Readonly<Record<Language, FactWords>> = { vi, en };

export function factWords(language: Language): FactWords {
  return WORDS[language];
}
