import { AppError } from '#kernel/app-error.ts';
import { parseProcedureCode } from '#kernel/codes.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import { type ChosenCommune, COMMUNE_COOKIE, chosenCommune } from '#modules/directory';
import { officialAccountUrl } from '#platform/config/config.ts';
import { checked, type FastifyReply, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { differenceOf } from '../domain/difference/difference.ts';
import { answersIn } from '../domain/situation/address.ts';
import { ownCase } from '../domain/situation/reduce.ts';
import type { Answers } from '../domain/situation/table.ts';
import { observedTime } from '../use-cases/observed-times.ts';
import { placesOf } from '../use-cases/places.ts';
import { type ProcedureLife, procedureLife } from '../use-cases/procedure-life.ts';
import { type ProcedureRead, readProcedure } from '../use-cases/read-procedure.ts';
import { catalogueStamp, searchProcedures } from '../use-cases/search-procedures.ts';
import type { Announced } from '../views/procedure/notices.tsx';
import { ProcedurePage } from '../views/procedure.page.tsx';
import { SituationCard } from '../views/situation/card.tsx';
import { WithdrawnPage } from '../views/withdrawn.page.tsx';
import { asOfQuery, codeParams } from './schemas.ts';

const open = { config: { access: 'public' } } as const;

/** The page of one procedure: today's for everybody, today's for a reader whose commune is known, or that of another day. */
export const procedureRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc/:code', open, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const { ngay } = checked(asOfQuery, request.query);
    if (ngay !== null && !ngay.equals(legalDay(platform.clock.now()))) return showAsOf(platform, reply, code, ngay);
    const read = await readProcedure(platform, code);
    if (read === null) return showGone(platform, reply, code);
    if (read.record.code !== code) return reply.redirect(`/thu-tuc/${read.record.code}`, 301);
    const cookie = request.cookies[COMMUNE_COOKIE];
    const commune = cookie === undefined ? null : await chosenCommune(platform, cookie);
    const answers = answersIn(request.query);
    if (commune !== null || Object.keys(answers).length > 0) return sendPage(reply, await pageOf(platform, read, commune, answers));
    return sendPage(reply, () => pageOf(platform, read, null, {}), { cacheKey: `procedure:${read.revision.id}:${await catalogueStamp(platform)}` });
  });
};

/** Without a commune it is the same for everybody until the catalogue changes: it says nothing of the hour or the reader. */
async function pageOf(platform: Platform, read: ProcedureRead, commune: ChosenCommune | null, answers: Answers) {
  const [life, places, observed] = await Promise.all([
    procedureLife(platform, read.record.code),
    placesOf(platform, read.record, commune?.desk?.agency ?? null),
    observedTime(platform, read.record.code),
  ]);
  const now = commune === null ? null : platform.clock.now();
  const announced = life?.state === 'in-force' ? announcedAfter(read, life) : null;
  const hasHistory = life?.state === 'in-force' && life.revisions > 1;
  const shown = { ...ownPart(read, answers), places, observed, commune, now, announced, hasHistory };
  return <ProcedurePage {...siteOf(platform)} {...shown} asOf={null} startsOn={null} />;
}

/** The questions, and the record as the answers leave it. Whoever is turned away sees the whole of it below. */
function ownPart(read: ProcedureRead, answers: Answers) {
  const own = ownCase(read.record, answers);
  if (own === null) return { read };
  const { situation } = own;
  const narrowed = situation.answered.length > 0 && situation.blocked.length === 0;
  return {
    read: narrowed ? { ...read, record: own.record } : read,
    narrowed: narrowed ? situation.answers : undefined,
    situation: <SituationCard code={read.record.code} situation={situation} />,
  };
}

function siteOf(platform: Platform) {
  return { publicUrl: platform.config.publicUrl, zaloUrl: officialAccountUrl(platform.config) };
}

function announcedAfter(read: ProcedureRead, { next, endsOn }: Extract<ProcedureLife, { state: 'in-force' }>): Announced | null {
  if (next !== null) return { from: next.revision.effectiveFrom, changes: differenceOf(read.record, next.record) };
  return endsOn === null ? null : { from: endsOn, changes: null };
}

/** As it was or will be on a day: looked at rarely, so never kept, and no search engine is to send people there. */
async function showAsOf(platform: Platform, reply: FastifyReply, typed: string, day: Temporal.PlainDate): Promise<FastifyReply> {
  const code = parseProcedureCode(typed);
  const life = code === null ? null : await procedureLife(platform, code, day);
  if (life === null) throw new AppError('procedure-not-found');
  return life.state === 'withdrawn' ? showWithdrawn(platform, reply, life) : showOther(platform, reply, life, day);
}

async function showOther(
  platform: Platform,
  reply: FastifyReply,
  life: Exclude<ProcedureLife, { state: 'withdrawn' }>,
  day: Temporal.PlainDate,
): Promise<FastifyReply> {
  const { read } = life;
  const startsOn = life.state === 'not-yet' ? read.revision.effectiveFrom : null;
  const announced = life.state === 'in-force' ? announcedAfter(read, life) : null;
  const hasHistory = life.state === 'in-force' && life.revisions > 1;
  const page = (
    <ProcedurePage {...siteOf(platform)} {...{ read, startsOn, announced, hasHistory }} asOf={day} places={[]} observed={null} commune={null} now={null} />
  );
  return sendPage(reply, page);
}

/** Nothing holds today under this code: it never was, it is to come, or it is no more. */
async function showGone(platform: Platform, reply: FastifyReply, typed: string): Promise<FastifyReply> {
  const code = parseProcedureCode(typed);
  const life = code === null ? null : await procedureLife(platform, code);
  if (life === null || life.state === 'in-force') throw new AppError('procedure-not-found');
  if (life.state === 'not-yet') return showOther(platform, reply, life, life.read.revision.effectiveFrom);
  return showWithdrawn(platform, reply, life);
}

const INSTEAD = 3;

/** 410: gone for good, said so to search engines; to people with what may have taken its place. */
async function showWithdrawn(platform: Platform, reply: FastifyReply, life: Extract<ProcedureLife, { state: 'withdrawn' }>): Promise<FastifyReply> {
  const { items } = await searchProcedures(platform, life.read.record.name, INSTEAD);
  return sendPage(reply, <WithdrawnPage read={life.read} since={life.since} because={life.because} instead={items} />, { status: 410 });
}
