import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, htmlFaults, openPage, overflow } from '../support/browser.ts';
import { addOddProcedures, fileDossier, filedBefore, LIST_ONLY, SPRAWLING } from './filings.ts';
import { alignZalo, BIRTH, MORNING } from './hands.ts';
import { expectSoundAfter, expectSoundAt, soundnessFaults } from './soundness.ts';
import { useStage } from './stage.ts';

const STATES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const codes = new Map<string, string>();
const stage = useStage({ now: MORNING }, async ({ house }) => {
  alignZalo(house);
  await addOddProcedures(house);
  for (const state of STATES) codes.set(`trạng thái ${state}`, await fileDossier(house, state));
  codes.set('trễ hẹn', await filedBefore(house, { days: 20 }, 4));
  codes.set('tên dài', await fileDossier(house, 4, { procedure: SPRAWLING }));
  codes.set('chỉ có tên', await fileDossier(house, 2, { procedure: LIST_ONLY }));
});

let page: Page;
/** One window for all: a page is looked at and left. */
async function window(): Promise<Page> {
  if (!page || page.isClosed()) page = (await openPage(stage.browser, 'desk')).page;
  return page;
}

describe('Trang của người dân', () => {
  it.each([
    '/',
    '/thu-tuc',
    '/thu-tuc?trang=2',
    '/thu-tuc?q=khai+sinh',
    '/thu-tuc?q=zzzqqq',
    '/thu-tuc?q=dk+ket+hon&linhvuc=H%E1%BB%99+t%E1%BB%8Bch&cap=commune',
    '/thu-tuc?q=khai+sinh+va+dang+ky+ket+hon',
    '/thu-tuc?q=dang+ky',
    '/thu-tuc?q=hom+nay+troi+mua+khong',
    '/thu-tuc?q=khai+sinh&cap=ministry&viec=lai-xe',
    '/en/thu-tuc?q=khai+sinh&cap=commune',
    '/thu-tuc/theo-viec-doi',
    '/thu-tuc/theo-viec-doi/sinh-con',
    '/thu-tuc/linh-vuc',
    '/thu-tuc/linh-vuc/ho-tich',
    '/thu-tuc/co-quan',
    '/thu-tuc/co-quan/uy-ban-nhan-dan-cap-xa',
    '/thu-tuc/chu-cai',
    '/thu-tuc/chu-cai/%C4%91?trang=2',
    '/en/thu-tuc/theo-viec-doi',
    '/en/thu-tuc/linh-vuc/ho-tich',
    '/toi-o',
    '/toi-o?tim=quang+trung&ve=/thu-tuc',
    '/en/toi-o?tim=zzz',
    `/thu-tuc/${BIRTH}`,
    `/thu-tuc/${LIST_ONLY}`,
    `/thu-tuc/${SPRAWLING}`,
    '/thu-tuc/9.999999',
    '/tra-cuu',
    '/tra-cuu?ma=000.00.17.H08-1901',
    '/tra-cuu?ma=chua+nho+ma',
    '/tra-cuu/000.00.17.H08-190125-9999',
    '/tro-chuyen',
    '/dang-nhap',
    '/khong-co-trang-nay',
    '/du-lieu-mo',
    '/en/du-lieu-mo',
    '/dev/gallery',
  ])('%s', async (address) => {
    await expectSoundAt(await window(), stage.house.url + address);
  });

  it('câu tìm dài quá', async () => {
    await expectSoundAt(await window(), `${stage.house.url}/thu-tuc?q=${'a'.repeat(600)}`);
  });

  it.each([...STATES.map((state) => `trạng thái ${state}`), 'trễ hẹn', 'tên dài', 'chỉ có tên'])('tra cứu hồ sơ: %s', async (kind) => {
    await expectSoundAt(await window(), `${stage.house.url}/tra-cuu/${codes.get(kind)}`);
  });

  it('một câu có hai mã hồ sơ', async () => {
    const two = `ho so ${codes.get('trạng thái 4')} va ${codes.get('trạng thái 9')}`;
    await expectSoundAt(await window(), `${stage.house.url}/tra-cuu?ma=${encodeURIComponent(two)}`);
  });

  it('sai mật khẩu', async () => {
    const seen = await window();
    await seen.goto(`${stage.house.url}/dang-nhap`);
    await seen.getByLabel('Tên đăng nhập').fill('ai-do');
    await seen.getByLabel('Mật khẩu').fill('khong-biet');
    await expectSoundAfter(seen, () => seen.getByRole('button', { name: 'Đăng nhập' }).click());
  });

  it.each(['lam giay khai sinh can giay to gi', 'xin chao', 'ho so 000.00.17.H08-190125-9999', 'asdkjh qwe', 'dang ky'])(
    'trò chuyện không script, sau câu “%s”',
    async (words) => {
      const { page: plain, context } = await openPage(stage.browser, 'phone', { scripts: false });
      await plain.goto(`${stage.house.url}/tro-chuyen`);
      await plain.getByLabel('Câu hỏi của anh/chị').fill(words);
      await plain.getByRole('button', { name: 'Gửi' }).click();
      await plain.locator('.bubble-me').waitFor();
      // Axe itself needs scripts: the same conversation, looked at from a window that has them.
      const { page: seen } = await openPage(stage.browser, 'phone', { as: await context.storageState() });
      await expectSoundAt(seen, `${stage.house.url}/tro-chuyen`);
      expect(await seen.locator('.bubble-me').count()).toBe(1);
    },
  );

  it('trò chuyện ở trang đầu, có script', async () => {
    const seen = await window();
    await seen.goto(stage.house.url);
    await seen.getByLabel('Câu hỏi của anh/chị').fill(codes.get('trễ hẹn') ?? '');
    await seen.getByLabel('Câu hỏi của anh/chị').press('Enter');
    await seen.locator('.bubble-house:not(.typing)').nth(1).waitFor();
    expect(await soundnessFaults(seen)).toEqual([]);
  });
});

describe('Điện thoại của Zalo giả', () => {
  beforeAll(async () => {
    const { house } = stage;
    const { control } = house.fake;
    for (const text of ['lam giay khai sinh cho con can giay to gi', codes.get('trạng thái 4') ?? '', 'theo doi']) {
      await control.sendText('ba-sau', text);
      await house.drain();
    }
    await fileDossier(house, 2);
  });

  it.each(['/', '/phone/ba-sau', '/phone/anh-hung', '/phone/ong-ro', '/phone/ba-sau/ben-trong'])('%s', async (address) => {
    await expectSoundAt(await window(), stage.house.fake.url + address);
  });
});

describe('Lỗi cài sẵn thì phải bị bắt', () => {
  it('HTML sai', async () => {
    const broken =
      '<!doctype html><html lang="vi"><head><title>x</title></head><body><p id="a" id="a">x</p><span><div>x</div></span><img src="/x.png"><b style="color:red">x</b></body></html>';
    const faults = (await htmlFaults(broken)).join('\n');
    for (const rule of ['no-dup-attr', 'element-permitted', 'no-inline-style', 'wcag/h37']) expect(faults).toContain(rule);
  });

  it('trang không dùng được với trình đọc, chữ quá nhạt, trang rộng quá màn hình', async () => {
    const { page: bad } = await openPage(stage.browser, 'phone');
    await bad.setContent(
      '<html><head><title>x</title></head><body><main><h1>x</h1><input><button></button><p style="color:#ccc">nhạt</p><div style="width:900px">rộng</div></main></body></html>',
    );
    const faults = (await axeFaults(bad)).join('\n');
    for (const rule of ['html-has-lang', 'label', 'button-name', 'color-contrast']) expect(faults).toContain(rule);
    expect(await overflow(bad)).toBeGreaterThan(400);
    expect((await soundnessFaults(bad)).some((fault) => fault.startsWith('by night: color-contrast'))).toBe(true);
  });
});
