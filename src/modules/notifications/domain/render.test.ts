import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLength } from '#kernel/text.ts';
import { renderText, spokenDate, TEXT_LIMIT, templateParams } from './render.ts';
import { findTemplate, type NoticeTemplate, TEMPLATES } from './templates.ts';

const VALUES = {
  ma_ho_so: '000.00.17.H08-190125-0001',
  thu_tuc: 'Đăng ký khai sinh',
  co_quan: 'UBND phường Trần Phú, thành phố Quy Nhơn',
  ngay_hen_tra: '16:30 24/04/2026',
  link: 'https://motcua.example/tra-cuu/000.00.17.H08-190125-0001',
};
const all: readonly NoticeTemplate[] = Object.values(TEMPLATES);

describe('mẫu tin', () => {
  it('mỗi lần hồ sơ đổi trạng thái có một mẫu', () => {
    expect(Object.keys(TEMPLATES)).toEqual([
      'dossier_submitted',
      'dossier_accepted',
      'dossier_supplement',
      'dossier_payment',
      'dossier_processing',
      'dossier_refused',
      'dossier_withdrawn',
      'dossier_stopped',
      'dossier_done',
      'dossier_returned',
    ]);
    for (const [key, template] of Object.entries(TEMPLATES)) expect(template.name).toBe(key);
  });

  it.each(all.map((template) => [template.name, template] as const))('%s: lời thưa "Dạ", không quá 5 dòng, đủ mã và đường dẫn', (_name, template) => {
    const text = renderText(template, VALUES);
    expect(text.startsWith('Dạ, ')).toBe(true);
    expect(text.split('\n').length).toBeLessThanOrEqual(5);
    expect(text).toContain(VALUES.ma_ho_so);
    expect(text).toContain(VALUES.link);
    expect(text).not.toMatch(/[{}]/u);
    expect(text).not.toMatch(/công dân|hệ thống/iu);
    expect(text).toBe(text.normalize('NFC'));
    expect(textLength(text)).toBeLessThanOrEqual(600);
  });

  it('ngày hẹn đọc lên như lời nói', () => {
    expect(renderText(TEMPLATES.dossier_accepted, VALUES)).toContain('Hẹn trả kết quả: thứ Sáu 24/4/2026, 16:30.');
    expect(spokenDate('16:30 24/04/2026')).toBe('thứ Sáu 24/4/2026, 16:30');
    expect(spokenDate('16:30 31/04/2026')).toBeNull();
    expect(spokenDate('24/04/2026')).toBeNull();
  });

  it('thiếu ngày hẹn thì bỏ cả dòng', () => {
    const { ngay_hen_tra: _none, ...rest } = VALUES;
    expect(renderText(TEMPLATES.dossier_processing, rest)).not.toContain('Hẹn trả');
  });

  it('mọi giá trị, dù dài đến đâu: không quá 2.000 điểm mã', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ unit: 'grapheme', maxLength: 5000 }), fc.string({ maxLength: 3000 }), (template, name, link) => {
        expect(textLength(renderText(template, { ...VALUES, thu_tuc: name, co_quan: name, link }))).toBeLessThanOrEqual(TEXT_LIMIT);
      }),
    );
  });

  it('không có mẫu mang tên lạ, kể cả tên của Object', () => {
    expect(findTemplate('dossier_unknown')).toBeNull();
    expect(findTemplate('constructor')).toBeNull();
  });
});

describe('tham số của mẫu ZBS', () => {
  it('đủ và đúng thì giữ nguyên', () => {
    expect(templateParams(TEMPLATES.dossier_accepted, VALUES)).toEqual({
      ok: true,
      params: { ma_ho_so: VALUES.ma_ho_so, thu_tuc: VALUES.thu_tuc, co_quan: VALUES.co_quan, ngay_hen_tra: VALUES.ngay_hen_tra },
    });
  });

  it('tên thủ tục dài bị cắt ở cuối từ, còn không quá 200', () => {
    const given = templateParams(TEMPLATES.dossier_done, { ...VALUES, thu_tuc: 'Cấp giấy chứng nhận '.repeat(30) });
    expect(given.ok).toBe(true);
    expect(given.ok ? textLength(given.params.thu_tuc ?? '') : 0).toBeLessThanOrEqual(200);
  });

  it('mã hồ sơ quá 30, ngày sai dạng, giá trị thiếu: nêu tên từng chỗ', () => {
    expect(templateParams(TEMPLATES.dossier_accepted, { ...VALUES, ma_ho_so: 'X'.repeat(31), ngay_hen_tra: '2026-04-24', co_quan: ' ' })).toEqual({
      ok: false,
      faults: ['ma_ho_so', 'co_quan', 'ngay_hen_tra'],
    });
  });

  it('chữ tổ hợp rời được ghép lại trước khi đo', () => {
    const name = 'ề'.repeat(200);
    expect(templateParams(TEMPLATES.dossier_done, { ...VALUES, thu_tuc: name.normalize('NFD') })).toMatchObject({ ok: true, params: { thu_tuc: name } });
  });
});
