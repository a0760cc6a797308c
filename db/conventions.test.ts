import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../test/support/database.ts';

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Tables of our modules: not the job store's own, not the two bookkeeping tables in `public`. */
const OURS = `n.nspname not in ('public', 'job', 'information_schema') and n.nspname not like 'pg\\_%'`;

async function offenders(query: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ offender: string }>(query);
  return rows.map((row) => row.offender);
}

const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${OURS}`;
const COLUMNS = `pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and ${OURS}`;

const RULES: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: 'tên bảng là số ít',
    query: `select n.nspname || '.' || c.relname as offender from ${TABLES} and c.relname ~ '[^s]s$' and c.relname !~ '(address|status|basis)$'`,
  },
  {
    title: 'tên bảng và cột là snake_case',
    query: `select n.nspname || '.' || c.relname || '.' || a.attname as offender from ${COLUMNS} and (a.attname !~ '^[a-z][a-z0-9_]*$' or c.relname !~ '^[a-z][a-z0-9_]*$')`,
  },
  { title: 'mỗi bảng có created_at timestamptz not null', query: missingColumn('created_at', 'timestamptz') },
  { title: 'mỗi bảng có created_by text not null', query: missingColumn('created_by', 'text') },
  {
    title: 'mỗi bảng có khóa chính',
    query: `select n.nspname || '.' || c.relname as offender from ${TABLES} and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`,
  },
  {
    title: 'chữ là text, giờ là timestamptz, không số thực',
    query: `select n.nspname || '.' || c.relname || '.' || a.attname || ' ' || t.typname as offender from ${COLUMNS} and t.typname in ('varchar', 'bpchar', 'timestamp', 'timetz', 'float4', 'float8', 'money', 'json')`,
  },
  {
    title: 'mỗi khóa ngoại có chỉ mục bắt đầu bằng đúng các cột ấy',
    query: `select k.conrelid::regclass || ' ' || k.conname as offender from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and ${OURS} and not exists (
        select 1 from pg_index i where i.indrelid = k.conrelid and i.indpred is null
          and (select array_agg(x order by x) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x) = (select array_agg(x order by x) from unnest(k.conkey) x))`,
  },
];

function missingColumn(column: string, type: string): string {
  return `select n.nspname || '.' || c.relname as offender from ${TABLES} and not exists (
    select 1 from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = c.oid and a.attname = '${column}' and t.typname = '${type}' and a.attnotnull)`;
}

describe('quy ước cơ sở dữ liệu', () => {
  test('có bảng để xét', async () => {
    expect((await offenders(`select c.relname as offender from ${TABLES}`)).length).toBeGreaterThan(10);
  });

  test.each(RULES)('$title', async ({ query }) => {
    expect(await offenders(query)).toEqual([]);
  });

  test('quy ước bắt được bảng cố ý sai', async () => {
    await client.query('begin');
    await client.query(`create schema planted; create table planted.parent (id int primary key);
      create table planted.bad_rows (id varchar(3), amount float8, parent_id int references planted.parent (id))`);
    const silent: string[] = [];
    for (const { title, query } of RULES) {
      if (!(await offenders(query)).some((one) => one.includes('planted'))) silent.push(title);
    }
    await client.query('rollback');
    expect(silent).toEqual(['tên bảng và cột là snake_case']);
  });
});
