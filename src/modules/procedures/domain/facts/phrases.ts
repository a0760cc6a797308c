import type { Channel, Component, Fee, TimeLimit } from '../record.ts';

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  direct: 'Nộp trực tiếp',
  online: 'Nộp trực tuyến',
  postal: 'Gửi qua bưu chính',
};

const CHANNEL_ORDER: readonly Channel[] = ['direct', 'online', 'postal'];

export function channelsPhrase(channels: readonly Channel[]): string {
  const distinct = CHANNEL_ORDER.filter((channel) => channels.includes(channel));
  if (distinct.length === CHANNEL_ORDER.length) return 'Mọi cách nộp';
  return distinct.map((channel, at) => (at === 0 ? CHANNEL_NAMES[channel] : lowerFirst(CHANNEL_NAMES[channel]))).join(', ');
}

const WAYS: Readonly<Record<Channel, string>> = { direct: 'trực tiếp', online: 'trực tuyến', postal: 'qua bưu chính' };

/** "trực tiếp, trực tuyến hoặc qua bưu chính". */
export function waysPhrase(channels: readonly Channel[]): string {
  const ways = CHANNEL_ORDER.filter((channel) => channels.includes(channel)).map((channel) => WAYS[channel]);
  return ways.length <= 1 ? ways.join('') : `${ways.slice(0, -1).join(', ')} hoặc ${ways.at(-1) ?? ''}`;
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function numberPhrase(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

export function moneyPhrase(amount: number): string {
  return `${numberPhrase(amount)} đồng`;
}

const UNIT_NAMES: Readonly<Record<Exclude<TimeLimit['unit'], 'unspecified' | 'same_day'>, string>> = {
  hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
};

/** "3 ngày làm việc", "Trong ngày làm việc"; null when the source does not say. */
export function limitPhrase(limit: Pick<TimeLimit, 'amount' | 'unit'>): string | null {
  if (limit.unit === 'same_day') return 'Trong ngày làm việc';
  if (limit.unit === 'unspecified' || limit.amount === null) return null;
  return `${numberPhrase(limit.amount)} ${UNIT_NAMES[limit.unit]}`;
}

const LONGER_THAN_HOURS = { hour: 1, same_day: 8, working_day: 8, day: 8, month: 240 } as const;

/** The shortest and the longest of several limits in one phrase. */
export function limitRangePhrase(limits: readonly Pick<TimeLimit, 'amount' | 'unit'>[]): string | null {
  const known = limits.filter((limit) => limitPhrase(limit) !== null);
  const hours = (limit: Pick<TimeLimit, 'amount' | 'unit'>) =>
    limit.unit === 'unspecified' ? 0 : (limit.amount ?? 0) * LONGER_THAN_HOURS[limit.unit] - (limit.unit === 'same_day' ? 1 : 0);
  const sorted = [...known].sort((a, b) => hours(a) - hours(b));
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  if (!shortest || !longest) return null;
  const [from, to] = [limitPhrase(shortest), limitPhrase(longest)];
  if (from === null || to === null || from === to) return from;
  if (shortest.unit === longest.unit) return `${numberPhrase(shortest.amount ?? 0)} đến ${to}`;
  return `${from} đến ${to}`;
}

export const FEE_KIND_NAMES: Readonly<Record<Fee['kind'], string>> = {
  state_fee: 'Lệ phí',
  service_charge: 'Phí',
  price: 'Giá dịch vụ',
  unknown: 'Phí, lệ phí',
};

/** "1 bản chính, 2 bản sao". */
export function copiesPhrase(component: Pick<Component, 'originals' | 'copies'>): string {
  const parts: string[] = [];
  if (component.originals > 0) parts.push(`${component.originals} bản chính`);
  if (component.copies > 0) parts.push(`${component.copies} bản sao`);
  return parts.join(', ');
}

/** Lines of a text, bullets taken off; sentences stay whole. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[-–•·*]+\s*/u, '').trim())
    .filter((line) => line !== '');
}

export function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.filter((line) => line !== ''))];
}

export function withStop(text: string): string {
  return /[.!?:;…]$/u.test(text) ? text : `${text}.`;
}
