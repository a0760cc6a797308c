import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import type { Subject } from '../../src/kernel/subject.ts';
import { can } from '../../src/modules/identity/domain/rights.ts';
import { createApp } from '../../src/platform/http/app.ts';
import type { Routes } from '../../src/platform/http/routes.ts';
import { type TestPlatform, type TestPlatformOptions, testPlatform } from './platform.ts';

export type TestApp = { readonly app: FastifyInstance; readonly platform: TestPlatform; readonly close: () => Promise<void> };

/**
 * Some routes on a real platform, for `inject`. An officer signs in by the cookie `mc_session=<key>` of `officers`;
 * a POST of his needs the form token as in the browser.
 */
export async function testApp(
  options: TestPlatformOptions & {
    readonly routes: readonly Routes[];
    readonly officers?: Readonly<Record<string, Subject>>;
    readonly platform?: TestPlatform;
  },
): Promise<TestApp> {
  const platform = options.platform ?? (await testPlatform(options));
  const app = await createApp(platform, {
    gatekeeper: { whoIs: async (token) => options.officers?.[token] ?? null, may: can },
    errorView: (shown) => h('html', { lang: 'vi' }, h('body', {}, `${shown.status} ${shown.code} ${shown.message}`)),
    routes: options.routes,
    assetFolder: null,
  });
  await app.ready();
  return {
    app,
    platform,
    close: async () => {
      await app.close();
      if (!options.platform) await platform.close();
    },
  };
}
