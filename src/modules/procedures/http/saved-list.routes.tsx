import { officialAccountUrl } from '#platform/config/config.ts';
import { checked, type FastifyReply, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { answersIn } from '../domain/situation/address.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';
import { changeTicks, deleteList, openList, renewCode, saveList } from '../use-cases/saved-list.ts';
import { ListGonePage } from '../views/saved-list/list-gone.page.tsx';
import { SavedListPage } from '../views/saved-list/saved-list.page.tsx';
import { codeParams, listForm, listQuery, ticksForm, tokenParams } from './schemas.ts';

const reads = { config: { access: 'public', rateLimit: LIMITS.read } } as const;
const writes = { config: { access: 'public', rateLimit: LIMITS.write } } as const;

/** A checklist under a link of its own. Whoever has the link may do all of this: that is what the page says. */
export const savedListRoutes: Routes = (app, platform) => {
  app.post('/thu-tuc/:code/danh-sach', writes, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const { ban, giay } = checked(listForm, request.body);
    const token = await saveList(platform, { revisionId: ban, ticks: giay, answers: answersIn(request.body) });
    if (token === null) return reply.redirect(`/thu-tuc/${encodeURIComponent(code)}`, 303);
    return reply.redirect(`/danh-sach/${token}?luu=1`, 303);
  });

  app.get('/danh-sach/:token', reads, async (request, reply) => {
    const { token } = checked(tokenParams, request.params);
    return showList(platform, reply, token, checked(listQuery, request.query).luu === '1');
  });

  app.post('/danh-sach/:token', writes, async (request, reply) => {
    const { token } = checked(tokenParams, request.params);
    const kept = await changeTicks(platform, token, checked(ticksForm, request.body).giay);
    return kept ? reply.redirect(`/danh-sach/${token}?luu=1`, 303) : showGone(reply);
  });

  app.post('/danh-sach/:token/ma-moi', writes, async (request, reply) => {
    const { token } = checked(tokenParams, request.params);
    return (await renewCode(platform, token)) ? reply.redirect(`/danh-sach/${token}#gui-zalo`, 303) : showGone(reply);
  });

  app.post('/danh-sach/:token/xoa', writes, async (request, reply) => {
    const { token } = checked(tokenParams, request.params);
    const list = await openList(platform, token);
    await deleteList(platform, token);
    return sendPage(reply, <ListGonePage deleted code={list?.read.record.code ?? null} />);
  });
};

async function showList(platform: Platform, reply: FastifyReply, token: string, saved: boolean): Promise<FastifyReply> {
  const list = await openList(platform, token);
  if (list === null) return showGone(reply);
  const current = await readProcedure(platform, list.read.record.code);
  // The address is the key to the list: no other site is told it, no search engine keeps it.
  reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
  const page = {
    list,
    token,
    saved,
    changedOn: current !== null && current.revision.id !== list.read.revision.id ? current.revision.effectiveFrom : null,
    publicUrl: platform.config.publicUrl,
    zaloUrl: officialAccountUrl(platform.config),
  };
  return sendPage(reply, <SavedListPage {...page} />);
}

function showGone(reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(reply, <ListGonePage deleted={false} code={null} />, { status: 404 });
}
