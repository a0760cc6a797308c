import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A statement is prepared once it has come this often; what comes once in a while is not worth the memory. */
const OFTEN = 8;
/** Prepared statements a connection holds at most, and the longest text that is worth it. */
const MOST_NAMES = 150;
const LONGEST = 6_000;

type Query = pg.PoolClient['query'];

/**
 * Lets PostgreSQL parse and plan a repeated statement once per connection instead of every time: the driver does so
 * for statements that have a name, and this gives one to those that come often. Counted for the whole process.
 */
export function statementNames(): (text: string) => string | null {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined) return name;
    if (names.size >= MOST_NAMES || text.length > LONGEST) return null;
    const times = (seen.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      seen.set(text, times);
      // Statements with lists of changing length come in many texts: forget them now and then.
      if (seen.size > 2_000) seen.clear();
      return null;
    }
    seen.delete(text);
    const fresh = createHash('sha256').update(text).digest('hex').slice(0, 24);
    names.set(text, fresh);
    return fresh;
  };
}

/** Gives the connection's queries their names. Only the form that Kysely uses, text and values, is touched. */
export function nameStatements(client: pg.PoolClient, nameOf: (text: string) => string | null): void {
  const plain = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
  client.query = ((...args: readonly unknown[]) => {
    const [text, values] = args;
    if (args.length !== 2 || typeof text !== 'string' || !Array.isArray(values)) return plain(...args);
    const name = nameOf(text);
    return name === null ? plain(text, values) : plain({ name, text, values });
  }) as Query;
}
