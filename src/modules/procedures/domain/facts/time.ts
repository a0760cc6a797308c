import type { ChannelTerms, ProcedureRecord, TimeLimit } from '../record.ts';
import { channelsPhrase, distinct, limitPhrase, limitRangePhrase, lowerFirst, withStop } from './phrases.ts';

export const TIME_UNKNOWN = 'Chưa có thời hạn công bố';

export function describeTime(record: ProcedureRecord): { headline: string; lines: readonly string[] } {
  const limits = record.terms.map((terms) => terms.limit);
  const known = limits.some((limit) => limitPhrase(limit) !== null) ? limits : record.cases.map((one) => one.limit);
  const headline = limitRangePhrase(known) ?? headlineOfNotes(limits);
  const lines = [...linesByChannel(record.terms), ...(known === limits ? [] : linesByCase(record))];
  const counted = known.some((limit) => limit.unit === 'working_day' || limit.unit === 'hour');
  return { headline, lines: distinct([...lines, ...(counted ? ['Ngày làm việc không tính thứ Bảy, Chủ nhật và ngày lễ.'] : [])]) };
}

/** Only words: they are shown whole below, so the headline sends there. */
function headlineOfNotes(limits: readonly TimeLimit[]): string {
  return limits.some((limit) => !isAboutSource(limit.note) && speaksOfTime(limit.note)) ? 'Tùy trường hợp' : TIME_UNKNOWN;
}

/** The note of a channel is about its time, its fee or both; the words tell. */
function speaksOfTime(note: string): boolean {
  return /ngày|giờ|tháng|thời hạn|thời gian/iu.test(note);
}

function isAboutSource(note: string): boolean {
  return note.startsWith('Nguồn ghi') || /^không quy định/iu.test(note);
}

/** One line per distinct limit, with all channels that share it; the source's words stay beside the number. */
function linesByChannel(terms: readonly ChannelTerms[]): readonly string[] {
  const groups = new Map<string, ChannelTerms[]>();
  for (const one of terms) {
    const key = JSON.stringify([one.limit.amount, one.limit.unit, noteOf(one)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? lineOf(first, channelsPhrase(group.map((one) => one.channel))) : [];
  });
}

function noteOf(terms: ChannelTerms): string {
  return isAboutSource(terms.limit.note) ? '' : terms.limit.note || terms.note;
}

function lineOf(terms: ChannelTerms, channels: string): readonly string[] {
  const phrase = limitPhrase(terms.limit);
  const note = noteOf(terms).replaceAll('\n', ' ');
  if (phrase === null) return speaksOfTime(note) ? [`${channels}: ${withStop(note)}`] : [];
  const said = `${channels}: ${withStop(lowerFirst(phrase))}`;
  return [note === '' ? said : `${said} ${withStop(note)}`];
}

function linesByCase(record: ProcedureRecord): readonly string[] {
  return record.cases.flatMap((one) => {
    const phrase = limitPhrase(one.limit);
    if (phrase === null) return [];
    return [one.name === '' || one.name === record.name ? withStop(phrase) : `${one.name}: ${withStop(lowerFirst(phrase))}`];
  });
}
