import { inLanguage } from '#kernel/language.ts';
import { checked, type Routes } from '#platform/http/routes.ts';
import { readFilters } from '../domain/find/facets.ts';
import type { Suggestion } from '../domain/find/suggestions.ts';
import type { Hit } from '../domain/search/result.ts';
import { findHits } from '../use-cases/find-procedures.ts';
import { suggest } from '../use-cases/suggest.ts';
import { shelfHref } from '../views/browse/kinds.ts';
import { addressOf } from '../views/find/address.ts';
import { apiSearchQuery, suggestionsQuery } from './schemas.ts';

const open = { config: { access: 'public' } } as const;

export const findApiRoutes: Routes = (app, platform) => {
  app.get('/api/v1/procedures', open, async (request, reply) => {
    const { q, limit, offset, field, agency, level, audience, event } = checked(apiSearchQuery, request.query);
    const filters = readFilters({ field, agency, level, audience, event });
    const found = await findHits(platform, { text: q, filters, offset, limit });
    reply.header('cache-control', 'public, max-age=0, must-revalidate');
    return {
      items: found.items.map(present),
      total: found.total,
      confidence: found.confidence,
      reading: found.reading,
      understood: found.understood,
      place: found.place,
      groups: found.groups,
      works: found.works.map((work) => ({ text: work.text, items: work.items.map(present) })),
      filters,
      facets: found.facets,
    };
  });

  app.get('/api/v1/suggestions', open, async (request, reply) => {
    const { q, lang } = checked(suggestionsQuery, request.query);
    reply.header('cache-control', 'public, max-age=60');
    const items = await suggest(platform, q, lang);
    return { items: items.map((one) => ({ kind: one.kind, text: one.text, detail: one.detail, href: inLanguage(hrefOf(one), lang) })) };
  });
};

function present({ entry, score }: Hit) {
  const { code, name, field } = entry;
  return { code, name, field, score };
}

function hrefOf({ kind, target }: Suggestion): string {
  if (kind === 'procedure') return `/thu-tuc/${target}`;
  return kind === 'event' ? shelfHref('event', target) : addressOf({ text: target, filters: {}, page: 1 });
}
