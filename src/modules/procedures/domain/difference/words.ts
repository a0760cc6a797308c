import { copiesPhrase, limitPhrase, moneyPhrase, numberPhrase } from '../facts/phrases.ts';
import { factWords } from '../facts/words.ts';
import type { Channel, Component, Fee, FrontDoor, Level, LifeEvent, ProcedureRecord, TimeLimit } from '../record.ts';
import { type Said, said } from './change.ts';

export const NOT_SAID = said('chưa ghi', 'not stated');

export function orNotSaid(text: string): Said {
  return text === '' ? NOT_SAID : said(text);
}

export const YES = said('có', 'yes');
export const NO = said('không', 'no');

export const CHANNELS: Readonly<Record<Channel, Said>> = {
  direct: said('trực tiếp', 'in person'),
  online: said('trực tuyến', 'online'),
  postal: said('qua bưu chính', 'by post'),
};

const ORDER: readonly Channel[] = ['direct', 'online', 'postal'];

/** "nộp trực tiếp hoặc trực tuyến"; of all three "mọi cách nộp". */
export function waysSaid(channels: readonly Channel[]): Said {
  const ways = ORDER.filter((channel) => channels.includes(channel));
  if (ways.length === ORDER.length) return said('mọi cách nộp', 'every way of filing');
  return said(
    `nộp ${joined(
      ways.map((way) => CHANNELS[way].vi),
      'hoặc',
    )}`,
    `filing ${joined(
      ways.map((way) => CHANNELS[way].en),
      'or',
    )}`,
  );
}

function joined(words: readonly string[], last: string): string {
  return words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

export function channelName(channel: Channel): Said {
  return said(factWords('vi').channels[channel], factWords('en').channels[channel]);
}

export const FEE_KINDS: Readonly<Record<Fee['kind'], Said>> = {
  state_fee: said('Lệ phí', 'State fee'),
  service_charge: said('Phí', 'Charge'),
  price: said('Giá dịch vụ', 'Price of the service'),
  unknown: said('Phí, lệ phí', 'Fee'),
};

/** The number or the rule, without the source's words. */
export function feeLevel(fee: Fee): Said {
  if (fee.rule === 'amount' && fee.amount !== null) return said(moneyPhrase(fee.amount), moneyPhrase(fee.amount, 'en'));
  if (fee.rule === 'free') return said('không mất phí', 'free');
  if (fee.rule === 'set-by-province') return said('theo mức của tỉnh', 'set by the province');
  return said('theo lời ghi', 'as the text says');
}

export function feeSaid(fee: Fee): Said {
  const level = feeLevel(fee);
  const words = fee.text.replaceAll('\n', ' ');
  if (fee.rule === 'see-text' && words !== '') return said(words);
  return words === '' ? level : said(`${level.vi} (${words})`, `${level.en} (${words})`);
}

export function limitSaid(limit: TimeLimit): Said {
  const phrase = limitPhrase(limit);
  if (phrase === null || limit.unit === 'unspecified') return limit.note === '' ? NOT_SAID : said(limit.note.replaceAll('\n', ' '));
  if (limit.unit === 'same_day') return said('trong ngày làm việc', 'the same working day');
  return said(phrase, limitPhrase(limit, 'en') ?? phrase);
}

export function copiesSaid(component: Pick<Component, 'originals' | 'copies'>): Said {
  return said(copiesPhrase(component) || 'không ghi số bản', copiesPhrase(component, 'en') || 'number not stated');
}

export const HANDLINGS: Readonly<Record<Component['handling'], Said>> = {
  submit: said('nộp và giữ lại', 'handed in and kept'),
  present: said('xuất trình rồi nhận lại', 'shown and given back'),
};

export const LEVELS: Readonly<Record<Level, Said>> = {
  ministry: said('Bộ, ngành trung ương', 'Ministry'),
  province: said('Cấp tỉnh', 'Province'),
  district: said('Cấp huyện', 'District'),
  commune: said('Cấp xã', 'Commune'),
  vertical: said('Cơ quan ngành dọc', 'Vertical agency'),
  other: said('Cơ quan khác', 'Other body'),
};

export const SERVICE_LEVELS: Readonly<Record<NonNullable<ProcedureRecord['serviceLevel']>, Said>> = {
  full: said('toàn trình', 'whole process online'),
  partial: said('một phần', 'partly online'),
  info: said('chỉ cung cấp thông tin', 'information only'),
};

export const TYPES: Readonly<Record<ProcedureRecord['type'], Said>> = {
  standard: said('cả nước', 'national'),
  specific: said('riêng của tỉnh', 'of one province'),
  internal: said('nội bộ giữa các cơ quan', 'internal, between state bodies'),
  unknown: NOT_SAID,
};

export const FRONT_DOOR_NAMES: Readonly<Record<FrontDoor, Said>> = {
  'own-form': said('nộp ngay trên cổng này', 'filed on this portal'),
  'national-portal': said('chuyển sang Cổng dịch vụ công quốc gia', 'on the National Public Service Portal'),
  received: said('nộp trên Cổng quốc gia, hồ sơ chuyển về đây', 'filed on the national portal, received here'),
};

export const LIFE_EVENT_NAMES: Readonly<Record<LifeEvent, Said>> = {
  birth: said('Sinh con', 'Having a child'),
  study: said('Học tập', 'Studying'),
  identity: said('Giấy tờ tùy thân', 'Identity papers'),
  marriage: said('Kết hôn, gia đình', 'Marriage and family'),
  residence: said('Cư trú', 'Residence'),
  'land-and-house': said('Nhà đất', 'Land and house'),
  building: said('Xây dựng', 'Building'),
  driving: said('Xe cộ, lái xe', 'Vehicles and driving'),
  work: said('Việc làm', 'Work'),
  business: said('Kinh doanh', 'Business'),
  health: said('Sức khỏe', 'Health'),
  hardship: said('Khó khăn, trợ giúp', 'Hardship and support'),
  retirement: said('Nghỉ hưu, tuổi già', 'Retirement'),
  abroad: said('Đi nước ngoài', 'Going abroad'),
  death: said('Người thân qua đời', 'A death in the family'),
};

export const DETAILS: Readonly<Record<ProcedureRecord['detail'], Said>> = {
  structured: said('đủ các phần', 'all parts'),
  text: said('ghi bằng lời', 'in words'),
  'list-only': said('chỉ có tên trong danh mục', 'named on the list only'),
};

export function hoursSaid(hours: number | null): Said {
  return hours === null ? NOT_SAID : said(`${numberPhrase(hours)} giờ`, `${numberPhrase(hours, 'en')} h`);
}

/** Joins phrases that exist in both languages. */
export function joinSaid(parts: readonly Said[], between = ', '): Said {
  return said(parts.map((part) => part.vi).join(between), parts.map((part) => part.en).join(between));
}
