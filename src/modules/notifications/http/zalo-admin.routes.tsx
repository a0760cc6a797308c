import { AppError } from '#kernel/app-error.ts';
import type { Subject } from '#kernel/subject.ts';
import { findAgency } from '#modules/directory';
import { can } from '#modules/identity';
import { checked, csrfField, type FastifyRequest, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { checkConnection } from '../use-cases/check-connection.ts';
import { readLedger, retryDeadLetters } from '../use-cases/dead-letters.ts';
import { handInTokens } from '../use-cases/hand-in-tokens.ts';
import { zaloHealth } from '../use-cases/health.ts';
import { listTemplateIds, setTemplateIds } from '../use-cases/template-ids.ts';
import { LEDGER_TABS } from '../views/ledger-section.tsx';
import { type Outcome, ZaloAdminPage } from '../views/zalo-admin.page.tsx';
import { ledgerQuery, pairBody, retryBody, templatesBody } from './schemas.ts';

const ROWS = 50;
const reads = { config: { access: { action: 'admin.zalo' } } } as const;
const acts = { config: { access: { action: 'admin.zalo' }, rateLimit: LIMITS.write } } as const;

export const routes: Routes = (app, platform) => {
  app.get('/quan-tri/zalo', reads, async (request, reply) => {
    const officer = officerOf(request);
    const query = checked(ledgerQuery, request.query);
    const filter = { states: LEDGER_TABS[query.muc].states, beforeId: query.truoc ?? null, limit: ROWS + 1 };
    const [health, found, agency, templateIds] = await Promise.all([
      zaloHealth(platform),
      readLedger(platform, filter),
      findAgency(platform, officer.agency),
      listTemplateIds(platform),
    ]);
    const entries = found.slice(0, ROWS);
    const csrf = await csrfField(reply);
    const subject = { name: officer.name, unit: agency?.name ?? officer.agency, csrf, mayAdminister: can(officer, 'admin.open') };
    const olderThan = found.length > ROWS ? (entries.at(-1)?.id ?? null) : null;
    const outcome = outcomeOf(query['ket-qua'], query['gui-lai']);
    return sendPage(
      reply,
      <ZaloAdminPage
        subject={subject}
        csrf={csrf}
        health={health}
        ledger={{ tab: query.muc, entries, olderThan }}
        templateIds={templateIds}
        outcome={outcome}
      />,
    );
  });

  app.post('/quan-tri/zalo/gui-lai', acts, async (request, reply) => {
    const given = checked(retryBody, request.body);
    const ids = (given.tin ?? given.tatca ?? '').split(',').filter(Boolean).map(Number);
    const count = await retryDeadLetters(platform, ids, officerOf(request).officerId);
    return reply.redirect(`/quan-tri/zalo?muc=hong&gui-lai=${count}`, 303);
  });

  app.post('/quan-tri/zalo/kiem-tra', acts, async (_request, reply) => {
    const good = await checkConnection(platform);
    return reply.redirect(`/quan-tri/zalo?ket-qua=${good ? 'tot' : 'chua-duoc'}`, 303);
  });

  app.post('/quan-tri/zalo/cap-ma', acts, async (request, reply) => {
    await handInTokens(platform, checked(pairBody, request.body), officerOf(request).officerId);
    return reply.redirect('/quan-tri/zalo?ket-qua=da-nhan-ma', 303);
  });
  app.post('/quan-tri/zalo/mau', acts, async (request, reply) => {
    await setTemplateIds(platform, checked(templatesBody, request.body), officerOf(request).officerId);
    return reply.redirect('/quan-tri/zalo?ket-qua=da-luu-mau', 303);
  });
};

/** The route's rule has let in officers only; this says so to the compiler. */
function officerOf(request: FastifyRequest): Subject {
  if (request.subject === null) throw new AppError('not-signed-in');
  return request.subject;
}

const OUTCOMES = { tot: 'checked', 'chua-duoc': 'check-failed', 'da-nhan-ma': 'pair-taken', 'da-luu-mau': 'templates-saved' } as const;

function outcomeOf(result: keyof typeof OUTCOMES | undefined, retried: number | undefined): Outcome | null {
  if (retried !== undefined) return { retried };
  return result === undefined ? null : OUTCOMES[result];
}
