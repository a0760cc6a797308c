import type { Language } from '#kernel/language.ts';
import { describeFee } from './facts/fee.ts';
import { describePapers } from './facts/papers.ts';
import { distinct, linesOf, waysPhrase, withStop } from './facts/phrases.ts';
import { describeTime } from './facts/time.ts';
import { factWords } from './facts/words.ts';
import { nearestFirst } from './levels.ts';
import type { ProcedureRecord } from './record.ts';

/** The answers that the page and the chat share. */
export type ProcedureFacts = {
  readonly name: string;
  readonly code: string;
  readonly papers: { readonly lines: readonly string[]; readonly notes: readonly string[] };
  readonly time: { readonly headline: string; readonly lines: readonly string[] };
  readonly fee: { readonly headline: string; readonly lines: readonly string[] };
  readonly place: { readonly headline: string; readonly lines: readonly string[] };
  readonly steps: readonly string[];
  readonly results: readonly string[];
  readonly legal: readonly string[];
};

/** `language` is that of the phrases we make; what the source wrote stays in its own words. */
export function describeProcedure(record: ProcedureRecord, language: Language = 'vi'): ProcedureFacts {
  const papers = describePapers(record, language);
  const { known: timeKnown, ...time } = describeTime(record, language);
  const { known: feeKnown, ...fee } = describeFee(record, language);
  const missing = missingLine(record, language);
  return {
    name: record.name,
    code: record.code,
    papers: papers.lines.length > 0 ? papers : { lines: [missing], notes: papers.notes },
    time: timeKnown ? time : inWords(record, time, language),
    fee: feeKnown ? fee : inWords(record, fee, language),
    place: describePlace(record, language),
    steps: describeSteps(record),
    results: distinct(record.results.flatMap(linesOf)),
    legal: describeLegal(record),
  };
}

type Told = { readonly headline: string; readonly lines: readonly string[] };

/** Some records tell channels, time and fee in one paragraph only: then its words stand here, and nothing is "not said". */
function inWords(record: ProcedureRecord, told: Told, language: Language): Told {
  if (record.terms.length > 0 || record.termsText === '') return { ...told, lines: [...told.lines, missingLine(record, language)] };
  return { headline: factWords(language).onlyInWords, lines: distinct([...told.lines, ...linesOf(record.termsText)]) };
}

/** What to do when the source does not say: where to look, whom to ask. Never a guess. */
export function missingLine(record: ProcedureRecord, language: Language = 'vi'): string {
  const words = factWords(language);
  const who = nearestFirst(record.executingAgencies)[0] ?? record.promulgator;
  return `${record.detail === 'list-only' ? words.notPublished : words.notSaid}.${words.ask(who === '' ? words.askDesk : who, record.url)}`;
}

function describePlace(record: ProcedureRecord, language: Language): ProcedureFacts['place'] {
  const words = factWords(language);
  const [first, ...others] = nearestFirst(record.executingAgencies);
  const headline = first ?? (record.promulgator || words.noPlace);
  const channels = record.terms.map((terms) => terms.channel);
  const lines = [
    ...(others.length > 0 ? [`${words.otherPlaces}: ${withStop(others.join('; '))}`] : []),
    ...(channels.length > 0 ? [`${words.waysToFile}: ${waysPhrase(channels, language)}.`] : []),
    ...linesOf(record.receivingAddress),
    ...different(record.competentAuthority, record.executingAgencies, words.decides),
    ...different(record.coordinatingAgencies, record.executingAgencies, words.coordinates),
    ...(record.boundaryFree ? [words.boundaryFree] : []),
  ];
  if (record.detail === 'list-only') lines.push(missingLine(record, language));
  return { headline, lines: distinct(lines) };
}

function different(agencies: readonly string[], executing: readonly string[], label: string): readonly string[] {
  const others = agencies.filter((agency) => !executing.includes(agency));
  return others.length > 0 ? [`${label}: ${withStop(others.join('; '))}`] : [];
}

function describeSteps(record: ProcedureRecord): readonly string[] {
  return record.steps.flatMap((step) => {
    const lines = linesOf(step.text);
    if (step.name === '') return lines;
    return lines.length <= 1 ? [lines.length === 0 ? step.name : `${step.name}: ${lines[0] ?? ''}`] : [`${step.name}:`, ...lines];
  });
}

function describeLegal(record: ProcedureRecord): readonly string[] {
  const bases = record.legalBases.map(({ code, title }) => {
    if (title === '' || title === code) return code;
    return code === '' || title.includes(code) || code.includes(title) ? title : `${title} (${code})`;
  });
  return distinct(bases.length > 0 ? bases : linesOf(record.legalBasisText));
}
