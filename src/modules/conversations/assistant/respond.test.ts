import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLength } from '#kernel/text.ts';
import { renderText } from '../domain/render-text.ts';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';
import { KNOWN_DOSSIER, type SmallTown, smallTown } from '../test/small-catalogue.ts';
import { respond } from './respond.ts';

/** Says the lines one after another and gives the facts of each answer. */
async function talk(lines: readonly string[], town: SmallTown = smallTown()) {
  let state: SessionState = EMPTY_SESSION;
  const answers = [];
  for (const line of lines) {
    const turn = await respond(state, line, town);
    state = turn.state;
    answers.push(turn.answer);
  }
  return { answers, last: answers.at(-1), state, town };
}

describe('Trò chuyện nhiều lượt', () => {
  it('khai sinh cho con, hỏi thời gian, gửi mã hồ sơ, theo dõi', async () => {
    const { answers, town } = await talk(['lam giay khai sinh cho con can giay to gi', 'bao lâu', KNOWN_DOSSIER, '1', 'dang theo doi gi', 'bỏ theo dõi']);
    expect(answers.map((one) => one.facts.kind)).toEqual(['procedure', 'procedure', 'dossier', 'follow', 'following', 'unfollow']);
    expect(answers[0]?.text).toBe(
      'Dạ, để làm thủ tục "Đăng ký khai sinh", anh/chị cần:\n• Tờ khai theo mẫu\n• Giấy chứng sinh\n• Căn cước của người đi làm\nLưu ý: Mang bản chính để đối chiếu',
    );
    expect(answers[2]?.text).toContain('Hẹn trả: thứ Sáu 6/3/2026, 16:30');
    expect(town.followed.size).toBe(0);
  });

  it('nhiều việc gần giống nhau: hỏi lại, chọn bằng số thì câu hỏi cũ được trả lời', async () => {
    const { answers } = await talk(['khai sinh bao lâu']);
    const kinds = answers.map((one) => one.facts.kind);
    expect(['candidates', 'procedure']).toContain(kinds[0]);
    const several = await talk(['đăng ký bao lâu', 'trích lục khai sinh hộ tịch', '1']);
    expect(several.last?.facts.kind).toBe('procedure');
  });

  it.each(['2', 'số 2', 'cái thứ hai', '2.', '2️⃣', 'chọn 2 nhé', 'dạ số 2 ạ', 'đăng ký tạm trú', 'tạm trú'])(
    'chọn trong danh sách bằng "%s"',
    async (choice) => {
      const state: SessionState = {
        at: smallTown().now.epochMilliseconds,
        pendingFacets: ['fee'],
        candidates: [
          { kind: 'procedure', code: '1.004222', label: 'Đăng ký thường trú' },
          { kind: 'procedure', code: '1.004194', label: 'Đăng ký tạm trú' },
          { kind: 'procedure', code: '1.000656', label: 'Đăng ký khai tử' },
        ],
      };
      const { answer } = await respond(state, choice, smallTown());
      expect(answer.facts).toMatchObject({ kind: 'procedure', code: '1.004194', facet: 'fee' });
    },
  );

  it('chọn số không có thì nhắc lại danh sách, và vẫn chọn được sau đó', async () => {
    const { answers } = await talk(['menu', '9', '1']);
    expect(answers.map((one) => one.facts.kind)).toEqual(['menu', 'no-such-choice', 'find']);
  });

  it('tên chung của vài dòng thì thu hẹp danh sách', async () => {
    const state: SessionState = {
      at: smallTown().now.epochMilliseconds,
      candidates: [
        { kind: 'procedure', code: '1.001193', label: 'Đăng ký khai sinh' },
        { kind: 'procedure', code: '1.004772', label: 'Đăng ký lại khai sinh' },
        { kind: 'procedure', code: '1.000656', label: 'Đăng ký khai tử' },
      ],
    };
    const { answer } = await respond(state, 'khai sinh', smallTown());
    expect(answer.choices.map((one) => one.label)).toEqual(['Đăng ký khai sinh', 'Đăng ký lại khai sinh']);
  });

  it('sau một ngày, câu hỏi ngắn không còn gắn với thủ tục hôm trước', async () => {
    const { state } = await talk(['đăng ký kết hôn']);
    const later = smallTown({ now: '2026-03-03T02:00:01Z' });
    expect((await respond(state, 'bao lâu', later)).answer.facts.kind).toBe('which-procedure');
    expect((await respond(state, 'bao lâu', smallTown({ now: '2026-03-03T01:59:00Z' }))).answer.facts.kind).toBe('procedure');
  });

  it('hỏi "bao lâu" trước, nói việc sau: câu hỏi được giữ lại', async () => {
    const { last } = await talk(['bao lâu', 'đăng ký kết hôn']);
    expect(last?.facts).toMatchObject({ code: '1.000894', facet: 'time' });
  });

  it('trên web không hứa nhắn tin: chỉ sang Zalo', async () => {
    const town = smallTown({ channel: { name: 'web', reachable: false } });
    const { answers } = await talk([KNOWN_DOSSIER, 'theo dõi', 'gặp cán bộ'], town);
    expect(answers.map((one) => one.facts.kind)).toEqual(['dossier', 'follow-elsewhere', 'staff']);
    expect(answers[1]?.links).toEqual([{ label: 'Nhắn qua Zalo', url: 'https://zalo.me/4' }]);
    expect(town.followed.size + town.staffTopics.length).toBe(0);
  });

  it('gặp cán bộ: ghi lại một lần, nói giờ làm việc', async () => {
    const { answers, town } = await talk(['đăng ký kết hôn', 'gặp cán bộ', 'gặp cán bộ']);
    expect(answers[1]?.text).toContain('thứ Hai đến thứ Sáu');
    expect(answers[2]?.text).toContain('đã có từ');
    expect(town.staffTopics).toEqual(['1.000894', '1.000894']);
  });

  it('mỗi câu trả lời có tối đa năm lựa chọn, đủ cho nút bấm của Zalo', async () => {
    const { answers } = await talk(['menu', 'đăng ký kết hôn', 'phí', 'bao lâu', KNOWN_DOSSIER, 'khai sinh', 'xyz']);
    for (const answer of answers) expect(answer.choices.length).toBeLessThanOrEqual(5);
  });
});

describe('Bất kỳ điều gì được gõ', () => {
  const pieces = [
    'khai sinh',
    'bao lâu',
    'phí',
    '2',
    '99',
    'theo dõi',
    'bỏ theo dõi',
    'gặp cán bộ',
    KNOWN_DOSSIER,
    '000.00',
    '#thutuc',
    '#hoi papers',
    '#hoso X',
    'không',
    'có',
    '👍',
    '\u0000',
    '\ud800',
    '<b>',
    "'; drop table",
    '__proto__',
    'constructor',
    '#theodoi __proto__',
    'đăng ký lại',
    '\u0301\u0301',
    'tôi muốn',
    'ạ',
    '1.001193',
    '9.999999',
  ];
  const line = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(' ')),
  );

  it('đều có câu trả lời không quá 2.000 ký tự, còn lối đi tiếp, không bao giờ hỏng', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean(), async (lines, reachable) => {
        const { answers, state } = await talk(lines, smallTown({ channel: { reachable } }));
        for (const answer of answers) {
          expect(textLength(renderText(answer))).toBeLessThanOrEqual(2000);
          expect(answer.text.trim()).not.toBe('');
          expect(answer.choices.length + answer.links.length).toBeGreaterThan(0);
          expect(JSON.stringify(answer)).toBe(JSON.stringify(answer).toWellFormed());
        }
        // What is remembered goes to the database as JSON: no half characters, no NUL.
        expect(JSON.stringify(state)).not.toMatch(/\\u0000|\\ud[89a-f]/iu);
      }),
      { numRuns: 400 },
    );
  });

  it('tin rất dài cũng được trả lời nhanh', async () => {
    const started = performance.now();
    await talk(['giấy tờ '.repeat(50_000), 'a'.repeat(100_000), 'can giay to '.repeat(49)]);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
