import { describe, expect, test } from 'vitest';
import { textLength } from '#kernel/text.ts';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';
import { ENDED_LIST, KNOWN_LIST, smallTown } from '../test/small-catalogue.ts';
import { respond } from './respond.ts';

async function talk(...messages: readonly string[]) {
  let state: SessionState = EMPTY_SESSION;
  const answers = [];
  for (const message of messages) {
    const turn = await respond(state, message, smallTown());
    state = turn.state;
    answers.push(turn.answer);
  }
  return { answers, state };
}

describe('nhắn mã danh sách giấy tờ', () => {
  test('mã đúng: giấy còn thiếu, giấy đã có, thời gian và phí; hỏi tiếp được về thủ tục ấy', async () => {
    const { answers } = await talk(`GT ${KNOWN_LIST}`, 'nộp ở đâu');
    expect(answers[0]?.text).toBe(
      [
        'Dạ, đây là danh sách giấy tờ của anh/chị cho thủ tục "Đăng ký khai sinh":',
        'Còn thiếu 2 giấy:',
        '☐ Giấy chứng sinh',
        '☐ Căn cước của người đi làm',
        'Đã có 1 giấy:',
        '✓ Tờ khai theo mẫu',
        'Thời gian: Trong ngày',
        'Phí, lệ phí: Không mất phí',
      ].join('\n'),
    );
    expect(answers[0]?.facts).toMatchObject({ kind: 'list', found: true, code: '1.001193' });
    expect(answers[1]?.facts).toMatchObject({ kind: 'procedure', facet: 'place', code: '1.001193' });
  });

  test('mã hết hạn và mã sai được nói rõ, mỗi thứ một cách', async () => {
    const { answers } = await talk(`gt ${ENDED_LIST.toLowerCase()}`, 'GT 777MMM');
    expect(answers[0]?.facts).toMatchObject({ found: false, why: 'ended' });
    expect(answers[0]?.text).toContain('đã hết hạn');
    expect(answers[1]?.facts).toMatchObject({ found: false, why: 'unknown' });
    expect(answers[1]?.text).toContain('GT 777MMM');
  });

  test('dò mã: sau năm mã sai thì dừng một giờ, cả với mã đúng', async () => {
    const { answers, state } = await talk(...['3', '4', '6', '7', '9'].map((digit) => `GT ${digit}MMMMM`), `GT ${KNOWN_LIST}`);
    expect(answers.at(-1)?.facts).toMatchObject({ found: false, why: 'too-often' });
    const later = await respond(state, `GT ${KNOWN_LIST}`, smallTown({ now: '2026-03-02T03:00:01Z' }));
    expect(later.answer.facts).toMatchObject({ found: true });
  });

  test('danh sách rất dài vẫn nằm trong một tin, có cả thời gian và phí', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `Giấy tờ số ${at} ${'tên rất dài '.repeat(30)}`);
    const list = { procedureCode: '1.001193', name: 'Thủ tục dài', have: long, missing: long, time: '30 ngày làm việc', fee: '1.000.000 đồng' };
    const { answer } = await respond(EMPTY_SESSION, `GT ${KNOWN_LIST}`, { ...smallTown(), tellList: async () => ({ ok: true, list }) });
    expect(textLength(answer.text)).toBeLessThanOrEqual(1_400);
    expect(answer.text).toContain('… và 24 giấy nữa');
    expect(answer.text.endsWith('Phí, lệ phí: 1.000.000 đồng')).toBe(true);
  });
});
