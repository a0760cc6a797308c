import { AppError } from '#kernel/app-error.ts';
import { COMMUNE_COOKIE, chosenCommune } from '#modules/directory';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { listShelves, readShelf } from '../use-cases/browse-catalogue.ts';
import { catalogueStamp } from '../use-cases/search-procedures.ts';
import { KINDS, kindHref } from '../views/browse/kinds.ts';
import { ShelfPage } from '../views/browse/shelf.page.tsx';
import { ShelvesPage } from '../views/browse/shelves.page.tsx';
import { browseQuery, shelfParams } from './schemas.ts';

const open = { config: { access: 'public' } } as const;
const PER_PAGE = 15;
const SHELVES_PER_PAGE = 120;
const LARGEST = 12;

/** Looking around without a question. The addresses are words, and codes of procedures are not. */
export const browseRoutes: Routes = (app, platform) => {
  for (const kind of KINDS) {
    app.get(kindHref(kind), open, async (request, reply) => {
      const { trang } = checked(browseQuery, request.query);
      const page = async () => {
        const shelves = await listShelves(platform, kind);
        const pages = Math.max(1, Math.ceil(shelves.length / SHELVES_PER_PAGE));
        const at = Math.min(trang, pages);
        const largest = pages > 1 && at === 1 ? [...shelves].sort((a, b) => b.count - a.count).slice(0, LARGEST) : [];
        const shown = shelves.slice((at - 1) * SHELVES_PER_PAGE, at * SHELVES_PER_PAGE);
        return <ShelvesPage kind={kind} shelves={shown} largest={largest} page={at} pages={pages} />;
      };
      return sendPage(reply, page, { cacheKey: `shelves:${await catalogueStamp(platform)}:${kind}:${Math.min(trang, 50)}` });
    });

    app.get(`${kindHref(kind)}/:shelf`, open, async (request, reply) => {
      const slug = checked(shelfParams, request.params).shelf.normalize('NFC').toLocaleLowerCase('vi');
      const { trang } = checked(browseQuery, request.query);
      const read = (page: number) => readShelf(platform, kind, slug, { offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
      const [asked, home] = await Promise.all([read(trang), chosenCommune(platform, request.cookies[COMMUNE_COOKIE])]);
      if (asked === null) throw new AppError('not-found');
      const pages = Math.max(1, Math.ceil(asked.total / PER_PAGE));
      const at = Math.min(trang, pages);
      const page = async () => <ShelfPage kind={kind} shelf={at === trang ? asked : ((await read(at)) ?? asked)} page={at} pages={pages} home={home} />;
      const key = `shelf:${await catalogueStamp(platform)}:${home?.code ?? ''}:${kind}:${slug}:${at}`;
      return sendPage(reply, page, { cacheKey: key });
    });
  }
};
