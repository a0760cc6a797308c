import pg from 'pg';
import type { Log } from '#platform/log/log.ts';
import { CHANNEL } from './import-store.ts';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/**
 * A connection of its own that hears of changes to the catalogue. When it breaks it is made again, and since something
 * may have been missed meanwhile, `onChange` is called after every connect.
 */
export function listenForChanges(url: string, log: Log, onChange: () => void): { readonly close: () => Promise<void> } {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let wait = FIRST_WAIT;
  let closed = false;

  const again = (gone: pg.Client) => {
    if (closed || client !== gone) return;
    client = null;
    gone.end().catch(() => {});
    timer = setTimeout(connect, wait);
    timer.unref();
    wait = Math.min(LONGEST_WAIT, wait * 2);
  };

  const connect = () => {
    if (closed) return;
    const fresh = new pg.Client({ connectionString: url, application_name: 'motcua-catalogue', connectionTimeoutMillis: 5_000, keepAlive: true });
    client = fresh;
    fresh.on('error', (error) => {
      log.warn({ err: error }, 'catalogue listener lost its connection');
      again(fresh);
    });
    fresh.on('end', () => again(fresh));
    fresh.on('notification', onChange);
    fresh
      .connect()
      .then(() => fresh.query(`listen ${CHANNEL}`))
      .then(() => {
        wait = FIRST_WAIT;
        onChange();
      })
      .catch(() => again(fresh));
  };

  connect();
  return {
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
