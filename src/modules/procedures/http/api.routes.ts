import { AppError } from '#kernel/app-error.ts';
import { checked, type Routes } from '#platform/http/routes.ts';
import { cpsvAp, jsonLd } from '../domain/linked-data.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';
import { codeParams, formatQuery } from './schemas.ts';

const open = { config: { access: 'public' } } as const;

export const apiRoutes: Routes = (app, platform) => {
  app.get('/api/v1/procedures/:code', open, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const { mau } = checked(formatQuery, request.query);
    const read = await readProcedure(platform, code);
    if (read === null) throw new AppError('procedure-not-found');
    reply.header('vary', 'accept').header('cache-control', 'public, max-age=0, must-revalidate');
    const format = mau ?? formatOf(request.headers.accept);
    if (format !== 'json') {
      const linked = format === 'cpsv-ap' ? cpsvAp : jsonLd;
      reply.type('application/ld+json; charset=utf-8');
      return JSON.stringify(linked(read.record, `${platform.config.publicUrl}/thu-tuc/${read.record.code}`));
    }
    const { no, effectiveFrom } = read.revision;
    return { ...read.record, revision: { no, effectiveFrom: effectiveFrom.toString() } };
  });
};

type Format = 'json' | 'schema.org' | 'cpsv-ap';

/** Linked data only for who names it; of both named, the first. With `profile="…cpsv…"` it is the European vocabulary. */
function formatOf(accept: string | undefined): Format {
  const wishes = (accept ?? '').split(',').map((part) => part.trim());
  const linked = wishes.findIndex((wish) => wish.startsWith('application/ld+json'));
  const plain = wishes.findIndex((wish) => wish.startsWith('application/json'));
  if (linked < 0 || (plain >= 0 && plain < linked)) return 'json';
  return wishes[linked]?.includes('cpsv') ? 'cpsv-ap' : 'schema.org';
}
