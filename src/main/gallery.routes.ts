import { type Routes, sendPage } from '#platform/http/routes.ts';
import { GalleryPage } from '#ui/gallery.tsx';

/** Every component in every state, for those who build pages. Not in production. */
export const galleryRoutes: Routes = (app) => {
  app.get('/dev/gallery', { config: { access: 'public' } }, async (_request, reply) => sendPage(reply, GalleryPage({})));
};
