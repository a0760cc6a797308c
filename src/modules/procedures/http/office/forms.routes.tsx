import type { FieldFault } from '#kernel/app-error.ts';
import { checked, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { LARGEST_FORM, withForm, withoutForm } from '../../domain/form-file.ts';
import type { ComponentGroup } from '../../domain/record.ts';
import { FORM_REFUSALS, UPLOAD_FAULTS } from '../../messages/exchange.vi.ts';
import { storeForm } from '../../use-cases/forms/store-form.ts';
import { saveDraft } from '../../use-cases/revisions/write-draft.ts';
import { draftHref } from '../../views/office/editor.page.tsx';
import { FormsPage, formsHref } from '../../views/office/forms.page.tsx';
import { pictureOf } from './draft.routes.tsx';
import { actorOf, draftParams, formBody, officeOf, reads, seenIn, typedIn, writes } from './office.ts';
import { readUpload, takeFiles } from './upload.ts';

const AT = '/quan-tri/thu-tuc/ban-thao/:id/bieu-mau';
const CLASH = 'Có người vừa sửa giấy tờ của bản thảo này, hoặc bản thảo không còn mở. Hãy xem lại danh sách rồi làm lại.';

/** Files of forms are laid to the papers of a draft, and go out with it when a second person has approved it. */
export const officeFormRoutes: Routes = (app, platform) => {
  app.get(AT, reads, async (request, reply) => show(platform, request, reply, { typed: { paper: '1', label: '' }, faults: [] }));

  void app.register(async (scope) => {
    await takeFiles(scope, LARGEST_FORM + 1);
    scope.post(AT, { ...writes, bodyLimit: LARGEST_FORM + 100_000 }, async (request, reply) => {
      const { typed, file } = readUpload(request.body);
      const shown = { paper: typedIn(typed, 'giay'), label: typedIn(typed, 'nhan') };
      const fault = (field: string, message: string) => show(platform, request, reply, { typed: shown, faults: [{ field, message }] });
      if (file === null) return fault('tep', UPLOAD_FAULTS.missing.message);
      const { draft } = await pictureOf(platform, checked(draftParams, request.params).id);
      const stored = file.cut
        ? { ok: false as const, reason: 'too-large' as const }
        : await storeForm(platform, { name: file.name, label: shown.label, bytes: file.bytes });
      if (!stored.ok) return fault('tep', FORM_REFUSALS[stored.reason]);
      const groups = withForm(draft.content.componentGroups, Number(shown.paper), stored.file);
      if (groups === null) return fault('giay', 'Không có giấy tờ này trong bản thảo. Hãy chọn lại.');
      return save(platform, request, reply, { id: draft.id, seen: seenIn(typed), groups });
    });
  });

  app.post(`${AT}/bo`, writes, async (request, reply) => {
    const body = checked(formBody, request.body ?? {});
    const { draft } = await pictureOf(platform, checked(draftParams, request.params).id);
    const groups = withoutForm(draft.content.componentGroups, Number(typedIn(body, 'giay')), typedIn(body, 'tep')) ?? draft.content.componentGroups;
    return save(platform, request, reply, { id: draft.id, seen: seenIn(body), groups });
  });
};

type Saving = { readonly id: number; readonly seen: number; readonly groups: readonly ComponentGroup[] };

async function save(platform: Platform, request: FastifyRequest, reply: FastifyReply, { id, seen, groups }: Saving): Promise<FastifyReply> {
  const saved = await saveDraft(platform, { id, section: 'giay-to', seen, patch: { componentGroups: groups } }, actorOf(request));
  if (saved.ok) return reply.redirect(formsHref(id), 303);
  return show(platform, request, reply, { typed: { paper: '1', label: '' }, faults: [{ field: 'tep', message: CLASH }] });
}

type Shown = { readonly typed: { readonly paper: string; readonly label: string }; readonly faults: readonly FieldFault[] };

async function show(platform: Platform, request: FastifyRequest, reply: FastifyReply, { typed, faults }: Shown): Promise<FastifyReply> {
  const { draft } = await pictureOf(platform, checked(draftParams, request.params).id);
  if (draft.state !== 'draft') return reply.redirect(draftHref(draft.id), 303);
  const office = await officeOf(platform, request, reply);
  return sendPage(reply, <FormsPage office={office} draft={draft} typed={typed} faults={faults} />, faults.length > 0 ? { status: 422 } : {});
}
