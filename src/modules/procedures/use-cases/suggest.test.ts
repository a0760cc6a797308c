import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { readRecords, sharedFile } from '../bench/shared-data.ts';
import { buildSuggestions, shortName, suggestFor } from '../domain/find/suggestions.ts';
import { entryOf } from '../domain/search/entry.ts';
import { createLexicon } from '../domain/search/lexicon.ts';
import { routes } from '../http/routes.ts';
import { importCatalogue } from './import-catalogue.ts';

let house: TestApp;

const LINES = [
  { code: '1.900401', name: 'Thủ tục đăng ký khai sinh', everyday_name: 'Làm giấy khai sinh', name_en: 'Birth registration', fields: ['Hộ tịch'] },
  { code: '1.900402', name: 'Thủ tục đăng ký khai tử', fields: ['Hộ tịch'] },
  { code: '1.900403', name: 'Đổi giấy phép lái xe (thực hiện tại cấp tỉnh)', fields: ['Sát hạch, cấp giấy phép lái xe'] },
  { code: '1.900404', name: 'Phối hợp khai báo giữa các sở', procedure_type: 'STANDARD_INTERNAL' },
];

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  const lines = LINES.map((line) => JSON.stringify({ detail: 'list-only', audience: ['Công dân Việt Nam'], ...line }));
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(() => house.close());

type Item = { readonly kind: string; readonly text: string; readonly detail: string; readonly href: string };
const offered = async (q: string, more = ''): Promise<readonly Item[]> =>
  (await house.app.inject(`/api/v1/suggestions?q=${encodeURIComponent(q)}${more}`)).json().items;
const texts = async (q: string) => (await offered(q)).map((one) => one.text);

describe('gợi ý khi đang gõ', () => {
  test.each(['khai si', 'khai s', 'KHAI SINH', 'dang ki khai sin', 'làm giấy kh', 'lam giay khai sinh cho con'])('“%s” gợi ra giấy khai sinh', async (q) => {
    expect((await offered(q)).map((one) => one.href)).toContain('/thu-tuc/1.900401');
  });

  test('tên thường gọi đứng trước, tên của luật đi kèm; một thủ tục một dòng', async () => {
    const found = (await offered('khai sinh')).filter((one) => one.href === '/thu-tuc/1.900401');
    expect(found).toEqual([{ kind: 'procedure', text: 'Làm giấy khai sinh', detail: 'Đăng ký khai sinh', href: '/thu-tuc/1.900401' }]);
  });

  test('tên bỏ chữ “Thủ tục” và phần trong ngoặc ở cuối', async () => {
    expect(await texts('doi giay ph')).toContain('Đổi giấy phép lái xe');
  });

  test('lời của người dân dẫn đến trang kết quả, và chỉ khi danh mục có việc ấy', async () => {
    const saying = (await offered('giấy báo')).find((one) => one.kind === 'saying');
    expect(saying).toMatchObject({ text: 'giấy báo tử', href: '/thu-tuc?q=gi%E1%BA%A5y+b%C3%A1o+t%E1%BB%AD' });
    expect((await offered('nhập quốc')).filter((one) => one.kind === 'saying')).toEqual([]);
  });

  test('việc trong đời chỉ khi có thủ tục', async () => {
    expect((await offered('sinh con')).find((one) => one.kind === 'event')).toMatchObject({ href: '/thu-tuc/theo-viec-doi/sinh-con' });
    expect((await offered('nghỉ hưu')).filter((one) => one.kind === 'event')).toEqual([]);
  });

  test('thủ tục nội bộ không gợi cho ai', async () => {
    expect((await texts('phoi hop khai bao')).join()).not.toContain('giữa các sở');
  });

  test('gõ nhầm một chữ vẫn có gợi ý', async () => {
    expect((await offered('dang ky khai sihn')).map((one) => one.href)).toContain('/thu-tuc/1.900401');
  });

  test('tiếng Anh: tên tiếng Anh và địa chỉ tiếng Anh', async () => {
    expect(await offered('birth reg', '&lang=en')).toContainEqual({
      kind: 'procedure',
      text: 'Birth registration',
      detail: 'Đăng ký khai sinh',
      href: '/en/thu-tuc/1.900401',
    });
    expect(await texts('birth reg')).not.toContain('Birth registration');
  });

  test.each(['', ' ', 'k', '%', '🙂🙂', '\u0000\u0001', 'x'.repeat(5_000), '<script>', "'; drop table"])('chữ lạ %j: không lỗi', async (q) => {
    const reply = await house.app.inject(`/api/v1/suggestions?q=${encodeURIComponent(q)}`);
    expect([reply.statusCode, Array.isArray(reply.json().items)]).toEqual([200, true]);
  });
});

test.each([
  ['Thủ tục cấp phép (1.010727)', 'Cấp phép'],
  ['Thủ tục', 'Thủ tục'],
  ['(thử)', '(thử)'],
])('%s gọi ngắn là %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

const national = sharedFile('procedures.jsonl');
test.skipIf(national === null)('trên danh mục thật: việc hằng ngày đứng trong tám thủ tục đầu', () => {
  const lexicon = createLexicon();
  const entries = readRecords(national ?? '').map((record) => entryOf(lexicon, record));
  const index = buildSuggestions(entries, []);
  for (const [typed, code] of [
    ['khai sin', '1.001193'],
    ['đăng ký kết h', '1.000894'],
    ['giay phep lai x', '3.000346'],
  ] as const) {
    const found = suggestFor(index, typed, 'vi')
      .filter((one) => one.kind === 'procedure')
      .slice(0, 8);
    expect(
      found.map((one) => one.target),
      typed,
    ).toContain(code);
  }
});
