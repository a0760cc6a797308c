import { describe, expect, test } from 'vitest';
import type { FaultKind } from './check/fault.ts';
import { checkSituation, faultWords } from './check.ts';
import { KITE, KITE_TABLE, kiteTable } from './sample.testing.ts';

const faultsOf = (changes: Parameters<typeof kiteTable>[0]) => checkSituation(kiteTable(changes), KITE);
const words = (changes: Parameters<typeof kiteTable>[0]) => faultsOf(changes).map(faultWords).join('\n');
const { questions, rules, examples } = KITE_TABLE;

describe('Bảng trường hợp: soát trước khi lưu', () => {
  test('bảng mẫu không có lỗi', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test('hở: phí chưa nói cho một trường hợp, kể bằng lời và chỉ đúng dòng', () => {
    const said = words({ rules: [rules[0], { ...rules[1], fees: [] }, rules[2], rules[3], rules[4]] });
    expect(said).toContain(
      'dòng 1: Dòng 1 nói về phí khi nộp trực tiếp hoặc trực tuyến, nhưng chưa dòng nào nói điều đó khi: “Sáo kêu to không?” chọn “Kêu nhỏ”.',
    );
    expect(said).toContain('Ghi mức phí ở dòng cho trường hợp này.');
    // Who goes does not matter, and the kind of kite follows from the whistle: neither is told.
    expect(said).not.toContain('Ai đi nộp');
  });

  test('hở: không dòng nào cho một cách trả lời', () => {
    const only = [
      { when: { dieu: ['giay'], ai: ['ho'] }, notes: ['x'] },
      { when: { sao: ['nho', 'to'] }, notes: ['y'] },
    ];
    const said = words({ rules: only, examples: [] });
    expect(said).toContain('Chưa có dòng nào cho trường hợp: “Diều của anh/chị loại nào?” chọn “Diều giấy”; “Ai đi nộp?” chọn “Tôi tự đi”.');
  });

  test('mâu thuẫn: hai dòng nói khác nhau về một giấy', () => {
    const said = words({ rules: [...rules, { when: { dieu: ['giay'], ai: ['minh'] }, keep: ['GT-2'] }] });
    expect(said).toContain('dòng 6: Dòng 1 và dòng 6 cùng đúng khi: “Diều của anh/chị loại nào?” chọn “Diều giấy”; “Ai đi nộp?” chọn “Tôi tự đi”');
    expect(said).toContain('nói khác nhau về giấy “Bản vẽ cây sáo”');
  });

  test('hai dòng chồng nhau mà nói giống nhau thì không sao', () => {
    expect(faultsOf({ rules: [...rules, { when: { ai: ['minh'], dieu: ['giay'] }, drop: ['GT-2'] }] })).toEqual([]);
  });

  test.each<[FaultKind, string, Parameters<typeof kiteTable>[0], string]>([
    ['unreachable-rule', 'dòng không bao giờ đúng', { rules: [...rules, { when: { dieu: ['giay'], sao: ['to'] }, notes: ['x'] }] }, 'dòng 6'],
    ['unknown-paper', 'giấy lạ', { rules: [...rules, { drop: ['GT-9'] }] }, 'GT-1, GT-2, giay-uy-quyen'],
    ['unknown-option', 'lựa chọn lạ', { rules: [...rules, { when: { dieu: ['vai'] }, notes: ['x'] }] }, 'giay, sao'],
    ['unknown-option', 'câu hỏi lạ', { rules: [...rules, { when: { gio: ['to'] }, notes: ['x'] }] }, 'gio'],
    ['unused-question', 'câu không ai dùng', { rules: [rules[0], rules[1], rules[2]], examples: [] }, 'Ai đi nộp?'],
    ['bad-question', 'trùng mã câu', { questions: [...questions, questions[0]] }, 'đã dùng cho một câu hỏi ở trên'],
    ['bad-question', 'một lựa chọn', { questions: [{ ...questions[0], options: [questions[0].options[0]] }] }, 'từ 2 đến 12'],
    ['unknown-option', 'phụ thuộc câu đứng sau', { questions: [questions[1], questions[0], questions[2]] }, 'Chuyển câu đó lên trên'],
    ['no-example', 'chưa có ví dụ', { examples: [] }, 'Chưa có ví dụ nào'],
    ['bad-example', 'ví dụ thiếu câu trả lời', { examples: [{ answers: { dieu: 'giay' } }] }, 'Ai đi nộp?'],
    ['bad-example', 'ví dụ trả lời câu không được hỏi', { examples: [{ answers: { dieu: 'giay', sao: 'to', ai: 'ho' } }] }, 'sao'],
    ['failing-example', 'ví dụ sai phí', { examples: [{ ...examples[0], fee: '5.000 đồng' }] }, 'ví dụ mong “5.000 đồng”, bảng ra “Không mất phí”'],
    ['failing-example', 'ví dụ thiếu giấy', { examples: [{ ...examples[0], papers: ['GT-1', 'GT-2'] }] }, '“Bản vẽ cây sáo”'],
    ['failing-example', 'ví dụ đáng phải từ chối', { examples: [{ ...examples[1], blocked: false }] }, 'mong làm được'],
    ['bad-rule', 'miễn phí không căn cứ', { rules: [{ fees: [{ rule: 'free' }] }, ...rules.slice(1)] }, 'Ghi văn bản cho phép miễn'],
    ['bad-rule', 'dòng rỗng', { rules: [...rules, {}] }, 'dòng 6: Dòng này không nói gì'],
  ])('%s: %s', (kind, _title, changes, remedy) => {
    const faults = faultsOf(changes);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(faults.map(faultWords).join('\n')).toContain(remedy);
  });

  test('câu không bao giờ được hỏi', () => {
    const never = [questions[0], questions[1], { ...questions[2], when: { dieu: ['giay'], sao: ['to'] } }];
    expect(faultsOf({ questions: never, examples: [] }).map((fault) => fault.kind)).toContain('unasked-question');
  });

  test('quá nhiều trường hợp thì dừng ở mức chặn, không tính mãi', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...questions[0], id: `q${at}` }));
    const faults = faultsOf({ questions: many, rules: [{ when: { q0: ['giay'] }, notes: ['x'] }] });
    expect(faults.map((fault) => fault.kind)).toEqual(['too-many-cases']);
  });
});
