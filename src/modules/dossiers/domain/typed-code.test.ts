import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDossierCodes } from './typed-code.ts';

const SPECIMEN = '000.00.17.H08-190125-0001';

describe('Đọc mã hồ sơ người dân gõ', () => {
  it.each([
    [SPECIMEN, SPECIMEN],
    ['000.00.17.h08-190125-0001', SPECIMEN],
    ['000 00 17 h08 190125 0001', SPECIMEN],
    ['0000017H081901250001', SPECIMEN],
    ['0000017h08-190125-0001', SPECIMEN],
    ['ooo.oo.17.ho8-19o125-ooo1', SPECIMEN],
    ['000.00.17.H08–190125–0001', SPECIMEN],
    ['000_00_17_H08_190125_0001', SPECIMEN],
    ['000/00/17/H08/190125/0001', SPECIMEN],
    ['000.00.17.H08 - 190125 - 0001', SPECIMEN],
    ['000.00.17.H 08-190125-0001', SPECIMEN],
    ['000.00.17.H08-19/01/25-0001', SPECIMEN],
    ['000.00.17.H08-190125-1', SPECIMEN],
    ['0.0.17.H08-190125-0001', SPECIMEN],
    ['17.H08-190125-0001', SPECIMEN],
    ['17h08-190125-1', SPECIMEN],
    ['000.00.17.H8-190125-0001', SPECIMEN],
    ['Cho tôi hỏi hồ sơ 000.00.17.H08-190125-0001 tới đâu rồi ạ?', SPECIMEN],
    ['hs000.00.17.h08-190125-0001', SPECIMEN],
    ['mã số:000.00.17.H08-190125-0001.', SPECIMEN],
    ['ho so cua toi la 000 00 17 h08 190125 0001 sdt 0905123456', SPECIMEN],
    ['０００.００.１７.H08-190125-0001', SPECIMEN],
    ['000.00.17.H08-190125-12345', '000.00.17.H08-190125-12345'],
    ['000.00.BD.H08-230411-0004', '000.00.BD.H08-230411-0004'],
    ['000 00 bd h08 230411 0004', '000.00.BD.H08-230411-0004'],
    ['000.23.17.H08-190125-0001', '000.23.17.H08-190125-0001'],
    ['000.00.3A.H08-190125-0001', '000.00.3A.H08-190125-0001'],
    ['H08.17-240125-0001', 'H08.17-240125-0001'],
    ['h08.17-240125-0001', 'H08.17-240125-0001'],
    ['h08 17 240125 0001', 'H08.17-240125-0001'],
    ['h08172401250001', 'H08.17-240125-0001'],
    ['xem giúp hồ sơ 15 ngày trước H08.17-240125-0001', 'H08.17-240125-0001'],
    ['H21.24.01.12-260805-0007', 'H21.24.01.12-260805-0007'],
    ['h21/24/01/12/260805/7', 'H21.24.01.12-260805-0007'],
  ])('%s', (typed, code) => {
    expect(readTypedDossierCodes(typed)).toEqual({ exact: [code], shape: [] });
  });

  it('hai mã trong một câu, theo thứ tự, mỗi mã một lần', () => {
    const text = `H08.17-240125-0001 và ${SPECIMEN}, nhắc lại h08.17-240125-0001`;
    expect(readTypedDossierCodes(text).exact).toEqual(['H08.17-240125-0001', SPECIMEN]);
  });

  it.each([
    'gọi tôi số 0905123456',
    '0905 123 456',
    '0905.123.456',
    '+84 905 123 456',
    'căn cước 052990000001',
    'thủ tục 1.001193',
    '1.001193.000.00.00.H08',
    '1.001193.01',
    'ngày 25/01/2019 lúc 16:30',
    'phí 1.200.000 đồng, 8.000 đồng một bản',
    'Nghị định 118/2025/NĐ-CP và 61/2018/NĐ-CP',
    'Quyết định 20/2020/QĐ-TTg',
    'Mẫu 01 TT 03/2025/TT-VPCP',
    'G15-TP07',
    '000.00.00.G15-KQ004389',
    'tài khoản 19012500012345',
    'toi la nguyen van a nop ho so 3 ngay truoc',
    'làm giấy khai sinh cho con cần giấy tờ gì',
    'STK 1901 2345 6789 0001',
    '',
  ])('không thấy mã trong: %s', (text) => {
    expect(readTypedDossierCodes(text)).toEqual({ exact: [], shape: [] });
  });

  it.each(['000.00.17.H08-190125', '000.00.17.H08-1901', '000.00.17.H08-191325-0001', '190125-0001', 'H08.17-240125'])(
    'mã gõ thiếu thì nói là thiếu: %s',
    (text) => {
      const { exact, shape } = readTypedDossierCodes(`hồ sơ ${text}`);
      expect(exact).toEqual([]);
      expect(shape).toEqual([text]);
    },
  );

  it('mã in đúng, gõ kiểu nào cũng đọc lại được', () => {
    fc.assert(
      fc.property(longCode, mangling, (parts, how) => {
        const typed = mangle(parts, how, GAPS);
        expect(readTypedDossierCodes(typed).exact, typed).toEqual([join(parts)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('mã kiểu 2020, gõ kiểu nào cũng đọc lại được', () => {
    fc.assert(
      fc.property(shortCode, mangling, (parts, how) => {
        const typed = mangle(
          parts,
          how,
          GAPS.filter((gap) => gap !== ''),
        );
        expect(readTypedDossierCodes(typed).exact, typed).toEqual([join(parts)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('số và chữ bất kỳ không làm chậm, không làm hỏng', () => {
    const characters = fc.constantFrom(...'0123456789oO.-/ hHaA\n');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 4000 }), (text) => {
        for (const code of readTypedDossierCodes(text).exact) expect(readTypedDossierCodes(code).exact).toEqual([code]);
      }),
      { numRuns: 300 },
    );
  });

  it('dãy chỉ toàn chữ số không bao giờ là mã hồ sơ', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 .-'), maxLength: 60 });
    fc.assert(fc.property(digits, (text) => void expect(readTypedDossierCodes(text).exact).toEqual([])));
  });
});

const GAPS = ['', ' ', '.', '-', '_', '/', ' - ', '–', ' — '] as const;
type Parts = { readonly agency: readonly string[]; readonly date: string; readonly seq: string };

const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const level = fc.tuple(fc.constantFrom('H', 'G', 'A'), digits(2)).map((pair) => pair.join(''));
const date = fc
  .tuple(fc.integer({ min: 16, max: 49 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(''));
const seq = fc.integer({ min: 1, max: 99_999 }).map((number) => String(number).padStart(4, '0'));
const third = fc.oneof(digits(2), fc.constantFrom('BD', 'CT', 'UB', '3A'));
const longCode: fc.Arbitrary<Parts> = fc.record({
  agency: fc.tuple(digits(3), digits(2), third, level),
  date,
  seq,
});
const shortCode: fc.Arbitrary<Parts> = fc.record({
  agency: fc.tuple(level, fc.array(digits(2), { minLength: 1, maxLength: 3 })).map(([first, rest]) => [first, ...rest]),
  date,
  seq,
});
const mangling = fc.record({
  gaps: fc.array(fc.nat({ max: GAPS.length - 1 }), { minLength: 6, maxLength: 6 }),
  lower: fc.boolean(),
  zeroAsO: fc.boolean(),
  before: fc.constantFrom('', 'hồ sơ ', 'cho tôi hỏi mã ', 'Mã số: ', 'toi la Lan, ma ho so la '),
  after: fc.constantFrom('', ' tới đâu rồi', ', cảm ơn', '?', ' oi', ' 0905123456'),
});
type Mangling = typeof mangling extends fc.Arbitrary<infer T> ? T : never;

function join({ agency, date: day, seq: number }: Parts): string {
  return `${agency.join('.')}-${day}-${number}`;
}

function mangle({ agency, date: day, seq: number }: Parts, how: Mangling, gaps: readonly string[]): string {
  const pieces = [...agency, day, number.slice(0, 4)].map((piece) => (how.zeroAsO ? piece.replaceAll('0', 'o') : piece));
  const glued = pieces.reduce((text, piece, index) => `${text}${gaps[(how.gaps[index - 1] ?? 0) % gaps.length]}${piece}`);
  const code = `${glued}${number.slice(4)}`;
  return `${how.before}${how.lower ? code.toLowerCase() : code}${how.after}`;
}
