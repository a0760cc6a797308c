import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { boxesOfDate } from '#ui/index.ts';
import { REFUSALS } from '../../messages/office.vi.ts';
import { approveDraft, discardDraft, type Reviewed, sendBackDraft, sendDraft, takeBackDraft } from '../../use-cases/revisions/review-draft.ts';
import { mergeDraft } from '../../use-cases/revisions/write-draft.ts';
import { draftHref } from '../../views/office/editor.page.tsx';
import { HOME } from '../../views/office/frame.tsx';
import { ReviewPage, type ReviewTyped } from '../../views/office/review.page.tsx';
import { pictureOf } from './draft.routes.tsx';
import { actorOf, type Body, dateIn, doneQuery, draftParams, formBody, officeOf, publishes, reads, seenIn, typedIn, writes } from './office.ts';

const DONE: Readonly<Record<string, string>> = {
  'da-gui': 'Đã gửi duyệt. Một người kiểm soát thủ tục khác sẽ xem; kết quả hiện ở đây.',
  'tra-lai': 'Đã trả lại kèm lời của anh/chị.',
};

/** Sending, approving, sending back; and the page on which it is done. */
export const reviewRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/thu-tuc/ban-thao/:id/so-sanh', reads, async (request, reply) => {
    const { xong } = checked(doneQuery, request.query);
    return showReview(platform, request, reply, { typed: null, faults: [], done: DONE[xong ?? ''] ?? null });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/gui-duyet', writes, async (request, reply) => {
    const { id, body, actor, seen } = given(request);
    const { date, faults } = dateIn(body, 'Ngày áp dụng');
    if (faults.length > 0) return refuse(platform, request, reply, faults);
    const plan = { effectiveFrom: date, reason: clipped(body, 'ly-do'), pastBasis: clipped(body, 'can-cu-lui') };
    return after(await sendDraft(platform, { id, seen, plan }, actor), { platform, request, reply, next: draftHref(id, '/so-sanh?xong=da-gui') });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/duyet', publishes, async (request, reply) => {
    const { id, body, actor, seen } = given(request);
    const { date, faults } = dateIn(body, 'Ngày áp dụng');
    if (faults.length > 0) return refuse(platform, request, reply, faults);
    const approved = await approveDraft(platform, { id, seen, plan: { effectiveFrom: date, pastBasis: clipped(body, 'can-cu-lui') } }, actor);
    const later = date !== null && legalDay(platform.clock.now()).until(date).sign > 0;
    const next = approved.ok ? `${HOME}/${approved.code}?xong=${later ? 'hen-ngay' : 'cong-bo'}` : '';
    return after(approved, { platform, request, reply, next });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/tra-lai', publishes, async (request, reply) => {
    const { id, body, actor, seen } = given(request);
    const sentBack = await sendBackDraft(platform, { id, seen, comment: clipped(body, 'loi-tra') }, actor);
    return after(sentBack, { platform, request, reply, next: draftHref(id, '/so-sanh?xong=tra-lai') });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/lay-ve', writes, async (request, reply) => {
    const { id, actor } = given(request);
    return after(await takeBackDraft(platform, id, actor), { platform, request, reply, next: draftHref(id, '?xong=lay-ve') });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/bo', writes, async (request, reply) => {
    const { id, actor } = given(request);
    return after(await discardDraft(platform, id, actor), { platform, request, reply, next: `${HOME}?muc=ban-thao` });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/cap-nhat', writes, async (request, reply) => {
    const { id, actor } = given(request);
    const merged = await mergeDraft(platform, id, actor);
    if (!merged.ok && merged.reason === 'not-found') throw new AppError('procedure-not-found');
    return reply.redirect(draftHref(id, merged.ok ? '?xong=cap-nhat' : ''), 303);
  });
};

function given(request: FastifyRequest) {
  const body = checked(formBody, request.body ?? {});
  return { id: checked(draftParams, request.params).id, body, actor: actorOf(request), seen: seenIn(body) };
}

const LONGEST = 2_000;

function clipped(body: Body, name: string): string {
  return typedIn(body, name).toWellFormed().replaceAll('\u0000', '').slice(0, LONGEST);
}

type Ending = { readonly platform: Platform; readonly request: FastifyRequest; readonly reply: FastifyReply; readonly next: string };

async function after(reviewed: Reviewed, { platform, request, reply, next }: Ending): Promise<FastifyReply> {
  if (reviewed.ok) return reply.redirect(next, 303);
  if (reviewed.reason === 'not-found') throw new AppError('procedure-not-found');
  return refuse(platform, request, reply, [REFUSALS[reviewed.reason]]);
}

/** The same page with everything typed and the fault at its field. */
async function refuse(platform: Platform, request: FastifyRequest, reply: FastifyReply, faults: readonly FieldFault[]): Promise<FastifyReply> {
  const { body } = given(request);
  const typed = { date: dateIn(body, '').boxes, reason: typedIn(body, 'ly-do'), basis: typedIn(body, 'can-cu-lui'), comment: typedIn(body, 'loi-tra') };
  return showReview(platform, request, reply, { typed, faults, done: null });
}

type Shown = { readonly typed: ReviewTyped | null; readonly faults: readonly FieldFault[]; readonly done: string | null };

async function showReview(platform: Platform, request: FastifyRequest, reply: FastifyReply, { typed, faults, done }: Shown): Promise<FastifyReply> {
  const picture = await pictureOf(platform, checked(draftParams, request.params).id);
  const { draft, today } = picture;
  const planned = {
    date: boxesOfDate(draft.effectiveFrom ?? today.add({ days: 1 })),
    reason: draft.reason,
    basis: draft.pastBasis,
    comment: '',
  };
  const office = await officeOf(platform, request, reply);
  const page = <ReviewPage office={office} picture={picture} typed={typed ?? planned} faults={faults} done={done} />;
  return sendPage(reply, page, faults.length > 0 ? { status: 422 } : {});
}
