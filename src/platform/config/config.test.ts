import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clockFrom } from './clock.ts';
import { FAKE_ZALO, toConfig } from './config.ts';
import { envSchema, readEnv } from './env.ts';
import { programRoot } from './root.ts';

const around = { root: '/srv/motcua', secretKey: Buffer.alloc(32) };

describe('cài đặt', () => {
  test('không đặt gì vẫn chạy được, bằng Zalo giả', () => {
    const config = toConfig(readEnv({}), around);
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, fakeZaloPort: 3900, dataDir: '/srv/motcua/.data' });
    expect(config.zalo).toMatchObject({ openapiUrl: 'http://127.0.0.1:3900', ...FAKE_ZALO });
  });

  test('địa chỉ và khóa Zalo đã đặt thắng bản giả, cả khi DEMO=on', () => {
    const config = toConfig(readEnv({ ZALO_OPENAPI_URL: 'http://127.0.0.1:9999', ZALO_OA_SECRET_KEY: 'abc' }), around);
    expect(config.fakeZaloPort).toBeNull();
    expect(config.zalo).toMatchObject({ openapiUrl: 'http://127.0.0.1:9999', oaSecretKey: 'abc', appId: FAKE_ZALO.appId });
  });

  test('môi trường thật: địa chỉ Zalo thật, không khóa mẫu, không dữ liệu mẫu', () => {
    const config = toConfig(readEnv({ NODE_ENV: 'production' }), around);
    expect(config.demo).toBe(false);
    expect(config.zalo).toMatchObject({ openapiUrl: 'https://openapi.zalo.me', oaSecretKey: '', appSecret: '' });
    expect(() => toConfig(readEnv({ NODE_ENV: 'production', DEMO: 'on' }), around)).toThrow(/DEMO=off/u);
    expect(() => toConfig(readEnv({ NODE_ENV: 'production', CLOCK: '2019-01-25T08:30:00+07:00' }), around)).toThrow(/CLOCK=system/u);
  });

  test('giá trị sai: một câu nêu tên cài đặt', () => {
    expect(() => readEnv({ PORT: 'ba nghìn' })).toThrow(/PORT/u);
    expect(() => readEnv({ ROLE: 'chủ' })).toThrow(/ROLE/u);
    expect(() => clockFrom('hôm qua')).toThrow(/CLOCK="hôm qua"/u);
  });

  test('đồng hồ đặt ở một thời điểm thì chạy tiếp từ đó', () => {
    const clock = clockFrom('2019-01-25T08:30:00+07:00');
    expect(clock.now().toString()).toMatch(/^2019-01-25T01:30:0/u);
  });

  test('.env.example kể đủ mọi cài đặt, không kể cái không có', () => {
    const text = readFileSync(join(programRoot(), '.env.example'), 'utf8');
    const told = [...text.matchAll(/^([A-Z_]+)=/gmu)].map((match) => match[1]);
    expect(told.sort()).toEqual(Object.keys(envSchema.shape).sort());
  });
});
