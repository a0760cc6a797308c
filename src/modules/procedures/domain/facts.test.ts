import { describe, expect, test } from 'vitest';
import type { ExchangeChannel, ExchangeLine } from './exchange/line.ts';
import { readExchangeLine } from './exchange.ts';
import { describeProcedure } from './facts.ts';
import { jsonLd } from './linked-data.ts';

function facts(more: Partial<ExchangeLine>) {
  return describeProcedure(readExchangeLine({ code: '1.900001', name: 'Cấp phép thả diều', detail: 'structured', ...more }));
}

function channel(
  method: ExchangeChannel['method'],
  time_qty: number,
  time_unit: string,
  fee?: { amount_vnd: number | null; text: string },
  note = '',
): ExchangeChannel {
  return { method, time_qty, time_unit, note, fees: fee ? [{ kind: 'service_fee', ...fee }] : [] };
}

describe('bao lâu', () => {
  test.each([
    [[channel('direct', 3, 'working_day'), channel('online', 3, 'working_day')], '3 ngày làm việc'],
    [[channel('direct', 7, 'working_day'), channel('direct', 10, 'working_day')], '7 đến 10 ngày làm việc'],
    [[channel('direct', 17.5, 'working_day')], '17,5 ngày làm việc'],
    [[channel('direct', 1, 'other', undefined, 'Ngay trong ngày')], 'Trong ngày làm việc'],
    [[channel('direct', 4, 'hour'), channel('postal', 2, 'month')], '4 giờ làm việc đến 2 tháng'],
    [[channel('direct', 1, 'other', undefined, 'a) 5 ngày; b) 9 ngày')], 'Tùy trường hợp'],
    [[], 'Chưa có thời hạn công bố'],
  ])('%#: %s', (channels, headline) => {
    expect(facts({ channels }).time.headline).toBe(headline);
  });

  test('kênh không ghi đơn vị thì lấy thời hạn của trường hợp dịch vụ', () => {
    const time = facts({
      channels: [channel('direct', 1, 'other')],
      processing_cases: [{ case_code: '1.900001.01', name: '', qty: 1, unit: 'working_day' }],
    }).time;
    expect(time.headline).toBe('1 ngày làm việc');
    expect(time.lines).toContain('Ngày làm việc không tính thứ Bảy, Chủ nhật và ngày lễ.');
  });

  test('các kênh cùng thời hạn nói một lần, kênh khác nói riêng', () => {
    const { lines } = facts({ channels: [channel('direct', 5, 'day'), channel('postal', 5, 'day'), channel('online', 3, 'day')] }).time;
    expect(lines).toEqual(['Nộp trực tiếp, gửi qua bưu chính: 5 ngày.', 'Nộp trực tuyến: 3 ngày.']);
  });
});

describe('bao nhiêu tiền', () => {
  const byChannel = (...channels: ExchangeChannel[]) => facts({ channels }).fee;

  test('một cách nộp không mất phí, cách kia nguồn để trống: không nói chung là không mất phí', () => {
    const free = { amount_vnd: 0, text: 'Không' };
    const { headline, lines } = byChannel(channel('direct', 1, 'day', free), channel('online', 1, 'day', { amount_vnd: 0, text: '' }));
    expect(headline).toBe('Không mất phí khi nộp trực tiếp');
    expect(lines).toContain('Nộp trực tuyến: nguồn chưa ghi phí, xin hỏi nơi nhận hồ sơ.');
    expect(byChannel(channel('direct', 1, 'day', free), channel('postal', 1, 'day')).headline).toBe('Không mất phí khi nộp trực tiếp');
    expect(byChannel(channel('direct', 1, 'day', free), channel('online', 1, 'day', free)).headline).toBe('Không mất phí');
  });

  test('lời của nguồn đã là "theo mức của tỉnh" thì không nói hai lần', () => {
    const { lines } = byChannel(channel('direct', 1, 'day', { amount_vnd: null, text: 'Theo mức của tỉnh (nghị quyết HĐND tỉnh)' }));
    expect(lines).toEqual(['Nộp trực tiếp: theo mức của tỉnh (nghị quyết HĐND tỉnh).']);
  });

  const fee = (...fees: { amount_vnd: number | null; text: string }[]) => facts({ channels: fees.map((one) => channel('direct', 1, 'day', one)) }).fee;

  test('"không mất phí" chỉ khi mọi khoản đều miễn bằng lời', () => {
    expect(fee({ amount_vnd: 0, text: 'Miễn phí' }).headline).toBe('Không mất phí');
    expect(fee({ amount_vnd: 0, text: '' }).headline).toBe('Chưa có mức phí công bố');
    expect(fee({ amount_vnd: 0, text: 'Miễn phí' }, { amount_vnd: 8_000, text: '' }).headline).toBe('8.000 đồng, tùy trường hợp');
  });

  test('do Hội đồng nhân dân quy định: theo mức của tỉnh, câu chữ của nguồn đứng cạnh', () => {
    const told = fee({ amount_vnd: 0, text: 'Do HĐND tỉnh quy định. Miễn cho hộ nghèo.' });
    expect(told.headline).toBe('Theo mức của tỉnh');
    expect(told.lines[0]).toContain('Miễn cho hộ nghèo.');
  });

  test('mỗi kênh một mức', () => {
    const told = facts({
      channels: [channel('online', 7, 'day', { amount_vnd: 10_000, text: '' }), channel('direct', 7, 'day', { amount_vnd: 20_000, text: 'Thu tại quầy' })],
    }).fee;
    expect(told.headline).toBe('10.000 đến 20.000 đồng, tùy trường hợp');
    expect(told.lines).toEqual(['Nộp trực tuyến: 10.000 đồng.', 'Nộp trực tiếp: 20.000 đồng. Thu tại quầy.']);
  });
});

describe('giấy tờ, nơi nộp, căn cứ', () => {
  test('số bản và cách dùng đứng cạnh tên; lưu ý đứng riêng', () => {
    const { papers } = facts({
      documents: [
        { name: 'Thẻ căn cước', originals: 1, copies: 0, group: 'Giấy tờ phải xuất trình' },
        { name: 'Tờ khai;', originals: 1, copies: 2, group: '' },
        { name: 'Ký từng trang.', originals: 0, copies: 0, group: '' },
      ],
    });
    expect(papers.lines).toEqual(['Tờ khai (1 bản chính, 2 bản sao)', 'Thẻ căn cước (xuất trình, xem xong trả lại)']);
    expect(papers.notes).toEqual(['Ký từng trang.']);
  });

  test('chỉ có trong danh mục: nói thật và chỉ chỗ hỏi', () => {
    const told = facts({ detail: 'list-only', url: 'https://dichvucong.gov.vn/x', executing_agencies: ['Sở Việc Thử'] });
    const honest = 'Danh mục quốc gia chưa công bố chi tiết thủ tục này. Xem tại https://dichvucong.gov.vn/x hoặc hỏi Sở Việc Thử.';
    expect(told.papers.lines).toEqual([honest]);
    expect([told.time.lines, told.fee.lines, told.place.lines].every((lines) => lines.includes(honest))).toBe(true);
  });

  test('nơi nộp, nơi quyết định khác nơi nộp, phi địa giới', () => {
    const { place } = facts({ executing_agencies: ['UBND cấp xã'], competent_authority: ['Chủ tịch UBND cấp tỉnh'], non_territorial: true });
    expect(place.headline).toBe('UBND cấp xã');
    expect(place.lines.join(' ')).toMatch(/Nơi quyết định: Chủ tịch UBND cấp tỉnh\..*phi địa giới/u);
  });

  test('căn cứ không lặp số hiệu', () => {
    const { legal } = facts({
      legal_basis: [
        { code: '1/2020/NĐ-CP', title: 'Nghị định số 1/2020/NĐ-CP về diều' },
        { code: '2/2021/TT-X', title: 'Thông tư về dây diều' },
        { code: '3/2022/QH', title: '' },
      ],
    });
    expect(legal).toEqual(['Nghị định số 1/2020/NĐ-CP về diều', 'Thông tư về dây diều (2/2021/TT-X)', '3/2022/QH']);
  });

  test('dữ liệu liên kết theo schema.org', () => {
    const record = readExchangeLine({ code: '1.900001', name: 'Cấp phép thả diều', executing_agencies: ['UBND cấp xã'] });
    expect(jsonLd(record, 'https://x.vn/thu-tuc/1.900001')).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1.900001',
      provider: [{ name: 'UBND cấp xã' }],
    });
  });
});

test('cách nộp, thời hạn và phí chỉ ghi trong một đoạn chữ: đưa đúng đoạn ấy ra, không nói là nguồn không ghi', () => {
  const { time, fee } = facts({ channels: [], channels_text: 'Trực tuyến: miễn phí, trả trong ngày.' });
  for (const part of [time, fee]) {
    expect(part.headline).toBe('Nguồn ghi bằng lời, xem chi tiết');
    expect(part.lines.join(' ')).toContain('Trực tuyến: miễn phí, trả trong ngày.');
    expect(part.lines.join(' ')).not.toContain('không ghi');
  }
  expect(facts({ channels: [] }).time.lines.join(' ')).toContain('Nguồn công bố không ghi phần này');
});
