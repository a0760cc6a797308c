import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { isProbe, type SignatureInput, verifyZaloSignature } from './signature.ts';

const APP = '1000000000000000001';
const SECRET = 'demo-oa-secret-key';
const TIMESTAMP = '1790000000123';
const NOW = Temporal.Instant.fromEpochMilliseconds(Number(TIMESTAMP) + 1000);
const BODY = `{"app_id":"${APP}","event_name":"user_send_text","timestamp":"${TIMESTAMP}","sender":{"id":"7"},"message":{"msg_id":"m1","text":"khai sinh"}}`;
// printf '%s' '<app id><body><timestamp><key>' | sha256sum
const MAC = 'fba0ab49642209097d75435b8e7bff07225cefde160c7f6d40864750a2444738';

function verify(changes: Partial<SignatureInput> & { readonly text?: string } = {}) {
  const { text = BODY, ...rest } = changes;
  return verifyZaloSignature({ rawBody: Buffer.from(text), header: `mac=${MAC}`, appId: APP, secret: SECRET, now: NOW, ...rest });
}

/** Signed as Zalo would, whatever the body says. */
function sign(text: string, timestamp: string, appId = APP): string {
  return createHash('sha256')
    .update(appId + text + timestamp + SECRET)
    .digest('hex');
}

describe('Chữ ký sự kiện Zalo (zalo.md 2.3)', () => {
  it('mẫu tính bằng công cụ khác khớp, có hoặc không có "mac="', () => {
    expect(verify().ok).toBe(true);
    expect(verify({ header: MAC }).ok).toBe(true);
    expect(verify({ header: ` mac=${MAC.toUpperCase()} ` }).ok).toBe(true);
  });

  it.each<readonly [string, Parameters<typeof verify>[0], string]>([
    ['chưa đặt khóa', { secret: '' }, 'no-secret'],
    ['chưa đặt mã ứng dụng', { appId: '' }, 'no-secret'],
    ['không có chữ ký', { header: undefined }, 'no-signature'],
    ['chữ ký cụt', { header: `mac=${MAC.slice(1)}` }, 'no-signature'],
    ['sai một chữ số', { header: `mac=${MAC.slice(0, -1)}${MAC.endsWith('0') ? '1' : '0'}` }, 'mismatch'],
    ['thân đổi một dấu cách', { text: `${BODY} ` }, 'mismatch'],
    ['khóa khác', { secret: 'another' }, 'mismatch'],
    ['ứng dụng khác', { appId: '2' }, 'foreign-app'],
    ['không phải JSON', { text: '{"app_id":' }, 'not-json'],
    ['JSON nhưng là mảng', { text: '[]' }, 'not-json'],
    ['JSON nhưng là null', { text: 'null' }, 'not-json'],
  ])('%s → từ chối', (_title, changes, reason) => {
    expect(verify(changes)).toEqual({ ok: false, reason });
  });

  it.each([
    [-5 * 60, true],
    [-5 * 60 - 1, false],
    [0, true],
    [2 * 3600, true],
    [2 * 3600 + 10 * 60, true],
    [2 * 3600 + 10 * 60 + 1, false],
  ])('sự kiện cũ %i giây: nhận = %s', (age, accepted) => {
    const now = Temporal.Instant.fromEpochMilliseconds(Number(TIMESTAMP)).add({ seconds: age });
    expect(verify({ now }).ok).toBe(accepted);
  });

  it('thời điểm không phải chữ số thì không nhận, dù chữ ký đúng: không thể cắt thân và thời điểm theo cách khác', () => {
    for (const timestamp of ['', '17900', '1790000000123x', '-1790000000123', '1e12', '17900000001231790000000123']) {
      const text = JSON.stringify({ app_id: APP, timestamp });
      expect(verify({ text, header: sign(text, timestamp) })).toEqual({ ok: false, reason: 'no-timestamp' });
    }
  });

  it('khóa lặp và __proto__ không đổi được điều gì', () => {
    const text = `{"__proto__":{"app_id":"${APP}","timestamp":"${TIMESTAMP}"}}`;
    expect(verify({ text, header: sign(text, TIMESTAMP) })).toEqual({ ok: false, reason: 'foreign-app' });
    const twice = `{"app_id":"${APP}","app_id":"2","timestamp":"${TIMESTAMP}"}`;
    expect(verify({ text: twice, header: sign(twice, TIMESTAMP) })).toEqual({ ok: false, reason: 'foreign-app' });
    expect(({} as Record<string, unknown>)['app_id']).toBeUndefined();
  });

  it('byte và chữ ký bất kỳ: không bao giờ nhận, không bao giờ hỏng', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })),
        (bytes, header) => {
          expect(verifyZaloSignature({ rawBody: Buffer.from(bytes), header, appId: APP, secret: SECRET, now: NOW }).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Lời thử khi lưu địa chỉ webhook', () => {
  it.each([
    ['{}', true],
    [' {} ', true],
    ['{ }', true],
    ['', false],
    ['[]', false],
    ['{"a":1}', false],
    ['{}{}', false],
    [`{${' '.repeat(20)}}`, false],
  ])('%j → %s', (text, probe) => {
    expect(isProbe(Buffer.from(text))).toBe(probe);
  });
});
