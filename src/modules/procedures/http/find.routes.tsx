import { withoutLanguage } from '#kernel/language.ts';
import { type ChosenCommune, COMMUNE_COOKIE, chosenCommune } from '#modules/directory';
import { checked, type FastifyInstance, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { readFilters } from '../domain/find/facets.ts';
import { listShelves } from '../use-cases/browse-catalogue.ts';
import { flushSearchCounts, noteOpening, noteSearch } from '../use-cases/count-searches.ts';
import { findProcedures } from '../use-cases/find-procedures.ts';
import { popularSearches } from '../use-cases/review-searches.ts';
import { catalogueStamp } from '../use-cases/search-procedures.ts';
import { type Asked, addressOf } from '../views/find/address.ts';
import { SearchPage } from '../views/search.page.tsx';
import { codeParams, LONGEST_QUESTION, searchPageQuery } from './schemas.ts';

const open = { config: { access: 'public' } } as const;
const PER_PAGE = 10;
const PAGES_KEPT = 3;

export const findRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc', open, async (request, reply) => {
    const query = checked(searchPageQuery, request.query);
    const typed = query.q.trim();
    const text = typed.slice(0, LONGEST_QUESTION);
    const filters = readFilters({ field: query.linhvuc, agency: query.coquan, level: query.cap, audience: query.doituong, event: query.viec });
    const commune = await chosenCommune(platform, request.cookies[COMMUNE_COOKIE]);
    return showResults(platform, reply, { visitor: visitorOf(request), asked: { text, filters, page: query.trang }, commune, cut: typed.length > text.length });
  });

  countOpenings(app, platform);
  app.addHook('onClose', () => flushSearchCounts(platform));
};

/** Tells visitors apart for counting; see `noteSearch`, which hashes it at once. */
function visitorOf(request: FastifyRequest): string {
  return `${request.ip} ${request.headers['user-agent'] ?? ''}`;
}

/** After the page has gone out: which question led to it stands in the address that the browser came from. */
function countOpenings(app: FastifyInstance, platform: Platform): void {
  app.addHook('onResponse', (request, _reply, done) => {
    if (request.routeOptions.url === '/thu-tuc/:code') {
      const text = questionBefore(request);
      const { code } = codeParams.safeParse(request.params).data ?? {};
      if (text !== null && code !== undefined) noteOpening(platform, { text, code, visitor: visitorOf(request) });
    }
    done();
  });
}

function questionBefore({ headers }: FastifyRequest): string | null {
  const from = URL.parse(headers.referer ?? '');
  if (from === null || from.host !== headers.host || withoutLanguage(from.pathname) !== '/thu-tuc') return null;
  return from.searchParams.get('q');
}

type Shown = { readonly asked: Asked; readonly commune: ChosenCommune | null; readonly cut: boolean; readonly visitor: string };

/** What nobody asked in words of their own is the same for all: kept while the catalogue and the commune are the same. */
async function showResults(platform: Platform, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { asked, commune } = shown;
  if (asked.text !== '' || asked.page > PAGES_KEPT) return sendPage(reply, await resultsPage(platform, shown));
  const popular = await popularSearches(platform);
  const key = `search:${await catalogueStamp(platform)}:${commune?.code ?? ''}:${popular.join('|')}:${addressOf(asked)}`;
  return sendPage(reply, () => resultsPage(platform, shown), { cacheKey: key });
}

async function resultsPage(platform: Platform, { asked, commune, cut, visitor }: Shown) {
  const { text, filters } = asked;
  const find = (page: number) => findProcedures(platform, { text, filters, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  const found = await find(asked.page);
  const pages = Math.max(1, Math.ceil(found.total / PER_PAGE));
  const page = Math.min(asked.page, pages);
  // An address kept from a longer list still shows the end of this one.
  const shown = page === asked.page ? found : await find(page);
  if (text !== '' && page === 1 && Object.keys(filters).length === 0) {
    noteSearch(platform, { text, reading: shown.reading, results: shown.unfiltered, clear: shown.confidence === 'clear', visitor });
  }
  const start =
    text === '' && page === 1 && Object.keys(filters).length === 0
      ? { popular: await popularSearches(platform), events: await listShelves(platform, 'event') }
      : null;
  return <SearchPage asked={{ ...asked, page }} found={shown} pages={pages} home={commune} cutTo={cut ? LONGEST_QUESTION : null} start={start} />;
}
