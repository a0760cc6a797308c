import type { Language } from '#kernel/language.ts';
import type { ChannelTerms, ProcedureRecord, TimeLimit } from '../record.ts';
import { channelsPhrase, distinct, limitPhrase, limitRangePhrase, lowerFirst, withStop } from './phrases.ts';
import { factWords } from './words.ts';

/** `known`: the source gives a limit, in numbers or in words. */
export type TimeFacts = { readonly headline: string; readonly lines: readonly string[]; readonly known: boolean };

export function describeTime(record: ProcedureRecord, language: Language = 'vi'): TimeFacts {
  const words = factWords(language);
  const limits = record.terms.map((terms) => terms.limit);
  const known = limits.some((limit) => limitPhrase(limit) !== null) ? limits : record.cases.map((one) => one.limit);
  const range = limitRangePhrase(known, language);
  const inWords = limits.some((limit) => !isAboutSource(limit.note) && speaksOfTime(limit.note));
  const lines = [...linesByChannel(record.terms, language), ...(known === limits ? [] : linesByCase(record, language))];
  const counted = known.some((limit) => limit.unit === 'working_day' || limit.unit === 'hour');
  return {
    // Only words: they are shown whole below, so the headline sends there.
    headline: range ?? (inWords ? words.depends : words.timeUnknown),
    lines: distinct([...lines, ...(counted ? [words.workingDaysNote] : [])]),
    known: range !== null || inWords,
  };
}

/** The note of a channel is about its time, its fee or both; the words tell. */
export function speaksOfTime(note: string): boolean {
  return /ngày|giờ|tháng|thời hạn|thời gian/iu.test(note);
}

function isAboutSource(note: string): boolean {
  return note.startsWith('Nguồn ghi') || /^không quy định/iu.test(note);
}

/** One line per distinct limit, with all channels that share it; the source's words stay beside the number. */
function linesByChannel(terms: readonly ChannelTerms[], language: Language): readonly string[] {
  const groups = new Map<string, ChannelTerms[]>();
  for (const one of terms) {
    const key = JSON.stringify([one.limit.amount, one.limit.unit, noteOf(one)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const channels = channelsPhrase(
      group.map((one) => one.channel),
      language,
    );
    return lineOf(first, channels, language);
  });
}

/** What the source says of the time beside the number; nothing when it only speaks of itself. */
export function noteOf(terms: ChannelTerms): string {
  return isAboutSource(terms.limit.note) ? '' : terms.limit.note || terms.note;
}

function lineOf(terms: ChannelTerms, channels: string, language: Language): readonly string[] {
  const phrase = limitPhrase(terms.limit, language);
  const note = noteOf(terms).replaceAll('\n', ' ');
  if (phrase === null) return speaksOfTime(note) ? [`${channels}: ${withStop(note)}`] : [];
  const said = `${channels}: ${withStop(lowerFirst(phrase))}`;
  return [note === '' ? said : `${said} ${withStop(note)}`];
}

function linesByCase(record: ProcedureRecord, language: Language): readonly string[] {
  return record.cases.flatMap((one: { readonly name: string; readonly limit: TimeLimit }) => {
    const phrase = limitPhrase(one.limit, language);
    if (phrase === null) return [];
    return [one.name === '' || one.name === record.name ? withStop(phrase) : `${one.name}: ${withStop(lowerFirst(phrase))}`];
  });
}
