import { describe, expect, it } from 'vitest';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';
import { smallTown } from '../test/small-catalogue.ts';
import type { AssistantPorts } from './ports.ts';
import { respond } from './respond.ts';

async function talk(lines: readonly string[], town: AssistantPorts = smallTown()) {
  let state: SessionState = EMPTY_SESSION;
  const answers = [];
  for (const line of lines) {
    const turn = await respond(state, line, town);
    state = turn.state;
    answers.push(turn.answer);
  }
  return answers;
}

describe('Câu ngoài phạm vi', () => {
  it('nói thẳng, nói giúp được gì, và có người để gặp', async () => {
    const [answer] = await talk(['thời tiết hôm nay thế nào']);
    expect(answer?.facts.kind).toBe('out-of-scope');
    expect(answer?.text).toContain('không phải việc của bộ phận Một cửa');
    expect(answer?.choices.map((choice) => choice.value)).toEqual(['#thutuc', '#tracuu', '#canbo']);
  });

  it('đang nói về một thủ tục thì câu hỏi dài về nó không bị coi là ngoài phạm vi', async () => {
    const answers = await talk(['đăng ký khai sinh', 'con tôi 3 tuổi rồi thì mất bao nhiêu tiền']);
    expect(answers[1]?.facts).toMatchObject({ kind: 'procedure', code: '1.001193', facet: 'fee' });
  });
});

describe('Câu quá mơ hồ', () => {
  it('hỏi lại theo nhóm việc; chọn nhóm, chọn việc', async () => {
    const answers = await talk(['bao lâu', 'xin việc cần làm', '1', '2']);
    expect(answers[0]?.facts.kind).toBe('which-procedure');
    expect(answers[0]?.choices.length).toBe(5);
    expect(answers[1]?.facts.kind).toBe('vague');
    expect(answers[1]?.choices.length).toBe(5);
    expect(answers[2]?.facts).toMatchObject({ kind: 'topic', topic: 'gia-dinh' });
    expect(answers[3]?.facts).toMatchObject({ kind: 'procedure', facet: 'time' });
  });

  it('nói được nhóm nào thì hỏi ngay trong nhóm ấy', async () => {
    const [answer] = await talk(['hỏi về xây dựng'], {
      ...smallTown(),
      readMessage: async () => ({ reading: 'vague', works: [], group: null }),
      findProcedures: async (text) => (text.split(' ').length > 4 ? smallTown().findProcedures(text) : { certainty: 'none', items: [] }),
    });
    expect(answer?.facts).toMatchObject({ kind: 'topic', topic: 'nha-dat' });
  });

  it('giá trị của lựa chọn gõ lại cũng được, nhóm không có thì hỏi lại từ đầu', async () => {
    expect((await talk(['#nhom cu-tru']))[0]?.facts).toMatchObject({ kind: 'topic', topic: 'cu-tru' });
    expect((await talk(['#nhom __proto__']))[0]?.facts.kind).toBe('vague');
  });
});

describe('Hai việc trong một câu', () => {
  it('cả hai theo thứ tự hỏi, mở bằng số, câu hỏi tiền trả lời cho việc được chọn', async () => {
    const answers = await talk(['đăng ký kết hôn và đăng ký tạm trú hết bao nhiêu tiền', '2']);
    expect(answers[0]?.facts).toMatchObject({ kind: 'several-works', items: [{ code: '1.000894' }, { code: '1.004194' }] });
    expect(answers[0]?.text).toContain('hai việc');
    expect(answers[1]?.facts).toMatchObject({ kind: 'procedure', code: '1.004194', facet: 'fee' });
  });
});

describe('Mấy thủ tục gần như nhau', () => {
  it('hỏi câu phân biệt, mỗi trường hợp một số', async () => {
    const several = { certainty: 'several' as const, items: [{ code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' }] };
    const answers = await talk(['giám hộ', '2'], { ...smallTown(), findProcedures: async () => several });
    expect(answers[0]?.text).toContain('Anh/chị gặp trường hợp nào dưới đây?');
    expect(answers[0]?.choices.map((choice) => choice.label)).toEqual(['lần đầu', 'đăng ký lại']);
    expect(answers[1]?.facts).toMatchObject({ kind: 'procedure', code: '1.004772' });
  });
});
