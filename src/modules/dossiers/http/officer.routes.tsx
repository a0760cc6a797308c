import { AppError } from '#kernel/app-error.ts';
import type { DossierCode } from '#kernel/codes.ts';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { Notice } from '#ui/index.ts';
import { type ActName, actionFacts, isActName } from '../domain/actions.ts';
import type { Refusal } from '../domain/decide.ts';
import { REFUSALS } from '../messages/vi.ts';
import { actOnDossier } from '../use-cases/act.ts';
import { answeredInWords } from '../use-cases/case-at-desk.ts';
import { openForOfficer } from '../use-cases/work-list.ts';
import { dossierHref } from '../views/links.ts';
import type { ActFormState } from '../views/officer/act-form.tsx';
import { ReceiptPage } from '../views/officer/receipt.page.tsx';
import { codeIn, type Desk, deskOf, deskPage, viewOf } from './desk-page.tsx';
import { actBody, actParams, codeParams, deskQuery, receiptQuery } from './schemas.ts';

const reads = { config: { access: { action: 'dossier.read' } } } as const;

export const officerRoutes: Routes = (app, platform) => {
  app.get('/ban-lam-viec', reads, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const view = viewOf(checked(deskQuery, request.query));
    return sendPage(reply, await deskPage(desk, { view, open: null, form: null }));
  });

  app.get('/ban-lam-viec/ho-so/:code', reads, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const query = checked(deskQuery, request.query);
    const open = codeIn(checked(codeParams, request.params).code);
    const form = query.viec !== undefined && isActName(query.viec) ? { act: query.viec, values: {}, errors: [] } : null;
    return sendPage(reply, await deskPage(desk, { view: viewOf(query), open, form, notice: doneNotice(query.xong, open) }));
  });

  app.get('/ban-lam-viec/ho-so/:code/giay-hen', reads, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const { dossier } = await openForOfficer(platform, desk.subject, codeIn(checked(codeParams, request.params).code));
    if (dossier.acceptedAt === null) throw new AppError('not-acceptable-state');
    const fresh = checked(receiptQuery, request.query).moi !== undefined;
    const trackingUrl = `${platform.config.publicUrl}/tra-cuu/${dossier.code}`;
    const answered = await answeredInWords(platform, dossier);
    return sendPage(reply, <ReceiptPage subject={desk.shown} dossier={dossier} answered={answered} trackingUrl={trackingUrl} fresh={fresh} />);
  });

  // The right differs by act: the route asks for reading, `decide` for the right of the act itself.
  app.post('/ban-lam-viec/ho-so/:code/:action', reads, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const params = checked(actParams, request.params);
    const view = viewOf(checked(deskQuery, request.query));
    const code = codeIn(params.code);
    if (!isActName(params.action)) throw new AppError('not-found');
    const outcome = await tryAct(desk, code, params.action, request.body);
    if (outcome.ok) {
      const address = dossierHref(code, view);
      return reply.redirect(`${address}${address.includes('?') ? '&' : '?'}xong=${params.action}`, 303);
    }
    const page = await deskPage(desk, { view, open: code, form: outcome.form, notice: <Refused text={outcome.text} /> });
    return sendPage(reply, page, { status: outcome.status });
  });
};

type Outcome = { readonly ok: true } | { readonly ok: false; readonly status: number; readonly text: string; readonly form: ActFormState };

/** What was typed comes back with every refusal. */
async function tryAct(desk: Desk, code: DossierCode, act: ActName, body: unknown): Promise<Outcome> {
  const said = checked(actBody, body);
  const form = (errors: ActFormState['errors']): ActFormState => ({ act, values: said, errors });
  if (actionFacts(act).confirm !== null && said.confirmed === undefined) {
    const message = 'Hãy đánh dấu xác nhận: bước này không hoàn lại được.';
    return { ok: false, status: 422, text: message, form: form([{ field: 'confirmed', message }]) };
  }
  try {
    // Reading first: whoever may not see a dossier learns nothing from an attempt to change it.
    await openForOfficer(desk.platform, desk.subject, code);
    const acted = await actOnDossier(desk.platform, { code, action: act, ...said }, { kind: 'officer', subject: desk.subject });
    if (acted.ok) return { ok: true };
    const text = REFUSALS[acted.reason];
    const field = FIELD_OF[acted.reason];
    return { ok: false, status: statusOf(acted.reason), text, form: form(field === undefined ? [] : [{ field, message: text }]) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'stale-version') throw error;
    const text = 'Có người vừa cập nhật hồ sơ này. Dưới đây là tình trạng mới nhất; những gì đã nhập vẫn được giữ.';
    return { ok: false, status: 409, text, form: form([]) };
  }
}

const FIELD_OF: Readonly<Partial<Record<Refusal, string>>> = { 'note-needed': 'publicNote', 'leader-reason-needed': 'leaderReason' };

function statusOf(reason: Refusal): number {
  if (reason === 'not-your-right' || reason === 'other-agency') return 403;
  return FIELD_OF[reason] === undefined ? 409 : 422;
}

function Refused({ text }: { readonly text: string }) {
  return (
    <Notice kind="error" title="Chưa làm được" live>
      <p>{text}</p>
    </Notice>
  );
}

function doneNotice(done: string | undefined, code: DossierCode) {
  if (done === undefined || !isActName(done)) return undefined;
  return (
    <Notice kind="success" title={`Xong: ${actionFacts(done).label.toLowerCase()}`} live>
      <p>Hồ sơ {code} đã được ghi lại. Người theo dõi hồ sơ được báo ngay.</p>
    </Notice>
  );
}
