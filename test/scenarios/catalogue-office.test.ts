import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legalDay, Temporal } from '../../src/kernel/time.ts';
import { webApp } from '../../src/main/app.ts';
import { openRuntime, type Runtime } from '../../src/main/runtime.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, hidden, insideWire, openBrowser, plain, signIn } from './steps/browser.ts';
import { approve, beginEditing, dayFields, editPart, fieldsOf, OFFICE, sendToReview } from './steps/office.ts';

/** Cấp bản sao trích lục hộ tịch: 8.000 đồng một bản ở mọi cách nộp. */
const COPY = '2.000635';
const TOURING = '1.990777';
/** Đăng ký khai tử. */
const DEATH = '1.000656';

let house: House;
let tomorrow: { readonly runtime: Runtime; readonly app: FastifyInstance; readonly web: Browser };
let web: Browser;
let [khoa, dung]: Browser[] = [];
const today = legalDay(Temporal.Now.instant());
const nextDay = today.add({ days: 1 });

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  // Another process of the same province, whose clock has been moved to tomorrow.
  const config = { ...house.platform.config, clock: 'P1D' };
  const runtime = await openRuntime({ config, root: programRoot(), url: house.databaseUrl, works: false, name: 'motcua-test-tomorrow' });
  const app = await webApp(runtime.platform, programRoot());
  await app.ready();
  tomorrow = { runtime, app, web: openBrowser(insideWire(app)) };
  web = openBrowser(insideWire(house.app));
  [khoa, dung] = [await signIn(insideWire(house.app), 'kiemsoat'), await signIn(insideWire(house.app), 'kiemsoat2')];
}, 120_000);
afterAll(async () => {
  await tomorrow?.app.close();
  await tomorrow?.runtime.close();
  await house?.close();
});

const officers = () => ({ khoa: khoa as Browser, dung: dung as Browser });

async function until(seen: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await seen())) {
    if (performance.now() - began > 5_000) return Number.POSITIVE_INFINITY;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  return performance.now() - began;
}

let talks = 0;

/** What each of the three doors says of the fee: the page, the assistant, the API. */
async function feeSaid(app: FastifyInstance, reader: Browser): Promise<Readonly<Record<'page' | 'chat' | 'api', string>>> {
  talks += 1;
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/assistant',
    payload: { sessionId: `office-${talks}`, text: `${COPY} mất bao nhiêu tiền` },
    remoteAddress: `10.7.0.${talks}`,
  });
  const api = JSON.parse((await reader.get(`/api/v1/procedures/${COPY}`)).body);
  return {
    page: plain((await reader.get(`/thu-tuc/${COPY}`)).body),
    chat: answer.json().text,
    api: JSON.stringify(api.terms.flatMap((terms: { channel: string; fees: { amount: number }[] }) => terms.fees.map((fee) => [terms.channel, fee.amount]))),
  };
}

describe('Sửa phí từ ngày mai, người thứ hai công bố', () => {
  it('hôm nay ba nơi còn nói mức cũ; ngày mai cả ba nói mức mới mà không ai phải làm gì', async () => {
    const { khoa, dung } = officers();
    const id = await beginEditing(khoa, COPY);
    const form = fieldsOf((await khoa.get(`${OFFICE}/ban-thao/${id}?phan=cach-nop`)).body);
    expect([form['kenh.1.kenh'], form['kenh.1.phi.0.tien']]).toEqual(['online', '8.000']);
    expect((await editPart(khoa, id, 'cach-nop', { 'kenh.1.phi.0.tien': '4.000' })).status).toBe(303);
    expect((await sendToReview(khoa, id, nextDay)).status).toBe(303);
    const review = plain((await dung.get(`${OFFICE}/ban-thao/${id}/so-sanh`)).body);
    expect(review).toContain('Phí nộp trực tuyến: 8.000 đồng → 4.000 đồng');
    expect(review).toContain('Theo nghị quyết mới của tỉnh');
    const approved = await approve(dung, id, nextDay);
    expect([approved.status, approved.headers.location]).toEqual([303, `${OFFICE}/${COPY}?xong=hen-ngay`]);

    const now = await feeSaid(house.app, web);
    expect(now.api).toBe('[["direct",8000],["online",8000],["postal",8000]]');
    for (const said of [now.page, now.chat]) expect(said).toContain('8.000');
    expect(now.chat).not.toContain('4.000');
    expect(await until(async () => (await feeSaid(tomorrow.app, tomorrow.web)).api.includes('["online",4000]'))).toBeLessThan(1_000);
    const then = await feeSaid(tomorrow.app, tomorrow.web);
    for (const said of [then.page, then.chat]) expect(said).toContain('4.000');
  });

  it('trang thay đổi nói rõ cái gì đổi, từ ngày nào, vì sao; cả bằng tiếng Anh; nguồn tin Atom cũng có', async () => {
    const page = plain((await web.get(`/thu-tuc/${COPY}/thay-doi`)).body);
    expect(page).toContain('Phí nộp trực tuyến: 8.000 đồng → 4.000 đồng');
    expect(page).toContain(`${nextDay.day}/${nextDay.month}/${nextDay.year}`);
    expect(page).toContain('Theo nghị quyết mới của tỉnh');
    expect(plain((await web.get(`/en/thu-tuc/${COPY}/thay-doi`)).body)).toContain('Charge, filing online: 8,000 dong → 4,000 dong');
    const feed = await web.get('/thu-tuc/thay-doi.atom');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.body).toContain('Phí nộp trực tuyến: 8.000 đồng → 4.000 đồng');
    expect((await web.get(`/thu-tuc/${COPY}?ngay=${nextDay.toString()}`)).body).toContain('4.000');
  });

  it('so hai ngày bất kỳ; ngày sai, bản lạ thì nói rõ', async () => {
    const days = `tu-ngay=${today.day}/${today.month}/${today.year}&den-ngay=${nextDay.toString()}`;
    expect(plain((await web.get(`/thu-tuc/${COPY}/thay-doi?${days}`)).body)).toContain('8.000 đồng → 4.000 đồng');
    expect(plain((await web.get(`/thu-tuc/${COPY}/thay-doi?tu-ngay=31/2/2026&den-ngay=x`)).body)).toContain('không có trong lịch');
    expect(plain((await web.get(`/thu-tuc/${COPY}/thay-doi?tu-ngay=1/1/1999&den-ngay=2/1/1999`)).body)).toContain('không áp dụng');
    expect(plain((await web.get(`/thu-tuc/${COPY}/thay-doi?tu=1&den=99`)).body)).toContain('Không có bản mang số ấy');
    expect((await web.get('/thu-tuc/1.999999/thay-doi')).status).toBe(404);
  });

  it('hủy hẹn: ngày mai cũng nói mức cũ, dấu vết còn trong lịch sử của văn phòng, người dân không còn thấy', async () => {
    const { dung } = officers();
    const page = (await dung.get(`${OFFICE}/${COPY}`)).body;
    const fields = { _csrf: hidden(page, '_csrf'), lan: hidden(page, 'lan'), 'ly-do-2': '' };
    const refused = await dung.send(`${OFFICE}/${COPY}/huy-hen`, fields);
    expect([refused.status, plain(refused.body)]).toEqual([422, expect.stringContaining('Chưa nói vì sao')]);
    expect((await dung.send(`${OFFICE}/${COPY}/huy-hen`, { ...fields, 'ly-do-2': 'Nghị quyết lùi ngày' })).status).toBe(303);
    expect(await until(async () => !(await feeSaid(tomorrow.app, tomorrow.web)).api.includes('4000'))).toBeLessThan(1_000);
    expect(plain((await dung.get(`${OFFICE}/${COPY}`)).body)).toContain('Nghị quyết lùi ngày');
    for (const address of [`/thu-tuc/${COPY}/thay-doi`, '/thu-tuc/thay-doi.atom']) expect((await web.get(address)).body).not.toContain('4.000');
  });
});

describe('Hai tiến trình', () => {
  it('thủ tục mới công bố cho hôm nay: tiến trình kia thấy trong một giây ở trang, tìm kiếm, trợ lý, API', async () => {
    const { khoa, dung } = officers();
    const made = await khoa.submit(`${OFFICE}/moi`, `${OFFICE}/moi`, { ma: TOURING, ten: 'Cấp giấy phép hát bội lưu động', chep: COPY });
    const id = /ban-thao\/(\d+)/u.exec(String(made.headers.location))?.[1] ?? '';
    expect((await sendToReview(khoa, id, today)).status).toBe(303);
    expect((await approve(dung, id, today)).headers.location).toBe(`${OFFICE}/${TOURING}?xong=cong-bo`);
    const other = tomorrow.web;
    const took = await Promise.all([
      until(async () => (await other.get(`/thu-tuc/${TOURING}`)).status === 200),
      until(async () => (await other.get(`/api/v1/procedures/${TOURING}`)).status === 200),
      until(async () => JSON.parse((await other.get('/api/v1/procedures?q=hat+boi+luu+dong')).body).items[0]?.code === TOURING),
      until(async () => {
        talks += 1;
        const payload = { sessionId: `hat-boi-${talks}`, text: 'giấy phép hát bội lưu động' };
        const answer = await tomorrow.app.inject({ method: 'POST', url: '/api/v1/assistant', payload, remoteAddress: `10.8.0.${talks % 250}` });
        return JSON.stringify(answer.json()).includes(TOURING);
      }),
    ]);
    expect(Math.max(...took)).toBeLessThan(1_000);
  });

  it('bãi bỏ từ hôm nay: cả hai tiến trình thôi tìm thấy, trang nói đã bãi bỏ; công bố lại từ hôm nay thì sống lại', async () => {
    const { khoa, dung } = officers();
    const asked = { 'quyet-dinh': '12/QĐ-UBND', 'ly-do': 'Không còn quản lý bằng giấy phép' };
    const page = `${OFFICE}/${DEATH}/bai-bo`;
    const unsure = await dung.submit(page, page, { ...asked, ...dayFields(today) });
    expect([unsure.status, unsure.body]).toEqual([422, expect.stringContaining('12/QĐ-UBND')]);
    const past = await dung.submit(page, page, { ...asked, ...dayFields(today.subtract({ days: 1 })), 'xac-nhan': 'co' });
    expect([past.status, plain(past.body)]).toEqual([422, expect.stringContaining('Không bãi bỏ lùi ngày được')]);
    expect((await dung.submit(page, page, { ...asked, ...dayFields(today), 'xac-nhan': 'co' })).status).toBe(303);
    for (const reader of [web, tomorrow.web]) expect(await until(async () => (await reader.get(`/thu-tuc/${DEATH}`)).status === 410)).toBeLessThan(1_000);
    expect(JSON.parse((await web.get('/api/v1/procedures?q=dang+ky+khai+tu')).body).items.map((item: { code: string }) => item.code)).not.toContain(DEATH);
    const history = (await khoa.get(`${OFFICE}/${DEATH}`)).body;
    const again = await khoa.send(`${OFFICE}/${DEATH}/sua`, { _csrf: hidden(history, '_csrf'), 'tu-ban': hidden(history, 'tu-ban') });
    const id = /ban-thao\/(\d+)/u.exec(String(again.headers.location))?.[1] ?? '';
    expect((await sendToReview(khoa, id, today)).status).toBe(303);
    expect((await approve(dung, id, today)).status).toBe(303);
    expect(await until(async () => (await web.get(`/thu-tuc/${DEATH}`)).status === 200)).toBeLessThan(1_000);
  });
});

describe('Không được, và nói vì sao', () => {
  it('tự duyệt; người khác vừa sửa; ngày đã qua; ngày không có: giữ nguyên chữ đã gõ', async () => {
    const { khoa, dung } = officers();
    const id = await beginEditing(khoa, '1.004873');
    const review = `${OFFICE}/ban-thao/${id}/so-sanh`;
    const unchanged = await sendToReview(khoa, id, nextDay);
    expect([unchanged.status, plain(unchanged.body)]).toEqual([422, expect.stringContaining('giống hệt bản đang dùng')]);
    await editPart(khoa, id, 'ket-qua', { 'ket-qua': 'Giấy xác nhận bản mới' });
    const past = await sendToReview(khoa, id, today.subtract({ days: 3 }), { 'ly-do': 'Lý do còn đây' });
    expect([past.status, plain(past.body)]).toEqual([422, expect.stringContaining('Ngày áp dụng đã qua')]);
    expect(past.body).toContain('Lý do còn đây');
    const never = await sendToReview(khoa, id, { day: 31, month: 2, year: 2027 });
    expect([never.status, plain(never.body)]).toEqual([422, expect.stringContaining('chỉ có 28 ngày')]);
    const sent = await sendToReview(khoa, id, nextDay);
    expect(sent.headers.location).toBe(`${review}?xong=da-gui`);
    expect((await khoa.get(review)).body).not.toContain('Duyệt và công bố');
    const own = await approve(khoa, id, nextDay);
    expect([own.status, plain(own.body)]).toEqual([422, expect.stringContaining('không tự duyệt được')]);
    const page = await dung.get(review);
    await khoa.submit(review, `${OFFICE}/ban-thao/${id}/lay-ve`, {});
    await sendToReview(khoa, id, nextDay);
    const stale = await dung.send(`${OFFICE}/ban-thao/${id}/duyet`, {
      _csrf: hidden(page.body, '_csrf'),
      ban: hidden(page.body, 'ban'),
      ...dayFields(nextDay),
    });
    expect([stale.status, plain(stale.body)]).toEqual([422, expect.stringContaining('vừa sửa bản thảo sau khi anh/chị mở trang')]);
    const back = await dung.submit(review, `${OFFICE}/ban-thao/${id}/tra-lai`, {
      ban: hidden((await dung.get(review)).body, 'ban'),
      'loi-tra': 'Ghi thêm căn cứ',
    });
    expect(back.status).toBe(303);
    expect(plain((await khoa.get(`${OFFICE}/ban-thao/${id}`)).body)).toContain('Ngô Hạnh Dung trả lại: Ghi thêm căn cứ');
  });

  it('hai người cùng sửa một phần: người sau thấy ai đã đổi gì, chữ mình gõ còn nguyên, lưu lần nữa thì được', async () => {
    const { khoa, dung } = officers();
    const id = await beginEditing(khoa, '1.000894');
    const page = await dung.get(`${OFFICE}/ban-thao/${id}?phan=ket-qua`);
    await editPart(khoa, id, 'ket-qua', { 'ket-qua': 'Kết quả do Khoa ghi' });
    const target = `${OFFICE}/ban-thao/${id}/phan/ket-qua`;
    const typed = { ...fieldsOf(page.body), _csrf: hidden(page.body, '_csrf'), viec: 'luu', 'ket-qua': 'Kết quả do Dung gõ' };
    const clash = await dung.send(target, typed);
    expect(clash.status).toBe(422);
    for (const words of ['Phạm Đình Khoa vừa sửa phần này', 'Kết quả do Khoa ghi', 'Kết quả do Dung gõ']) expect(plain(clash.body)).toContain(words);
    const again: Record<string, string> = { ...fieldsOf(clash.body), _csrf: hidden(clash.body, '_csrf'), viec: 'luu' };
    expect(again['ket-qua']).toBe('Kết quả do Dung gõ');
    expect((await dung.send(target, again)).status).toBe(303);
  });

  it('thêm, bỏ dòng không cần script và chưa lưu gì; sai thì nêu ô và cách sửa; thẻ HTML chỉ là chữ', async () => {
    const { khoa } = officers();
    const id = await beginEditing(khoa, '2.000815');
    const open = await khoa.get(`${OFFICE}/ban-thao/${id}?phan=giay-to`);
    const target = `${OFFICE}/ban-thao/${id}/phan/giay-to`;
    const fields = { ...fieldsOf(open.body), _csrf: hidden(open.body, '_csrf') };
    const count = (html: string) => Object.keys(fieldsOf(html)).filter((name) => /^nhom\.0\.giay\.\d+\.ten$/u.test(name)).length;
    const longer = await khoa.send(target, { ...fields, viec: 'them nhom.0.giay', 'nhom.0.giay.0.ten': '<script>alert(1)</script>' });
    expect([longer.status, count(longer.body)]).toEqual([200, count(open.body) + 1]);
    expect(longer.body).toContain('&lt;script>alert(1)');
    const faulty = await khoa.send(target, { ...fieldsOf(longer.body), _csrf: fields._csrf, viec: 'luu', 'nhom.0.giay.0.chinh': 'một' });
    expect([faulty.status, plain(faulty.body)]).toEqual([422, expect.stringContaining('“một” chưa phải số bản')]);
    expect(fieldsOf(faulty.body)['nhom.0.giay.0.ten']).toBe('<script>alert(1)</script>');
    const saved = await khoa.send(target, { ...fieldsOf(faulty.body), _csrf: fields._csrf, viec: 'luu', 'nhom.0.giay.0.chinh': '1' });
    expect(saved.status).toBe(303);
    for (const address of ['', '/so-sanh', '/xem-truoc']) expect((await khoa.get(`${OFFICE}/ban-thao/${id}${address}`)).body).not.toContain('<script>alert');
    expect(plain((await khoa.get(`${OFFICE}/ban-thao/${id}/xem-truoc`)).body)).toContain('<script>alert(1)</script>');
  });
});
