import { describe, expect, it } from 'vitest';
import type { Facet } from '../domain/facets.ts';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';
import { KNOWN_DOSSIER, smallTown } from '../test/small-catalogue.ts';
import { respond } from './respond.ts';

const BIRTH = '1.001193';
const AT = Date.parse('2026-03-02T01:59:00Z');
const IN_BIRTH: SessionState = { at: AT, procedureCode: BIRTH, topic: 'procedure' };
const IN_DOSSIER: SessionState = { at: AT, procedureCode: BIRTH, dossierCode: KNOWN_DOSSIER, topic: 'dossier' };

async function hear(text: string, state: SessionState = EMPTY_SESSION) {
  const { answer } = await respond(state, text, smallTown());
  return answer.facts;
}

describe('Câu hỏi khi đã biết thủ tục: chỉ hỏi một ý', () => {
  const cases: readonly (readonly [Facet, readonly string[]])[] = [
    [
      'papers',
      [
        'cần giấy tờ gì',
        'can giay to gi',
        'cần những giấy tờ gì ạ',
        'giay to j',
        'can gjay to j',
        'cần gì',
        'cần chuẩn bị những gì',
        'hồ sơ gồm những gì',
        'ho so gom gi',
        'phải mang theo gì',
        'giấy tờ gì vậy em',
        'cho hỏi cần nộp những gì',
        'giấy tờ',
        'giya to gi',
        'cần giấy tờ chi rứa',
        'thành phần hồ sơ',
        'hs cần j',
        'can nhung gi a',
        'giấy tờ cần có',
      ],
    ],
    [
      'time',
      [
        'bao lâu',
        'bao lau',
        'bao lâu thì xong',
        'mất bao lâu vậy ạ',
        'mấy ngày',
        'mất mấy ngày',
        'bao nhiêu ngày',
        'bn ngày',
        'khi nào có',
        'khi nào thì nhận được',
        'bao giờ lấy được',
        'bl v',
        'thời gian giải quyết',
        'thoi han',
        'chừng nào có',
        'có lâu không',
        'lau ko',
        'bao h co',
        'cho mấy hôm',
        'het bao nhiu ngay',
      ],
    ],
    [
      'fee',
      [
        'mất bao nhiêu tiền',
        'mat bao nhieu tien',
        'bn tien',
        'hết bao nhiêu tiền vậy',
        'bao nhiêu tiền',
        'lệ phí bao nhiêu',
        'le phi',
        'phí',
        'có mất phí không',
        'co mat tien ko',
        'tốn bao nhiêu',
        'phải đóng bao nhiêu',
        'mấy tiền',
        'có tốn tiền hông em',
        'chi phí',
        'miễn phí không',
        'bao tiền',
        'hết mấy tiền',
        'phí bn',
      ],
    ],
    [
      'place',
      [
        'nộp ở đâu',
        'nop o dau',
        'làm ở đâu',
        'ở đâu',
        'nộp chỗ nào',
        'đến đâu nộp',
        'đi đâu làm',
        'lên xã hay huyện',
        'cơ quan nào giải quyết',
        'địa chỉ',
        'nop dau',
        'nộp cho ai',
        'o cho nao',
        'lên đâu nộp',
      ],
    ],
    [
      'steps',
      [
        'các bước',
        'cac buoc lam',
        'trình tự thực hiện',
        'quy trình thế nào',
        'làm thế nào',
        'lam ntn',
        'làm sao',
        'cách làm',
        'phải làm gì',
        'hướng dẫn cách làm',
        'gồm mấy bước',
      ],
    ],
    [
      'online',
      ['nộp online được không', 'online dc ko', 'làm trực tuyến được không', 'nop qua mang dc k', 'nộp qua bưu điện được không', 'làm ở nhà được không'],
    ],
    ['results', ['kết quả là gì', 'nhận được gì', 'được cấp giấy gì', 'ket qua']],
    ['conditions', ['điều kiện gì', 'cần điều kiện gì', 'yêu cầu gì']],
    ['legal', ['căn cứ pháp lý', 'theo luật nào', 'quy định ở đâu', 'van ban nao']],
  ];
  for (const [facet, utterances] of cases) {
    it.each(utterances)(`${facet}: %s`, async (text) => {
      expect(await hear(text, IN_BIRTH)).toMatchObject({ kind: 'procedure', code: BIRTH, facet });
    });
  }
});

describe('Tên việc và câu hỏi trong cùng một câu', () => {
  it.each<readonly [string, string, Facet | undefined]>([
    ['lam giay khai sinh cho con can giay to gi', BIRTH, 'papers'],
    ['làm giấy khai sinh cho con cần giấy tờ gì', BIRTH, 'papers'],
    ['đăng ký kết hôn mất bao nhiêu tiền', '1.000894', 'fee'],
    ['dk ket hon o dau', '1.000894', 'place'],
    ['bao lâu thì có hộ chiếu', '2.001159', 'time'],
    ['chứng thực bản sao phí bao nhiêu', '2.000815', 'fee'],
    ['chung thuc ban sao mat bn tien z', '2.000815', 'fee'],
    ['khai tử cần những gì ạ', '1.000656', 'papers'],
    ['mở hộ kinh doanh nộp online được không', '1.001612', 'online'],
    ['cho em hỏi thủ tục đăng ký tạm trú cần giấy tờ gì ạ', '1.004194', 'papers'],
    ['thời gian làm hộ chiếu', '2.001159', 'time'],
    ['hồ sơ làm hộ chiếu', '2.001159', 'papers'],
    ['giấy tờ làm thẻ căn cước', '3.000001', 'papers'],
    ['các bước đăng ký thường trú', '1.004222', 'steps'],
    ['xin giấy phép xây dựng mất mấy ngày', '3.000004', 'time'],
    ['em muốn làm lại giấy khai sinh đã mất', '1.004772', undefined],
    ['đăng ký kết hôn', '1.000894', undefined],
    ['lam the can cuoc', '3.000001', undefined],
    ['khai lệ phí trước bạ', '3.000002', undefined],
    ['lệ phí trước bạ nhà đất', '3.000002', undefined],
    ['chuyển đất phi nông nghiệp', '3.000003', undefined],
    ['làm giấy kết hôn như thế nào', '1.000894', undefined],
    ['1.000894', '1.000894', undefined],
    ['thủ tục 1.000894 bao lâu', '1.000894', 'time'],
    ['1.000894.000.00.00.H08', '1.000894', undefined],
  ])('%s', async (text, code, facet) => {
    const facts = await hear(text);
    expect(facts).toMatchObject({ kind: 'procedure', code });
    expect(facts['facet']).toBe(facet);
    // The same with another procedure in hand: the new one wins.
    expect(await hear(text, { at: AT, procedureCode: '2.000635', topic: 'procedure' })).toMatchObject({ kind: 'procedure', code });
  });
});

describe('Hỏi tiếp về thủ tục đang nói, dù câu dài', () => {
  it.each<readonly [string, Facet]>([
    ['con tôi 3 tuổi rồi thì mất bao nhiêu tiền', 'fee'],
    ['thế nhà em ở quê nộp ở đâu', 'place'],
    ['thủ tục này bao lâu', 'time'],
    ['vậy cần giấy tờ gì nữa không', 'papers'],
    ['ok còn phí thì sao', 'fee'],
    ['dạ làm cái đó hết bao nhiêu tiền ạ', 'fee'],
  ])('%s', async (text, facet) => {
    expect(await hear(text, IN_BIRTH)).toMatchObject({ code: BIRTH, facet });
  });

  it('hai ý trong một câu được trả lời cả hai', async () => {
    expect(await hear('cần giấy tờ gì và mất bao nhiêu tiền', IN_BIRTH)).toMatchObject({ facets: ['papers', 'fee'] });
  });
});

describe('Chuyện về chính cuộc trò chuyện', () => {
  it.each<readonly [string, string]>([
    ['xin chào', 'greeting'],
    ['chao em', 'greeting'],
    ['hello', 'greeting'],
    ['alo', 'greeting'],
    ['ad ơi', 'greeting'],
    ['chào bạn', 'greeting'],
    ['co ai o do khong', 'greeting'],
    ['menu', 'menu'],
    ['bắt đầu', 'menu'],
    ['#menu', 'menu'],
    ['quay lại', 'menu'],
    ['trợ giúp', 'help'],
    ['help', 'help'],
    ['bạn làm được gì', 'help'],
    ['giup toi voi', 'help'],
    ['tìm thủ tục', 'find'],
    ['#thutuc', 'find'],
    ['thủ tục hành chính', 'find'],
    ['thu tuc', 'vague'],
    ['gặp cán bộ', 'staff'],
    ['gap nguoi that', 'staff'],
    ['cho tôi nói chuyện với người', 'staff'],
    ['#canbo', 'staff'],
    ['liên hệ', 'staff'],
    ['cần người hỗ trợ', 'staff'],
    ['nhân viên đâu', 'staff'],
    ['cảm ơn', 'thanks'],
    ['cam on nhieu nhe', 'thanks'],
    ['tks ad', 'thanks'],
    ['tạm biệt', 'bye'],
    ['bye', 'bye'],
    ['ok', 'understood'],
    ['dạ vâng', 'understood'],
    ['hiểu rồi', 'understood'],
    ['có', 'understood'],
    ['bạn là ai', 'about'],
    ['la robot ha', 'about'],
    ['may hay nguoi vay', 'about'],
    ['mấy giờ làm việc', 'hours'],
    ['thứ bảy có làm việc không', 'hours'],
    ['#phananh', 'report'],
    ['kiến nghị', 'report'],
    ['#lienket', 'link'],
  ])('%s → %s', async (text, kind) => {
    expect((await hear(text))['kind']).toBe(kind);
  });
});

describe('Hồ sơ', () => {
  it.each<readonly [string, string]>([
    [KNOWN_DOSSIER, 'dossier'],
    [`hồ sơ ${KNOWN_DOSSIER.toLowerCase()} tới đâu rồi ạ`, 'dossier'],
    [`#hoso ${KNOWN_DOSSIER}`, 'dossier'],
    [`theo dõi ${KNOWN_DOSSIER}`, 'follow'],
    [`bỏ theo dõi ${KNOWN_DOSSIER}`, 'unfollow'],
    ['000.00.17.H08-190125-9999', 'dossier-not-found'],
    ['000.00.17.H08-1901', 'dossier-code-incomplete'],
    ['hồ sơ của tôi đến đâu rồi', 'which-dossier'],
    ['tra cứu hồ sơ', 'which-dossier'],
    ['#tracuu', 'which-dossier'],
    ['ho so cua em xong chua', 'which-dossier'],
    ['kiểm tra hồ sơ', 'which-dossier'],
    ['tình trạng hồ sơ', 'which-dossier'],
    ['hồ sơ', 'which-dossier'],
    ['theo dõi', 'which-dossier'],
    ['hồ sơ của tôi bao giờ xong', 'which-dossier'],
    ['biên nhận', 'which-dossier'],
    ['đang theo dõi gì', 'following'],
    ['danh sách theo dõi', 'following'],
    ['#dangtheodoi', 'following'],
    ['bỏ theo dõi', 'following'],
  ])('%s → %s', async (text, kind) => {
    expect((await hear(text))['kind']).toBe(kind);
  });

  it.each<readonly [string, string]>([
    ['bao giờ xong', 'dossier'],
    ['khi nào nhận được', 'dossier'],
    ['đến đâu rồi', 'dossier'],
    ['xong chưa', 'dossier'],
    ['theo dõi', 'follow'],
    ['theo doi ho so nay', 'follow'],
    ['có gì báo em nhé', 'follow'],
    ['cần giấy tờ gì', 'procedure'],
  ])('khi vừa xem một hồ sơ: %s → %s', async (text, kind) => {
    expect((await hear(text, IN_DOSSIER))['kind']).toBe(kind);
  });
});

describe('Ngoài phạm vi: nói thẳng, không đoán', () => {
  it.each(['thời tiết hôm nay thế nào', 'giá vàng', 'kết quả xổ số', 'ăn cơm chưa', 'kể chuyện cười đi', 'what is the weather', 'đội tuyển đá mấy giờ'])(
    '%s',
    async (text) => {
      expect((await hear(text))['kind']).toBe('out-of-scope');
    },
  );

  it('không hiểu được gì thì nói chưa rõ', async () => {
    expect((await hear('asdfgh qwerty'))['kind']).toBe('unknown');
  });

  it.each<readonly [string, string]>([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['👍👍', 'nothing'],
    ['???', 'nothing'],
    ['...', 'nothing'],
    ['a '.repeat(900), 'too-long'],
  ])('%j → %s', async (text, kind) => {
    expect((await hear(text))['kind']).toBe(kind);
  });

  it('chỉ hỏi "bao lâu" khi chưa nói việc gì: hỏi lại việc gì', async () => {
    expect(await hear('bao lâu')).toMatchObject({ kind: 'which-procedure', facets: ['time'] });
  });
});
