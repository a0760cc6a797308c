import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { can, whoIs } from '#modules/identity';
import type { Config } from '#platform/config/config.ts';
import { createApp } from '#platform/http/app.ts';
import type { ErrorView } from '#platform/http/errors.ts';
import type { FastifyInstance } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { ErrorPage, NotFound, setAssetManifest, setSite } from '#ui/index.ts';
import { adminRoutes } from './admin/admin.routes.ts';
import { galleryRoutes } from './gallery.routes.ts';
import { healthRoutes } from './health.ts';
import { homeRoutes } from './home.routes.ts';
import { lookRoutes } from './look.routes.ts';
import { moduleRoutes } from './modules.ts';

/** The whole web server: every module's routes, the portal's home, administration, health. */
export async function webApp(platform: Platform, root: string): Promise<FastifyInstance> {
  const manifest = join(root, 'dist', 'assets.json');
  const built = existsSync(manifest);
  if (built) setAssetManifest(JSON.parse(readFileSync(manifest, 'utf8')));
  setSite({ demo: platform.config.demo, zaloHref: zaloAddress(platform.config) });
  return createApp(platform, {
    gatekeeper: { whoIs: (token) => whoIs(platform, token), may: can },
    errorView,
    routes: [healthRoutes, homeRoutes, lookRoutes, adminRoutes, ...moduleRoutes, ...(platform.config.mode === 'production' ? [] : [galleryRoutes])],
    assetFolder: built ? join(root, 'dist', 'assets') : null,
  });
}

/** Where the house is met on Zalo: in the demonstration the phone to try, else the Official Account once it is known. */
function zaloAddress({ fakeZaloPort, zalo }: Config): string {
  if (fakeZaloPort !== null) return `http://127.0.0.1:${fakeZaloPort}/`;
  return zalo.oaId === '' ? '' : `https://zalo.me/${zalo.oaId}`;
}

const errorView: ErrorView = ({ status, code, message, fields, reference, path }) => {
  const desk = /^\/(ban-lam-viec|quan-tri)(\/|$)/u.test(path);
  if (code === 'not-found' && !desk) return h(NotFound, { reference });
  return h(ErrorPage, { status, message, fields, reference, kind: desk ? 'desk' : 'citizen' });
};
