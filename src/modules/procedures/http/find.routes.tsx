import { type ChosenCommune, COMMUNE_COOKIE, chosenCommune } from '#modules/directory';
import { checked, type FastifyReply, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { readFilters } from '../domain/find/facets.ts';
import { listShelves } from '../use-cases/browse-catalogue.ts';
import { findProcedures } from '../use-cases/find-procedures.ts';
import { catalogueStamp } from '../use-cases/search-procedures.ts';
import { type Asked, addressOf } from '../views/find/address.ts';
import { SearchPage } from '../views/search.page.tsx';
import { LONGEST_QUESTION, searchPageQuery } from './schemas.ts';

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
    return showResults(platform, reply, { asked: { text, filters, page: query.trang }, commune, cut: typed.length > text.length });
  });
};

type Shown = { readonly asked: Asked; readonly commune: ChosenCommune | null; readonly cut: boolean };

/** What nobody asked in words of their own is the same for all: kept while the catalogue and the commune are the same. */
async function showResults(platform: Platform, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { asked, commune } = shown;
  if (asked.text !== '' || asked.page > PAGES_KEPT) return sendPage(reply, await resultsPage(platform, shown));
  const key = `search:${await catalogueStamp(platform)}:${commune?.code ?? ''}:${addressOf(asked)}`;
  return sendPage(reply, () => resultsPage(platform, shown), { cacheKey: key });
}

async function resultsPage(platform: Platform, { asked, commune, cut }: Shown) {
  const { text, filters } = asked;
  const find = (page: number) => findProcedures(platform, { text, filters, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  const found = await find(asked.page);
  const pages = Math.max(1, Math.ceil(found.total / PER_PAGE));
  const page = Math.min(asked.page, pages);
  // An address kept from a longer list still shows the end of this one.
  const shown = page === asked.page ? found : await find(page);
  const start = text === '' && page === 1 && Object.keys(filters).length === 0 ? { popular: [], events: await listShelves(platform, 'event') } : null;
  return <SearchPage asked={{ ...asked, page }} found={shown} pages={pages} home={commune} cutTo={cut ? LONGEST_QUESTION : null} start={start} />;
}
