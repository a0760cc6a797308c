import type { Language } from '#kernel/language.ts';
import { feePhrase } from './facts/fee.ts';
import { CHANNEL_ORDER, channelsPhrase, limitPhrase } from './facts/phrases.ts';
import { describeTime } from './facts/time.ts';
import { describeProcedure } from './facts.ts';
import type { Channel, ChannelTerms, ProcedureRecord, TimeLimit } from './record.ts';

type Node = Readonly<Record<string, unknown>>;

const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM';
const LANGUAGES = 'http://publications.europa.eu/resource/authority/language/';

/** schema.org GovernmentService, for machines that read the page. `pageUrl`: the canonical address. */
export function jsonLd(record: ProcedureRecord, pageUrl: string, language: Language = 'vi'): Node {
  const facts = describeProcedure(record, language);
  const name = language === 'en' ? (record.nameEn ?? record.name) : record.name;
  const alternate = [record.everydayName, record.nameEn, record.name].filter((one) => one !== undefined && one !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': pageUrl,
    identifier: record.code,
    name,
    ...(alternate.length === 0 ? {} : { alternateName: alternate }),
    inLanguage: language,
    serviceType: record.fields.map((field) => field.name),
    provider: record.executingAgencies.map((agency) => ({ '@type': 'GovernmentOrganization', name: agency })),
    areaServed: { '@type': 'Country', name: 'Việt Nam', identifier: 'VN' },
    audience: record.audience.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    availableChannel: channelsOf(record).map((channel) => ({
      '@type': 'ServiceChannel',
      name: channelsPhrase([channel], language),
      processingTime: facts.time.headline,
      ...(channel === 'online' && record.url !== '' ? { serviceUrl: record.url } : {}),
    })),
    serviceOutput: record.results.map((result) => ({ '@type': 'GovernmentPermit', name: result })),
    termsOfService: facts.fee.headline,
    ...(record.url === '' ? {} : { sameAs: record.url }),
    url: pageUrl,
  };
}

const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The same as a `cpsv:PublicService` of the European Core Public Service Vocabulary (CPSV-AP 3). A period in working days has
 * no ISO 8601 form: it stands in words only, never as calendar days.
 */
export function cpsvAp(record: ProcedureRecord, pageUrl: string): Node {
  const part = (name: string) => `${pageUrl}#${name}`;
  return {
    '@context': CONTEXT,
    '@id': pageUrl,
    '@type': 'cpsv:PublicService',
    'dct:identifier': record.code,
    'dct:title': [inVietnamese(record.name), ...(record.nameEn === undefined ? [] : [{ '@value': record.nameEn, '@language': 'en' }])],
    'dct:description': inVietnamese(describeTime(record).lines.join(' ') || record.name),
    'dct:language': { '@id': `${LANGUAGES}VIE` },
    'dct:spatial': { '@id': VIET_NAM },
    'dcat:keyword': record.keywords.map(inVietnamese),
    'cv:thematicArea': record.fields.map((field) => ({ '@type': 'skos:Concept', 'skos:prefLabel': inVietnamese(field.name), 'skos:notation': field.code })),
    'cv:hasCompetentAuthority': record.executingAgencies.map((name) => ({ '@type': 'cv:PublicOrganisation', 'dct:title': inVietnamese(name) })),
    'cv:hasChannel': channelsOf(record).map((channel) => channelNode(record, channel, part)),
    'cpsv:hasInput': record.componentGroups.flatMap((group) =>
      group.components.map((one) => ({
        '@type': 'cv:Evidence',
        ...(one.code === '' ? {} : { 'dct:identifier': one.code }),
        'dct:title': inVietnamese(one.name),
      })),
    ),
    'cpsv:produces': record.results.map((result) => ({ '@type': 'cv:Output', 'dct:title': inVietnamese(result) })),
    'cv:hasCost': record.terms.flatMap((terms) => costsOf(terms, part)),
    'cv:hasLegalResource': record.legalBases.map((basis) => ({
      '@type': 'eli:LegalResource',
      'dct:identifier': basis.code,
      'dct:title': inVietnamese(basis.title),
    })),
    'foaf:page': { '@id': pageUrl },
    ...(record.url === '' ? {} : { 'dct:source': { '@id': record.url } }),
  };
}

function inVietnamese(text: string): Node {
  return { '@value': text, '@language': 'vi' };
}

function channelsOf(record: ProcedureRecord): readonly Channel[] {
  return CHANNEL_ORDER.filter((channel) => record.terms.some((terms) => terms.channel === channel));
}

function channelNode(record: ProcedureRecord, channel: Channel, part: (name: string) => string): Node {
  const limits = record.terms.filter((terms) => terms.channel === channel).map((terms) => terms.limit);
  const duration = limits.map(isoDuration).find((one) => one !== null);
  return {
    '@id': part(channel),
    '@type': 'cv:Channel',
    'dct:identifier': channel,
    'dct:title': inVietnamese(channelsPhrase([channel])),
    'dct:description': limits.flatMap((limit) => limitPhrase(limit) ?? []).map(inVietnamese),
    ...(duration === undefined ? {} : { 'cv:processingTime': { '@value': duration, '@type': 'xsd:duration' } }),
  };
}

function isoDuration({ amount, unit }: TimeLimit): string | null {
  if (amount === null || !Number.isInteger(amount)) return null;
  if (unit === 'day') return `P${amount}D`;
  return unit === 'month' ? `P${amount}M` : null;
}

function costsOf(terms: ChannelTerms, part: (name: string) => string): readonly Node[] {
  return terms.fees.map((fee) => ({
    '@type': 'cv:Cost',
    'dct:description': inVietnamese(feePhrase(fee)),
    'cv:ifAccessedThrough': { '@id': part(terms.channel) },
    ...(fee.rule === 'amount' && fee.amount !== null ? { 'cv:value': fee.amount, 'cv:currency': 'VND' } : {}),
  }));
}
