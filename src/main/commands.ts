import { sql } from 'kysely';
import { verifyChain } from '#modules/audit';
import { advanceForCli, listForCli, showForCli } from '#modules/dossiers';
import { programRoot } from '#platform/config/root.ts';
import { readMigrations } from '#platform/db/migrate.ts';
import { CATALOGUE_COMMANDS } from './catalogue-commands.ts';
import { type CliContext, type Command, say } from './command.ts';

export type { CliContext, Command } from './command.ts';

export const COMMANDS: readonly Command[] = [
  ...CATALOGUE_COMMANDS,
  { path: ['dossier', 'list'], usage: 'dossier list [--state 1..10] [--limit N] [--json]', about: 'Danh sách hồ sơ, mới nhất trước.', run: dossierList },
  { path: ['dossier', 'show'], usage: 'dossier show <mã> [--json]', about: 'Một hồ sơ và các việc đã xảy ra.', run: dossierShow },
  {
    path: ['dossier', 'advance'],
    usage: 'dossier advance <mã> <việc> [--json]',
    about: 'Làm một việc với hồ sơ (chỉ ngoài môi trường thật).',
    run: dossierAdvance,
  },
  { path: ['audit', 'verify'], usage: 'audit verify [--json]', about: 'Kiểm chuỗi nhật ký: dòng nào bị sửa thì nêu ra.', run: auditVerify },
  { path: ['db', 'check'], usage: 'db check [--json]', about: 'Phiên bản PostgreSQL, các bước nâng cấp đã chạy, độ bền ghi.', run: databaseCheck },
];

export function usage(command: Command | null): string {
  if (command) return `motcua ${command.usage}\n\n  ${command.about}`;
  const rows = COMMANDS.map((one) => `  ${one.usage.padEnd(52)} ${one.about}`);
  return ['Cách dùng: npm run cli -- <lệnh>', '', ...rows, '', 'Mỗi lệnh có --help. Kết thúc bằng 0 chỉ khi việc đã xong.'].join('\n');
}

async function dossierList(context: CliContext): Promise<number> {
  const state = Number(context.flags.get('state') ?? Number.NaN);
  const limit = Number(context.flags.get('limit') ?? 20);
  const given = context.flags.has('state');
  if ((given && !(state >= 1 && state <= 10)) || !(limit >= 1 && limit <= 10_000)) {
    context.print('✖ --state là số từ 1 đến 10; --limit là số từ 1 đến 10000.');
    return 2;
  }
  const rows = await listForCli(context.platform, { limit, ...(given ? { state } : {}) });
  say(context, rows, () => rows.map((row) => `${row.code}  ${String(row.state).padStart(2)} ${row.stateName}  ${row.procedureName}`));
  return 0;
}

async function dossierShow(context: CliContext): Promise<number> {
  const found = await showForCli(context.platform, context.words[0] ?? '');
  if (!found) {
    context.print('✖ Chưa tìm thấy hồ sơ mang mã này.');
    return 1;
  }
  say(context, found, () => [JSON.stringify(found, null, 2)]);
  return 0;
}

async function dossierAdvance(context: CliContext): Promise<number> {
  if (context.platform.config.mode === 'production') {
    context.print('✖ Lệnh này chỉ dùng ngoài môi trường thật. Việc thật làm ở bàn làm việc.');
    return 1;
  }
  const [code = '', action = ''] = context.words;
  const outcome = await advanceForCli(context.platform, code, action);
  say(context, outcome, () => [outcome.ok ? `Xong: ${code} nay ở trạng thái ${outcome.state} (${outcome.stateName}).` : `✖ ${outcome.message}`]);
  return outcome.ok ? 0 : 1;
}

async function auditVerify(context: CliContext): Promise<number> {
  const verdict = await verifyChain(context.platform.db);
  say(context, verdict, () => [verdict.brokenAt === null ? `Chuỗi nhật ký liền: ${verdict.entries} dòng.` : `✖ Chuỗi nhật ký đứt ở dòng ${verdict.brokenAt}.`]);
  return verdict.brokenAt === null ? 0 : 1;
}

async function databaseCheck(context: CliContext): Promise<number> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes')`.execute(context.platform.db);
  const settings = Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  const done = await sql<{ name: string }>`select name from public.schema_migration order by name`.execute(context.platform.db);
  const known = readMigrations(`${programRoot()}/db/migrations`).length;
  const durable = settings.fsync === 'on' && settings.synchronous_commit !== 'off' && settings.full_page_writes === 'on';
  const report = { ...settings, migrations: done.rows.length, known, durable };
  say(context, report, () => [
    ...Object.entries(report).map(([name, value]) => `${name}: ${String(value)}`),
    durable ? 'Ghi bền: có.' : '✖ Ghi chưa bền: hãy bật fsync, synchronous_commit và full_page_writes trong postgresql.conf.',
  ]);
  return durable && done.rows.length === known ? 0 : 1;
}
