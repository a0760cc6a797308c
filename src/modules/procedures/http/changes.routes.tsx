import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#kernel/app-error.ts';
import { Temporal } from '#kernel/time.ts';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { site } from '#ui/index.ts';
import { readChanges, readFeed, type Wanted } from '../use-cases/revisions/read-changes.ts';
import { catalogueStamp } from '../use-cases/search-procedures.ts';
import { atomFeed } from '../views/changes/atom.ts';
import { ChangesPage } from '../views/changes/changes.page.tsx';
import { codeParams } from './schemas.ts';

const open = { config: { access: 'public' } } as const;
const text = z.string().max(200).catch('').default('');
const number = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined);
const changesQuery = z.object({ tu: number, den: number, 'tu-ngay': text, 'den-ngay': text });
const feedQuery = z.object({ linhvuc: text });

/** What changed: one procedure for people, the catalogue for feed readers. */
export const changesRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc/thay-doi.atom', open, async (request, reply) => {
    const { linhvuc } = checked(feedQuery, request.query);
    const field = linhvuc.trim().normalize('NFC');
    const etag = `"${createHash('sha256')
      .update(`${await catalogueStamp(platform)} ${field}`)
      .digest('base64url')
      .slice(0, 22)}"`;
    reply.headers({ etag, 'cache-control': 'public, max-age=0, must-revalidate' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const items = await readFeed(platform, field);
    if (items === null) throw new AppError('not-found');
    reply.type('application/atom+xml; charset=utf-8');
    return atomFeed({ publicUrl: platform.config.publicUrl, field, author: site().operator, items, now: platform.clock.now() });
  });

  app.get('/thu-tuc/:code/thay-doi', open, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const query = checked(changesQuery, request.query);
    const days = { from: query['tu-ngay'].trim(), to: query['den-ngay'].trim() };
    const [from, to] = [readDay(days.from), readDay(days.to)];
    const picture = await readChanges(platform, code, wantedOf({ from, to, numbers: query }));
    if (picture === null) throw new AppError('procedure-not-found');
    if (picture.code !== code) return reply.redirect(`/thu-tuc/${picture.code}/thay-doi`, 301);
    const asked = days.from !== '' || days.to !== '';
    const dayFaults = { from: asked && from === null, to: asked && to === null };
    return sendPage(reply, <ChangesPage picture={picture} days={days} dayFaults={dayFaults} />);
  });
};

type Asked = {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly numbers: { readonly tu?: number | undefined; readonly den?: number | undefined };
};

function wantedOf({ from, to, numbers: { tu, den } }: Asked): Wanted {
  if (from !== null && to !== null) return { kind: 'days', from, to };
  return tu === undefined || den === undefined ? { kind: 'default' } : { kind: 'numbers', from: tu, to: den };
}

/** `1/7/2026` or `2026-07-01`; null for anything that is no day. */
function readDay(typed: string): Temporal.PlainDate | null {
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(typed);
  const written = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed);
  const [year, month, day] = spoken ? [spoken[3], spoken[2], spoken[1]] : [written?.[1], written?.[2], written?.[3]];
  if (year === undefined || month === undefined || day === undefined) return null;
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
