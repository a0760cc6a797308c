import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal, VIETNAM } from '../../src/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, hidden, insideWire, openBrowser, plain, signIn } from './steps/browser.ts';
import { fieldsOf } from './steps/form.ts';

let house: House;
let web: Browser;
let writer: Browser;
let reviewer: Browser;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  web = openBrowser(insideWire(house.app));
  writer = await signIn(insideWire(house.app), 'kiemsoat');
  reviewer = await signIn(insideWire(house.app), 'kiemsoat2');
}, 120_000);
afterAll(() => house?.close());

/** Opens a draft of the procedure and gives the address of its table. */
async function openTable(code: string): Promise<string> {
  const page = await writer.get(`/quan-tri/thu-tuc/${code}/truong-hop`);
  const begun = await writer.send(`/quan-tri/thu-tuc/${code}/truong-hop`, { _csrf: hidden(page.body, '_csrf') });
  expect(begun.status).toBe(303);
  return String(begun.headers.location);
}

describe('Cán bộ viết bảng “Trường hợp của tôi”', () => {
  it('mở bảng rồi lưu y nguyên: không đổi gì; bảng sai bị từ chối với dòng và cách sửa, chữ đã gõ còn nguyên, chưa gì được lưu', async () => {
    const address = await openTable('1.000656');
    const opened = (await writer.get(address)).body;
    const fields = fieldsOf(opened, address);
    expect((await writer.send(address, { ...fields, viec: 'luu' })).headers.location).toContain('xong=khong-doi');

    const papers = Object.keys(fields).filter((name) => /^dong\.\d+\.giay-\d+$/u.test(name) && fields[name] !== '');
    const [silenced = ''] = papers;
    const gap = await writer.send(address, { ...fields, [silenced]: '', 'dong.0.vi-sao': 'Lời vừa gõ', viec: 'luu' });
    expect(gap.status).toBe(422);
    expect(plain(gap.body)).toMatch(/Dòng \d+: Dòng \d+ nói về giấy “.*”, nhưng chưa dòng nào nói điều đó khi:/u);
    expect(gap.body).toContain('value="Lời vừa gõ"');

    const clash = await writer.send(address, {
      ...fields,
      [silenced]: String(fields[silenced]).replace(/^(can|khong)/u, (word) => (word === 'can' ? 'khong' : 'can')),
      viec: 'soat',
    });
    expect(clash.status).toBe(422);
    expect({ ...fieldsOf((await writer.get(address)).body, address), _csrf: fields._csrf }).toEqual(fields);
  });

  it('thêm, chuyển, bỏ câu hỏi và dòng bằng nút, không script; chạy ví dụ để lấy kết quả', async () => {
    const address = await openTable('1.001699');
    const fields = fieldsOf((await writer.get(address)).body, address);
    const added = (await writer.send(address, { ...fields, viec: 'them dong' })).body;
    const count = [...added.matchAll(/<legend class="form-row-title">Dòng (\d+)/gu)].length;
    expect(count).toBe(8);
    const moved = fieldsOf((await writer.send(address, { ...fields, viec: 'len dong.1' })).body, address);
    expect(moved['dong.0.khi-viec']).toBe(fields['dong.1.khi-viec']);
    const blank = { ...fields, 'vi-du.0.phi': '', 'vi-du.0.han': '', 'vi-du.0.giay': [] };
    const run = fieldsOf((await writer.send(address, { ...blank, viec: 'chay vi-du.0' })).body, address);
    for (const name of ['vi-du.0.phi', 'vi-du.0.han', 'vi-du.0.giay']) expect(run[name], name).toEqual(fields[name]);
  });

  it('sửa giấy tờ làm bảng không còn khớp: bản thảo nói ra và chưa gửi duyệt được', async () => {
    const draft = (await openTable('1.000894')).replace(/\/truong-hop$/u, '');
    const action = `${draft}/phan/giay-to#phan-giay-to`;
    const papers = fieldsOf((await writer.get(`${draft}?phan=giay-to`)).body, action);
    const fewer = (await writer.send(`${draft}/phan/giay-to`, { ...papers, viec: 'bo nhom.0.giay.0' })).body;
    expect((await writer.send(`${draft}/phan/giay-to`, { ...fieldsOf(fewer, action), viec: 'luu' })).status).toBe(303);
    expect(plain((await writer.get(draft)).body)).toContain('Bảng không còn khớp với giấy tờ, phí hoặc thời hạn đã sửa.');
    const sending = { ...fieldsOf((await writer.get(`${draft}/so-sanh`)).body, `${draft}/gui-duyet`), 'ly-do': 'Bớt một giấy' };
    const sent = await writer.send(`${draft}/gui-duyet`, sending);
    expect(sent.status).toBe(422);
    expect(plain(sent.body)).toContain('bảng “Trường hợp của tôi” khớp với giấy tờ');
    const told = await writer.send(`${draft}/truong-hop`, { ...fieldsOf((await writer.get(`${draft}/truong-hop`)).body, `${draft}/truong-hop`), viec: 'soat' });
    expect(plain(told.body)).toMatch(/Dòng \d+: Thủ tục không có giấy “000\.00\.00\.G15-KQ003229”/u);
  });

  it('bảng mới đi qua duyệt và đến trang, trợ lý trong một giây', async () => {
    const code = '1.002755';
    const address = await openTable(code);
    const start = fieldsOf((await writer.get(address)).body, address);
    const table = {
      ...start,
      'hoi.0.loi': 'Còn hạn tạm trú bao lâu?',
      'hoi.0.chon.0.loi': 'Còn từ 15 ngày trở lên',
      'hoi.0.chon.1.loi': 'Dưới 15 ngày',
    };
    // A row first, so that its conditions can be ticked by the ids that the house gave.
    const shaped = fieldsOf((await writer.send(address, { ...table, viec: 'them dong' })).body, address);
    expect([shaped['hoi.0.ma'], shaped['hoi.0.chon.0.ma'], shaped['hoi.0.chon.1.ma']]).toEqual(['con-han-tam-tru', 'con-tu-15-ngay', 'duoi-15-ngay']);
    const rows = {
      ...shaped,
      'dong.0.khi-con-han-tam-tru': 'con-tu-15-ngay',
      'dong.0.luu-y': 'Nộp ngay cũng được.',
      'dong.1.khi-con-han-tam-tru': 'duoi-15-ngay',
      'dong.1.canh-bao': 'Sắp hết hạn: nộp trong hôm nay.',
      'vi-du.0.ten': 'Còn một tháng',
      'vi-du.0.tl-con-han-tam-tru': 'con-tu-15-ngay',
    };
    const saved = await writer.send(address, { ...rows, viec: 'luu' });
    expect([saved.status, saved.headers.location], plain(saved.body)).toEqual([303, `${address}?xong=luu`]);
    expect(plain((await writer.get(`${address}/thu?th.con-han-tam-tru=duoi-15-ngay`)).body)).toContain('Sắp hết hạn: nộp trong hôm nay.');

    const draft = address.replace(/\/truong-hop$/u, '');
    const today = house.clock.now().toZonedDateTimeISO(VIETNAM).toPlainDate();
    const on = { 'ngay-ngay': String(today.day), 'ngay-thang': String(today.month), 'ngay-nam': String(today.year) };
    const review = (await writer.get(`${draft}/so-sanh`)).body;
    const sent = await writer.send(`${draft}/gui-duyet`, { ...fieldsOf(review, `${draft}/gui-duyet`), ...on, 'ly-do': 'Thêm bảng trường hợp' });
    expect([sent.status, sent.headers.location], plain(sent.body).slice(0, 3_000)).toEqual([303, `${draft}/so-sanh?xong=da-gui`]);
    const approving = (await reviewer.get(`${draft}/so-sanh`)).body;
    const approved = await reviewer.send(`${draft}/duyet`, { ...fieldsOf(approving, `${draft}/duyet`), ...on });
    expect(approved.status, plain(approved.body).slice(0, 3_000)).toBe(303);
    await within(1_000, async () => (await web.get(`/thu-tuc/${code}?th.con-han-tam-tru=duoi-15-ngay`)).body.includes('Sắp hết hạn: nộp trong hôm nay.'));
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/v1/assistant',
      payload: { sessionId: 'bang-moi-1234', text: `#truonghop start:${code}` },
    });
    expect(answer.json().facts).toMatchObject({ kind: 'case-question', question: 'con-han-tam-tru' });
  });

  it('chỉ người có quyền sửa thủ tục; người dân và cán bộ khác thì không', async () => {
    const clerk = await signIn(insideWire(house.app), 'motcua');
    for (const address of ['/quan-tri/thu-tuc/1.001193/truong-hop', '/quan-tri/thu-tuc/ban-thao/1/truong-hop', '/quan-tri/thu-tuc/ban-thao/1/truong-hop/thu']) {
      expect((await web.get(address)).status).not.toBe(200);
      expect((await clerk.get(address)).status).toBe(403);
    }
  });
});

async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > until) expect.fail(`not within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
