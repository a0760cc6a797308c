import type { Language } from '#kernel/language.ts';
import type { Channel, Component, TimeLimit } from '../record.ts';
import { factWords } from './words.ts';

export const CHANNEL_ORDER: readonly Channel[] = ['direct', 'online', 'postal'];

/** "Nộp trực tiếp, nộp trực tuyến"; all three are said in one word. */
export function channelsPhrase(channels: readonly Channel[], language: Language = 'vi'): string {
  const words = factWords(language);
  const distinct = CHANNEL_ORDER.filter((channel) => channels.includes(channel));
  if (distinct.length === CHANNEL_ORDER.length) return words.everyChannel;
  return distinct.map((channel, at) => (at === 0 ? words.channels[channel] : lowerFirst(words.channels[channel]))).join(', ');
}

/** "trực tiếp, trực tuyến hoặc qua bưu chính". */
export function waysPhrase(channels: readonly Channel[], language: Language = 'vi'): string {
  const words = factWords(language);
  const ways = CHANNEL_ORDER.filter((channel) => channels.includes(channel)).map((channel) => words.ways[channel]);
  return ways.length <= 1 ? ways.join('') : `${ways.slice(0, -1).join(', ')} ${words.or} ${ways.at(-1) ?? ''}`;
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** `17,5` and `8.000`; in English `17.5` and `8,000`. */
export function numberPhrase(value: number, language: Language = 'vi'): string {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

export function moneyPhrase(amount: number, language: Language = 'vi'): string {
  return `${numberPhrase(amount, language)} ${factWords(language).dong}`;
}

/** "3 ngày làm việc", "Trong ngày làm việc"; null when the source does not say. */
export function limitPhrase(limit: Pick<TimeLimit, 'amount' | 'unit'>, language: Language = 'vi'): string | null {
  const words = factWords(language);
  if (limit.unit === 'same_day') return words.sameDay;
  if (limit.unit === 'unspecified' || limit.amount === null) return null;
  return `${numberPhrase(limit.amount, language)} ${words.units[limit.unit][limit.amount === 1 ? 0 : 1]}`;
}

const LONGER_THAN_HOURS = { hour: 1, same_day: 8, working_day: 8, day: 8, month: 240 } as const;

/** Rough length, for ordering only. */
function hoursOf(limit: Pick<TimeLimit, 'amount' | 'unit'>): number {
  return limit.unit === 'unspecified' ? 0 : (limit.amount ?? 0) * LONGER_THAN_HOURS[limit.unit] - (limit.unit === 'same_day' ? 1 : 0);
}

/** The shortest and the longest of several limits in one phrase. */
export function limitRangePhrase(limits: readonly Pick<TimeLimit, 'amount' | 'unit'>[], language: Language = 'vi'): string | null {
  const { to: until } = factWords(language);
  const sorted = limits.filter((limit) => limitPhrase(limit) !== null).sort((a, b) => hoursOf(a) - hoursOf(b));
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  if (!shortest || !longest) return null;
  const [from, to] = [limitPhrase(shortest, language), limitPhrase(longest, language)];
  if (from === null || to === null || from === to) return from;
  if (shortest.unit === longest.unit) return `${numberPhrase(shortest.amount ?? 0, language)} ${until} ${to}`;
  return `${from} ${until} ${to}`;
}

/** "1 bản chính, 2 bản sao". */
export function copiesPhrase(component: Pick<Component, 'originals' | 'copies'>, language: Language = 'vi'): string {
  const words = factWords(language);
  const parts: string[] = [];
  if (component.originals > 0) parts.push(words.originals(component.originals));
  if (component.copies > 0) parts.push(words.copies(component.copies));
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
