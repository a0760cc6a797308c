import { describeFee, FEE_UNKNOWN } from './facts/fee.ts';
import { describePapers } from './facts/papers.ts';
import { channelsPhrase, distinct, linesOf, waysPhrase, withStop } from './facts/phrases.ts';
import { describeTime, TIME_UNKNOWN } from './facts/time.ts';
import { nearestFirst } from './levels.ts';
import type { ProcedureRecord } from './record.ts';

/** The answers that the tiles of the page and the chat share, in Vietnamese. */
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

export function describeProcedure(record: ProcedureRecord): ProcedureFacts {
  const papers = describePapers(record);
  const time = describeTime(record);
  const fee = describeFee(record);
  const missing = missingLine(record);
  return {
    name: record.name,
    code: record.code,
    papers: papers.lines.length > 0 ? papers : { lines: [missing], notes: papers.notes },
    time: time.headline === TIME_UNKNOWN ? inWords(record, time, missing) : time,
    fee: fee.headline === FEE_UNKNOWN ? inWords(record, fee, missing) : fee,
    place: describePlace(record),
    steps: describeSteps(record),
    results: distinct(record.results.flatMap(linesOf)),
    legal: describeLegal(record),
  };
}

type Told = { readonly headline: string; readonly lines: readonly string[] };

/** Some records tell channels, time and fee in one paragraph only: then its words stand here, and nothing is "not said". */
function inWords(record: ProcedureRecord, told: Told, missing: string): Told {
  if (record.terms.length > 0 || record.termsText === '') return { ...told, lines: [...told.lines, missing] };
  return { headline: 'Nguồn ghi bằng lời, xem chi tiết', lines: distinct([...told.lines, ...linesOf(record.termsText)]) };
}

/** What to do when the source does not say: where to look, whom to ask. Never a guess. */
function missingLine(record: ProcedureRecord): string {
  const who = nearestFirst(record.executingAgencies)[0] ?? record.promulgator;
  const said = record.detail === 'list-only' ? 'Danh mục quốc gia chưa công bố chi tiết thủ tục này' : 'Nguồn công bố không ghi phần này';
  const look = record.url === '' ? '' : ` Xem tại ${record.url}`;
  const ask = who === '' ? 'hỏi Bộ phận Một cửa nơi nhận hồ sơ' : `hỏi ${who}`;
  return `${said}.${look === '' ? ` Xin ${ask}.` : `${look} hoặc ${ask}.`}`;
}

function describePlace(record: ProcedureRecord): ProcedureFacts['place'] {
  const [first, ...others] = nearestFirst(record.executingAgencies);
  const headline = first ?? (record.promulgator || 'Chưa có nơi thực hiện công bố');
  const channels = record.terms.map((terms) => terms.channel);
  const lines = [
    ...(others.length > 0 ? [`Nơi khác cũng thực hiện: ${withStop(others.join('; '))}`] : []),
    ...(channels.length > 0 ? [`Cách nộp: ${waysPhrase(channels)}.`] : []),
    ...linesOf(record.receivingAddress),
    ...different(record.competentAuthority, record.executingAgencies, 'Nơi quyết định'),
    ...different(record.coordinatingAgencies, record.executingAgencies, 'Nơi phối hợp'),
    ...(record.boundaryFree ? ['Nộp ở đâu cũng được, không phụ thuộc nơi cư trú (phi địa giới).'] : []),
  ];
  if (record.detail === 'list-only') lines.push(missingLine(record));
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

/** schema.org GovernmentService, for machines that read the page. */
export function jsonLd(record: ProcedureRecord, pageUrl: string): Readonly<Record<string, unknown>> {
  const facts = describeProcedure(record);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': pageUrl,
    identifier: record.code,
    name: record.name,
    inLanguage: 'vi',
    serviceType: record.fields.map((field) => field.name),
    provider: record.executingAgencies.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    areaServed: { '@type': 'Country', name: 'Việt Nam', identifier: 'VN' },
    audience: record.audience.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    availableChannel: [...new Set(record.terms.map((terms) => terms.channel))].map((channel) => ({
      '@type': 'ServiceChannel',
      name: channelsPhrase([channel]),
      processingTime: facts.time.headline,
    })),
    serviceOutput: record.results.map((name) => ({ '@type': 'GovernmentPermit', name })),
    termsOfService: facts.fee.headline,
    ...(record.url === '' ? {} : { sameAs: record.url }),
    url: pageUrl,
  };
}
