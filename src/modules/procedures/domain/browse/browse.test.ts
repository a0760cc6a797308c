import { describe, expect, test } from 'vitest';
import { LIFE_EVENTS } from '../record.ts';
import { audiencesOf } from './audience.ts';
import { LIFE_EVENT_RULES } from './life-event-rules.ts';
import { lifeEventOfSlug, lifeEventsOf, needRank, slugOfLifeEvent } from './life-events.ts';
import { headOf, letterOf, slugOf } from './shelves.ts';

const record = (name: string, field = '', more = {}) => ({
  name,
  fields: [{ code: null, name: field }],
  type: 'standard' as const,
  audience: ['Công dân Việt Nam'],
  ...more,
});

describe('việc trong đời', () => {
  test.each([
    ['Thủ tục đăng ký khai sinh', 'Hộ tịch', ['birth']],
    ['Đăng ký kết hôn có yếu tố nước ngoài', 'Hộ tịch', ['marriage', 'abroad']],
    ['Đăng ký thường trú', 'Đăng ký, quản lý cư trú', ['residence']],
    ['Cấp thẻ tạm trú cho người nước ngoài tại Việt Nam', 'Quản lý xuất nhập cảnh', ['abroad']],
    ['Tách thửa hoặc hợp thửa đất', 'Đất đai', ['land-and-house']],
    ['Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', ['business']],
    ['Thủ tục đăng ký khai tử', 'Hộ tịch', ['death']],
    ['Xếp hạng di sản văn hóa', 'Di sản văn hóa', []],
    ['Mở cảng hàng không, sân bay', 'Hàng không', []],
    ['Công nhận tài liệu lưu trữ có giá trị đặc biệt', 'Văn thư và Lưu trữ nhà nước', []],
  ])('%s (%s)', (name, field, events) => {
    expect(lifeEventsOf(record(name, field))).toEqual(events);
  });

  test('cơ quan tự đặt thì theo cơ quan, kể cả khi đặt là không có', () => {
    expect(lifeEventsOf(record('Thủ tục đăng ký khai sinh', 'Hộ tịch', { lifeEvents: ['study'] }))).toEqual(['study']);
    expect(lifeEventsOf(record('Thủ tục đăng ký khai sinh', 'Hộ tịch', { lifeEvents: [] }))).toEqual([]);
  });

  test('thủ tục nội bộ không phải việc của ai trong đời', () => {
    expect(lifeEventsOf(record('Thủ tục đăng ký khai sinh', 'Hộ tịch', { type: 'internal' }))).toEqual([]);
  });

  test('việc của riêng tổ chức không đứng trong việc đời của người', () => {
    const only = (audience: readonly string[]) =>
      lifeEventsOf(record('Cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài', 'Nuôi con nuôi', { audience }));
    expect(only(['Tổ chức (không bao gồm doanh nghiệp, HTX)'])).toEqual([]);
    expect(only([])).toEqual(['birth']);
  });

  test('việc cần trước đứng trước', () => {
    const ranks = ['Xác nhận tình trạng hôn nhân', 'Thủ tục đăng ký kết hôn', 'Ghi vào Sổ hộ tịch việc ly hôn', 'Việc khác'].map((name) =>
      needRank('marriage', name),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });

  test('mỗi việc một địa chỉ, đọc ngược lại được', () => {
    const slugs = LIFE_EVENTS.map(slugOfLifeEvent);
    expect(new Set(slugs).size).toBe(LIFE_EVENTS.length);
    for (const event of LIFE_EVENTS) expect(lifeEventOfSlug(LIFE_EVENT_RULES[event].slug)).toBe(event);
    expect(lifeEventOfSlug('khong-co')).toBeNull();
  });
});

describe('ai làm được', () => {
  test('hai mươi cách ghi của nguồn về sáu loại', () => {
    expect(audiencesOf(['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài', 'Doanh nghiệp có vốn đầu tư nước ngoài'])).toEqual([
      'citizen',
      'business',
      'overseas',
    ]);
    expect(audiencesOf(['Tổ chức (không bao gồm doanh nghiệp, HTX)'])).toEqual(['organisation']);
    expect(audiencesOf(['Tổ chức nước ngoài', 'Người nước ngoài'])).toEqual(['foreigner']);
    expect(audiencesOf(['nhóm 1'])).toEqual([]);
  });
});

describe('kệ sách', () => {
  test('địa chỉ của một tên: hai cách viết là một', () => {
    expect(slugOf('Thuỷ lợi')).toBe(slugOf('Thủy lợi'));
    expect(slugOf('Tín ngưỡng, tôn giáo')).toBe('tin-nguong-ton-giao');
  });

  test.each([
    ['Thủ tục đăng ký khai sinh', 'Đ'],
    ['Ăn uống', 'Ă'],
    ['Ấp trứng', 'Â'],
    ['Ứng phó', 'Ư'],
    ['Ổn định', 'Ô'],
    ['Xóa', 'X'],
    ['[NB] nội bộ', '#'],
    ['1. Thủ tục cấp phép', 'C'],
    ['Thủ tục', 'T'],
    ['', '#'],
  ])('%s đứng ở chữ %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });

  test('chữ rời (NFD) như chữ liền', () => {
    expect(letterOf('Đổi tên'.normalize('NFD'))).toBe('Đ');
    expect(letterOf('Ể'.normalize('NFD'))).toBe('Ê');
    expect(headOf('Thủ tục: cấp')).toBe('cấp');
  });
});
