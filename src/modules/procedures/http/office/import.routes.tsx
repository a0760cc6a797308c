import { z } from 'zod';
import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { boxesOfDate } from '#ui/index.ts';
import { CONFIRM_REFUSALS, UPLOAD_FAULTS } from '../../messages/exchange.vi.ts';
import { cancelImport, confirmImport, type ImportRow, readImport, recentImports } from '../../use-cases/imports/confirm.ts';
import { handInCatalogue } from '../../use-cases/imports/hand-in.ts';
import { officerNames } from '../../use-cases/revisions/read-office.ts';
import { IMPORTS, ImportsPage } from '../../views/office/import.page.tsx';
import { ImportPage, REPORT_TABS, type ReportTab } from '../../views/office/import-report.page.tsx';
import { actorOf, dateIn, formBody, officeOf, publishes, reads, writes } from './office.ts';
import { readUpload, takeFiles, type Uploaded } from './upload.ts';

/** The whole national catalogue is 39 MB. */
const LARGEST_FILE = 48_000_000;
const SECONDS_TO_LOOK_AGAIN = 3;

const idParams = z.object({ id: z.string().max(60) });
const reportQuery = z.object({ muc: z.string().max(20).optional().catch(undefined), trang: z.coerce.number().int().min(1).max(1_000).catch(1) });
export const importRoutes: Routes = (app, platform) => {
  app.get(IMPORTS, reads, async (request, reply) => showAll(platform, request, reply, { date: boxesOfDate(legalDay(platform.clock.now())), faults: [] }));

  // Only here files are taken in: elsewhere a form with a file is refused before it is read.
  void app.register(async (scope) => {
    await takeFiles(scope, LARGEST_FILE);
    scope.post(IMPORTS, { ...writes, bodyLimit: LARGEST_FILE + 1_000_000 }, async (request, reply) => handIn(platform, request, reply));
  });

  app.get(`${IMPORTS}/:id`, reads, async (request, reply) => {
    const row = await rowOf(platform, request);
    return showOne(platform, request, reply, { row, faults: [], date: boxesOfDate(row.effectiveFrom) });
  });

  app.post(`${IMPORTS}/:id/xac-nhan`, publishes, async (request, reply) => {
    const row = await rowOf(platform, request);
    const { boxes, faults, date } = dateIn(checked(formBody, request.body ?? {}), 'Ngày áp dụng');
    if (faults.length > 0) return showOne(platform, request, reply, { row, faults, date: boxes });
    const confirmed = await confirmImport(platform, { id: row.id, on: date }, actorOf(request));
    if (confirmed.ok) return reply.redirect(`${IMPORTS}/${row.id}`, 303);
    if (confirmed.reason === 'not-found') throw new AppError('not-found');
    return showOne(platform, request, reply, { row: await rowOf(platform, request), faults: [CONFIRM_REFUSALS[confirmed.reason]], date: boxes });
  });

  app.post(`${IMPORTS}/:id/bo`, writes, async (request, reply) => {
    const row = await rowOf(platform, request);
    await cancelImport(platform, row.id, actorOf(request));
    return reply.redirect(`${IMPORTS}/${row.id}`, 303);
  });
};

async function handIn(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { typed, file } = readUpload(request.body);
  const { boxes, faults, date } = dateIn(typed, 'Ngày áp dụng');
  const wrong = [...fileFaults(file), ...(faults.length > 0 ? faults : date === null ? [CONFIRM_REFUSALS['no-date']] : [])];
  if (wrong.length > 0 || file === null || date === null) return showAll(platform, request, reply, { date: boxes, faults: wrong });
  const id = await handInCatalogue(platform, { name: file.name.slice(0, 200), bytes: file.bytes, effectiveFrom: date }, actorOf(request));
  return reply.redirect(`${IMPORTS}/${id}`, 303);
}

function fileFaults(file: Uploaded | null): readonly FieldFault[] {
  if (file === null) return [UPLOAD_FAULTS.missing];
  if (file.cut) return [UPLOAD_FAULTS.large];
  return file.bytes.length === 0 ? [UPLOAD_FAULTS.empty] : [];
}

async function rowOf(platform: Platform, request: FastifyRequest): Promise<ImportRow> {
  const row = await readImport(platform, checked(idParams, request.params).id);
  if (row === null) throw new AppError('not-found');
  return row;
}

type AllShown = { readonly date: ReturnType<typeof boxesOfDate>; readonly faults: readonly FieldFault[] };

async function showAll(platform: Platform, request: FastifyRequest, reply: FastifyReply, { date, faults }: AllShown): Promise<FastifyReply> {
  const [office, imports, names] = await Promise.all([officeOf(platform, request, reply), recentImports(platform), officerNames(platform)]);
  return sendPage(reply, <ImportsPage office={office} imports={imports} names={names} date={date} faults={faults} />, faults.length > 0 ? { status: 422 } : {});
}

type OneShown = AllShown & { readonly row: ImportRow };

async function showOne(platform: Platform, request: FastifyRequest, reply: FastifyReply, { row, faults, date }: OneShown): Promise<FastifyReply> {
  const [office, names] = await Promise.all([officeOf(platform, request, reply), officerNames(platform)]);
  const { muc, trang } = checked(reportQuery, request.query);
  // By header, not by script: the page at work looks again by itself.
  if (row.state === 'reading' || row.state === 'publishing') reply.header('refresh', String(SECONDS_TO_LOOK_AGAIN));
  const tab = REPORT_TABS.find((one) => one === muc) ?? firstTab(row);
  const page = <ImportPage office={office} row={row} names={names} tab={tab} page={trang} date={date} faults={faults} />;
  return sendPage(reply, page, faults.length > 0 ? { status: 422 } : {});
}

/** The first with something in it; what was refused before everything else. */
function firstTab({ report }: ImportRow): ReportTab {
  if ((report?.faults.length ?? 0) > 0) return 'khong-nhan';
  if ((report?.changed ?? 0) > 0) return 'sua';
  return (report?.added ?? 0) > 0 ? 'them' : 'bai-bo';
}
