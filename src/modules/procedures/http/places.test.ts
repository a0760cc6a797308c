import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAgencyCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { communeAgency2025 } from '../../../../seeds/directory/agencies.ts';
import { COMMUNES_2025 } from '../../../../seeds/directory/communes-2025.ts';
import { seedDirectory } from '../../../../seeds/directory/index.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { agencySlug } from '../domain/agency-slug.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;
const agency = parseAgencyCode('000.01.22.H08');
const OFFICE: Subject = { officerId: 'o-1', name: 'Cán Bộ Thử', agency: agency ?? communeAgency2025('21589'), roles: ['procedure_control'] };
const DESK: Subject = { ...OFFICE, officerId: 'o-2', roles: ['desk_officer'] };
const [XA, XA_TYPE, XA_NAME] = COMMUNES_2025[0] ?? ['', '', ''];
const COMMUNE = communeAgency2025(XA);
const COMMUNE_PAGE = `/co-quan/${agencySlug(`Ủy ban nhân dân ${XA_TYPE} ${XA_NAME}`)}`;

const line = (code: string, name: string, levels: readonly string[], executing: string) =>
  JSON.stringify({
    code,
    name,
    fields: ['Trò chơi'],
    levels,
    executing_agencies: [executing],
    detail: 'structured',
    channels: [{ method: 'direct', time_qty: 3, time_unit: 'working_day', fees: [] }],
  });

beforeAll(async () => {
  house = await testApp({ routes: [routes], officers: { office: OFFICE, desk: DESK } });
  await seedDirectory(house.platform);
  const lines = [
    line('1.900001', 'Cấp phép thả diều', ['commune'], 'Ủy ban nhân dân cấp xã'),
    line('1.900002', 'Cấp phép bay khinh khí cầu', ['province'], 'Sở Văn hóa và Thể thao'),
    line('1.900003', 'Xác nhận cư trú của diều', ['commune', 'vertical'], 'Công an cấp xã'),
  ];
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(() => house.close());

const get = (url: string, cookies: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, cookies });
const at = (text: string) => house.platform.clock.set(Temporal.Instant.from(`${text}:00+07:00`));

/** What an officer's browser sends with the form it was shown. */
async function submit(url: string, fields: Readonly<Record<string, string>>, who = 'office') {
  const page = await get('/quan-tri/thu-tuc/1.900001/noi-nhan', { mc_session: 'office' });
  const token = /name="_csrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
  const secret = page.cookies.find((cookie) => cookie.name === '_csrf')?.value ?? '';
  const payload = new URLSearchParams({ ...fields, _csrf: token }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return house.app.inject({ method: 'POST', url, payload, headers, cookies: { mc_session: who, _csrf: secret } });
}

const FASTER = {
  agency: COMMUNE,
  receives: 'co',
  amount: '2',
  unit: 'working_day',
  feeAmount: '8.000',
  feeText: 'một lần',
  basis: 'Nghị quyết thử 1/2026',
  from: '2026-03-02',
};

describe('nộp ở đâu', () => {
  test('chưa biết xã: trang giống nhau cho mọi người, có chỗ chọn, không nói đang mở cửa', async () => {
    const page = await get('/thu-tuc/1.900001');
    expect(page.headers['cache-control']).toContain('must-revalidate');
    expect(page.body).toContain('href="/toi-o?ve=%2Fthu-tuc%2F1.900001%23noi-nop"');
    expect(page.body).not.toContain('Đang mở cửa');
    expect((await get('/thu-tuc/1.900002')).body).toContain('Sở Văn hóa và Thể thao');
  });

  test('biết xã: quầy của xã, điện thoại, bản đồ, đang mở hay đóng theo đồng hồ; không lưu đệm', async () => {
    at('2026-03-02T09:00');
    const open = await get('/thu-tuc/1.900001', { xa: XA });
    expect(open.headers['cache-control']).toBe('no-store');
    expect(open.body).toMatch(/Đang mở cửa, đến \d\d:\d\d/u);
    expect(open.body).toContain(`href="${COMMUNE_PAGE}"`);
    expect(open.body).toMatch(/href="tel:02560000\d{3}"/u);
    expect(open.body).toMatch(/href="https:\/\/www\.openstreetmap\.org\/search\?query=[^"]+" rel="noopener noreferrer"/u);
    at('2026-03-07T09:00');
    expect((await get('/thu-tuc/1.900001', { xa: XA })).body).toMatch(/Đang đóng cửa, mở lại lúc \d\d:\d\d thứ Hai 9\/3\/2026/u);
    expect((await get('/en/thu-tuc/1.900001', { xa: XA })).body).toMatch(/Closed now, opens Monday at \d\d:\d\d/u);
    at('2026-03-02T09:00');
  });

  test('việc của công an không gán cho Ủy ban xã', async () => {
    expect((await get('/thu-tuc/1.900003', { xa: XA })).body).not.toContain(`href="${COMMUNE_PAGE}"`);
  });
});

describe('cán bộ ghi nơi nhận', () => {
  test('rút ngắn và mức thu của một xã: hiện ở trang thủ tục và trang cơ quan từ ngày có hiệu lực, hết ngày cuối thì thôi', async () => {
    const saved = await submit('/quan-tri/thu-tuc/1.900001/noi-nhan', FASTER);
    expect([saved.statusCode, saved.body.includes('Đã lưu.')]).toEqual([200, true]);
    const page = (await get('/thu-tuc/1.900001', { xa: XA })).body;
    for (const text of ['Ở đây rút ngắn còn 2 ngày làm việc', '8.000 đồng', 'Nghị quyết thử 1/2026', 'áp dụng từ 2/3/2026']) expect(page).toContain(text);
    expect((await get(COMMUNE_PAGE)).body).toContain('rút ngắn còn 2 ngày làm việc');
    expect((await get('/thu-tuc/1.900001')).body).not.toContain('rút ngắn');

    const id = /noi-nhan\/(\d+)\/ket-thuc/u.exec(saved.body)?.[1];
    expect((await submit(`/quan-tri/thu-tuc/1.900001/noi-nhan/${id}/ket-thuc`, { ngay: '2026-01-01' })).statusCode).toBe(400);
    expect((await submit(`/quan-tri/thu-tuc/1.900001/noi-nhan/${id}/ket-thuc`, { ngay: '2026-03-05' })).statusCode).toBe(200);
    at('2026-03-06T09:00');
    expect((await get('/thu-tuc/1.900001', { xa: XA })).body).not.toContain('rút ngắn');
    at('2026-03-02T09:00');
  });

  test('một xã không nhận: quầy ấy không còn hiện', async () => {
    await submit('/quan-tri/thu-tuc/1.900001/noi-nhan', { ...FASTER, receives: 'khong', amount: '', feeAmount: '', feeText: '', from: '2026-03-01' });
    at('2026-03-01T09:00');
    expect((await get('/thu-tuc/1.900001', { xa: XA })).body).not.toContain(`href="${COMMUNE_PAGE}"`);
    at('2026-03-02T09:00');
  });

  test('ghi sai: mọi lỗi nói một lần, chữ đã gõ còn nguyên, không gì được lưu', async () => {
    const wrong = { ...FASTER, agency: '', amount: 'hai', feeAmount: '8k', basis: ' ', from: '2026-02-31', to: '' };
    const reply = await submit('/quan-tri/thu-tuc/1.900001/noi-nhan', wrong);
    expect(reply.statusCode).toBe(400);
    for (const text of ['Chưa chọn cơ quan.', 'Thời hạn là số lớn hơn 0', 'Số tiền chỉ gồm chữ số', 'Chưa ghi căn cứ.', 'Ngày bắt đầu chưa đúng.'])
      expect(reply.body).toContain(text);
    expect(reply.body).toContain('value="hai"');
    expect(reply.body).toContain('value="8k"');
  });

  test('chỉ người có quyền sửa thủ tục', async () => {
    expect((await get('/quan-tri/thu-tuc/1.900001/noi-nhan', { mc_session: 'desk' })).statusCode).toBe(403);
    expect((await submit('/quan-tri/thu-tuc/1.900001/noi-nhan', FASTER, 'desk')).statusCode).toBe(403);
    expect((await get('/quan-tri/thu-tuc/1.900001/noi-nhan')).statusCode).toBe(303);
  });
});

describe('trang cơ quan', () => {
  test('bằng tên đọc được hay bằng mã: địa chỉ, giờ, thủ tục nhận ở đó', async () => {
    const page = await get(COMMUNE_PAGE);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('href="/thu-tuc/1.900001"');
    expect(page.body).not.toContain('href="/thu-tuc/1.900002"');
    expect((await get(`/co-quan/${COMMUNE}`)).body).toContain('href="/thu-tuc/1.900001"');
    expect((await get('/co-quan/so-van-hoa-va-the-thao')).body).toContain('href="/thu-tuc/1.900002"');
    expect((await get('/co-quan/khong-co')).statusCode).toBe(404);
  });

  test('cơ quan đã kết thúc: nói vậy, chỉ nơi nhận việc', async () => {
    const page = await get('/co-quan/000.01.30.H08');
    expect(page.body).toContain('đã kết thúc hoạt động');
    expect(page.body).toMatch(/href="\/co-quan\/ubnd-(?:phuong|xa)-/u);
  });
});
