import { Readable } from 'node:stream';
import { z } from 'zod';
import { parseProcedureCode } from '#kernel/codes.ts';
import { legalDay } from '#kernel/time.ts';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../../domain/catalogue-import.ts';
import { type ExportOptions, exportCatalogue } from '../../use-cases/export-catalogue.ts';
import { exportNational } from '../../use-cases/export-national.ts';
import { exportSheets } from '../../use-cases/export-sheets.ts';
import { listAgencies } from '../../use-cases/list-agencies.ts';
import { listFields } from '../../use-cases/search-procedures.ts';
import { ExportPage } from '../../views/office/export.page.tsx';
import { EXPORTS } from '../../views/office/import.page.tsx';
import { officeOf, reads } from './office.ts';

const exportQuery = z.object({
  dang: z.enum(IMPORT_FORMATS).catch('xlsx'),
  linhvuc: z.string().max(300).catch(''),
  coquan: z.string().max(300).catch(''),
  ma: z.string().max(100_000).catch(''),
  lichsu: z.string().max(5).catch(''),
});

const TYPES: Readonly<Record<ImportFormat, readonly [type: string, ending: string]>> = {
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  jsonl: ['application/jsonl; charset=utf-8', 'jsonl'],
  national: ['application/jsonl; charset=utf-8', 'quoc-gia.jsonl'],
};

export const exportRoutes: Routes = (app, platform) => {
  app.get(EXPORTS, reads, async (request, reply) => {
    const [office, fields, agencies] = await Promise.all([officeOf(platform, request, reply), listFields(platform), listAgencies(platform)]);
    return sendPage(reply, <ExportPage office={office} fields={fields.map((field) => field.name)} agencies={agencies} />);
  });

  app.get(`${EXPORTS}/tep`, reads, async (request, reply) => {
    const { dang, linhvuc, coquan, ma, lichsu } = checked(exportQuery, request.query);
    const codes = ma.split(/[\s,;]+/u).flatMap((code) => parseProcedureCode(code) ?? []);
    const options = { field: linhvuc || undefined, agency: coquan || undefined, codes: ma.trim() === '' ? undefined : codes, allRevisions: lichsu === 'co' };
    const [type, ending] = TYPES[dang];
    const name = `danh-muc-thu-tuc-${legalDay(platform.clock.now()).toString()}.${ending}`;
    reply.headers({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' });
    return reply.send(dang === 'xlsx' ? (await exportSheets(platform, options)).bytes : Readable.from(linesOf(platform, dang, options)));
  });
};

async function* linesOf(platform: Platform, format: ImportFormat, options: ExportOptions): AsyncGenerator<string> {
  for await (const line of format === 'national' ? exportNational(platform, options) : exportCatalogue(platform, options)) yield `${line}\n`;
}
