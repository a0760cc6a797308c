import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { jobs } from '../../jobs.ts';
import { editWorkbook } from '../../test/edit-workbook.ts';
import { importCatalogue } from '../../use-cases/import-catalogue.ts';
import { readProcedure } from '../../use-cases/read-procedure.ts';
import { exportRoutes } from './export.routes.tsx';
import { importRoutes } from './import.routes.tsx';

let house: TestApp;
let folder: string;
const officer = (officerId: string, roles: Subject['roles']): Subject => ({ officerId, name: officerId, agency: '000.00.14.H08' as AgencyCode, roles });
const officers = { lan: officer('lan', ['procedure_control']), minh: officer('minh', ['procedure_control']), quay: officer('quay', ['desk_officer']) };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-import-'));
  house = await testApp({ routes: [importRoutes, exportRoutes], jobs: [...jobs], officers, env: { DATA_DIR: folder } });
  const lines = ['1.930001', '1.930002'].map((code) => JSON.stringify({ code, name: `Việc ${code}`, requirements: 'Như cũ' }));
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'seed' });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGE = '/quan-tri/thu-tuc/nhap';
const get = (who: keyof typeof officers, url: string) => house.app.inject({ method: 'GET', url, cookies: { mc_session: who } });

/** The form's token and the cookie it belongs to, as the browser holds them. */
async function tokenOf(who: keyof typeof officers) {
  const page = await get(who, PAGE);
  const csrf = /name="_csrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
  return { csrf, cookies: { mc_session: who, ...Object.fromEntries(page.cookies.map((one) => [one.name, one.value])) } };
}

async function upload(who: keyof typeof officers, file: { name: string; bytes: Buffer } | null, more: Record<string, string> = {}) {
  const { csrf, cookies } = await tokenOf(who);
  const fields = { _csrf: csrf, 'ngay-ngay': '2', 'ngay-thang': '3', 'ngay-nam': '2026', ...more };
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const { name, bytes } = file ?? { name: '', bytes: Buffer.alloc(0) };
  parts.push(
    Buffer.from(`--x\r\ncontent-disposition: form-data; name="tep"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--x--\r\n'),
  );
  return house.app.inject({
    method: 'POST',
    url: PAGE,
    cookies,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat(parts),
  });
}

async function post(who: keyof typeof officers, url: string, fields: Record<string, string> = {}) {
  const { csrf, cookies } = await tokenOf(who);
  const payload = new URLSearchParams({ _csrf: csrf, ...fields }).toString();
  return house.app.inject({ method: 'POST', url, cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
}

const on = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { 'ngay-ngay': day, 'ngay-thang': month, 'ngay-nam': year };
};

async function sheets(edit: (cells: (string | number | null)[], header: readonly string[]) => void): Promise<{ name: string; bytes: Buffer }> {
  const { rawPayload } = await get('lan', '/quan-tri/thu-tuc/xuat/tep?dang=xlsx');
  const bytes = await editWorkbook(rawPayload, ({ sheet, cells, header }) => {
    if (sheet === 'Thủ tục') edit(cells, header);
    return true;
  });
  return { name: 'sửa tháng ba.xlsx', bytes };
}

const requirement = async (code: string, day: string) => (await readProcedure(house.platform, code, Temporal.PlainDate.from(day)))?.record.requirements;

describe('nhập danh mục trên web: một người gửi, người khác xác nhận', () => {
  test('gửi, đọc thử, người gửi không tự xác nhận, người thứ hai xác nhận, có hiệu lực đúng ngày', async () => {
    const file = await sheets((cells, header) => {
      if (cells[0] === '1.930001') cells[header.indexOf('Yêu cầu, điều kiện')] = 'Điều kiện mới';
    });
    const sent = await upload('lan', file);
    expect(sent.statusCode).toBe(303);
    const at = String(sent.headers.location);
    const working = await get('lan', at);
    expect([working.body.includes('Đang đọc thử'), working.headers.refresh]).toEqual([true, '3']);
    await house.platform.drain();
    const read = await get('lan', at);
    expect(read.body).toContain('Như cũ → Điều kiện mới');
    expect(read.body).toContain('Cần người thứ hai');
    expect(read.body).not.toContain('Xác nhận và công bố');
    const alone = await post('lan', `${at}/xac-nhan`, on('2026-03-02'));
    expect([alone.statusCode, alone.body.includes('không tự xác nhận được')]).toEqual([422, true]);
    expect((await post('minh', `${at}/xac-nhan`, on('2026-03-01'))).body).toContain('Ngày áp dụng đã qua');
    expect((await post('minh', `${at}/xac-nhan`)).body).toContain('Chưa có ngày áp dụng');

    // Another day: read again first, confirmed again.
    expect((await post('minh', `${at}/xac-nhan`, on('2026-04-01'))).statusCode).toBe(303);
    await house.platform.drain();
    expect((await get('minh', at)).body).toContain('1/4/2026');
    expect((await post('minh', `${at}/xac-nhan`, on('2026-04-01'))).statusCode).toBe(303);
    expect(await requirement('1.930001', '2026-04-01')).toBe('Như cũ');
    await house.platform.drain();
    expect((await get('lan', at)).body).toContain('Đã công bố');
    expect([await requirement('1.930001', '2026-03-31'), await requirement('1.930001', '2026-04-01')]).toEqual(['Như cũ', 'Điều kiện mới']);
    expect((await post('minh', `${at}/xac-nhan`, on('2026-04-01'))).body).toContain('không còn ở bước chờ xác nhận');
  });

  test('danh mục đổi giữa lúc đọc và lúc công bố: không công bố gì, đọc lại và hỏi lại', async () => {
    const line = (text: string) => JSON.stringify({ code: '1.930002', name: 'Việc 1.930002', requirements: text });
    const sent = await upload('lan', { name: 'a.jsonl', bytes: Buffer.from(`${line('Từ tệp')}\nhỏng\n`) });
    const at = String(sent.headers.location);
    await house.platform.drain();
    expect((await get('minh', at)).body).toContain('dòng 2');
    await importCatalogue(house.platform, [line('Từ tệp')], { effectiveFrom: Temporal.PlainDate.from('2026-03-02'), actor: 'cli' });
    expect((await post('minh', `${at}/xac-nhan`, on('2026-03-02'))).statusCode).toBe(303);
    await house.platform.drain();
    const again = await get('minh', at);
    expect(again.body).toContain('Danh mục đã đổi sau lần đọc trước');
    expect((await post('minh', `${at}/xac-nhan`, on('2026-03-02'))).body).toContain('không làm đổi gì');
    expect((await post('minh', `${at}/bo`)).statusCode).toBe(303);
    expect((await get('minh', at)).body).toContain('Đã bỏ');
  });

  test('bảng tính lỗi: nêu ô, không xác nhận được', async () => {
    const sent = await upload(
      'lan',
      await sheets((cells, header) => {
        if (cells[0] === '1.930001') cells[header.indexOf('Loại thủ tục')] = 'lạ';
      }),
    );
    const at = String(sent.headers.location);
    await house.platform.drain();
    const page = (await get('minh', at)).body;
    expect(page).toContain('trang Thủ tục, ô I2');
    expect((await post('minh', `${at}/xac-nhan`, on('2026-03-02'))).body).toContain('Bảng tính còn lỗi');
  });

  test('không tệp, tệp trống, thiếu ngày: nói rõ, ngày đã gõ còn nguyên', async () => {
    const none = await upload('lan', null, { 'ngay-ngay': '7' });
    expect([none.statusCode, none.body.includes('Chưa chọn tệp nào'), none.body.includes('value="7"')]).toEqual([422, true, true]);
    expect((await upload('lan', { name: 'a.xlsx', bytes: Buffer.alloc(0) })).body).toContain('Tệp này trống');
    expect((await upload('lan', { name: 'a.jsonl', bytes: Buffer.from('{}') }, { 'ngay-ngay': '', 'ngay-thang': '', 'ngay-nam': '' })).body).toContain(
      'Chưa có ngày áp dụng',
    );
  });

  test('không có quyền, không có mã của biểu mẫu, trang không có', async () => {
    expect((await get('quay', PAGE)).statusCode).toBe(403);
    expect((await upload('lan', { name: 'a.jsonl', bytes: Buffer.from('{}') }, { _csrf: 'sai' })).statusCode).toBe(403);
    expect((await get('lan', `${PAGE}/khong-co`)).statusCode).toBe(404);
  });
});

describe('xuất danh mục', () => {
  test('ba loại tệp, lọc theo mã', async () => {
    const lines = await get('lan', '/quan-tri/thu-tuc/xuat/tep?dang=jsonl&ma=1.930002');
    expect(lines.headers['content-disposition']).toBe('attachment; filename="danh-muc-thu-tuc-2026-03-02.jsonl"');
    expect(
      lines.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(['1.930002']);
    expect(JSON.parse((await get('lan', '/quan-tri/thu-tuc/xuat/tep?dang=national&ma=1.930001')).body)).toMatchObject({
      code: '1.930001',
      executionMethods: [],
    });
    expect((await get('lan', '/quan-tri/thu-tuc/xuat')).body).toContain('Tải tệp');
    expect((await get('quay', '/quan-tri/thu-tuc/xuat/tep')).statusCode).toBe(403);
  });
});
