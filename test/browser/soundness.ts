import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults, htmlFaults, overflow, SIZES } from '../support/browser.ts';
import { smallTargets, unknownClasses } from '../support/targets.ts';

/** What depends on the colours alone; the rest is the same by night as by day. */
const BY_NIGHT = ['color-contrast', 'link-in-text-block'];

/** Does something that ends on a page, and gives the bytes of that page as they came. */
export async function documentAfter(page: Page, act: () => Promise<unknown>): Promise<string> {
  const arrived = page.waitForResponse((reply) => isDocument(reply, page));
  await act();
  const reply = await arrived;
  await page.waitForLoadState();
  return reply.text();
}

function isDocument(reply: Response, page: Page): boolean {
  const redirects = reply.status() >= 300 && reply.status() < 400;
  return reply.request().isNavigationRequest() && reply.frame() === page.mainFrame() && !redirects;
}

/**
 * Valid HTML; then, on phone and desk: no accessibility fault, nothing wider than the screen, and on the phone by night
 * no pale colours either. What is folded away is unfolded, save the slip for colours and letters that would lie over the page; windows are as tall as the page, so that a bar at the foot
 * covers nothing that a person would scroll to.
 */
export async function soundnessFaults(page: Page, html?: string): Promise<readonly string[]> {
  const faults = html === undefined ? [] : (await htmlFaults(html)).map((fault) => `html: ${fault}`);
  // Colours that are still on their way from one scheme to the other would be measured in between.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('details:not(.look)')) part.open = true;
    await document.fonts.ready;
  });
  for (const name of ['desk', 'phone'] as const) {
    await page.setViewportSize(SIZES[name]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: SIZES[name].width, height });
    faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
    const wide = await overflow(page);
    if (wide > 0) faults.push(`${name}: ${wide} px wider than the screen`);
    const forFingers = name === 'phone' && (await page.locator('html.citizen').count()) > 0;
    if (forFingers) faults.push(...(await smallTargets(page)).map((target) => `phone: too small for a finger: ${target}`));
  }
  if ((await page.locator('html.citizen, html.desk, html.bare').count()) > 0)
    faults.push(...(await unknownClasses(page)).map((name) => `no loaded style sheet knows .${name}`));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...faults, ...(await axeFaults(page, BY_NIGHT)).map((fault) => `by night: ${fault}`)];
}

export async function expectSoundAt(page: Page, address: string): Promise<void> {
  const html = await documentAfter(page, () => page.goto(address));
  expect(await soundnessFaults(page, html)).toEqual([]);
}

export async function expectSoundAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const html = await documentAfter(page, act);
  expect(await soundnessFaults(page, html)).toEqual([]);
}
