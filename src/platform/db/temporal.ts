import pg from 'pg';
import { Temporal } from '#kernel/time.ts';

const TYPE = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const;

/** PostgreSQL writes `2026-11-23 09:00:00.123+00`; the offset of our sessions is always UTC. */
function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T').replace(/\+00$/u, 'Z'));
}

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('bigint column beyond 2^53');
  return value;
}

/**
 * `timestamptz` is read as Instant, `date` as PlainDate and `bigint` as number, and the same types are accepted as
 * parameters: the driver asks a value for `toPostgres`, so the two Temporal types get one.
 */
export function teachDriverTemporal(): void {
  pg.types.setTypeParser(TYPE.timestamptz, readInstant);
  pg.types.setTypeParser(TYPE.date, (text) => Temporal.PlainDate.from(text));
  pg.types.setTypeParser(TYPE.int8, readInteger);
  // Half days and averages; money is bigint and never comes this way.
  pg.types.setTypeParser(TYPE.numeric, Number);
  for (const type of [Temporal.Instant, Temporal.PlainDate]) {
    if ('toPostgres' in type.prototype) continue;
    Object.defineProperty(type.prototype, 'toPostgres', {
      value(this: { toString(): string }) {
        return this.toString();
      },
    });
  }
}
