import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { answersIn } from '../../domain/situation/address.ts';
import { exampleFrom } from '../../domain/situation/check/examples.ts';
import { checkSituation } from '../../domain/situation/check.ts';
import { ownCase } from '../../domain/situation/reduce.ts';
import type { SituationTable } from '../../domain/situation/table.ts';
import { BEGIN_REFUSALS } from '../../messages/office.vi.ts';
import { caseQuestion } from '../../use-cases/case-question.ts';
import { beginDraft } from '../../use-cases/revisions/begin-draft.ts';
import { type DraftPicture, pictureOfProcedure } from '../../use-cases/revisions/read-office.ts';
import { type Saved, saveDraft } from '../../use-cases/revisions/write-draft.ts';
import { draftHref } from '../../views/office/editor.page.tsx';
import { applyRowAct, type FormTree, readForm, readRowAct, rowsOf } from '../../views/office/form-tree.ts';
import { fieldFaults } from '../../views/office/situation/faults.ts';
import { readTable } from '../../views/office/situation/read-table.ts';
import { LISTS, tableToForm, withIds, withoutBlankRows } from '../../views/office/situation/table-form.ts';
import { SituationEditorPage } from '../../views/office/situation-editor.page.tsx';
import { SituationStartPage } from '../../views/office/situation-start.page.tsx';
import { SituationTryPage } from '../../views/office/situation-try.page.tsx';
import { flowQuery } from '../schemas.ts';
import { pictureOf } from './draft.routes.tsx';
import { actorOf, doneQuery, draftParams, formBody, officeOf, procedureParams, reads, seenIn, typedIn, writes } from './office.ts';

const DONE: Readonly<Record<string, string>> = {
  luu: 'Đã lưu bảng vào bản thảo: không hở, không mâu thuẫn, ví dụ nào cũng đúng. Người dân thấy khi bản thảo được duyệt.',
  'khong-doi': 'Không có gì đổi nên không phải lưu.',
  'bo-bang': 'Đã bỏ bảng khỏi bản thảo.',
};
const SOUND = 'Bảng không hở, không mâu thuẫn, ví dụ nào cũng đúng. Chưa lưu.';
const EMPTY: SituationTable = { questions: [], rules: [], examples: [] };

/** The table "Trường hợp của tôi" of a draft: written, checked, tried, saved with the other parts of the draft. */
export const officeSituationRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/thu-tuc/:code/truong-hop', reads, async (request, reply) => {
    const { code } = checked(procedureParams, request.params);
    const picture = await pictureOfProcedure(platform, code);
    if (picture === null) throw new AppError('procedure-not-found');
    const { openDraft } = picture;
    if (openDraft !== null) return reply.redirect(draftHref(openDraft.id, '/truong-hop'), 302);
    const office = await officeOf(platform, request, reply);
    return sendPage(reply, <SituationStartPage office={office} picture={picture} />);
  });

  app.post('/quan-tri/thu-tuc/:code/truong-hop', writes, async (request, reply) => {
    const { code } = checked(procedureParams, request.params);
    const begun = await beginDraft(platform, { code, from: { kind: 'current' } }, actorOf(request));
    if (!begun.ok) throw new AppError('bad-input', { fields: [BEGIN_REFUSALS[begun.reason]] });
    return reply.redirect(draftHref(begun.id, '/truong-hop'), 303);
  });

  app.get('/quan-tri/thu-tuc/ban-thao/:id/truong-hop', reads, async (request, reply) => {
    const picture = await pictureOf(platform, checked(draftParams, request.params).id);
    const { xong } = checked(doneQuery, request.query);
    const form = tableToForm(picture.draft.content.situation ?? EMPTY, picture.draft.content);
    return show({ platform, request, reply, picture }, { form, faults: [], seen: picture.draft.version, done: DONE[xong ?? ''] ?? null });
  });

  app.post('/quan-tri/thu-tuc/ban-thao/:id/truong-hop', writes, async (request, reply) => {
    const picture = await pictureOf(platform, checked(draftParams, request.params).id);
    return takeTable({ platform, request, reply, picture });
  });

  app.get('/quan-tri/thu-tuc/ban-thao/:id/truong-hop/thu', reads, async (request, reply) => {
    const picture = await pictureOf(platform, checked(draftParams, request.params).id);
    const record = picture.draft.content;
    const answers = answersIn(request.query);
    const own = ownCase(record, answers);
    if (record.situation === undefined || own === null) return reply.redirect(draftHref(picture.draft.id, '/truong-hop'), 302);
    const { doi, tiep } = checked(flowQuery, request.query);
    const asked = caseQuestion(record.situation, record, answers, { change: doi, sent: tiep });
    const office = await officeOf(platform, request, reply);
    return sendPage(reply, <SituationTryPage office={office} picture={picture} asked={asked} own={own} />);
  });
};

type At = { readonly platform: Platform; readonly request: FastifyRequest; readonly reply: FastifyReply; readonly picture: DraftPicture };
type Shown = { readonly form: FormTree; readonly faults: readonly FieldFault[]; readonly seen: number; readonly done: string | null };

async function show({ platform, request, reply, picture }: At, shown: Shown): Promise<FastifyReply> {
  const office = await officeOf(platform, request, reply);
  return sendPage(reply, <SituationEditorPage office={office} picture={picture} {...shown} />, shown.faults.length > 0 ? { status: 422 } : {});
}

/** Rows move and examples run without anything being judged; saving takes a sound table only. Whatever was typed stays. */
async function takeTable(at: At): Promise<FastifyReply> {
  const body = checked(formBody, at.request.body ?? {});
  const seen = seenIn(body);
  const viec = typedIn(body, 'viec');
  const typed = withIds(readForm(body));
  const act = readRowAct(viec);
  if (act !== null) return show(at, { form: applyRowAct(typed, act), faults: [], seen, done: null });
  if (viec.startsWith('chay ')) return show(at, { form: runExample(typed, at.picture, viec), faults: [], seen, done: null });
  if (viec === 'bo-bang') return afterSave(at, await save(at, seen, undefined), typed, 'bo-bang');
  const form = withoutBlankRows(typed);
  const table = readTable(form);
  const faults = fieldFaults(checkSituation(table, at.picture.draft.content));
  if (faults.length > 0 || viec === 'soat') return show(at, { form, faults, seen, done: faults.length === 0 ? SOUND : null });
  return afterSave(at, await save(at, seen, table), form, 'luu');
}

function save({ platform, request, picture }: At, seen: number, situation: SituationTable | undefined): Promise<Saved> {
  return saveDraft(platform, { id: picture.draft.id, section: 'truong-hop', seen, patch: { situation } }, actorOf(request));
}

async function afterSave(at: At, saved: Saved, form: FormTree, done: 'luu' | 'bo-bang'): Promise<FastifyReply> {
  if (saved.ok) return at.reply.redirect(draftHref(at.picture.draft.id, `/truong-hop?xong=${saved.changes.length > 0 ? done : 'khong-doi'}`), 303);
  if (saved.reason === 'not-found') throw new AppError('procedure-not-found');
  const told =
    saved.reason === 'clash'
      ? 'Có người vừa sửa bảng này trong lúc anh/chị đang viết. Lời anh/chị gõ còn nguyên bên dưới, chưa lưu; bấm Lưu lần nữa để dùng lời của anh/chị.'
      : 'Bản thảo vừa được gửi duyệt hoặc đã xong nên chưa lưu được. Chép lại chữ đã gõ nếu cần, rồi tải lại trang.';
  const seen = saved.reason === 'clash' ? saved.draft.version : at.picture.draft.version;
  return show(at, { form, faults: [{ field: 'viec', message: told }], seen, done: null });
}

/** Fills what the table says now into one example; the officer then judges whether it is right. */
function runExample(form: FormTree, picture: DraftPicture, viec: string): FormTree {
  const index = Number(/^chay vi-du\.(\d{1,3})$/u.exec(viec)?.[1] ?? -1);
  const row = rowsOf(form, LISTS.examples)[index];
  if (row === undefined) return form;
  const table = readTable({ ...form, lists: { ...form.lists, [LISTS.examples]: [row] } });
  const [example] = table.examples;
  const record = picture.draft.content;
  const run = example === undefined ? null : exampleFrom({ ...record, situation: table }, example.answers, example.name);
  if (run === null) return form;
  const [filled] = rowsOf(tableToForm({ ...table, examples: [{ ...run, answers: example?.answers ?? {} }] }, record), LISTS.examples);
  return filled === undefined ? form : { ...form, lists: { ...form.lists, [LISTS.examples]: rowsOf(form, LISTS.examples).with(index, filled) } };
}
