import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { refuse } from './answers.ts';
import { type Control, makeControl } from './control.ts';
import { phoneRoutes } from './phone/routes.ts';
import { parseJson } from './read.ts';
import { businessRoutes } from './routes/business.ts';
import { controlRoutes } from './routes/control.ts';
import { oaRoutes } from './routes/oa.ts';
import { oauthRoutes } from './routes/oauth.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { makeWorld, type World } from './world.ts';

/** The largest upload is 5 MB; the rest is for the frame around it. */
const BODY_LIMIT = 6 * 1024 * 1024;

export type FakeZalo = { readonly url: string; readonly close: () => Promise<void>; readonly control: Control };

function parsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  // A body that is not JSON is Zalo's error, with HTTP 200, and not a 400.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, parseJson(String(body))));
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

const ASSETS: Readonly<Record<string, string>> = {
  'phone.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** The face of the pictures; where the package is not installed, the system's own face does as well. */
function fontFolder(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json')), 'files');
  } catch {
    return null;
  }
}

function fonts(app: FastifyInstance): void {
  const folder = fontFolder();
  for (const part of ['latin', 'latin-ext', 'vietnamese']) {
    for (const weight of ['400', '600']) {
      app.get(`/fonts/${part}-${weight}.woff2`, (_request, reply) => {
        if (folder === null) return reply.code(404).send('');
        return reply
          .type('font/woff2')
          .header('cache-control', 'max-age=86400')
          .send(readFileSync(join(folder, `be-vietnam-pro-${part}-${weight}-normal.woff2`)));
      });
    }
  }
}

const SHEETS: readonly string[] = ['base', 'chat', 'cards', 'inside', 'wide'];

function assets(app: FastifyInstance): void {
  app.get('/phone.css', (_request, reply) => {
    const sheets = SHEETS.map((name) => readFileSync(new URL(`./phone/assets/${name}.css`, import.meta.url), 'utf8'));
    return reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(sheets.join('\n'));
  });
  for (const [name, type] of Object.entries(ASSETS)) {
    app.get(`/${name}`, (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'no-cache')
        .send(readFileSync(new URL(`./phone/assets/${name}`, import.meta.url))),
    );
  }
}

function buildApp(world: World, control: Control): FastifyInstance {
  const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, keepAliveTimeout: 70_000 });
  parsers(app);
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error.statusCode === 413) return reply.send({ error: -210, message: refuse(-210, 'body').message });
    return reply.code(error.statusCode ?? 500).send({ error: -200, message: error.message });
  });
  oauthRoutes(app, world);
  oaRoutes(app, world);
  businessRoutes(app, world);
  uploadRoutes(app, world);
  controlRoutes(app, world, control);
  assets(app);
  fonts(app);
  phoneRoutes(app, world, control);
  return app;
}

export async function startFakeZalo(options: Partial<Settings> = {}): Promise<FakeZalo> {
  const settings: Settings = { ...defaultSettings, ...options };
  const world = makeWorld(settings);
  const control = makeControl(world);
  const app = buildApp(world, control);
  const url = await app.listen({ host: settings.host, port: settings.port });
  return {
    url,
    control,
    close: async () => {
      world.saver.now();
      world.outbox.close();
      await app.close();
    },
  };
}
