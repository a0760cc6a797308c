import type { DossierCode } from '#kernel/codes.ts';
import type { Config } from '#platform/config/config.ts';
import { checked, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { readTypedDossierCodes } from '../domain/typed-code.ts';
import { publicView } from '../use-cases/public-view.ts';
import { TrackPage } from '../views/citizen/track.page.tsx';
import { type SearchProblem, TrackSearchPage } from '../views/citizen/track-search.page.tsx';
import { codeParams, trackQuery } from './schemas.ts';

const access = { config: { access: 'public', rateLimit: LIMITS.read } } as const;
/** A sentence with more codes than this is not a question. */
const MOST_CODES = 5;

export const citizenRoutes: Routes = (app, platform) => {
  app.get('/tra-cuu', access, async (request, reply) => {
    const typed = checked(trackQuery, request.query).ma?.trim() ?? '';
    if (typed === '') return sendPage(reply, <TrackSearchPage />);
    const { exact, shape } = readTypedDossierCodes(typed);
    const [first, ...others] = exact;
    if (first !== undefined && others.length === 0) return reply.redirect(`/tra-cuu/${first}`, 303);
    const found = await Promise.all(exact.slice(0, MOST_CODES).map((code) => publicView(platform, code)));
    const known = found.filter((dossier) => dossier !== null);
    const problem = known.length > 0 ? undefined : problemOf(exact, shape);
    return sendPage(reply, <TrackSearchPage value={typed} found={known} problem={problem} />);
  });

  app.get('/tra-cuu/:code', access, async (request, reply) => {
    const { code: typed } = checked(codeParams, request.params);
    const { exact, shape } = readTypedDossierCodes(typed);
    const [code] = exact;
    if (code !== undefined && code !== typed) return reply.redirect(`/tra-cuu/${code}`, 303);
    const dossier = code === undefined ? null : await publicView(platform, code);
    if (dossier === null) return sendPage(reply, <TrackSearchPage value={typed} problem={problemOf(exact, shape)} />, { status: 404 });
    return sendPage(reply, <TrackPage dossier={dossier} now={platform.clock.now()} zaloLink={zaloLink(platform.config)} />);
  });
};

function problemOf(exact: readonly DossierCode[], shape: readonly string[]): SearchProblem {
  const [typed] = shape;
  if (exact.length > 0) return { kind: 'unknown' };
  return typed === undefined ? { kind: 'no-code' } : { kind: 'incomplete', typed };
}

/** The page of the Official Account; in the demo the phone of the fake; null while there is no account. */
function zaloLink(config: Config): string | null {
  if (config.fakeZaloPort !== null) return `http://localhost:${config.fakeZaloPort}/`;
  return config.zalo.oaId === '' ? null : `https://zalo.me/${config.zalo.oaId}`;
}
