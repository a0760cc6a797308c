import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { COMMANDS } from '../../src/main/commands.ts';
import { type House, openHouse } from '../support/house.ts';
import { insideWire, signIn } from './steps/browser.ts';
import { must, OWNER, receive } from './steps/desk.ts';
import { buildIfStale, type Ended, freshFolder, runToEnd } from './steps/program.ts';
import { heard, say, settle } from './steps/town.ts';
import { SAU } from './steps/zalo-events.ts';

let house: House;
let folder: string;
let code: string;

beforeAll(async () => {
  buildIfStale();
  folder = freshFolder();
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  const clerk = await signIn(insideWire(house.app), 'chuyenvien');
  code = await receive(clerk);
  await must(clerk, await receive(clerk), 'forward');
}, 180_000);
afterAll(async () => {
  await house?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** `npm run cli -- …`, in a process of its own, on the house's database. */
function cli(...args: readonly string[]): Promise<Ended> {
  return runToEnd({ DATABASE_URL: house.databaseUrl, DATA_DIR: folder, DEMO: 'off' }, 'cli', args);
}

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('Mỗi lệnh tự giới thiệu', () => {
  it.each(COMMANDS.map((command) => [command.path.join(' '), command] as const))(
    '%s --help: cách dùng bằng tiếng Việt, kết thúc bằng 0, không cần cơ sở dữ liệu',
    async (name, command) => {
      const ended = await runToEnd({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x', DATA_DIR: folder }, 'cli', [...name.split(' '), '--help']);
      expect(ended).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`motcua ${command.usage}`) });
      expect(ended.out).toContain(command.about);
    },
  );

  it('--help kể đủ các lệnh; lệnh lạ hay không lệnh: kể ra, kết thúc bằng 2', async () => {
    const all = await cli('--help');
    expect(all.code).toBe(0);
    for (const command of COMMANDS) expect(all.out).toContain(command.usage);
    for (const args of [[], ['khong-co-lenh'], ['dossier'], ['dossier', 'destroy']]) expect((await cli(...args)).code, args.join(' ')).toBe(2);
  });
});

const line = (procedure: string, name: string) => JSON.stringify({ code: procedure, name, fields: ['Thử'], detail: 'list-only' });

describe('catalogue', () => {
  it('import: 0 khi mọi dòng vào được, 1 khi có dòng lỗi, 2 khi không có tệp; --json cho máy đọc', async () => {
    const good = file('tot.jsonl', [line('1.995001', 'Thủ tục thử một'), line('1.995002', 'Thủ tục thử hai')]);
    const first = await cli('catalogue', 'import', good, '--json');
    expect([first.code, JSON.parse(first.out)]).toEqual([
      0,
      { read: 2, added: 2, changed: 0, unchanged: 0, withdrawn: 0, faults: [], seconds: expect.any(Number) },
    ]);
    const again = await cli('catalogue', 'import', good);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('2 không đổi')]);
    const bad = await cli('catalogue', 'import', file('xau.jsonl', ['{', line('1.995003', 'Thủ tục thử ba')]));
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('dòng 1: ');
    expect((await cli('catalogue', 'import', join(folder, 'khong-co.jsonl'))).code).toBe(2);
    expect((await cli('catalogue', 'import')).out).toContain('Thiếu tên tệp');
  });

  it('stats: số thủ tục, --json', async () => {
    const ended = await cli('catalogue', 'stats', '--json');
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out).procedures).toBeGreaterThan(60);
    expect((await cli('catalogue', 'stats')).out).toContain('procedures: ');
  });
});

describe('dossier', () => {
  it('list: lọc theo trạng thái, giới hạn số dòng, không có tên người', async () => {
    const all = await cli('dossier', 'list', '--json');
    expect(all.code).toBe(0);
    expect(JSON.parse(all.out)).toHaveLength(2);
    expect(all.out).not.toContain(OWNER.name);
    expect(JSON.parse((await cli('dossier', 'list', '--json', '--state', '2')).out).map((row: { code: string }) => row.code)).toEqual([code]);
    expect(JSON.parse((await cli('dossier', 'list', '--json', '--limit=1')).out)).toHaveLength(1);
    for (const args of [
      ['--state', '11'],
      ['--state', 'x'],
      ['--limit', '0'],
      ['--limit', 'nhiều'],
    ])
      expect((await cli('dossier', 'list', ...args)).code, args.join(' ')).toBe(2);
    expect((await cli('dossier', 'list')).out).toContain(code);
  });

  it('show: như trang tra cứu, không hơn; mã lạ thì 1', async () => {
    const shown = await cli('dossier', 'show', code.toLowerCase(), '--json');
    expect([shown.code, JSON.parse(shown.out).code]).toEqual([0, code]);
    expect(shown.out).not.toContain(OWNER.name);
    expect((await cli('dossier', 'show', '000.00.17.H08-190125-9999')).code).toBe(1);
    expect((await cli('dossier', 'show')).code).toBe(1);
  });

  it('advance: làm một bước, người theo dõi nhận tin; bước sai thì 1; môi trường thật thì không', async () => {
    await say(house, SAU, `theo dõi ${code}`);
    const before = heard(house, SAU).length;
    const moved = await cli('dossier', 'advance', code, 'forward', '--json');
    expect([moved.code, JSON.parse(moved.out)]).toEqual([0, expect.objectContaining({ ok: true, state: 4 })]);
    // The command line lives in real time, the house stands still.
    house.clock.set(Temporal.Now.instant());
    await settle(house);
    expect(
      heard(house, SAU)
        .slice(before)
        .map((message) => message.text),
    ).toEqual([expect.stringContaining('đang giải quyết hồ sơ')]);
    expect((await cli('dossier', 'advance', code, 'return-result')).code).toBe(1);
    expect((await cli('dossier', 'advance', code, 'bay-len-troi')).code).toBe(1);
    const production = { NODE_ENV: 'production', DEMO: 'off', SECRET_KEY: 'ab'.repeat(32), DATABASE_URL: house.databaseUrl, DATA_DIR: folder };
    const refused = await runToEnd(production, 'cli', ['dossier', 'advance', code, 'finish']);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('ngoài môi trường thật')]);
  });
});

describe('audit, db', () => {
  it('audit verify: chuỗi liền thì 0; sửa một dòng thì 1 và nêu dòng ấy', async () => {
    const good = await cli('audit', 'verify', '--json');
    expect([good.code, JSON.parse(good.out)]).toEqual([0, { entries: expect.any(Number), brokenAt: null }]);
    const tamper = () => sql`update audit.entry set actor = 'ai-do' where no = 3`.execute(house.platform.db);
    await expect(tamper()).rejects.toThrow('never changed');
    // Whoever owns the database can still do it; then the chain tells.
    await sql`alter table audit.entry disable trigger user`.execute(house.platform.db);
    await tamper();
    const bad = await cli('audit', 'verify');
    expect([bad.code, bad.out]).toEqual([1, expect.stringContaining('đứt ở dòng 3')]);
  });

  it('db check: kể phiên bản, số bước nâng cấp, độ bền ghi; mã thoát nói thật', async () => {
    const ended = await cli('db', 'check', '--json');
    const report = JSON.parse(ended.out);
    expect(report.migrations).toBe(report.known);
    expect(Number.parseInt(report.server_version, 10)).toBeGreaterThanOrEqual(15);
    // The server of the tests may run without fsync; the answer must say so.
    expect(ended.code).toBe(report.durable ? 0 : 1);
  });

  it('cơ sở dữ liệu không tới được: một câu, mã thoát 1', async () => {
    const ended = await runToEnd({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x', DATA_DIR: folder }, 'cli', ['catalogue', 'stats']);
    expect([ended.code, ended.err.trim().split('\n')]).toEqual([1, [expect.stringMatching(/^✖ Không kết nối được PostgreSQL/u)]]);
  });
});
