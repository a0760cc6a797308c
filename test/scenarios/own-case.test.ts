import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { type Answers, describeProcedure, ownCase, type ProcedureRecord, readProcedure, withAnswers } from '../../src/modules/procedures/index.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, hidden, insideWire, openBrowser, plain, signIn } from './steps/browser.ts';
import { OWNER } from './steps/desk.ts';
import { say } from './steps/town.ts';
import { SAU } from './steps/zalo-events.ts';

type Answer = {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>> & { readonly kind: string };
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
};

let house: House;
let web: Browser;
let clerk: Browser;
let talks = 0;
const tables: ProcedureRecord[] = [];

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  web = openBrowser(insideWire(house.app));
  clerk = await signIn(insideWire(house.app), 'motcua');
  const listed = JSON.parse((await web.get('/api/v1/procedures?limit=50')).body).total;
  expect(listed).toBeGreaterThan(60);
  for (const code of CODES) {
    const read = await readProcedure(house.platform, code);
    if (read !== null) tables.push(read.record);
  }
}, 120_000);
afterAll(() => house?.close());

/** Procedures of the demonstration that have a table. */
const CODES = [
  ...['1.001193', '1.000894', '1.000656', '1.004873', '1.004859', '1.004222', '1.004194', '2.000200', '1.012549', '2.001195', '2.001194'],
  ...['1.001456', '2.000815', '1.001612', '1.013225', '1.013229', '1.013831', '3.000347', '3.000333', '1.014748', '1.014027', '1.001731', '1.001699'],
];

function talk(): (text: string) => Promise<Answer> {
  talks += 1;
  const sessionId = `truong-hop-${talks}-thu`;
  return async (text) => {
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/v1/assistant',
      payload: { sessionId, text },
      remoteAddress: `10.7.${talks >> 8}.${talks & 255}`,
    });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
}

/** Chooses the number of the wanted line, as a person does, until nothing more is asked. */
async function answerAll(ask: (text: string) => Promise<Answer>, code: string, answers: Answers): Promise<Answer> {
  let said = await ask(`#truonghop start:${code}`);
  for (let step = 0; step < 20 && said.facts.kind === 'case-question'; step += 1) {
    const wanted = `#truonghop ${String(said.facts.question)}=${answers[String(said.facts.question)] ?? '?'}`;
    const number = said.choices.findIndex((choice) => choice.value === wanted) + 1;
    expect(number, `${code}: ${wanted} in ${JSON.stringify(said.choices)}`).toBeGreaterThan(0);
    said = await ask(String(number));
  }
  return said;
}

const inside = (body: string, from: string, to: string) => body.slice(body.indexOf(from), body.indexOf(to, body.indexOf(from)));
const labelled = (html: string) => [...html.matchAll(/<label for="giay-[^"]*">(.*?)<\/label>/gu)].map((match) => plain(match[1] ?? '').trim());
/** Without any space: links inside a sentence leave some of their own. */
const even = (text: string) => text.replace(/\s+/gu, '');

describe('Một trường hợp, một câu trả lời: trang, trợ lý, quầy và giấy in', () => {
  it.each(CODES)('%s: mọi ví dụ của bảng', { timeout: 60_000 }, async (code) => {
    const record = tables.find((one) => one.code === code);
    const examples = record?.situation?.examples ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const { name, answers, blocked } of examples) {
      const own = record === undefined ? null : ownCase(record, answers);
      if (own === null) throw new Error(code);
      const path = withAnswers(`/thu-tuc/${code}`, own.situation.answers);
      const page = (await web.get(path)).body;
      const chat = await answerAll(talk(), code, answers);
      const desk = (await clerk.get(withAnswers(`/ban-lam-viec/tiep-nhan?thu-tuc=${code}`, answers))).body;
      const guide = (await web.get(withAnswers(`/thu-tuc/${code}/huong-dan`, answers))).body;
      expect(chat.facts, name).toMatchObject({ kind: 'case', code });
      const heard = withAnswers(`/thu-tuc/${code}`, chat.facts.answers as Answers);
      expect(chat.links[0]?.url).toBe(`${house.platform.config.publicUrl}${heard}#truong-hop`);
      expect(answers).toMatchObject(chat.facts.answers as Answers);
      if (blocked) {
        for (const { reason, where } of own.situation.blocked) {
          for (const body of [page, desk, guide]) for (const words of [reason, where]) expect(even(plain(body)), name).toContain(even(words));
          expect(chat.facts.blocked).toContainEqual({ reason, where });
        }
        continue;
      }
      const facts = describeProcedure(own.record);
      const papers = own.record.componentGroups.flatMap((group) => group.components.map((paper) => paper.name)).sort();
      expect(labelled(inside(page, 'id="giay-to"', '</form>')).sort(), name).toEqual(papers);
      expect(chat.facts, name).toMatchObject({ papers: facts.papers.lines, fee: facts.fee.headline, time: facts.time.headline });
      expect(chat.text.split('\n').length).toBeLessThanOrEqual(5);
      const list = even(plain(inside(guide, 'guide-papers', '</ol>')));
      const boxes = even(plain(inside(desk, 'Giấy tờ nhận vào', '</fieldset>')));
      for (const paper of papers) for (const shown of [list, boxes]) expect(shown, name).toContain(even(paper));
      for (const paper of own.situation.papers.filter((one) => one.state === 'dropped'))
        for (const shown of [list, boxes]) expect(shown).not.toContain(even(paper.component.name));
      for (const headline of [facts.fee.headline, facts.time.headline])
        for (const body of [page, guide]) expect(even(plain(body)), name).toContain(even(headline));
    }
  });

  it('Zalo: hỏi giấy tờ được mời hỏi đúng trường hợp; quay lại, gõ lời thay số, bỏ ngang, trả lời tiếp; khớp với web', async () => {
    const onWeb = talk();
    const both = async (text: string) => {
      const answer = await onWeb(text);
      const [onZalo = ''] = await say(house, SAU, text);
      expect(onZalo.startsWith(answer.text), `${text}\n${onZalo}\n≠\n${answer.text}`).toBe(true);
      return { answer, onZalo };
    };
    const asked = await both('lam giay khai sinh cho con can giay to gi');
    expect(asked.onZalo).toContain('1. Hỏi đúng trường hợp của anh/chị');
    expect((await both('1')).onZalo).toContain('Câu 1 (nhiều nhất 7): Bé sinh được bao lâu rồi?');
    expect((await both('đã quá 60 ngày')).answer.facts).toMatchObject({ question: 'mien' });
    expect((await both('quay lai')).answer.facts).toMatchObject({ question: 'han' });
    expect((await both('1')).answer.facts).toMatchObject({ question: 'be', answers: { han: 'dung' } });
    // In between something else is asked; nothing that was answered is lost.
    expect((await both('bao lâu')).answer.facts).toMatchObject({ kind: 'procedure', facet: 'time' });
    const offered = (await both('cần giấy tờ gì')).answer.choices[0];
    expect(offered?.label).toBe('Trả lời tiếp về trường hợp của tôi');
    expect((await both('1')).answer.facts).toMatchObject({ question: 'be' });
    expect((await both('bé bị bỏ rơi')).answer.facts).toMatchObject({ question: 'cach' });
    expect((await both('thôi')).answer.facts).toMatchObject({ kind: 'case-stopped' });
    expect((await both('trường hợp của tôi')).answer.facts).toMatchObject({ question: 'cach', answers: { han: 'dung', be: 'bo-roi' } });
    const done = await both('nộp trực tuyến');
    expect(done.answer.facts).toMatchObject({ kind: 'case', fee: 'Không mất phí' });
    expect(done.onZalo).toContain('?th.han=dung&th.be=bo-roi&th.cach=truc-tuyen');
    expect((await both('làm lại từ đầu')).answer.facts).toMatchObject({ question: 'han', answers: {} });
  });

  it('quầy: hỏi thêm thì giữ mọi thứ đã gõ, nhận hồ sơ theo trường hợp, giấy hẹn ghi trường hợp và thời hạn của nó', async () => {
    const address = '/ban-lam-viec/tiep-nhan?thu-tuc=1.004859';
    const opened = (await clerk.get(address)).body;
    const typed = {
      _csrf: hidden(opened, '_csrf'),
      key: hidden(opened, 'key'),
      ownerName: OWNER.name,
      ownerPhone: '09',
      channel: 'direct',
      privateNote: 'ghi để nhớ',
    };
    const narrowed = await clerk.send(address, { ...typed, viec: 'rut-gon', 'th.viec': 'bo-sung', 'th.mien': 'khong' });
    expect(narrowed.status).toBe(200);
    for (const kept of [OWNER.name, 'ghi để nhớ', 'value="bo-sung" selected', 'Ai đi làm?']) expect(narrowed.body).toContain(kept);
    expect(plain(narrowed.body)).toMatch(/Theo quy định:\s*trong ngày/iu);
    const answers = { 'th.viec': 'bo-sung', 'th.mien': 'khong', 'th.ai': 'minh', 'th.cach': 'truc-tiep' };
    const wrong = await clerk.send(address, { ...typed, ...answers, papers: ['000.00.00.G15-KQ003434'] });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatch(/value="000\.00\.00\.G15-KQ003434" checked/u);
    const received = await clerk.send(address, { ...typed, ...answers, ownerPhone: '', papers: ['000.00.00.G15-KQ003431', '000.00.00.G15-KQ003434'] });
    expect(received.status).toBe(303);
    const slip = plain((await clerk.get(String(received.headers.location))).body);
    expect(slip).toContain('Theo trường hợp người nộp đã trả lời');
    expect(slip).toMatch(/Thời gian giải quyết theo quy định\s*trong ngày/iu);
    expect(slip).not.toContain('Giấy ủy quyền');
  });
});
