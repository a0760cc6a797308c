import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  const line = (code: string, level: string, name: string) =>
    JSON.stringify({ code, name: `Cấp phép thả diều sáo (thực hiện tại cấp ${name})`, detail: 'list-only', levels: [level] });
  const lines = [line('1.900501', 'province', 'tỉnh'), line('1.900502', 'commune', 'xã')];
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(() => house.close());

const ODD = [
  '',
  ' ',
  'diều '.repeat(2_000),
  '🙂🪁',
  "'; DROP TABLE procedure; --",
  '<script>alert(1)</script>',
  '\u0000\u0007\u001b',
  'дiều 凧 kite',
  'thả diều'.normalize('NFD'),
];

describe('câu hỏi lạ', () => {
  test.each(ODD)('trang và API trả lời (%#)', async (q) => {
    const asked = encodeURIComponent(q);
    const page = await house.app.inject(`/thu-tuc?q=${asked}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('<script>alert(1)');
    expect((await house.app.inject(`/api/v1/procedures?q=${asked}`)).statusCode).toBeLessThan(500);
  });
});
