import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { splitChoices } from './phone/bubble.ts';
import { html, linked } from './phone/html.ts';
import { startFakeZalo } from './server.ts';
import { startCaller, startProduct } from './test-support.ts';

describe('chữ trên máy', () => {
  test('mọi giá trị đều được thoát', () => {
    expect(html`<p title="${'"><script>'}">${'<b>&'}</p>`.text).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>');
  });

  test('chỉ http và https thành liên kết, dấu chấm cuối ở ngoài', () => {
    expect(linked('Xem https://a.example/b?c=1&d. javascript:alert(1)').text).toBe(
      'Xem <a href="https://a.example/b?c=1&amp;d" target="_blank" rel="noopener noreferrer">https://a.example/b?c=1&amp;d</a>. javascript:alert(1)',
    );
  });

  test('dãy số cuối tin là lựa chọn, danh sách đánh số ở trên thì không', () => {
    const parts = splitChoices('Cần:\n1. Tờ khai\n2. Căn cước\n\nHỏi tiếp:\n1. Bao lâu?\n2. Phí?\nGõ số nhé.');
    expect(parts.choices).toEqual([
      { number: '1', label: 'Bao lâu?' },
      { number: '2', label: 'Phí?' },
    ]);
    expect(parts.before).toContain('1. Tờ khai');
    expect(parts.after).toEqual(['Gõ số nhé.']);
    expect(splitChoices('Ngày 1. Xong').choices).toEqual([]);
  });
});

describe('điện thoại', () => {
  test('không cần script: gửi bằng biểu mẫu rồi thấy tin; mã độc không lọt', async () => {
    const product = await startProduct();
    const { zalo, cs } = await startCaller({ webhookUrl: product.url });
    const sent = await fetch(`${zalo.url}/phone/ba-sau/say`, {
      method: 'POST',
      body: new URLSearchParams({ text: '<img src=x onerror=alert(1)>' }),
      redirect: 'manual',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/phone/ba-sau']);
    await zalo.control.outbox.idle();
    expect(product.received[0]?.event.message).toMatchObject({ text: '<img src=x onerror=alert(1)>' });
    await cs({ text: 'Dạ, xem https://a.example/"onmouseover=1\n1. Một\n2. Hai' });
    const response = await fetch(`${zalo.url}/phone/ba-sau`);
    const page = await response.text();
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('<button type="submit" name="text" value="2">');
    expect(page).not.toMatch(/<script>|style=|onmouseover=1"/);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(zalo.control.messagesOf('ba-sau').at(-1)?.seenAt).not.toBeNull();
  });

  test('trang khác trong cùng trình duyệt không nhắn hộ được', async () => {
    const { zalo } = await startCaller();
    const sent = await fetch(`${zalo.url}/phone/ba-sau/say`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ text: 'x' }),
    });
    expect(sent.status).toBe(403);
    expect(zalo.control.messagesOf('ba-sau')).toHaveLength(0);
  });

  test('tin tới ngay qua dòng sự kiện; tin chưa giao thì máy chưa thấy', async () => {
    const { zalo, cs } = await startCaller();
    const abort = new AbortController();
    const stream = await fetch(`${zalo.url}/phone/events?citizen=ba-sau&after=0`, { signal: abort.signal });
    await zalo.control.sendText('ba-sau', 'Xin chào');
    await cs({ text: 'Dạ, em nghe' });
    let seen = '';
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) {
      seen += decoder.decode(chunk);
      if (seen.includes('Dạ, em nghe')) break;
    }
    abort.abort();
    zalo.control.setSwitches({ deliver: false });
    await cs({ text: 'Tin này còn trên đường' });
    const changes = await (await fetch(`${zalo.url}/phone/changes?citizen=ba-sau&after=0`)).text();
    expect(changes).toContain('Dạ, em nghe');
    expect(changes).not.toContain('Tin này còn trên đường');
  });
});

test('điều khiển qua HTTP: công tắc lạ bị từ chối, người mới nhắn được ngay', async () => {
  const { zalo, cs } = await startCaller();
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${zalo.url}/_control${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> & unknown[] };
  };
  expect((await post('/switches', { khongCo: 1 })).status).toBe(400);
  expect((await post('/switches', { night: 'clock', richReplies: -233, echoes: false })).body).toMatchObject({
    night: 'clock',
    richReplies: -233,
    echoes: false,
  });
  const made = await post('/citizens', { many: 3, name: 'Tải' });
  expect(made.body).toHaveLength(3);
  expect((await cs({ text: 'Dạ' }, (made.body[0] as { uid: string }).uid)).error).toBe(0);
  const said = await post('/citizens/anh-hung/text', { text: 'Chào', duplicate: 1 });
  expect(said.body).toMatchObject({ from: 'citizen', text: 'Chào' });
  expect((await post('/reset', {})).status).toBe(200);
  expect(zalo.control.messages(0).messages).toHaveLength(0);
});

describe('tiến trình', () => {
  test('báo sẵn sàng một dòng JSON, tắt khi cha đóng đường ống', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
      env: { ...process.env, PORT: '0', EXIT_WITH_PARENT: '1' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))));
    const { ready, url } = JSON.parse(line) as { ready: boolean; url: string };
    expect(ready).toBe(true);
    expect((await fetch(url)).status).toBe(200);
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test('khởi động lại: giữ cuộc trò chuyện, token, lần tương tác và sự kiện chưa gửi được', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zalo-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const settings = { port: 0, stateFile: join(folder, 'sub', 'state.json') };
    const first = await startFakeZalo({ ...settings, webhookUrl: 'http://127.0.0.1:1/' });
    const { access_token } = first.control.issueTokens();
    await first.control.sendText('ba-sau', 'Xin chào');
    await first.close();
    const product = await startProduct();
    const second = await startFakeZalo({ ...settings, webhookUrl: product.url });
    onTestFinished(() => second.close());
    expect(second.control.messagesOf('ba-sau').map((m) => m.text)).toEqual(['Xin chào']);
    const answer = await fetch(`${second.url}/v3.0/oa/message/cs`, {
      method: 'POST',
      headers: { access_token, 'content-type': 'application/json' },
      body: JSON.stringify({ recipient: { user_id: '7000000000000000001' }, message: { text: 'Dạ' } }),
    });
    expect(await answer.json()).toMatchObject({ error: 0 });
    await second.control.outbox.retryNow();
    const repeated = product.received.find((r) => r.event.event_name === 'user_send_text');
    expect(repeated?.headers.num_retry).toBe('1');
  });
});
