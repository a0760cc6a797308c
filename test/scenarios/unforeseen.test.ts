import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../src/platform/net/free-port.ts';
import { buildIfStale, freshFolder, runToEnd } from './steps/program.ts';

const folder = freshFolder();
beforeAll(() => buildIfStale(), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('một lỗi không ai lường trước, giữa lúc đang chạy: ghi lại, làm nốt việc dở, đóng cơ sở dữ liệu, mã thoát 1', { timeout: 120_000 }, async () => {
  const fault = "--import=data:text/javascript,setTimeout(()=>{Promise.reject(new(Error)('boom'))},15000)";
  const ended = await runToEnd({ DEMO: 'off', DATA_DIR: folder, PORT: String(await freePort()), NODE_OPTIONS: fault });
  expect(ended.code).toBe(1);
  expect(ended.out).toContain('unforeseen fault; stopping');
  expect(ended.out).toContain('Đang dừng');
  expect([existsSync(join(folder, 'running.json')), existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))]).toEqual([false, false]);
});
