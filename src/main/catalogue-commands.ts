import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, createWriteStream, existsSync, openSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { legalDay, Temporal } from '#kernel/time.ts';
import {
  addForm,
  catalogueStats,
  copyForms,
  type ExportOptions,
  exportCatalogue,
  exportNational,
  exportSheets,
  FORM_REFUSALS,
  formatOf,
  IMPORT_FORMATS,
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  importCatalogue,
  importFile,
} from '#modules/procedures';
import { type CliContext, type Command, say } from './command.ts';

const FAULTS_SHOWN = 50;
const ROWS_SHOWN = 200;

export const CATALOGUE_COMMANDS: readonly Command[] = [
  {
    path: ['catalogue', 'import'],
    usage: 'catalogue import <tệp> [--format jsonl|national|xlsx] [--dry-run] [--strict] [--effective-from NGÀY] [--with-forms THƯ-MỤC] [--json]',
    about:
      'Nhập danh mục thủ tục (định dạng: docs/exchange-format.md). Chạy lại không đổi gì. --dry-run: chỉ nói sẽ đổi gì. --strict: có lỗi thì không nhập dòng nào.',
    values: ['effective-from'],
    run: catalogueImport,
  },
  {
    path: ['catalogue', 'export'],
    usage: 'catalogue export <tệp|-> [--format jsonl|national|xlsx] [--as-of NGÀY] [--all-revisions] [--codes MÃ,MÃ] [--field TÊN] [--with-forms THƯ-MỤC]',
    about: 'Xuất danh mục; "-" là ra màn hình. --all-revisions: cả lịch sử, kèm ngày hiệu lực (jsonl). Tệp .xlsx là bảng để sửa rồi nhập lại.',
    values: ['as-of', 'codes', 'field', 'format', 'with-forms'],
    run: catalogueExport,
  },
  {
    path: ['catalogue', 'add-form'],
    usage: 'catalogue add-form <mã thủ tục> <giấy tờ thứ mấy> <tệp> [--label TÊN] [--json]',
    about: 'Gắn tệp biểu mẫu (PDF, DOCX, ODT; tối đa 5 MB) vào một giấy tờ của thủ tục, từ hôm nay.',
    values: ['label'],
    run: catalogueAddForm,
  },
  { path: ['catalogue', 'stats'], usage: 'catalogue stats [--json]', about: 'Số thủ tục và số lần sửa đổi.', run: catalogueFigures },
];

async function catalogueImport(context: CliContext): Promise<number> {
  const [file] = context.words;
  if (!file || !existsSync(file)) {
    context.print(file ? `✖ Không có tệp ${file}. Hãy xem lại đường dẫn.` : '✖ Thiếu tên tệp. Cách dùng: catalogue import <tệp.jsonl>');
    return 2;
  }
  const effectiveFrom = dayOf(context, 'effective-from', legalDay(context.platform.clock.now()));
  if (effectiveFrom === null) return 2;
  const format = importFormat(context, file);
  if (format === null) return 2;
  const how = { dryRun: context.flags.has('dry-run'), strict: context.flags.has('strict') };
  const folder = context.flags.get('with-forms');
  if (folder && !how.dryRun) await copyForms(context.platform, { folder, direction: 'in' });
  const began = performance.now();
  const report = await readIn(context, { file, format }, { effectiveFrom, actor: 'cli', ...how });
  const seconds = (performance.now() - began) / 1000;
  say(context, { ...report, seconds }, () => told(report, seconds, how));
  return report.faults.length > 0 ? 1 : 0;
}

function importFormat(context: CliContext, file: string): ImportFormat | null {
  const given = context.flags.get('format');
  if (given === undefined) return formatOf(headOf(file));
  const format = IMPORT_FORMATS.find((one) => one === given);
  if (format === undefined) context.print(`✖ --format là một trong: ${IMPORT_FORMATS.join(', ')}.`);
  return format ?? null;
}

/** Enough to tell the shape; a single document of the portal is no bigger. */
function headOf(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(5_000_000);
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}

/** Exchange lines are read as they come, however many; the other shapes are one document each. */
async function readIn(
  { platform }: CliContext,
  { file, format }: { readonly file: string; readonly format: ImportFormat },
  options: ImportOptions,
): Promise<ImportReport> {
  if (format !== 'jsonl') return importFile(platform, { bytes: readFileSync(file), format }, options);
  return importCatalogue(platform, createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }), options);
}

const ACTIONS = { added: 'mới', changed: 'sửa', withdrawn: 'bãi bỏ', unchanged: 'không đổi', refused: 'từ chối' } as const;

function told(report: ImportReport, seconds: number, how: { readonly dryRun: boolean; readonly strict: boolean }): readonly string[] {
  const { rows = [], faults } = report;
  const stopped = how.strict && faults.length > 0;
  const head = `${report.added} thủ tục mới, ${report.changed} sửa đổi, ${report.withdrawn} bãi bỏ, ${report.unchanged} không đổi, ${faults.length} dòng lỗi`;
  return [
    `${how.dryRun ? 'Đọc thử, chưa ghi gì. ' : ''}Đã đọc ${report.read} dòng trong ${seconds.toFixed(1)} giây: ${head}.`,
    ...(stopped ? ['Vì có dòng lỗi nên không dòng nào được nhập (--strict).'] : []),
    ...rows
      .slice(0, ROWS_SHOWN)
      .map((row) => `  ${ACTIONS[row.action]}  ${row.code}  ${row.name}${row.changes.map((change) => `\n          ${change}`).join('')}`),
    ...(rows.length > ROWS_SHOWN ? [`  … và ${rows.length - ROWS_SHOWN} thủ tục khác; xem đủ bằng --json`] : []),
    ...faults.slice(0, FAULTS_SHOWN).map((fault) => `  ${fault.place ?? `dòng ${fault.line}`}: ${fault.reason}`),
    ...(faults.length > FAULTS_SHOWN ? [`  … và ${faults.length - FAULTS_SHOWN} dòng khác; xem đủ bằng --json`] : []),
  ];
}

async function catalogueExport(context: CliContext): Promise<number> {
  const [file] = context.words;
  if (!file) {
    context.print('✖ Thiếu tên tệp. Cách dùng: catalogue export <tệp|->');
    return 2;
  }
  const asOf = dayOf(context, 'as-of', legalDay(context.platform.clock.now()));
  if (asOf === null) return 2;
  const format = context.flags.get('format') ?? (file.endsWith('.xlsx') ? 'xlsx' : 'jsonl');
  if (!IMPORT_FORMATS.some((one) => one === format)) {
    context.print(`✖ --format là một trong: ${IMPORT_FORMATS.join(', ')}.`);
    return 2;
  }
  const codes = context.flags.get('codes')?.split(',').filter(Boolean);
  const options = { asOf, allRevisions: context.flags.has('all-revisions'), codes, field: context.flags.get('field') };
  const counted = { procedures: 0 };
  const folder = context.flags.get('with-forms');
  if (folder) await copyForms(context.platform, { folder, direction: 'out' }, options);
  const bytes = Readable.from(written(context, format, options, counted));
  if (file === '-') {
    await pipeline(bytes, process.stdout, { end: false });
    return 0;
  }
  // Whole or not at all under its name, so that a run that was cut off leaves no half file behind.
  const part = `${file}.part`;
  try {
    await pipeline(bytes, createWriteStream(part));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  say(context, { file, lines: counted.procedures }, () => [`Đã xuất ${counted.procedures} ${options.allRevisions ? 'bản' : 'thủ tục'} ra ${file}.`]);
  return 0;
}

async function* written({ platform }: CliContext, format: string, options: ExportOptions, counted: { procedures: number }): AsyncGenerator<string | Buffer> {
  if (format === 'xlsx') {
    const { bytes, procedures } = await exportSheets(platform, options);
    counted.procedures = procedures;
    yield bytes;
    return;
  }
  for await (const line of format === 'national' ? exportNational(platform, options) : exportCatalogue(platform, options)) {
    counted.procedures += 1;
    yield `${line}\n`;
  }
}

function dayOf(context: CliContext, flag: string, otherwise: Temporal.PlainDate): Temporal.PlainDate | null {
  const given = context.flags.get(flag);
  if (given === undefined) return otherwise;
  try {
    return Temporal.PlainDate.from(given);
  } catch {
    context.print(`✖ --${flag} cần một ngày dạng 2026-03-02, không phải "${given}".`);
    return null;
  }
}

async function catalogueAddForm(context: CliContext): Promise<number> {
  const [code = '', paper = '', file = ''] = context.words;
  if (!/^[1-9]\d{0,2}$/u.test(paper) || !existsSync(file)) {
    context.print(
      file && !existsSync(file) ? `✖ Không có tệp ${file}. Hãy xem lại đường dẫn.` : '✖ Cách dùng: catalogue add-form <mã thủ tục> <giấy tờ thứ mấy> <tệp>',
    );
    return 2;
  }
  const given = { code, paper: Number(paper), name: basename(file), label: context.flags.get('label') ?? '', bytes: readFileSync(file) };
  const added = await addForm(context.platform, given, 'cli');
  const why = added.ok
    ? ''
    : added.reason === 'no-procedure'
      ? `Không có thủ tục ${code} đang áp dụng.`
      : added.reason === 'no-paper'
        ? `Thủ tục ${code} không có giấy tờ thứ ${paper}.`
        : FORM_REFUSALS[added.reason];
  say(context, added, () => [added.ok ? `Đã gắn ${file} vào "${added.paper}".` : `✖ ${why}`]);
  return added.ok ? 0 : 1;
}

async function catalogueFigures(context: CliContext): Promise<number> {
  const stats = await catalogueStats(context.platform);
  say(context, stats, () => Object.entries(stats).map(([name, value]) => `${name}: ${String(value)}`));
  return 0;
}
