import { z } from 'zod';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { BEGIN_REFUSALS } from '../../messages/office.vi.ts';
import { beginDraft } from '../../use-cases/revisions/begin-draft.ts';
import { listForOffice, type OfficeTab } from '../../use-cases/revisions/read-office.ts';
import { draftHref } from '../../views/office/editor.page.tsx';
import { OfficeListPage, TAB_SLUGS } from '../../views/office/list.page.tsx';
import { NewProcedurePage } from '../../views/office/small.pages.tsx';
import { actorOf, formBody, officeOf, reads, typedIn, writes } from './office.ts';

const PER_PAGE = 30;
const TABS: readonly OfficeTab[] = ['in-force', 'draft', 'in-review', 'scheduled', 'withdrawn'];

const listQuery = z.object({
  muc: z.string().max(30).catch(''),
  q: z.string().max(200).catch('').default(''),
  trang: z.coerce.number().int().min(1).max(1_000).catch(1),
});

export const listRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/thu-tuc', reads, async (request, reply) => {
    const { muc, q, trang } = checked(listQuery, request.query);
    const tab = TABS.find((one) => TAB_SLUGS[one] === muc) ?? 'in-force';
    const text = q.trim();
    const office = await officeOf(platform, request, reply);
    const list = await listForOffice(platform, { tab, text, offset: (trang - 1) * PER_PAGE, limit: PER_PAGE });
    const pages = list.tab === 'in-force' ? Math.max(1, Math.ceil(Math.min(list.total, text === '' ? list.total : 10 * PER_PAGE) / PER_PAGE)) : 1;
    return sendPage(reply, <OfficeListPage office={office} list={list} text={text} page={trang} pages={pages} />);
  });

  app.get('/quan-tri/thu-tuc/moi', reads, async (request, reply) => {
    const office = await officeOf(platform, request, reply);
    return sendPage(reply, <NewProcedurePage office={office} typed={{ code: '', name: '', copyOf: '' }} faults={[]} />);
  });

  app.post('/quan-tri/thu-tuc/moi', writes, async (request, reply) => {
    const body = checked(formBody, request.body);
    const typed = { code: typedIn(body, 'ma'), name: typedIn(body, 'ten').slice(0, 1_000), copyOf: typedIn(body, 'chep') };
    const begun = await beginDraft(platform, { code: typed.code, from: { kind: 'new', name: typed.name, copyOf: typed.copyOf } }, actorOf(request));
    if (begun.ok) return reply.redirect(draftHref(begun.id, '?xong=bat-dau'), 303);
    const office = await officeOf(platform, request, reply);
    return sendPage(reply, <NewProcedurePage office={office} typed={typed} faults={[BEGIN_REFUSALS[begun.reason]]} />, { status: 422 });
  });
};
