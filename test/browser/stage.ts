import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser, picture } from '../support/browser.ts';
import { type House, type HouseOptions, openHouse } from '../support/house.ts';

export type Stage = { readonly house: House; readonly browser: Browser };

/**
 * One house and one browser for a file. Windows are closed after each test; those of a failed one are photographed
 * first.
 */
export function useStage(options: HouseOptions, prepare: (stage: Stage) => Promise<void> = async () => {}): Stage {
  let house: House | undefined;
  let browser: Browser | undefined;
  const stage: Stage = {
    get house() {
      if (!house) throw new Error('the house is not open yet');
      return house;
    },
    get browser() {
      if (!browser) throw new Error('the browser is not open yet');
      return browser;
    },
  };
  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse(options), openBrowser()]);
    await prepare(stage);
  }, 120_000);
  afterEach(async ({ task }) => {
    for (const context of browser?.contexts() ?? []) {
      if (task.result?.state === 'fail') for (const page of context.pages()) await picture(page, `failed-${fileName(task.name)}-${browser?.contexts().length}`);
      await context.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  return stage;
}

function fileName(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[^\w ]/gu, '')
    .trim()
    .replace(/ +/gu, '-')
    .slice(0, 60);
}
