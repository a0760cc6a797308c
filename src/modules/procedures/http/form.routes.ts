import { z } from 'zod';
import { AppError } from '#kernel/app-error.ts';
import { checked, type Routes } from '#platform/http/routes.ts';
import { contentDisposition } from '../domain/form-file.ts';
import { readForm } from '../use-cases/forms/read-form.ts';

const formParams = z.object({ code: z.string().max(60), file: z.string().max(60) });

/** Forms to download. The address is made of the content, so what is behind it never changes. */
export const formRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc/:code/mau/:file', { config: { access: 'public' } }, async (request, reply) => {
    const { code, file: address } = checked(formParams, request.params);
    const found = await readForm(platform, code, address);
    if (found === null) throw new AppError('not-found');
    const etag = `"${found.file.sha256.slice(0, 32)}"`;
    reply.headers({ etag, 'cache-control': 'public, max-age=86400', 'x-content-type-options': 'nosniff' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.headers({ 'content-type': found.file.mediaType, 'content-disposition': contentDisposition(found.file.name) }).send(found.bytes);
  });
};
