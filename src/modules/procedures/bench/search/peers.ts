import type { ProcedureRecord } from '../../domain/record.ts';
import { foldForSearch, wordsOf } from '../../domain/search/words.ts';
import { DEEP, type Engine, memory, round, seconds } from './measure.ts';

export type Peer = { readonly engine: Engine; readonly buildSeconds: number; readonly indexMegabytes: number };

type Document = {
  readonly code: string;
  readonly name: string;
  readonly extra: string;
  readonly context: string;
  readonly papers: string;
  readonly body: string;
};
const FIELDS = ['name', 'extra', 'context', 'papers', 'body'] as const;
/** How much each part of a record counts; the best of those we tried, for all peers alike. */
const BOOST = { name: 8, extra: 2, context: 1, papers: 0.6, body: 0.6 } as const;

/**
 * The usual choice off the shelf, on the same fields and folding, with the best settings of those we tried for it. Its own
 * tolerance of slips is off: with it on it put the right one first a sixth less often and took several times as long.
 */
export async function miniSearch(records: readonly ProcedureRecord[]): Promise<Peer> {
  const { default: MiniSearch } = await import('minisearch');
  return built(() => {
    const index = new MiniSearch<Document>({
      idField: 'code',
      fields: [...FIELDS],
      tokenize: (text) => wordsOf(text).map((word) => word.folded),
      processTerm: (term) => term,
    });
    index.addAll(records.map(toDocument));
    return (text) =>
      index
        .search(foldForSearch(text), { boost: BOOST })
        .slice(0, DEEP)
        .map((hit) => String(hit.id));
  });
}

/** Made for speed: every word must be found, or with `suggest` as many as can be; results of the fields are merged by its own order. */
export async function flexSearch(records: readonly ProcedureRecord[]): Promise<Peer> {
  const { Document: FlexDocument } = await import('flexsearch');
  return built(() => {
    const encode = (text: string) => wordsOf(text).map((word) => word.folded);
    const index = new FlexDocument({ tokenize: 'strict', encode, document: { id: 'code', index: [...FIELDS] } });
    for (const record of records) index.add(toDocument(record));
    return (text) => {
      const found = index.search(text, { limit: DEEP, suggest: true });
      const codes = found.flatMap((list) => list.result.map((id) => (typeof id === 'object' ? '' : String(id))));
      return [...new Set(codes)].slice(0, DEEP);
    };
  });
}

/** Full text in the process with BM25 and a tolerance of slips (one letter). */
export async function orama(records: readonly ProcedureRecord[]): Promise<Peer> {
  const { create, insert, search } = await import('@orama/orama');
  return built(() => {
    const db = create({ schema: { code: 'string', name: 'string', extra: 'string', context: 'string', papers: 'string', body: 'string' } });
    for (const record of records) insert(db, folded(toDocument(record)));
    return async (text) => {
      const found = await search(db, { term: foldForSearch(text), properties: [...FIELDS], boost: BOOST, threshold: 1, limit: DEEP });
      return found.hits.map((hit) => String(hit.document.code));
    };
  });
}

function built(build: () => Engine): Peer {
  const before = memory();
  const began = performance.now();
  const engine = build();
  const buildSeconds = seconds(began);
  return { engine, buildSeconds, indexMegabytes: round(memory() - before) };
}

export function toDocument(record: ProcedureRecord): Document {
  return {
    code: record.code,
    name: record.name,
    extra: [...record.keywords, ...record.cases.map((one) => one.name)].join('\n'),
    context: [...record.fields.map((field) => field.name), record.promulgator, ...record.executingAgencies].join('\n'),
    papers: [...record.results, ...record.componentGroups.flatMap((group) => group.components.map((one) => one.name))].join('\n').slice(0, 3_000),
    body: [record.requirements, ...record.steps.map((step) => step.text)].join('\n').slice(0, 1_500),
  };
}

export function folded(document: Document): Document {
  const { code, name, extra, context, papers, body } = document;
  return {
    code,
    name: foldForSearch(name),
    extra: foldForSearch(extra),
    context: foldForSearch(context),
    papers: foldForSearch(papers),
    body: foldForSearch(body),
  };
}
