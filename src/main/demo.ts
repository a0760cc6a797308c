import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { movableClock, Temporal } from '#kernel/time.ts';
import { importCatalogue } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import { seedAgencyServices } from '../../seeds/agency-services/index.ts';
import { seedDirectory } from '../../seeds/directory/index.ts';
import { seedDossiers } from '../../seeds/dossiers/index.ts';
import { withForms } from '../../seeds/forms/index.ts';
import { seedOfficers } from '../../seeds/officers/index.ts';

/** In force long before the first dossier of the demonstration. */
const CATALOGUE_FROM = Temporal.PlainDate.from('2018-07-01');
const RANDOM_SEED = 20_190_125;

type Step = { readonly name: string; readonly told: string; readonly run: (platform: Platform, root: string, stop?: AbortSignal) => Promise<unknown> };

const STEPS: readonly Step[] = [
  { name: 'directory', told: 'Địa giới, cơ quan, lịch làm việc', run: (platform) => seedDirectory(platform) },
  { name: 'catalogue', told: 'Danh mục thủ tục', run: seedCatalogue },
  { name: 'agency-services', told: 'Mức riêng của từng nơi', run: (platform) => seedAgencyServices(platform) },
  { name: 'officers', told: 'Cán bộ', run: (platform) => seedOfficers(platform) },
  { name: 'dossiers', told: 'Hồ sơ mẫu', run: (platform, _root, stop) => seedHistory(platform, stop) },
];

/** Brings the demonstration province in, once: what is already in is left as people have changed it since. */
export async function seedDemo(platform: Platform, root: string, stop?: AbortSignal): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from public.seed_step`.execute(platform.db);
  const done = new Set(rows.map((row) => row.name));
  for (const step of STEPS) {
    if (done.has(step.name)) continue;
    process.stdout.write(`  ${step.told}…`);
    const began = performance.now();
    await step.run(platform, root, stop);
    if (stop?.aborted) return;
    await sql`insert into public.seed_step (name, finished_at) values (${step.name}, now())`.execute(platform.db);
    process.stdout.write(` xong sau ${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} giây\n`);
  }
}

async function seedCatalogue(platform: Platform, root: string): Promise<void> {
  const report = await importCatalogue(platform, withForms(platform, catalogueLines(join(root, 'seeds', 'catalogue'))), {
    effectiveFrom: CATALOGUE_FROM,
    actor: 'seed',
  });
  if (report.faults.length > 0) throw new Error(`demo catalogue has faults: ${JSON.stringify(report.faults.slice(0, 3))}`);
}

export async function* catalogueLines(folder: string): AsyncGenerator<string> {
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.jsonl'))
    .sort()) {
    yield* createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Number.POSITIVE_INFINITY });
  }
}

/**
 * The past is played through the use cases on a clock that moves; the present then goes on from it. When it was to end is
 * written down first: a run that was cut off is taken up with the same plan.
 */
async function seedHistory(platform: Platform, stop?: AbortSignal): Promise<void> {
  const { rows } = await sql<{ until: Temporal.Instant }>`
    insert into public.seed_step as s (name, finished_at) values ('dossiers-until', ${platform.clock.now()})
    on conflict (name) do update set finished_at = s.finished_at returning finished_at as until`.execute(platform.db);
  const until = rows[0]?.until ?? platform.clock.now();
  await seedDossiers({ ...platform, clock: movableClock(until) }, { until, seed: RANDOM_SEED, stop });
}
