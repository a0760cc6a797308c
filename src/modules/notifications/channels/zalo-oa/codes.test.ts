import { describe, expect, it } from 'vitest';
import type { FailureClass } from '../../domain/failure.ts';
import { isKnownCode, meaningOf, NIGHT_CODES, RICH_REFUSED, TOKEN_CODES } from './codes.ts';

/** Every code of the OA table (3.8) and of the ZBS table (4.7), typed out again from the reference. */
const OA_LISTED = [
  -32, -100, -200, -201, -204, -205, -209, -212, -210, -211, -218, -213, -214, -216, -220, -217, -219, -221, -224, -223, -227, -230, -232, -233, -234, -235,
  -237, -238, -241, -403, -240, -242, -244, -248, -249, -320, -321,
];
const ZBS_LISTED = [
  -100, -101, -102, -103, -104, -105, -106, -107, -108, -109, -1091, -110, -111, -112, -1121, -1122, -1123, -1124, -113, -1131, -114, -115, -116, -117, -118,
  -119, -120, -1201, -1202, -121, -122, -132, -123, -128, -129, -142, -143, -124, -1241, -125, -126, -127, -130, -131, -133, -134, -135, -1351, -136, -137,
  -138, -1381, -139, -140, -141, -144, -1441, -145, -146, -147, -1471, -1472, -148, -149, -1491, -150, -151, -152, -153, -158, -159, -160, -161, -162,
];

/** The outbox classes that the reference names outright. */
const NAMED: readonly (readonly [FailureClass, 'consultation' | 'template', readonly number[]])[] = [
  ['later', 'consultation', [-32, -234]],
  ['later', 'template', [-100, -133, -144, -147]],
  ['other-channel', 'consultation', [-230, -232, -213, -217, -244]],
  ['other-channel', 'template', [-108, -110, -114, -118, -119, -139, -140, -141, -249]],
  ['stop', 'template', [-101, -102, -103, -104, -105, -115, -117, -120, -131, -135, -136, -137, -138, -146]],
  ['stop', 'consultation', [-204, -205, -219, -242]],
  ['our-data', 'template', [-111, -112, -1121, -1122, -1123, -1124, -113, -1131, -116, -121, -122, -132]],
];

describe('mã lỗi của Zalo', () => {
  it('mọi mã trong hai bảng đều có nghĩa và lời giải thích tiếng Việt', () => {
    for (const [endpoint, codes] of [
      ['consultation', OA_LISTED],
      ['template', ZBS_LISTED],
    ] as const) {
      for (const code of codes) {
        expect(isKnownCode(code), String(code)).toBe(true);
        expect(meaningOf(endpoint, code).reason.length, String(code)).toBeGreaterThan(10);
        expect(meaningOf(endpoint, code).reason).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/u);
      }
    }
  });

  it.each(NAMED)('loại %s (%s)', (expected, endpoint, codes) => {
    for (const code of codes) expect(meaningOf(endpoint, code).class, String(code)).toBe(expected);
  });

  it('-100 có hai nghĩa: tệp hết hạn ở OA, lỗi tạm ở ZBS', () => {
    expect(meaningOf('consultation', -100).class).toBe('our-data');
    expect(meaningOf('template', -100).class).toBe('later');
  });

  it('mã lạ thì thử lại sau, không bỏ', () => {
    expect(isKnownCode(-9999)).toBe(false);
    expect(meaningOf('consultation', -9999).class).toBe('later');
    expect(isKnownCode(0)).toBe(false);
  });

  it('ba mã về khoá, hai mã về giờ đêm, ba mã về danh sách', () => {
    expect([...TOKEN_CODES].sort()).toEqual([-124, -216, -220]);
    expect([...NIGHT_CODES].sort()).toEqual([-133, -234]);
    expect([...RICH_REFUSED].sort()).toEqual([-201, -210, -233]);
  });
});
