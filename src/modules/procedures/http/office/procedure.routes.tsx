import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { boxesOfDate } from '#ui/index.ts';
import { BEGIN_REFUSALS, END_REFUSALS } from '../../messages/office.vi.ts';
import { beginDraft } from '../../use-cases/revisions/begin-draft.ts';
import { type Ended, undoScheduled, undoWithdrawal, withdrawProcedure } from '../../use-cases/revisions/end-procedure.ts';
import { type ProcedurePicture, pictureOfProcedure } from '../../use-cases/revisions/read-office.ts';
import { draftHref } from '../../views/office/editor.page.tsx';
import { HOME } from '../../views/office/frame.tsx';
import { OfficeProcedurePage } from '../../views/office/procedure.page.tsx';
import { WithdrawPage, type WithdrawTyped } from '../../views/office/small.pages.tsx';
import { actorOf, type Body, dateIn, doneQuery, formBody, officeOf, procedureParams, publishes, reads, typedIn, writes } from './office.ts';

const DONE: Readonly<Record<string, string>> = {
  'cong-bo': 'Đã công bố. Trang, tìm kiếm, trợ lý và API đang dùng bản mới.',
  'hen-ngay': 'Đã duyệt. Đúng ngày áp dụng, mọi nơi tự chuyển sang bản mới; trước ngày ấy còn hủy được.',
  huy: 'Đã hủy bản hẹn ngày. Bản đang dùng được dùng tiếp.',
  'bai-bo': 'Đã ghi việc bãi bỏ. Trước ngày ấy còn lấy lại được.',
  'lay-lai': 'Đã lấy lại, thủ tục được dùng tiếp.',
};

/** One procedure in the office: its history, and the acts on it as a whole. */
export const officeProcedureRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/thu-tuc/:code', reads, async (request, reply) => {
    const picture = await pictureOf(platform, request);
    const { xong } = checked(doneQuery, request.query);
    return show(platform, request, reply, { picture, faults: [], done: DONE[xong ?? ''] ?? null });
  });

  app.post('/quan-tri/thu-tuc/:code/sua', writes, async (request, reply) => {
    const { code, body, actor } = given(request);
    const revision = numberIn(body, 'tu-ban');
    const begun = await beginDraft(platform, { code, from: revision === null ? { kind: 'current' } : { kind: 'revision', id: revision } }, actor);
    if (begun.ok) return reply.redirect(draftHref(begun.id, begun.fresh ? '?xong=bat-dau' : ''), 303);
    return show(platform, request, reply, { picture: await pictureOf(platform, request), faults: [BEGIN_REFUSALS[begun.reason]], done: null });
  });

  app.post('/quan-tri/thu-tuc/:code/huy-hen', publishes, async (request, reply) => {
    const { code, body, actor } = given(request);
    const picture = await pictureOf(platform, request);
    const revisionId = numberIn(body, 'lan') ?? 0;
    const no = picture.history.find((line) => line.id === revisionId)?.no ?? 0;
    const undone = await undoScheduled(platform, { code: picture.code, revisionId, reason: typedIn(body, `ly-do-${no}`).slice(0, 500) }, actor);
    return after(undone, { platform, request, reply, next: `${HOME}/${code}?xong=huy`, field: `ly-do-${no}` });
  });

  app.get('/quan-tri/thu-tuc/:code/bai-bo', publishes, async (request, reply) => {
    const picture = await pictureOf(platform, request);
    const typed = { date: boxesOfDate(picture.today.add({ days: 1 })), decision: '', reason: '', confirmed: false };
    return showWithdraw(platform, request, reply, { picture, typed, faults: [] });
  });

  app.post('/quan-tri/thu-tuc/:code/bai-bo', publishes, async (request, reply) => {
    const { body, actor } = given(request);
    const picture = await pictureOf(platform, request);
    const { boxes, date, faults } = dateIn(body, 'Ngày hết áp dụng');
    const typed = { date: boxes, decision: typedIn(body, 'quyet-dinh'), reason: typedIn(body, 'ly-do'), confirmed: typedIn(body, 'xac-nhan') === 'co' };
    if (faults.length > 0) return showWithdraw(platform, request, reply, { picture, typed, faults });
    const asked = {
      code: picture.code,
      from: date,
      decisionNo: typed.decision.slice(0, 300),
      reason: typed.reason.slice(0, 2_000),
      confirmed: typed.confirmed,
    };
    const ended = await withdrawProcedure(platform, asked, actor);
    if (ended.ok) return reply.redirect(`${HOME}/${picture.code}?xong=bai-bo`, 303);
    const reason = ended.reason === 'not-found' ? 'not-in-force' : ended.reason;
    return showWithdraw(platform, request, reply, { picture, typed, faults: [END_REFUSALS[reason]] });
  });

  app.post('/quan-tri/thu-tuc/:code/bai-bo/lay-lai', publishes, async (request, reply) => {
    const { code, body, actor } = given(request);
    const undone = await undoWithdrawal(platform, { code, withdrawalId: numberIn(body, 'lan') ?? 0 }, actor);
    return after(undone, { platform, request, reply, next: `${HOME}/${code}?xong=lay-lai`, field: 'viec' });
  });
};

function given(request: FastifyRequest) {
  return { code: checked(procedureParams, request.params).code, body: checked(formBody, request.body ?? {}), actor: actorOf(request) };
}

function numberIn(body: Body, name: string): number | null {
  const typed = typedIn(body, name);
  return /^\d{1,15}$/u.test(typed) ? Number(typed) : null;
}

async function pictureOf(platform: Platform, request: FastifyRequest): Promise<ProcedurePicture> {
  const picture = await pictureOfProcedure(platform, checked(procedureParams, request.params).code);
  if (picture === null) throw new AppError('procedure-not-found');
  return picture;
}

type Ending = { readonly platform: Platform; readonly request: FastifyRequest; readonly reply: FastifyReply; readonly next: string; readonly field: string };

async function after(ended: Ended, { platform, request, reply, next, field }: Ending): Promise<FastifyReply> {
  if (ended.ok) return reply.redirect(next, 303);
  if (ended.reason === 'not-found') throw new AppError('procedure-not-found');
  const refusal = END_REFUSALS[ended.reason];
  const faults = [ended.reason === 'no-reason' ? { ...refusal, field } : refusal];
  return show(platform, request, reply, { picture: await pictureOf(platform, request), faults, done: null });
}

type Shown = { readonly picture: ProcedurePicture; readonly faults: readonly FieldFault[]; readonly done: string | null };

async function show(platform: Platform, request: FastifyRequest, reply: FastifyReply, { picture, faults, done }: Shown): Promise<FastifyReply> {
  const office = await officeOf(platform, request, reply);
  const page = <OfficeProcedurePage office={office} picture={picture} faults={faults} done={done} />;
  return sendPage(reply, page, faults.length > 0 ? { status: 422 } : {});
}

type WithdrawShown = { readonly picture: ProcedurePicture; readonly typed: WithdrawTyped; readonly faults: readonly FieldFault[] };

async function showWithdraw(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  { picture, typed, faults }: WithdrawShown,
): Promise<FastifyReply> {
  const office = await officeOf(platform, request, reply);
  const page = <WithdrawPage office={office} code={picture.code} name={picture.name} typed={typed} faults={faults} />;
  return sendPage(reply, page, faults.length > 0 ? { status: 422 } : {});
}
