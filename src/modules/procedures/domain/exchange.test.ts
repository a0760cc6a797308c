import { describe, expect, test } from 'vitest';
import type { ExchangeChannel, ExchangeDocument, ExchangeLine } from './exchange/line.ts';
import { readExchangeLine } from './exchange.ts';

/** Shapes of the real list; the texts are invented. */
function record(more: Partial<ExchangeLine>) {
  return readExchangeLine({ code: '1.900001', name: 'Cấp phép thả diều', detail: 'structured', ...more });
}

function paper(name: string, originals: number, copies = 0, group = ''): ExchangeDocument {
  return { name, originals, copies, group, code: '', forms: [] };
}

function limitOf(channel: Partial<ExchangeChannel>) {
  return record({ channels: [{ method: 'direct', ...channel }] }).terms[0]?.limit;
}

function feeOf(amount_vnd: number | null, text: string, kind = 'fee') {
  return record({ channels: [{ method: 'direct', time_qty: 1, time_unit: 'day', fees: [{ kind, amount_vnd, text }] }] }).terms[0]?.fees[0];
}

describe('chữ', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', ' JavaScript:x', '//la.example', 'https://a.vn/"onclick=x', 'thutuc.vn'])(
    'địa chỉ %j không thành liên kết',
    (url) => {
      expect(record({ url }).url).toBe('');
    },
  );

  test('địa chỉ của cổng quốc gia được giữ nguyên', () => {
    const url = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193';
    expect(record({ url: ` ${url} ` }).url).toBe(url);
  });

  test('NFC, khoảng trắng lạ, xuống dòng và dấu chấm cuối tên được chuẩn hóa', () => {
    const decomposed = 'Ca\u0302\u0301p\u00a0phe\u0301p\n tha\u0309  die\u0302\u0300u. ';
    expect(record({ name: decomposed }).name).toBe('Cấp phép thả diều');
  });

  test('bước thực hiện giữ dòng, mỗi dòng chuẩn hóa', () => {
    expect(record({ steps: [{ name: '', text: '- Bước 1:\u00a0nộp \r\n\n-  Bước 2: nhận ' }] }).steps).toEqual([
      { name: '', text: '- Bước 1: nộp\n- Bước 2: nhận' },
    ]);
  });

  test('đối tượng bị tách ở dấu phẩy được ghép lại', () => {
    expect(record({ audience: ['Tổ chức (không gồm doanh nghiệp', 'HTX)', 'Cán bộ', 'công chức'] }).audience).toEqual([
      'Tổ chức (không gồm doanh nghiệp, HTX)',
      'Cán bộ, công chức',
    ]);
  });

  test('phần sót của trang web sau kết quả được bỏ', () => {
    expect(record({ results: ['Giấy phép.Mã: KQ.G19.000001Từ khóaKhông có thông tin'] }).results).toEqual(['Giấy phép.']);
  });

  test('mã không còn trong danh mục quốc gia được đánh dấu', () => {
    expect(record({ state: '', in_catalogue: false }).state).toBe('NOT_LISTED');
    expect(record({ state: 'ACTIVE', in_catalogue: true }).state).toBe('ACTIVE');
  });
});

describe('thời hạn', () => {
  test.each([
    [
      { time_qty: 17.5, time_unit: 'working_day' },
      { amount: 17.5, unit: 'working_day' },
    ],
    [
      { time_qty: '6,25', time_unit: 'working_day' },
      { amount: 6.25, unit: 'working_day' },
    ],
    [
      { time_qty: 4, time_unit: 'hour' },
      { amount: 4, unit: 'hour' },
    ],
    [
      { time_qty: 0, time_unit: 'working_day' },
      { amount: null, unit: 'unspecified' },
    ],
    [
      { time_qty: 1, time_unit: 'other', note: 'Giải quyết ngay trong ngày.' },
      { amount: 1, unit: 'same_day' },
    ],
    [
      { time_qty: 1, time_unit: 'other', note: 'Trong ngày làm việc; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo.' },
      { amount: 1, unit: 'same_day' },
    ],
    [
      { time_qty: 1, time_unit: 'other', note: 'Trong ngày. Nếu phải xác minh thì thêm 3 ngày làm việc.' },
      { amount: 1, unit: 'same_day' },
    ],
    [
      { time_qty: 'Theo mô tả', time_unit: 'other', note: 'Trả kết quả trong ngày làm việc tiếp theo.' },
      { amount: null, unit: 'unspecified' },
    ],
    [
      { time_qty: 'Theo mô tả', time_unit: 'other', note: 'a) 5 ngày làm việc; b) 10 ngày làm việc' },
      { amount: null, unit: 'unspecified' },
    ],
    [
      { time_qty: 'Không quá 10 ngày làm việc', time_unit: 'other' },
      { amount: 10, unit: 'working_day' },
    ],
    [
      { time_qty: 'Không quá 30 ngày; vùng khó khăn thêm 10 ngày', time_unit: 'other' },
      { amount: null, unit: 'unspecified' },
    ],
    [
      { time_qty: null, time_unit: '', note: 'Không quy định' },
      { amount: null, unit: 'unspecified' },
    ],
  ])('%j', (channel, expected) => {
    expect(limitOf(channel)).toMatchObject(expected);
  });

  test('số mà không có đơn vị: không đoán, ghi lại điều nguồn nói', () => {
    expect(limitOf({ time_qty: 5, time_unit: 'other' })).toEqual({
      amount: null,
      unit: 'unspecified',
      note: 'Nguồn ghi số 5 nhưng không ghi đơn vị thời gian.',
    });
  });

  test('cột tiền dính vào cột thời gian thì không đọc thành thời hạn, chữ vẫn còn', () => {
    const terms = record({ channels: [{ method: 'online', time_qty: 120, time_unit: 'other', note: 'VNĐ(20.000 đ/tờ khai)' }] }).terms[0];
    expect(terms?.limit).toEqual({ amount: null, unit: 'unspecified', note: '' });
    expect(terms?.note).toBe('VNĐ(20.000 đ/tờ khai)');
  });

  test('cùng một kênh lặp lại cho từng trường hợp được giữ nguyên', () => {
    const channels = [7, 10].map((time_qty) => ({ method: 'direct' as const, time_qty, time_unit: 'working_day' }));
    expect(record({ channels }).terms.map((terms) => terms.limit.amount)).toEqual([7, 10]);
  });
});

describe('phí: số 0 không phải là miễn phí', () => {
  test.each([
    [0, '', 'see-text'],
    [0, 'Phí : 0 Đồng', 'see-text'],
    [null, '', 'see-text'],
    [0, 'Theo quy định của Luật phí và lệ phí', 'see-text'],
    [0, 'Không quy định', 'see-text'],
    [0, 'Miễn phí', 'free'],
    [0, '- Miễn lệ phí (Thông tư số 1/2020/TT-BTC).', 'free'],
    [0, 'Không thu lệ phí', 'free'],
    [0, 'Không có.', 'free'],
    [0, 'Không thu lệ phí đối với tổ hợp tác.', 'see-text'],
    [0, 'Miễn lệ phí cho người thuộc hộ nghèo.', 'see-text'],
    [0, 'Miễn lệ phí. Phí cấp bản sao theo thông tư.', 'see-text'],
    [0, 'Do Hội đồng nhân dân tỉnh quy định', 'set-by-province'],
    [null, 'Theo mức của tỉnh (nghị quyết HĐND tỉnh)', 'set-by-province'],
    [0, 'Mức do HĐND quyết định. Miễn lệ phí cho hộ nghèo.', 'set-by-province'],
    [20_000, 'Hộ nghèo được miễn.', 'amount'],
  ])('%j %j → %s', (amount, text, rule) => {
    const fee = feeOf(amount, text);
    expect(fee).toMatchObject({ rule, amount: rule === 'amount' ? amount : null, text });
  });

  test('loại khoản thu', () => {
    expect(['fee', 'service_fee', 'price_level'].map((kind) => feeOf(5, 'a', kind)?.kind)).toEqual(['service_charge', 'state_fee', 'price']);
    expect(feeOf(0, 'Lệ phí : 0 Đồng', 'unknown')?.kind).toBe('state_fee');
  });
});

describe('giấy tờ', () => {
  test('0 bản chính, 0 bản sao là lưu ý, không phải ô nộp; nhóm rỗng được bỏ', () => {
    const groups = record({ documents: [paper('Tờ khai;', 1), paper('Bản chụp phải rõ nét.', 0), paper(' ', 0, 0, '* Nhóm rỗng:')] }).componentGroups;
    expect(groups).toHaveLength(1);
    expect(groups[0]?.components.map((one) => one.name)).toEqual(['Tờ khai']);
    expect(groups[0]?.notes).toEqual(['Bản chụp phải rõ nét.']);
  });

  test('mảnh bắt đầu bằng "+" thuộc giấy tờ hoặc lưu ý đứng trên', () => {
    const groups = record({
      documents: [paper('- Văn bản ủy quyền', 1), paper('+ Ông bà thì không cần.', 0), paper('Lưu ý chung:', 0), paper('+ Điều thứ nhất', 0)],
    }).componentGroups;
    expect(groups[0]?.components[0]?.notes).toEqual(['Ông bà thì không cần.']);
    expect(groups[0]?.notes).toEqual(['Lưu ý chung\n+ Điều thứ nhất']);
  });

  test('nhóm "phải nộp" giữ lại, "phải xuất trình" xem rồi trả', () => {
    const groups = record({
      documents: [paper('Tờ khai', 1, 0, '* Giấy tờ phải nộp:'), paper('Thẻ căn cước', 1, 0, '* Giấy tờ phải xuất trình:')],
    }).componentGroups;
    expect(groups.map((group) => [group.name, group.components[0]?.handling])).toEqual([
      ['Giấy tờ phải nộp', 'submit'],
      ['Giấy tờ phải xuất trình', 'present'],
    ]);
  });

  test('số bản chính dính vào cuối tên được tách ra', () => {
    const [first, second] =
      record({ documents: [paper('Đơn theo Thông tư ngày 01/01/', 20261, 1), paper('Đơn theo Mẫu số', 181, 1)] }).componentGroups[0]?.components ?? [];
    expect([first?.name, first?.originals]).toEqual(['Đơn theo Thông tư ngày 01/01/2026', 1]);
    expect([second?.name, second?.originals]).toEqual(['Đơn theo Mẫu số 18', 1]);
  });

  test('tên tệp biểu mẫu treo ở cuối tên được chuyển sang biểu mẫu', () => {
    const [component] = record({ documents: [paper('Bảng kê theo Thông tư 26/2025/TT-BXMẫu số 03.docx', 1)] }).componentGroups[0]?.components ?? [];
    expect([component?.name, component?.forms]).toEqual(['Bảng kê theo Thông tư 26/2025/TT-BX', ['Mẫu số 03.docx']]);
  });
});

describe('phần mở rộng của dự án', () => {
  test('mức độ dịch vụ, quy trình nội bộ, dấu minh họa', () => {
    const read = record({
      level2019: 3,
      service_level: 'partial',
      demo: true,
      internal_process: [{ step: ' Tiếp nhận ', role: 'desk_officer', unit: 'Một cửa', hours: 2 }],
    });
    expect(read).toMatchObject({ level2019: 3, serviceLevel: 'partial', demo: true });
    expect(read.internalProcess).toEqual([{ name: 'Tiếp nhận', role: 'desk_officer', unit: 'Một cửa', hours: 2 }]);
    expect(Object.keys(record({}))).not.toContain('demo');
  });

  test('tên thường gọi, tên tiếng Anh, việc đời, hỏi đáp, cửa nhận: có thì giữ, không có thì không sinh ra mục trống', () => {
    const helped = record({
      everyday_name: '  Làm giấy khai sinh ',
      name_en: 'Birth registration',
      life_events: ['death', 'birth'],
      faq: [{ question: 'Quá 60 ngày thì sao?', answer: 'Vẫn đăng ký được.\n\nCó thể bị nhắc nhở.' }],
      front_door: 'own-form',
    });
    expect(helped).toMatchObject({ everydayName: 'Làm giấy khai sinh', nameEn: 'Birth registration', lifeEvents: ['birth', 'death'], frontDoor: 'own-form' });
    expect(helped.faq?.[0]?.question).toBe('Quá 60 ngày thì sao?');
    for (const part of ['everydayName', 'nameEn', 'lifeEvents', 'faq', 'frontDoor'])
      expect(Object.keys(record({ faq: [], everyday_name: ' ' }))).not.toContain(part);
  });
});
