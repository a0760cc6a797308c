import { checked, type FastifyReply, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import type { Level } from '../domain/record.ts';
import { catalogueStamp, listFields, type Narrowing, searchProcedures } from '../use-cases/search-procedures.ts';
import { type SearchAsked, SearchPage } from '../views/search.page.tsx';
import { searchPageQuery } from './schemas.ts';

const open = { config: { access: 'public' } } as const;
const PER_PAGE = 10;
const FIELDS_OFFERED = 60;

export const pageRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc', open, async (request, reply) => {
    const { q, linhvuc, cap, trang } = checked(searchPageQuery, request.query);
    return showSearch(platform, reply, { text: q.trim(), field: linhvuc.trim(), level: cap, page: trang });
  });
};

async function showSearch(platform: Platform, reply: FastifyReply, asked: SearchAsked): Promise<FastifyReply> {
  const narrowing: Narrowing = {
    ...(asked.field === '' ? {} : { field: asked.field }),
    ...(asked.level === '' ? {} : { level: asked.level satisfies Level }),
    offset: (asked.page - 1) * PER_PAGE,
  };
  const [found, fields] = await Promise.all([searchProcedures(platform, asked.text, PER_PAGE, narrowing), listFields(platform)]);
  const pages = Math.max(1, Math.ceil(Math.min(found.total, 20 * PER_PAGE) / PER_PAGE));
  const offered = offeredFields(
    fields.slice(0, FIELDS_OFFERED).map((field) => field.name),
    asked.field,
  );
  const page = () => <SearchPage asked={asked} found={found} fields={offered} pages={asked.text === '' ? Math.ceil(found.total / PER_PAGE) : pages} />;
  if (asked.text !== '') return sendPage(reply, page());
  const key = `search:${await catalogueStamp(platform)}:${asked.field}:${asked.level}:${asked.page}`;
  return asked.page <= 3 ? sendPage(reply, page, { cacheKey: key }) : sendPage(reply, page());
}

function offeredFields(fields: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || fields.includes(chosen) ? fields : [chosen, ...fields];
}
