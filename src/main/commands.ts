import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { legalDay } from '#kernel/time.ts';
import { verifyChain } from '#modules/audit';
import { advanceForCli, listForCli, showForCli } from '#modules/dossiers';
import { catalogueStats, importCatalogue } from '#modules/procedures';
import { programRoot } from '#platform/config/root.ts';
import type { Database } from '#platform/db/database.ts';
import { readMigrations } from '#platform/db/migrate.ts';
import type { Platform } from '#platform/platform.ts';

export type CliContext = {
  readonly platform: Platform;
  readonly database: Database;
  /** What stands after the command's own words. */
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly print: (text: string) => void;
};

export type Command = {
  readonly path: readonly string[];
  readonly usage: string;
  readonly about: string;
  /** Exit code. */
  readonly run: (context: CliContext) => Promise<number>;
};

const FAULTS_SHOWN = 50;

export const COMMANDS: readonly Command[] = [
  {
    path: ['catalogue', 'import'],
    usage: 'catalogue import <tệp.jsonl> [--json]',
    about: 'Nhập danh mục thủ tục (định dạng: docs/exchange-format.md). Chạy lại không đổi gì.',
    run: catalogueImport,
  },
  { path: ['catalogue', 'stats'], usage: 'catalogue stats [--json]', about: 'Số thủ tục và số lần sửa đổi.', run: catalogueFigures },
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

function say(context: CliContext, value: unknown, lines: () => readonly string[]): void {
  context.print(context.flags.has('json') ? JSON.stringify(value) : lines().join('\n'));
}

async function catalogueImport(context: CliContext): Promise<number> {
  const [file] = context.words;
  if (!file || !existsSync(file)) {
    context.print(file ? `✖ Không có tệp ${file}. Hãy xem lại đường dẫn.` : '✖ Thiếu tên tệp. Cách dùng: catalogue import <tệp.jsonl>');
    return 2;
  }
  const began = performance.now();
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const report = await importCatalogue(context.platform, lines, { effectiveFrom: legalDay(context.platform.clock.now()), actor: 'cli' });
  const seconds = (performance.now() - began) / 1000;
  say(context, { ...report, seconds }, () => [
    `Đã đọc ${report.read} dòng trong ${seconds.toFixed(1)} giây: ${report.added} thủ tục mới, ${report.changed} sửa đổi, ${report.unchanged} không đổi, ${report.faults.length} dòng lỗi.`,
    ...report.faults.slice(0, FAULTS_SHOWN).map((fault) => `  dòng ${fault.line}: ${fault.reason}`),
    ...(report.faults.length > FAULTS_SHOWN ? [`  … và ${report.faults.length - FAULTS_SHOWN} dòng khác; xem đủ bằng --json`] : []),
  ]);
  return report.faults.length > 0 ? 1 : 0;
}

async function catalogueFigures(context: CliContext): Promise<number> {
  const stats = await catalogueStats(context.platform);
  say(context, stats, () => Object.entries(stats).map(([name, value]) => `${name}: ${String(value)}`));
  return 0;
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
