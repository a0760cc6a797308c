import { sql } from 'kysely';
import type { Platform } from '#platform/platform.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { foldForSearch } from '../../domain/search/words.ts';
import { DEEP, type Engine, seconds } from './measure.ts';
import { folded, toDocument } from './peers.ts';

type Database = { readonly engine: Engine; readonly buildSeconds: number; readonly indexMegabytes: number; readonly drop: () => Promise<void> };

const PER_STATEMENT = 500;
/** Fewer than this found by words: names that look alike are asked for as well, where pg_trgm is there. */
const FEW = 3;

/**
 * PostgreSQL's own full text on the same fields, folded before it gets them ("simple" then has nothing left to do for
 * marks, as unaccent would), weighted by part, any word of the question, ranked by `ts_rank`.
 */
export async function postgres(platform: Platform, records: readonly ProcedureRecord[]): Promise<Database> {
  const began = performance.now();
  const { db } = platform;
  const trigrams = await extension(platform, 'pg_trgm');
  await sql`create table public.bench_search (code text primary key, name text not null, words tsvector not null)`.execute(db);
  for (let at = 0; at < records.length; at += PER_STATEMENT) {
    const lines = JSON.stringify(records.slice(at, at + PER_STATEMENT).map((record) => folded(toDocument(record))));
    await sql`insert into public.bench_search
      select d->>'code', d->>'name',
        setweight(to_tsvector('simple', d->>'name'), 'A') || setweight(to_tsvector('simple', d->>'extra'), 'B')
        || setweight(to_tsvector('simple', d->>'context'), 'C') || setweight(to_tsvector('simple', (d->>'papers') || ' ' || (d->>'body')), 'D')
      from jsonb_array_elements(${lines}::jsonb) as t(d)`.execute(db);
  }
  await sql`create index on public.bench_search using gin (words)`.execute(db);
  if (trigrams) await sql`create index on public.bench_search using gin (name gin_trgm_ops)`.execute(db);
  await sql`analyze public.bench_search`.execute(db);
  const size = await sql<{ bytes: string }>`select pg_total_relation_size('public.bench_search') as bytes`.execute(db);
  return {
    buildSeconds: seconds(began),
    indexMegabytes: Math.round(Number(size.rows[0]?.bytes ?? 0) / 1_048_576),
    engine: async (text) => {
      const byWords = await findByWords(platform, foldForSearch(text));
      if (byWords.length >= FEW || !trigrams) return byWords;
      return [...new Set([...byWords, ...(await findAlike(platform, foldForSearch(text)))])].slice(0, DEEP);
    },
    drop: async () => {
      await sql`drop table public.bench_search`.execute(db);
    },
  };
}

async function extension(platform: Platform, name: string): Promise<boolean> {
  const there = await sql<{ there: boolean }>`select exists (select from pg_available_extensions where name = ${name}) as there`.execute(platform.db);
  if (there.rows[0]?.there !== true) return false;
  await sql`create extension if not exists ${sql.id(name)}`.execute(platform.db);
  return true;
}

async function findByWords(platform: Platform, text: string): Promise<readonly string[]> {
  const query = [...new Set(text.split(' '))].filter((word) => word !== '').join(' | ');
  const { rows } = await sql<{ code: string }>`select code from public.bench_search, to_tsquery('simple', ${query}) as asked
    where words @@ asked order by ts_rank('{0.05,0.1,0.25,1}', words, asked, 1) desc, code limit ${DEEP}`.execute(platform.db);
  return rows.map((row) => row.code);
}

async function findAlike(platform: Platform, text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`select code from public.bench_search
    where ${text} <% name order by word_similarity(${text}, name) desc, code limit ${DEEP}`.execute(platform.db);
  return rows.map((row) => row.code);
}
