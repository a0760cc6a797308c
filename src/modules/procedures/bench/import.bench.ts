import { sql } from 'kysely';
import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { readJsonLines, sharedFile } from './shared-data.ts';

const PER_STATEMENT = 500;

/** Records a second through the whole import, twice (the second changes nothing), beside bare SQL inserts of the same lines. */
export async function runImportBench(platform: Platform): Promise<object> {
  const file = sharedFile('procedures.jsonl');
  if (file === null) return { bench: 'import', skipped: 'không có thư mục dữ liệu chung (MOTCUA_SHARED_DATA)' };
  const lines = readJsonLines(file);
  const bareSeconds = await timed(() => bareInsert(platform, lines));
  const options = { effectiveFrom: legalDay(platform.clock.now()), actor: 'bench' };
  let first = { added: 0, changed: 0, faults: 0 };
  const importSeconds = await timed(async () => {
    const report = await importCatalogue(platform, lines, options);
    first = { added: report.added, changed: report.changed, faults: report.faults.length };
  });
  let unchanged = 0;
  const againSeconds = await timed(async () => {
    unchanged = (await importCatalogue(platform, lines, options)).unchanged;
  });
  return {
    bench: 'import',
    records: lines.length,
    ours: { seconds: importSeconds, recordsPerSecond: rate(lines.length, importSeconds), ...first },
    again: { seconds: againSeconds, recordsPerSecond: rate(lines.length, againSeconds), unchanged },
    bareSql: { seconds: bareSeconds, recordsPerSecond: rate(lines.length, bareSeconds) },
    limits: { seconds: 60 },
  };
}

/** The floor: the same JSON lines as they are, in statements of the same size, nothing read or compared. */
async function bareInsert(platform: Platform, lines: readonly string[]): Promise<void> {
  await platform.db.connection().execute(async (db) => {
    await sql`create temporary table bare_import (content jsonb not null)`.execute(db);
    for (let at = 0; at < lines.length; at += PER_STATEMENT) {
      await sql`insert into bare_import select line::jsonb from unnest(${lines.slice(at, at + PER_STATEMENT)}::text[]) as t(line)`.execute(db);
    }
    await sql`drop table bare_import`.execute(db);
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began) / 1000;
}

function rate(count: number, seconds: number): number {
  return Math.round(count / Math.max(0.001, seconds));
}
