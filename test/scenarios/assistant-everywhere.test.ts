import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, insideWire, openBrowser, plain, signIn } from './steps/browser.ts';
import { must, OWNER, receive } from './steps/desk.ts';
import { say } from './steps/town.ts';
import { HUNG, LANH, SAU } from './steps/zalo-events.ts';

type Answer = {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>> & { readonly kind: string };
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
};

let house: House;
let web: Browser;
let clerk: Browser;
let sessions = 0;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  web = openBrowser(insideWire(house.app));
  clerk = await signIn(insideWire(house.app), 'chuyenvien');
}, 120_000);
afterAll(() => house?.close());

function ask(body: unknown, remoteAddress = `10.9.${sessions % 250}.${(sessions >> 3) % 250}`) {
  return house.app.inject({ method: 'POST', url: '/api/v1/assistant', payload: body as object, remoteAddress });
}

/** A talk on the web, each from an address of its own. */
function talk(): (text: string) => Promise<Answer> {
  sessions += 1;
  const sessionId = `phien-thu-${sessions}`;
  const address = `10.8.0.${sessions}`;
  return async (text) => {
    const answer = await ask({ sessionId, text }, address);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
}

const lines = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The page sets in the columns of a table what the chat says in one line: `Cách nộp: thời hạn. Lưu ý.` Who sets a fee stands there in the source's words. */
const sayingsOf = (said: readonly string[]): readonly string[] =>
  said.flatMap((line) => line.split(/: |(?<=[.])\s/u)).map((part) => part.replace(/ \(nghị quyết Hội đồng nhân dân\)/u, '').replace(/[.]$/u, ''));
const packed = (text: string): string => text.toLowerCase().replace(/\s+/gu, '');

describe('Hỏi trên Zalo và trên web: một câu trả lời', () => {
  it.each([
    ['1.001193', 'lam giay khai sinh cho con', 'khai sinh'],
    ['1.000894', 'đăng ký kết hôn', 'kết hôn'],
    ['2.000815', 'chứng thực bản sao', 'Chứng thực bản sao'],
    ['1.001612', 'mở hộ kinh doanh', 'hộ kinh doanh'],
  ])('%s, hỏi "%s" rồi giấy tờ, thời gian, tiền, nơi nộp', async (code, words, name) => {
    const onWeb = talk();
    const page = plain((await web.get(`/thu-tuc/${code}`)).body);
    const record = JSON.parse((await web.get(`/api/v1/procedures/${code}`)).body);
    for (const [question, facet] of [
      [words, null],
      ['cần giấy tờ gì', 'papers'],
      ['bao lâu', 'time'],
      ['mất bao nhiêu tiền', 'fee'],
      ['nộp ở đâu', 'place'],
    ] as const) {
      const answer = await onWeb(question);
      const [onZalo] = await say(house, SAU, question);
      expect(answer.facts, question).toMatchObject({ kind: 'procedure', code, ...(facet === null ? {} : { facet }) });
      expect(answer.text).toContain(name);
      // Zalo adds numbered choices and links below; what is said is the same letter for letter.
      expect(onZalo?.startsWith(answer.text.normalize('NFC').trim()), `${onZalo}\n≠\n${answer.text}`).toBe(true);
      expect(onZalo).toContain(`/thu-tuc/${code}`);
      if (facet === null) continue;
      expect(lines(answer.facts[facet]).length, question).toBeGreaterThan(0);
      if (facet !== 'papers') for (const said of sayingsOf(lines(answer.facts[facet]))) expect(packed(page), `${facet} on the page`).toContain(packed(said));
    }
    const papers = lines((await onWeb('cần giấy tờ gì')).facts.papers);
    const published: readonly string[] = record.componentGroups.flatMap((group: { components: { name: string }[] }) => group.components.map((one) => one.name));
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of published) expect(page).toContain(paper.replace(/\s+/gu, ' ').slice(0, 60));
  });

  it('cách gõ nào cũng ra cùng một thủ tục: có dấu, không dấu, viết tắt, gọi theo việc', async () => {
    for (const text of ['đăng ký kết hôn cần giấy tờ gì', 'dang ky ket hon can giay to gi', 'dk ket hon can j', 'ĐĂNG KÝ KẾT HÔN CẦN GIẤY TỜ GÌ?']) {
      expect((await talk()(text)).facts, text).toMatchObject({ kind: 'procedure', code: '1.000894', facet: 'papers' });
    }
  });

  it('hồ sơ: cùng tình trạng, ngày hẹn, việc tiếp theo ở Zalo, trợ lý web, trang tra cứu và API; mã gõ kiểu nào cũng được', async () => {
    const code = await receive(clerk);
    await must(clerk, code, 'forward');
    const api = JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body);
    const page = plain((await web.get(`/tra-cuu/${code}`)).body);
    const typed = [
      code,
      code.toLowerCase(),
      code.replaceAll('.', ' ').replaceAll('-', ' '),
      `cho em hỏi hồ sơ ${code} tới đâu rồi ạ`,
      code.replace(/[.-]/gu, ''),
    ];
    for (const text of typed) {
      const answer = await talk()(text);
      const [onZalo] = await say(house, SAU, text);
      expect(answer.facts, text).toMatchObject({ kind: 'dossier', code });
      expect(onZalo?.startsWith(answer.text), text).toBe(true);
      for (const fact of [api.stateName, api.nextStep]) {
        expect(answer.text).toContain(fact);
        expect(page).toContain(fact);
      }
    }
    expect(api.dueAt).toMatch(/T\d\d:\d\d:\d\d\+07:00$/u);
  });

  it('không ai nghe được tên người nộp ở đâu cả', async () => {
    const code = await receive(clerk);
    const told = [
      (await talk()(code)).text,
      ...(await say(house, HUNG, code)),
      (await web.get(`/tra-cuu/${code}`)).body,
      (await web.get(`/api/v1/dossiers/${code}`)).body,
    ];
    for (const text of told) for (const secret of [OWNER.name, OWNER.phone]) expect(text).not.toContain(secret);
  });

  it('không biết thì nói không biết, và chỉ đường đi tiếp', async () => {
    const answer = await talk()('xyzzy qwop lorem');
    expect(answer.facts.kind).toBe('out-of-scope');
    expect(answer.choices.length).toBeGreaterThan(0);
    const [onZalo] = await say(house, LANH, 'xyzzy qwop lorem');
    expect(onZalo).toContain(answer.text.split('\n')[0]);
  });
});

describe('Câu ngoài phạm vi, câu quá mơ hồ, câu hỏi hai việc: Zalo và web như nhau', () => {
  const LINES_BEFORE_CHOICE = 5;

  it.each(['thời tiết ngày mai thế nào', 'gia vang hom nay bao nhieu', 'đăng ký kênh youtube giúp mình', 'kể chuyện cười đi'])(
    'ngoài phạm vi, nói thẳng và chỉ lối: %s',
    async (text) => {
      const answer = await talk()(text);
      expect(answer.facts.kind).toBe('out-of-scope');
      expect(answer.text.split('\n').length).toBeLessThanOrEqual(LINES_BEFORE_CHOICE);
      expect(answer.choices.map((choice) => choice.value)).toContain('#canbo');
      const [onZalo] = await say(house, HUNG, text);
      expect(onZalo?.startsWith(answer.text)).toBe(true);
    },
  );

  it('quá mơ hồ thì hỏi lại bằng lựa chọn; chọn nhóm rồi chọn việc là tới nơi, câu hỏi tiền vẫn được nhớ', async () => {
    const mine = talk();
    const asked = await mine('làm giấy tờ hết bao nhiêu tiền');
    expect(['vague', 'which-procedure']).toContain(asked.facts.kind);
    const vague = await mine('em không biết phải làm giấy gì');
    expect(['vague', 'which-procedure']).toContain(vague.facts.kind);
    expect(vague.choices.length).toBe(5);
    const topic = await mine('1');
    expect(topic.facts).toMatchObject({ kind: 'topic', topic: 'gia-dinh' });
    expect((await mine('đăng ký kết hôn')).facts).toMatchObject({ kind: 'procedure', code: '1.000894' });
    const [onZalo] = await say(house, LANH, 'em không biết phải làm giấy gì');
    expect(onZalo?.startsWith(vague.text)).toBe(true);
  });

  it.each([
    ['vừa làm khai sinh vừa nhập khẩu cho bé', ['1.001193', '1.004222']],
    ['đăng ký kết hôn xong rồi tách hộ', ['1.000894', '1.010038']],
    ['tách hộ bao nhiêu tiền? còn xóa tạm trú bao nhiêu tiền?', ['1.010038', '1.010028']],
  ] as const)('hai việc trong một câu, theo thứ tự, số nào mở việc đó: %s', async (text, codes) => {
    const mine = talk();
    const answer = await mine(text);
    expect(answer.facts.kind).toBe('several-works');
    expect((answer.facts.items as { code: string }[]).map((item) => item.code)).toEqual(codes);
    expect((await mine('2')).facts).toMatchObject({ kind: 'procedure', code: codes[1] });
    const [onZalo] = await say(house, SAU, text);
    expect(onZalo?.startsWith(answer.text)).toBe(true);
    const [second] = await say(house, SAU, '1');
    expect(second).toContain(`/thu-tuc/${codes[0]}`);
  });
});

describe('Cuộc trò chuyện trên web', () => {
  it('mỗi phiên nhớ chuyện của mình, phiên khác không biết', async () => {
    const first = talk();
    const other = talk();
    await first('đăng ký khai tử');
    await other('đăng ký kết hôn');
    expect((await first('bao lâu')).facts.code).toBe('1.000656');
    expect((await other('bao lâu')).facts.code).toBe('1.000894');
    expect((await talk()('bao lâu')).facts.kind).toBe('which-procedure');
  });

  it('một giờ không nói gì thì quên', async () => {
    const mine = talk();
    await mine('đăng ký khai tử');
    house.clock.advance({ minutes: 61 });
    expect((await mine('bao lâu')).facts.kind).toBe('which-procedure');
    house.clock.set(Temporal.Now.instant());
  });

  it('chọn bằng số, bằng giá trị của lựa chọn, hay bằng chữ đều được', async () => {
    const mine = talk();
    const { choices } = await mine('đăng ký kết hôn');
    const wanted = choices.findIndex((choice) => /giấy tờ/iu.test(choice.label));
    expect(wanted).toBeGreaterThanOrEqual(0);
    expect((await mine(String(wanted + 1))).facts).toMatchObject({ code: '1.000894', facet: 'papers' });
    const second = talk();
    await second('đăng ký kết hôn');
    expect((await second(choices[wanted]?.value ?? '')).facts).toMatchObject({ code: '1.000894', facet: 'papers' });
  });

  it('theo dõi thì trang web không hứa điều không làm được: chỉ sang Zalo', async () => {
    const code = await receive(clerk);
    const mine = talk();
    await mine(code);
    const answer = await mine('theo dõi');
    expect(answer.facts.kind).toBe('follow-elsewhere');
    expect(answer.text).toContain('Zalo');
  });

  it('không có script vẫn trò chuyện được: gửi biểu mẫu, tải lại không hỏi lần nữa', async () => {
    const visitor = openBrowser(insideWire(house.app));
    const sent = await visitor.send('/tro-chuyen', { sessionId: 'khong-script-1', text: 'đăng ký kết hôn cần giấy tờ gì' });
    expect([sent.status, sent.headers.location]).toEqual([303, '/tro-chuyen']);
    const first = plain((await visitor.get('/tro-chuyen')).body);
    expect(first).toContain('đăng ký kết hôn cần giấy tờ gì');
    expect(first).toContain('anh/chị cần:');
    expect(plain((await visitor.get('/tro-chuyen')).body)).toBe(first);
    expect(plain((await openBrowser(insideWire(house.app)).get('/tro-chuyen')).body)).not.toContain('anh/chị cần:');
  });
});

describe('Hợp đồng của POST /api/v1/assistant', () => {
  it('trả lời có text, facts.kind, choices, links; không để bộ nhớ đệm giữ', async () => {
    const answer = await ask({ sessionId: 'hop-dong-1', text: 'đăng ký kết hôn' });
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['cache-control']).toBe('no-store');
    const body: Answer = answer.json();
    expect(Object.keys(body).sort()).toEqual(['choices', 'facts', 'links', 'text']);
    expect(typeof body.facts.kind).toBe('string');
    expect([...body.text].length).toBeLessThanOrEqual(2000);
    for (const choice of body.choices) expect(Object.keys(choice).sort()).toEqual(['label', 'value']);
    for (const link of body.links) expect(link.url).toMatch(/^https?:\/\//u);
  });

  it.each<readonly [string, unknown, string]>([
    ['thiếu phiên', { text: 'chào' }, 'sessionId'],
    ['phiên ngắn', { sessionId: 'abc', text: 'chào' }, 'sessionId'],
    ['phiên có ký tự lạ', { sessionId: '../../etc/passwd', text: 'chào' }, 'sessionId'],
    ['thiếu câu hỏi', { sessionId: 'phien-xau-1' }, 'text'],
    ['câu hỏi trống', { sessionId: 'phien-xau-1', text: '   ' }, 'text'],
    ['câu hỏi là số', { sessionId: 'phien-xau-1', text: 12 }, 'text'],
    ['câu hỏi quá dài', { sessionId: 'phien-xau-1', text: 'a'.repeat(1001) }, 'text'],
  ])('%s: 400, nêu đúng mục và cách sửa', async (_title, body, field) => {
    const answer = await ask(body);
    expect(answer.statusCode).toBe(400);
    const { error } = answer.json();
    expect(error).toMatchObject({ code: 'bad-input', reference: expect.any(String) });
    expect(error.fields.map((fault: { field: string }) => fault.field)).toContain(field);
    for (const fault of error.fields) expect(fault.message).toMatch(/[à-ỹđ]/iu);
  });

  it.each<readonly [string, string, string, number]>([
    ['JSON gãy', '{"sessionId":', 'application/json', 400],
    ['rỗng', '', 'application/json', 400],
    ['không phải JSON', 'xin chào', 'text/plain', 400],
    ['XML', '<a/>', 'application/xml', 415],
    ['__proto__', '{"__proto__":{"x":1},"sessionId":"phien-xau-2","text":"chào"}', 'application/json', 400],
    ['quá lớn', JSON.stringify({ sessionId: 'phien-xau-3', text: 'a'.repeat(20_000) }), 'application/json', 413],
    ['mục lạ', JSON.stringify({ sessionId: 'phien-xau-4', text: 'chào', admin: true }), 'application/json', 400],
  ])('%s: từ chối gọn, bằng tiếng Việt', async (_title, payload, type, status) => {
    const answer = await house.app.inject({ method: 'POST', url: '/api/v1/assistant', payload, headers: { 'content-type': type }, remoteAddress: '10.7.7.7' });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error.message).toMatch(/[à-ỹđ]/iu);
  });

  it('hỏi dồn quá 60 lần một phút từ một nơi: 429, bảo chờ; nơi khác vẫn hỏi được', async () => {
    const codes: number[] = [];
    for (let index = 0; index < 62; index += 1) codes.push((await ask({ sessionId: 'hoi-don-1', text: 'ok' }, '10.6.6.6')).statusCode);
    expect(codes.filter((code) => code === 200)).toHaveLength(60);
    const refused = await ask({ sessionId: 'hoi-don-1', text: 'ok' }, '10.6.6.6');
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '60']);
    expect(refused.json().error.message).toContain('chờ một phút');
    expect((await ask({ sessionId: 'hoi-don-2', text: 'ok' }, '10.6.6.7')).statusCode).toBe(200);
  });
});

describe('Những địa chỉ mà bên ngoài dựa vào', () => {
  it('GET /api/v1/procedures?q=: items có code, name, field, score; total; limit được nghe theo', async () => {
    const body = JSON.parse((await web.get('/api/v1/procedures?q=ket+hon&limit=3')).body);
    expect(body.items).toHaveLength(3);
    expect(Object.keys(body.items[0]).sort()).toEqual(['code', 'field', 'name', 'score']);
    expect(body.total).toBeGreaterThanOrEqual(3);
    expect((await web.get('/api/v1/procedures?q=a&limit=0')).status).toBe(400);
    expect(JSON.parse((await web.get('/api/v1/procedures?q=')).body)).toHaveProperty('items');
  });

  it('GET /api/v1/procedures/:code: JSON hay JSON-LD theo Accept; mã dài cũng nhận; không có thì 404', async () => {
    const json = await web.get('/api/v1/procedures/1.001193');
    expect([json.status, json.headers['content-type']]).toEqual([200, expect.stringContaining('application/json')]);
    const linked = await web.get('/api/v1/procedures/1.001193', { accept: 'application/ld+json' });
    expect(linked.headers['content-type']).toContain('application/ld+json');
    expect(JSON.parse(linked.body)).toHaveProperty('@context');
    expect((await web.get('/api/v1/procedures/1.001193.000.00.00.H08')).status).toBe(200);
    expect(JSON.parse((await web.get('/api/v1/procedures/9.999999')).body).error.code).toBe('procedure-not-found');
  });

  it('trang nào cũng có, và là HTML trọn vẹn', async () => {
    for (const url of ['/', '/thu-tuc', '/thu-tuc?q=khai+sinh', '/thu-tuc/1.001193', '/tra-cuu', '/tro-chuyen', '/dang-nhap']) {
      const page = await web.get(url);
      expect([page.status, page.body.startsWith('<!doctype html>'), page.body.trimEnd().endsWith('</html>')], url).toEqual([200, true, true]);
    }
    expect((await web.get('/ban-lam-viec')).headers.location).toBe('/dang-nhap?tiep=%2Fban-lam-viec');
    expect((await web.get('/quan-tri')).status).toBe(303);
    expect((await web.get('/khong-co')).status).toBe(404);
  });

  it('/healthz, /readyz, /metrics nói cho máy nghe', async () => {
    expect(JSON.parse((await web.get('/healthz')).body)).toMatchObject({ status: 'ok', version: expect.any(String) });
    expect(Object.keys(JSON.parse((await web.get('/readyz')).body).parts)).toEqual(expect.arrayContaining(['database', 'files', 'jobs', 'zalo']));
    expect((await web.get('/metrics')).body).toContain('motcua_http_requests_total');
  });
});
