import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/platform/net/free-port.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { openBrowser, outsideWire, signIn } from './steps/browser.ts';
import { receive } from './steps/desk.ts';
import { buildIfStale, type Ended, freshFolder, interrupt, type Program, runToEnd, startProgram } from './steps/program.ts';

const folders: string[] = [];
const programs: Program[] = [];
const databases: FreshDatabase[] = [];

beforeAll(() => buildIfStale(), 120_000);
afterAll(async () => {
  for (const program of programs) program.cleanUp();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const database of databases) await database.drop();
});

function folder(): string {
  const made = freshFolder();
  folders.push(made);
  return made;
}

async function database(): Promise<string> {
  const made = await freshDatabase();
  databases.push(made);
  return made.url;
}

async function start(settings: Readonly<Record<string, string>>): Promise<Program> {
  const program = await startProgram(settings);
  programs.push(program);
  return program;
}

/** Gone with all its children, soon after it said good-bye. */
async function expectGone(program: Pick<Program, 'left'>): Promise<void> {
  for (let tries = 0; program.left().length > 0 && tries < 40; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(program.left()).toEqual([]);
}

async function dossierIn(program: Program, code: string): Promise<number> {
  return (await openBrowser(outsideWire(program.url)).get(`/api/v1/dossiers/${code}`)).status;
}

const figures: Record<string, number> = {};
const note = (name: string, seconds: number) => {
  figures[name] = Math.round(seconds * 10) / 10;
};
afterAll(() => console.log(JSON.stringify({ start: figures })));

describe('Một lần chạy thử trên máy mới', { timeout: 180_000 }, () => {
  let data: string;
  let code: string;

  it('lần đầu: sẵn sàng trong 60 giây, nói địa chỉ và cách đăng nhập; nhận một hồ sơ; Ctrl-C của hệ thống (SIGTERM) dừng sạch', async () => {
    data = folder();
    const program = await start({ DATA_DIR: data });
    note('firstStart', program.seconds);
    expect(program.seconds).toBeLessThan(60);
    for (const words of [`:${program.port}/`, '/ban-lam-viec', '/quan-tri', program.phoneUrl.slice(-5), 'motcua-demo', 'chuyenvien', 'Ctrl-C']) {
      expect(program.out()).toContain(words);
    }
    const visitor = openBrowser(outsideWire(program.url));
    for (const url of ['/', '/thu-tuc/1.001193', '/tra-cuu', '/tro-chuyen']) expect((await visitor.get(url)).status, url).toBe(200);
    expect(JSON.parse((await visitor.get('/readyz')).body)).toMatchObject({ status: 'ok' });
    expect((await openBrowser(outsideWire(program.phoneUrl)).get('/')).status).toBe(200);
    code = await receive(await signIn(outsideWire(program.url), 'chuyenvien'));
    const ended = await program.end('SIGTERM');
    note('stop', ended.seconds);
    expect([ended.code, ended.err]).toEqual([0, '']);
    await expectGone(program);
  });

  it('lần sau: nhanh, dữ liệu còn nguyên, không gieo lại; Ctrl-C (SIGINT) cũng sạch', async () => {
    const program = await start({ DATA_DIR: data });
    note('secondStart', program.seconds);
    expect(program.seconds).toBeLessThan(15);
    expect(program.out()).not.toContain('Hồ sơ mẫu…');
    expect(await dossierIn(program, code)).toBe(200);
    // A second program on the same folder would ruin it: told, not tried.
    const other = await runToEnd({ DATA_DIR: data, PORT: String(await freePort()), DEMO: 'off' });
    expectOneSentence(other, /đang được một chương trình khác dùng .*DATA_DIR/u);
    expect(await dossierIn(program, code)).toBe(200);
    const ended = await program.end('SIGINT');
    expect([ended.code, ended.err]).toEqual([0, '']);
    await expectGone(program);
    expect(existsSync(join(data, 'running.json'))).toBe(false);
  });

  it('bị giết ngang (kill -9): lần sau tự dọn và chạy tiếp, hồ sơ còn', async () => {
    const killed = await start({ DATA_DIR: data });
    await killed.end('SIGKILL');
    const program = await start({ DATA_DIR: data });
    note('startAfterKill', program.seconds);
    expect(await dossierIn(program, code)).toBe(200);
    expect(JSON.parse((await openBrowser(outsideWire(program.url)).get('/readyz')).body)).toMatchObject({ parts: { database: { state: 'ok' } } });
    expect((await program.end('SIGTERM')).code).toBe(0);
    await expectGone(program);
    await expectGone(killed);
  });

  it('khóa bí mật chỉ người chạy đọc được', () => {
    expect(statSync(join(data, 'secret.key')).mode & 0o077).toBe(0);
  });
});

describe('Dừng giữa lúc đang khởi động', { timeout: 180_000 }, () => {
  it('Ctrl-C rồi kill -9 khi đang gieo hồ sơ mẫu: dừng ngay, không để lại tiến trình nào; lần sau làm nốt, không gieo đôi', async () => {
    const settings = { DATABASE_URL: await database(), DATA_DIR: folder() };
    for (const signal of ['SIGINT', 'SIGKILL'] as const) {
      const ports = { PORT: String(await freePort()), FAKE_ZALO_PORT: String(await freePort()) };
      const cut = await interrupt({ ...settings, ...ports }, 'Hồ sơ mẫu…', signal);
      expect(cut.out).not.toMatch(/Hồ sơ mẫu… xong|sẵn sàng/u);
      if (signal === 'SIGINT') {
        note('stopWhileSeeding', cut.seconds);
        expect([cut.code, cut.err]).toEqual([0, '']);
      }
      await expectGone(cut);
    }
    const program = await start(settings);
    expect(program.out()).not.toContain('Danh mục thủ tục…');
    const officer = await signIn(outsideWire(program.url), 'chuyenvien');
    expect((await officer.get('/ban-lam-viec')).status).toBe(200);
    const { rows } = await query(settings.DATABASE_URL, 'select count(*)::int as count from dossiers.dossier');
    expect(rows[0]?.count).toBe(330);
    expect((await program.end('SIGTERM')).code).toBe(0);
    await expectGone(program);
  });
});

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

describe.skipIf(process.getuid?.() !== 0)('Chạy bằng root, dữ liệu trong một thư mục kín', { timeout: 120_000 }, () => {
  it('PostgreSQL không chạy bằng root: dữ liệu ở chỗ khác, có giấy chỉ chỗ; dòng lệnh vào được khi cổng đang chạy; khởi động lại thì còn', async () => {
    const data = join(folder(), 'kin');
    mkdirSync(data, { mode: 0o700 });
    const settings = { DATA_DIR: data, DEMO: 'off' };
    const first = await start(settings);
    const location = readFileSync(join(data, 'postgres-location.txt'), 'utf8').trim();
    folders.push(location);
    expect(first.out()).toContain(location);
    const file = join(data, 'mot-thu-tuc.jsonl');
    writeFileSync(file, JSON.stringify({ code: '1.996001', name: 'Thủ tục thử trong thư mục kín', detail: 'list-only' }));
    const imported = await runToEnd(settings, 'cli', ['catalogue', 'import', file, '--json']);
    expect([imported.code, JSON.parse(imported.out).added]).toEqual([0, 1]);
    const page = async (program: Program) => (await openBrowser(outsideWire(program.url)).get('/thu-tuc/1.996001')).status;
    await expect.poll(() => page(first), { timeout: 5_000 }).toBe(200);
    expect((await first.end('SIGTERM')).code).toBe(0);
    await expectGone(first);
    const second = await start(settings);
    expect(await page(second)).toBe(200);
    expect((await second.end('SIGTERM')).code).toBe(0);
    await expectGone(second);
    // Nothing runs any more: the command line starts the same data for itself, and stops it.
    expect((await runToEnd(settings, 'cli', ['catalogue', 'stats', '--json'])).code).toBe(0);
  });
});

describe('Với PostgreSQL của máy (DATABASE_URL)', { timeout: 120_000 }, () => {
  it('chạy được, nhận hồ sơ, dừng, chạy lại: còn hồ sơ; không đụng tới PostgreSQL ấy', async () => {
    const settings = { DATABASE_URL: await database(), DATA_DIR: folder() };
    const first = await start(settings);
    note('firstStartDatabaseUrl', first.seconds);
    expect(first.out()).toContain('PostgreSQL theo DATABASE_URL');
    const code = await receive(await signIn(outsideWire(first.url), 'chuyenvien'));
    expect((await first.end('SIGTERM')).code).toBe(0);
    await expectGone(first);
    const second = await start(settings);
    note('secondStartDatabaseUrl', second.seconds);
    expect(second.seconds).toBeLessThan(15);
    expect(await dossierIn(second, code)).toBe(200);
    expect((await second.end('SIGTERM')).code).toBe(0);
    await expectGone(second);
    expect(existsSync(join(settings.DATA_DIR, 'postgres'))).toBe(false);
  });
});

/** One sentence with the remedy, no stack, exit code 1. */
function expectOneSentence(ended: Ended, words: RegExp): void {
  const said = ended.err.split('\n').filter((line) => line.trim() !== '');
  expect(said).toEqual([expect.stringMatching(/^✖ .+\.$/u)]);
  expect(said[0]).toMatch(words);
  expect(ended.err).not.toContain('    at ');
  expect(ended.out).not.toContain('sẵn sàng');
  expect(ended.code).toBe(1);
}

function occupy(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve) => {
    // Takes the call and never says a word.
    const server = createServer(() => {}).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

describe('Không khởi động được: một câu nói rõ, kèm cách chữa', { timeout: 60_000 }, () => {
  it('cổng đã có chương trình khác', async () => {
    const { server, port } = await occupy();
    try {
      const ended = await runToEnd({ PORT: String(port), DATABASE_URL: await database(), DATA_DIR: folder(), DEMO: 'off' });
      expectOneSentence(ended, new RegExp(`Cổng ${port} đang được .* PORT=`, 'u'));
    } finally {
      server.close();
    }
  });

  it('cổng của Zalo giả đã có chương trình khác', async () => {
    const { server, port } = await occupy();
    try {
      const ended = await runToEnd({ PORT: String(await freePort()), FAKE_ZALO_PORT: String(port), DATABASE_URL: await database(), DATA_DIR: folder() });
      expectOneSentence(ended, /FAKE_ZALO_PORT/u);
    } finally {
      server.close();
    }
  });

  it('DATA_DIR là một tệp, không ghi được', async () => {
    const file = join(folder(), 'khong-phai-thu-muc');
    writeFileSync(file, '');
    expectOneSentence(await runToEnd({ DATA_DIR: file, DEMO: 'off' }), /Không ghi được vào thư mục dữ liệu .*DATA_DIR/u);
    const settings = { DATA_DIR: file, DEMO: 'off', SECRET_KEY: 'ab'.repeat(32) };
    expectOneSentence(await runToEnd(settings), /Không ghi được vào thư mục dữ liệu .*DATA_DIR/u);
  });

  it('cơ sở dữ liệu của bản mới hơn', async () => {
    const url = await database();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`insert into public.schema_migration (name, hash) values ('20990101T0000_tuong_lai.sql', 'x')`);
    await client.end();
    const ended = await runToEnd({ DATABASE_URL: url, DATA_DIR: folder(), DEMO: 'off', PORT: String(await freePort()) });
    expectOneSentence(ended, /mới hơn chương trình .*cập nhật chương trình/u);
  });

  it('DATABASE_URL không tới được: cổng đóng, máy câm, tên sai; trong 10 giây', async () => {
    const { server, port } = await occupy();
    try {
      const urls = [`postgres://x@127.0.0.1:${await freePort()}/x`, `postgres://x@127.0.0.1:${port}/x`, 'postgres://x@khong-co-may-nay.invalid/x'];
      const all = await Promise.all(urls.map((url) => runToEnd({ DATABASE_URL: url, DATA_DIR: folder(), DEMO: 'off' })));
      for (const ended of all) {
        expectOneSentence(ended, /Không kết nối được PostgreSQL theo DATABASE_URL/u);
        expect(ended.seconds).toBeLessThan(10);
      }
    } finally {
      server.close();
    }
  });

  it('sai mật khẩu hay sai tên cơ sở dữ liệu: nói ra mà không lặp lại mật khẩu', async () => {
    const url = new URL(await database());
    url.pathname = '/khong_co_co_so_nay';
    const ended = await runToEnd({ DATABASE_URL: url.toString(), DATA_DIR: folder(), DEMO: 'off' });
    expectOneSentence(ended, /Không kết nối được PostgreSQL/u);
    if (url.password !== '') expect(ended.err).not.toContain(url.password);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['PORT không phải số', { PORT: 'ba nghìn' }, /PORT/u],
    ['DEMO lạ', { DEMO: 'maybe' }, /DEMO/u],
    ['CLOCK lạ', { CLOCK: 'hôm qua', DEMO: 'off' }, /CLOCK/u],
    ['SECRET_KEY ngắn', { SECRET_KEY: 'abc' }, /SECRET_KEY/u],
    ['production thiếu khóa', { NODE_ENV: 'production' }, /SECRET_KEY.*openssl/u],
    ['production với dữ liệu mẫu', { NODE_ENV: 'production', DEMO: 'on', SECRET_KEY: 'ab'.repeat(32) }, /DEMO=off/u],
    ['production với đồng hồ giả', { NODE_ENV: 'production', CLOCK: '-P7D', SECRET_KEY: 'ab'.repeat(32) }, /CLOCK/u],
  ])('%s', async (_title, settings, words) => {
    const where = settings.CLOCK === 'hôm qua' ? { DATABASE_URL: await database() } : {};
    expectOneSentence(await runToEnd({ DATA_DIR: folder(), PORT: String(await freePort()), ...where, ...settings }), words);
  });
});
