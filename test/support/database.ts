import pg from 'pg';
import { inject } from 'vitest';

let serial = 0;

export type FreshDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A database of the test's own, copied from the migrated template in some 50 ms. */
export async function freshDatabase(): Promise<FreshDatabase> {
  serial += 1;
  const template = inject('template');
  const name = `${template}_${process.pid}_${serial}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(`create database ${name} template ${template}`);
  return { url: inject('databaseUrl').replace('DATABASE', name), drop: () => administer(`drop database if exists ${name} with (force)`) };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  client.on('error', () => {});
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        // Two copies of one template at the same moment: the second waits its turn.
        const busy = error instanceof Error && 'code' in error && error.code === '55006';
        if (!busy || attempt > 40) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
      }
    }
  } finally {
    await client.end();
  }
}
