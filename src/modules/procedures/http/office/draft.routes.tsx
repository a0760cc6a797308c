import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { officialAccountUrl } from '#platform/config/config.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { type DraftPicture, pictureOfDraft } from '../../use-cases/revisions/read-office.ts';
import { saveDraft } from '../../use-cases/revisions/write-draft.ts';
import { draftHref, EditorPage, type OpenSection } from '../../views/office/editor.page.tsx';
import { applyRowAct, type FormTree, readForm, readRowAct } from '../../views/office/form-tree.ts';
import type { Section } from '../../views/office/section.ts';
import { sectionNamed } from '../../views/office/sections/index.ts';
import { ProcedurePage } from '../../views/procedure.page.tsx';
import { actorOf, type Body, doneQuery, draftParams, formBody, officeOf, reads, sectionParams, seenIn, typedIn, writes } from './office.ts';

const DONE: Readonly<Record<string, string>> = {
  'bat-dau': 'Đã mở bản thảo. Sửa từng phần rồi gửi người khác duyệt; người dân chưa thấy gì.',
  luu: 'Đã lưu vào bản thảo. Người dân chưa thấy gì cho đến khi được duyệt.',
  'khong-doi': 'Không có gì đổi nên không phải lưu.',
  'lay-ve': 'Đã lấy về. Sửa tiếp rồi gửi lại.',
  'cap-nhat': 'Đã lấy thay đổi vừa công bố vào bản thảo.',
};

/** The editor of a draft: one part open at a time, saved by itself. */
export const draftRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/thu-tuc/ban-thao/:id', reads, async (request, reply) => {
    const { id } = checked(draftParams, request.params);
    const { phan, xong } = checked(doneQuery, request.query);
    const picture = await pictureOf(platform, id);
    const section = phan === undefined || picture.draft.state !== 'draft' ? undefined : sectionNamed(phan);
    const open = section === undefined ? null : { section, form: section.toForm(picture.draft.content), faults: [], seen: picture.draft.version };
    return showEditor(platform, request, reply, { picture, open, done: DONE[xong ?? ''] ?? null });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/phan/:section', writes, async (request, reply) => {
    const { id } = checked(draftParams, request.params);
    const section = sectionNamed(checked(sectionParams, request.params).section);
    if (section === undefined) throw new AppError('not-found');
    const body = checked(formBody, request.body);
    return takeSection(platform, request, reply, { id, section, body });
  });

  app.get('/quan-tri/thu-tuc/ban-thao/:id/xem-truoc', reads, async (request, reply) => {
    const picture = await pictureOf(platform, checked(draftParams, request.params).id);
    return sendPage(reply, previewOf(platform, picture));
  });
};

export async function pictureOf(platform: Platform, id: number): Promise<DraftPicture> {
  const picture = await pictureOfDraft(platform, id);
  if (picture === null) throw new AppError('procedure-not-found');
  return picture;
}

type Shown = { readonly picture: DraftPicture; readonly open: OpenSection | null; readonly done: string | null; readonly status?: number };

async function showEditor(platform: Platform, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const office = await officeOf(platform, request, reply);
  const page = <EditorPage office={office} picture={shown.picture} open={shown.open} done={shown.done} />;
  return sendPage(reply, page, shown.status === undefined ? {} : { status: shown.status });
}

type Taken = { readonly id: number; readonly section: Section; readonly body: Body };

/** A row added or moved: the form again, nothing saved. Faults: the form again, each named. A clash: the form again, with both. */
async function takeSection(platform: Platform, request: FastifyRequest, reply: FastifyReply, { id, section, body }: Taken): Promise<FastifyReply> {
  const picture = await pictureOf(platform, id);
  const form = readForm(body);
  const seen = seenIn(body);
  const again = (given: FormTree, more: Partial<OpenSection> = {}, faults: readonly FieldFault[] = []) => {
    const open = { section, form: given, faults, seen, ...more };
    return showEditor(platform, request, reply, { picture, open, done: null, ...(faults.length > 0 || more.clash ? { status: 422 } : {}) });
  };
  const act = readRowAct(typedIn(body, 'viec'));
  if (act !== null) return again(applyRowAct(form, act));
  const { patch, faults } = section.read(form, picture.draft.content);
  if (faults.length > 0) return again(form, {}, faults);
  const saved = await saveDraft(platform, { id, section: section.id, seen, patch }, actorOf(request));
  if (saved.ok) return reply.redirect(draftHref(id, `?xong=${saved.changes.length > 0 ? 'luu' : 'khong-doi'}#phan-${section.id}`), 303);
  if (saved.reason === 'clash') return again(form, { seen: saved.draft.version, clash: { theirs: saved.theirs, by: saved.by } });
  if (saved.reason === 'not-found') throw new AppError('procedure-not-found');
  return again(form, {}, [
    { field: 'viec', message: 'Bản thảo vừa được gửi duyệt hoặc đã xong nên chưa lưu được. Chép lại chữ đã gõ nếu cần, rồi tải lại trang.' },
  ]);
}

/** The very page of citizens, on the day on which the draft shall hold. */
function previewOf(platform: Platform, { draft, nextNo, today, inForce }: DraftPicture) {
  const effectiveFrom = draft.effectiveFrom ?? today;
  return (
    <ProcedurePage
      read={{ record: draft.content, revision: { id: 0, no: nextNo, effectiveFrom } }}
      places={[]}
      observed={null}
      commune={null}
      now={null}
      asOf={null}
      startsOn={effectiveFrom}
      announced={null}
      hasHistory={inForce !== null}
      publicUrl={platform.config.publicUrl}
      zaloUrl={officialAccountUrl(platform.config)}
    />
  );
}
