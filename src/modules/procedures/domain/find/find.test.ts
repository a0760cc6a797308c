import { describe, expect, test } from 'vitest';
import { readExchangeLine } from '../exchange.ts';
import { entryOf } from '../search/entry.ts';
import { createLexicon } from '../search/lexicon.ts';
import { explain } from './explain.ts';
import { facetsOf, passes, readFilters } from './facets.ts';
import { markWords } from './marks.ts';

const record = (more: Partial<Parameters<typeof readExchangeLine>[0]>) =>
  readExchangeLine({ code: '1.900001', name: 'Cấp giấy phép thả diều', detail: 'structured', ...more });
const words = (...folded: readonly string[]) => ({ words: new Set(folded), pairs: new Set<string>() });
const shown = (segments: readonly { text: string; marked: boolean }[]) => segments.map((one) => (one.marked ? `[${one.text}]` : one.text)).join('');

describe('đánh dấu chữ tìm thấy', () => {
  test.each([
    ['Đăng ký khai sinh', ['khai', 'sinh'], 'Đăng ký [khai sinh]'],
    ['Khai sinh, khai tử', ['khai'], '[Khai] sinh, [khai] tử'],
    ['Cấp GIẤY phép', ['giay'], 'Cấp [GIẤY] phép'],
    ['Đăng ký'.normalize('NFD'), ['ki'], `${'Đăng'.normalize('NFD')} [${'ký'.normalize('NFD')}]`],
    ['Không có gì', ['xe'], 'Không có gì'],
    ['', ['xe'], ''],
    ['<b>xe</b>', ['xe'], '<b>[xe]</b>'],
  ])('%s', (text, marked, said) => {
    const segments = markWords(text, words(...marked));
    expect(shown(segments)).toBe(said);
    expect(segments.map((one) => one.text).join('')).toBe(text);
  });

  test('chữ đi liền trong câu hỏi thì đánh dấu liền, đứng một mình thì không', () => {
    const marks = { words: new Set(['ki']), pairs: new Set(['dang ki']) };
    expect(shown(markWords('Đăng ký khi đang ở xa', marks))).toBe('[Đăng ký] khi đang ở xa');
  });
});

describe('vì sao thấy', () => {
  const kite = record({
    everyday_name: 'Xin thả diều',
    documents: [
      { name: 'Tờ khai', originals: 1, copies: 0, group: '', code: '', forms: [] },
      { name: 'Ảnh chụp con diều sáo', originals: 1, copies: 0, group: '', code: '', forms: [] },
    ],
  });
  const asked = (...typed: readonly string[]) => ({ matched: [], words: typed.map((folded) => ({ folded, weight: 1 })) });

  test('trong tên và tên thường gọi: không cần trích thêm', () => {
    const said = explain(kite, asked('tha', 'dieu'));
    expect(said.where).toEqual(['name', 'everyday']);
    expect(said.passage).toBeNull();
    expect(shown(said.everyday)).toBe('Xin [thả diều]');
  });

  test('điều tên không nói thì trích giấy tờ nói', () => {
    const said = explain(kite, asked('dieu', 'sao'));
    expect(said.where).toEqual(['name', 'everyday', 'papers']);
    expect(shown(said.passage?.text ?? [])).toBe('Ảnh chụp con [diều sáo]');
  });

  test('chữ đưa đẩy không phải lý do', () => {
    expect(explain(kite, { matched: [], words: [{ folded: 'sao', weight: 0.1 }] }).passage).toBeNull();
  });
});

describe('thu hẹp', () => {
  const lexicon = createLexicon();
  const entries = [
    record({ code: '1.900001', fields: ['Thủy lợi'], levels: ['commune'], executing_agencies: ['Sở Tư pháp', 'Sở Tư Pháp'], audience: ['Công dân Việt Nam'] }),
    record({ code: '1.900002', fields: ['Thuỷ lợi'], levels: ['province'], executing_agencies: ['Sở Tư pháp'] }),
    record({ code: '1.900003', name: 'Đăng ký kết hôn', fields: ['Hộ tịch'], levels: ['commune', 'province'] }),
  ].map((one) => entryOf(lexicon, one));

  test('hai cách viết một tên là một; một cơ quan ghi hai lần tính một', () => {
    const facets = facetsOf(entries, {});
    expect(facets.field.map(({ value, count }) => [value, count])).toEqual([
      ['thuy-loi', 2],
      ['ho-tich', 1],
    ]);
    expect(facets.agency).toEqual([{ value: 'so-tu-phap', label: 'Sở Tư pháp', count: 2 }]);
    expect(facets.level.map((one) => one.value)).toEqual(['commune', 'province']);
    expect(facets.event).toEqual([{ value: 'ket-hon', label: 'marriage', count: 1 }]);
  });

  test('số đứng cạnh mỗi lựa chọn là số kết quả khi chọn nó, các điều kiện khác giữ nguyên', () => {
    const filters = { level: 'commune' };
    for (const [name, values] of Object.entries(facetsOf(entries, filters))) {
      for (const { value, count } of values) expect(entries.filter((entry) => passes(entry, { ...filters, [name]: value }))).toHaveLength(count);
    }
  });

  test('điều kiện đang chọn luôn có mặt để bỏ, kể cả khi không còn kết quả', () => {
    expect(facetsOf(entries, { level: 'ministry' }).level.at(-1)).toEqual({ value: 'ministry', label: 'ministry', count: 0 });
  });

  test('địa chỉ ghi tên thay cho mã vẫn hiểu; bỏ trống là không lọc', () => {
    expect(readFilters({ field: 'Thuỷ Lợi', agency: ' ', level: 'commune' })).toEqual({ field: 'thuy-loi', level: 'commune' });
  });
});
