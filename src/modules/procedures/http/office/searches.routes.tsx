import { z } from 'zod';
import { legalDay, Temporal } from '#kernel/time.ts';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { vi } from '../../messages/searches.vi.ts';
import { flushSearchCounts } from '../../use-cases/count-searches.ts';
import { type Days, exportSearches, reviewSearches } from '../../use-cases/review-searches.ts';
import { SearchesPage } from '../../views/office/searches.page.tsx';
import { searchesCsv } from '../../views/office/searches-csv.ts';
import { officeOf } from './office.ts';

const reads = { config: { access: { action: 'search.review' } } } as const;
const USUAL_DAYS = 30;

const day = z.string().transform((text, context) => {
  try {
    return text === '' ? null : Temporal.PlainDate.from(text);
  } catch {
    context.addIssue({ code: 'custom', message: vi.dayFault });
    return z.NEVER;
  }
});
const daysQuery = z.object({ tu: day.nullish(), den: day.nullish() });

/** What people searched for and did not find: the office reads it and adds their words to the procedures. */
export const searchesRoutes: Routes = (app, platform) => {
  app.get('/quan-tri/tim-kiem', reads, async (request, reply) => {
    const days = daysOf(platform, request.query);
    await flushSearchCounts(platform);
    const [office, review] = await Promise.all([officeOf(platform, request, reply), reviewSearches(platform, days)]);
    return sendPage(reply, <SearchesPage office={office} review={review} />);
  });

  app.get('/quan-tri/tim-kiem.csv', reads, async (request, reply) => {
    const days = daysOf(platform, request.query);
    await flushSearchCounts(platform);
    const rows = await exportSearches(platform, days);
    reply.type('text/csv; charset=utf-8').header('cache-control', 'no-store');
    reply.header('content-disposition', `attachment; filename="tim-kiem-${days.from.toString()}-${days.to.toString()}.csv"`);
    return searchesCsv(rows);
  });
};

/** The last month unless days are chosen; days in the wrong order are put right. */
function daysOf(platform: Platform, query: unknown): Days {
  const { tu, den } = checked(daysQuery, query);
  const to = den ?? legalDay(platform.clock.now());
  const from = tu ?? to.subtract({ days: USUAL_DAYS - 1 });
  return Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : { from: to, to: from };
}
