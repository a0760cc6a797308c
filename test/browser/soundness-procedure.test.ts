import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { importCatalogue, recordObservedTimes } from '../../src/modules/procedures/index.ts';
import { openPage } from '../support/browser.ts';
import { addOddProcedures, LIST_ONLY, SPRAWLING } from './filings.ts';
import { alignZalo, BIRTH, MORNING, officerAt } from './hands.ts';
import { expectSoundAfter, expectSoundAt } from './soundness.ts';
import { useStage } from './stage.ts';

const XA = '21637';
const [CHANGING, GONE, COMING] = ['9.100011', '9.100012', '9.100013'];
const day = (text: string) => Temporal.PlainDate.from(text);

const stage = useStage({ now: MORNING }, async ({ house }) => {
  alignZalo(house);
  await addOddProcedures(house);
  const bring = (from: string, ...lines: readonly string[]) => importCatalogue(house.platform, lines, { effectiveFrom: day(from), actor: 'test' });
  await bring('2026-01-01', line(CHANGING, 8_000), line(GONE, 8_000));
  await bring('2026-04-01', line(CHANGING, 20_000));
  await bring('2026-06-01', line(COMING, 8_000));
  await house.platform.db
    .withTables<Tables>()
    .updateTable('procedures.procedure_revision')
    .set({ effective_to: day('2026-02-01') })
    .where('procedure_code', '=', GONE)
    .execute();
  const observed = { finished: 41, p90Minutes: 900, firstDay: day('2025-03-02'), lastDay: day('2026-03-01') };
  await recordObservedTimes(house.platform, [
    { procedureCode: BIRTH, ...observed },
    { procedureCode: SPRAWLING, ...observed },
  ]);
});

type Tables = { 'procedures.procedure_revision': { procedure_code: string; effective_to: Temporal.PlainDate | null } };

function line(code: string, fee: number): string {
  const channels = [{ method: 'direct', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'service_fee', amount_vnd: fee, text: '/lần' }] }];
  return JSON.stringify({
    code,
    name: `Cấp phép thả diều ${code}`,
    levels: ['commune'],
    executing_agencies: ['Ủy ban nhân dân cấp xã'],
    detail: 'structured',
    channels,
  });
}

async function window(commune = false): Promise<Page> {
  const { page, context } = await openPage(stage.browser, 'desk');
  if (commune) await context.addCookies([{ name: 'xa', value: XA, url: stage.house.url }]);
  return page;
}

async function savedList(prefix = ''): Promise<{ readonly page: Page; readonly address: string }> {
  const page = await window();
  await page.goto(`${stage.house.url}${prefix}/thu-tuc/${BIRTH}`);
  await page.locator('.checklist input').first().check();
  await page.locator('.checklist-actions button').first().click();
  await page.locator('.big-code').waitFor();
  return { page, address: page.url() };
}

describe.each(['', '/en'])('Trang thủ tục %s', (prefix) => {
  it.each([
    BIRTH,
    '1.115362',
    LIST_ONLY,
    SPRAWLING,
    CHANGING,
    `${CHANGING}?ngay=2026-04-01`,
    GONE,
    `${GONE}?ngay=2026-01-31`,
    COMING,
    `${BIRTH}?ngay=khong-phai-ngay`,
  ])('%s', async (code) => {
    await expectSoundAt(await window(), `${stage.house.url}${prefix}/thu-tuc/${code}`);
  });

  it('biết xã: quầy gần nhất, mức riêng', async () => {
    await expectSoundAt(await window(true), `${stage.house.url}${prefix}/thu-tuc/1.004873`);
  });

  it.each(['ubnd-phuong-tam-quan', 'so-tu-phap', '000.01.30.H08', 'khong-co'])('cơ quan %s', async (agency) => {
    await expectSoundAt(await window(), `${stage.house.url}${prefix}/co-quan/${agency}`);
  });

  it('danh sách vừa lưu, đã đổi, hết hạn mã, đã xóa, không có', async () => {
    const { page, address } = await savedList(prefix);
    await expectSoundAt(page, address);
    await expectSoundAfter(page, () => page.locator('.checklist-actions button').first().click());
    stage.house.clock.advance({ hours: 80 });
    await expectSoundAt(page, address);
    stage.house.clock.set(Temporal.Instant.from(MORNING));
    await expectSoundAfter(page, () => page.locator('.danger-corner button').click());
    await expectSoundAt(page, address);
  });
});

describe('Nơi nhận của một thủ tục', () => {
  it.each(['1.004873', CHANGING])('%s', async (code) => {
    const { page } = await officerAt(stage.browser, stage.house, 'kiemsoat');
    await expectSoundAt(page, `${stage.house.url}/quan-tri/thu-tuc/${code}/noi-nhan`);
  });

  it('gửi thiếu', async () => {
    const { page } = await officerAt(stage.browser, stage.house, 'kiemsoat');
    await page.goto(`${stage.house.url}/quan-tri/thu-tuc/${BIRTH}/noi-nhan`);
    // The browser itself would not send it.
    await page.locator('form:has(#f-basis)').evaluate((form) => form.setAttribute('novalidate', ''));
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Lưu', exact: true }).click());
  });
});
