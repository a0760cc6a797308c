import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { actOnDossier } from '../../src/modules/dossiers/index.ts';
import { addOddProcedures, fileDossier, filedBefore, LIST_ONLY, SPRAWLING } from './filings.ts';
import { alignZalo, BIRTH, MORNING, officerAt } from './hands.ts';
import { expectSoundAfter, expectSoundAt } from './soundness.ts';
import { useStage } from './stage.ts';

const STATES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type Code = Awaited<ReturnType<typeof fileDossier>>;
const codes = new Map<string, Code>();
const stage = useStage({ now: MORNING }, async ({ house }) => {
  alignZalo(house);
  await addOddProcedures(house);
  for (const state of STATES) codes.set(`trạng thái ${state}`, await fileDossier(house, state));
  codes.set('trễ hẹn', await filedBefore(house, { days: 20 }, 4));
  codes.set(
    'tên dài',
    await fileDossier(house, 4, { procedure: SPRAWLING, owner: 'Công ty trách nhiệm hữu hạn một thành viên Vận tải thủy nội địa Quy Nhơn' }),
  );
  codes.set('yêu cầu bổ sung lần hai', await fileDossier(house, 4, { acts: ['request-supplement', 'receive-supplement'] }));
});

const DESK = '/ban-lam-viec';
const open = (kind: string) => `${DESK}/ho-so/${codes.get(kind)}`;

async function seat(name: string): Promise<Page> {
  return (await officerAt(stage.browser, stage.house, name)).page;
}

async function check(name: string, address: string): Promise<void> {
  await expectSoundAt(await seat(name), stage.house.url + address);
}

async function send(name: string, address: string, button: string | RegExp, fill: (seen: Page) => Promise<unknown> = async () => {}): Promise<void> {
  const seen = await seat(name);
  await seen.goto(stage.house.url + address);
  await fill(seen);
  await expectSoundAfter(seen, () => seen.getByRole('button', { name: button }).click());
}

describe('Bàn làm việc', () => {
  it('chưa có hồ sơ nào', () => check('motcua.tuphap', DESK));
  it.each(['', '?muc=tre-hen', '?muc=da-ket-thuc', '?q=zzzqqq', '?q=nguoi+thu'])('danh sách %s', (query) => check('chuyenvien', DESK + query));
  it.each([...STATES.map((state) => `trạng thái ${state}`), 'trễ hẹn', 'tên dài', 'yêu cầu bổ sung lần hai'])('mở hồ sơ: %s', (kind) =>
    check('chuyenvien', open(kind)),
  );
  it.each([
    ['trạng thái 1', 'refuse'],
    ['trạng thái 2', 'withdraw'],
    ['trạng thái 4', 'finish'],
    ['yêu cầu bổ sung lần hai', 'request-supplement'],
  ])('%s, biểu mẫu %s', (kind, act) => check('chuyenvien', `${open(kind)}?viec=${act}`));
  it('chỉ được xem', () => check('theodoi', open('trạng thái 4')));
  it('lãnh đạo dừng hồ sơ', () => check('lanhdao', `${open('trạng thái 4')}?viec=stop`));
  it('thiếu nội dung bổ sung', () => send('chuyenvien', `${open('trạng thái 4')}?viec=request-supplement`, /^Yêu cầu bổ sung/u));
  it('chưa xác nhận', () => send('chuyenvien', `${open('trạng thái 4')}?viec=finish`, /^Đã có kết quả/u));
  it('làm xong', () => send('chuyenvien', open('trạng thái 5'), /^Nhận giấy tờ bổ sung/u));
  it('người khác vừa làm', () =>
    send('chuyenvien', open('trạng thái 2'), /^Chuyển giải quyết/u, async () => {
      const code = codes.get('trạng thái 2');
      if (code) await actOnDossier(stage.house.platform, { code, action: 'forward', version: null }, { kind: 'system', name: 'test' });
    }));
});

describe('Tiếp nhận', () => {
  const at = `${DESK}/tiep-nhan`;
  it.each(['', '?q=khai+sinh', '?q=zzzqqq', `?thu-tuc=${BIRTH}`, `?thu-tuc=${LIST_ONLY}`, `?thu-tuc=${SPRAWLING}`, '?thu-tuc=9.999999'])('%s', (query) =>
    check('motcua', at + query),
  );
  it('thiếu họ tên, sai số điện thoại', () =>
    send('motcua', `${at}?thu-tuc=${SPRAWLING}`, 'Tiếp nhận và in giấy hẹn', (seen) => seen.getByLabel('Số điện thoại').fill('09')));
  it('giấy hẹn', () =>
    send('motcua', `${at}?thu-tuc=${SPRAWLING}`, 'Tiếp nhận và in giấy hẹn', async (seen) => {
      await seen.getByLabel('Họ và tên').fill('Lê Thị Giấy Hẹn');
      for (const box of await seen.getByRole('checkbox').all()) await box.check();
    }));
});

describe('Nhập, xuất danh mục', () => {
  const at = '/quan-tri/thu-tuc/nhap';
  it.each([at, '/quan-tri/thu-tuc/xuat'])('%s', (address) => check('kiemsoat', address));
  it('chưa chọn tệp', () => send('kiemsoat', at, 'Gửi và đọc thử'));
  it('đang đọc, đọc xong: người gửi và người thứ hai', async () => {
    const line = JSON.stringify({ code: BIRTH, name: 'Thủ tục đăng ký khai sinh', requirements: 'Điều kiện thử' });
    const lines = Buffer.from(`${line}\nhỏng\n`);
    const seen = await seat('kiemsoat');
    await seen.goto(stage.house.url + at);
    await seen.getByLabel('Tệp', { exact: false }).first().setInputFiles({ name: 'thu.jsonl', mimeType: 'application/jsonl', buffer: lines });
    await expectSoundAfter(seen, () => seen.getByRole('button', { name: 'Gửi và đọc thử' }).click());
    const { pathname } = new URL(seen.url());
    await stage.house.drain();
    for (const name of ['kiemsoat', 'kiemsoat2']) for (const tab of ['sua', 'khong-nhan', 'them']) await check(name, `${pathname}?muc=${tab}`);
  });
});

describe('Quản trị', () => {
  it.each(['/quan-tri', '/quan-tri/hoi-thoai', '/quan-tri/zalo'])('%s', (address) => check('quantri', address));
  it.each(['/quan-tri/tim-kiem', '/quan-tri/tim-kiem?tu=2020-01-01&den=2020-02-01'])('%s', (address) => check('kiemsoat', address));
  it('chưa được giao việc', () => check('motcua', '/quan-tri'));
  it('hồ sơ không có', () => check('motcua', `${DESK}/ho-so/000.00.17.H08-190125-9999`));
  it('có người chờ, có tin hỏng, mã đã chết', async () => {
    const { house } = stage;
    await house.fake.control.sendText('ba-sau', 'cho toi gap can bo');
    await house.drain();
    house.fake.control.fail({ on: 'send', code: -213 });
    await house.fake.control.sendText('anh-hung', 'xin chao');
    await house.drain();
    await check('quantri', '/quan-tri/hoi-thoai');
    await check('quantri', '/quan-tri/zalo');
    await check('quantri', '/quan-tri/zalo?muc=hong');
    house.fake.control.expireTokens('all');
    await send('quantri', '/quan-tri/zalo', 'Thử kết nối với Zalo');
    await check('quantri', '/quan-tri');
  });
});
