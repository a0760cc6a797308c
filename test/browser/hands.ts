import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/officers/index.ts';
import { signIn } from '../../src/modules/identity/index.ts';
import { SESSION_COOKIE } from '../../src/platform/http/access.ts';
import { openPage, type SIZES } from '../support/browser.ts';
import type { House } from '../support/house.ts';

/** What people do with their hands in several journeys. A Monday morning, so that desks are open and notices may go out. */
export const MORNING = '2026-03-02T09:00:00+07:00';
export const BIRTH = '1.001193';

/** Through the form, as an officer does. */
export async function signInAt(page: Page, house: House, name: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto(`${house.url}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

type Seat = { readonly page: Page; readonly context: BrowserContext };

/** An officer who has signed in already: one address may try the form ten times a minute only. */
export async function officerAt(browser: Browser, house: House, name: string, size: keyof typeof SIZES = 'desk'): Promise<Seat> {
  const token = await signIn(house.platform, { signInName: name, password: DEMO_PASSWORD });
  if (token === null) throw new Error(`no officer ${name}`);
  const seat = await openPage(browser, size);
  await seat.context.addCookies([{ name: SESSION_COOKIE, value: token, url: house.url, httpOnly: true, sameSite: 'Lax' }]);
  return seat;
}

/** A whole reception at the counter; the code stands on the receipt. */
export async function receive(page: Page, house: House, owner: string, words = 'khai sinh', name = /^(Thủ tục )?đăng ký khai sinh$/iu): Promise<string> {
  await page.goto(`${house.url}/ban-lam-viec/tiep-nhan`);
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name }).click();
  await page.getByLabel('Họ và tên').fill(owner);
  for (const box of await page.getByRole('group', { name: 'Đánh dấu những giấy tờ' }).getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
  await page.getByRole('heading', { name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }).waitFor();
  const code = /\d{3}\.\d{2}\.\d{2}\.H08-\d{6}-\d{4,}/u.exec((await page.getByRole('article').textContent()) ?? '')?.[0];
  if (code === undefined) throw new Error('no code on the receipt');
  return code;
}

/** The act's own button, or the link to its form first. */
export async function act(page: Page, house: House, code: string, name: string, said: { readonly note?: string } = {}): Promise<void> {
  await page.goto(`${house.url}/ban-lam-viec/ho-so/${code}`);
  const bar = page.locator('.dossier-actions');
  // The key of the act is part of the button's words.
  const words = new RegExp(`^${name} ?\\d?$`, 'u');
  const other = bar.getByRole('link', { name: words });
  if ((await other.count()) > 0) await other.click();
  if (said.note !== undefined) await page.locator('textarea[name=publicNote]').fill(said.note);
  const confirm = page.getByLabel('Tôi đã kiểm tra và xác nhận');
  if ((await confirm.count()) > 0) await confirm.check();
  await bar.getByRole('button', { name: words }).click();
  await page.getByText(`Xong: ${name.toLowerCase()}`).waitFor();
}

export async function openPhone(browser: Browser, house: House, who = 'ba-sau', size: keyof typeof SIZES = 'phone'): Promise<Seat> {
  const seat = await openPage(browser, size);
  await seat.page.goto(`${house.fake.url}/phone/${who}`);
  return seat;
}

/** Types, sends, waits for what comes back; gives its words. */
export async function say(phone: Page, text: string, meanwhile: () => Promise<unknown> = async () => {}): Promise<string> {
  const answers = phone.locator('[data-from=oa]');
  const before = await answers.count();
  await phone.getByLabel('Nhắn tin').fill(text);
  await phone.getByRole('button', { name: 'Gửi' }).click();
  await meanwhile();
  await answers.nth(before).waitFor();
  return shown(answers.nth(before));
}

/** Words in any order, whatever the case and wherever line breaks fall. */
export function expectWords(text: string | null, words: readonly string[]): void {
  const flat = (text ?? '').replace(/\s+/gu, ' ').toLowerCase();
  for (const word of words) expect(flat).toContain(word.toLowerCase());
}

/** What a person can read of it: nothing folded away, nothing hidden. */
export async function shown(part: Locator): Promise<string> {
  await part.first().waitFor();
  return (await part.allInnerTexts()).join('\n');
}

export function shownText(page: Page, selector = 'main'): Promise<string> {
  return shown(page.locator(selector));
}

/** Zalo's clock is set to that of a house whose own clock stands. */
export function alignZalo(house: House): void {
  house.fake.control.shiftClock(house.clock.now().epochMilliseconds - house.fake.control.now());
}

/** `say` in a house without workers: the work that the message brings is done here. */
export function sayAndWork(phone: Page, house: House, text: string): Promise<string> {
  return say(phone, text, async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await house.drain()) > 0) return;
      await phone.waitForTimeout(20);
    }
  });
}
