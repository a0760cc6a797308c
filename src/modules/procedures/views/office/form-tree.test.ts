import { describe, expect, test } from 'vitest';
import { applyRowAct, readForm, readRowAct } from './form-tree.ts';

const act = (text: string) => {
  const found = readRowAct(text);
  if (found === null) throw new Error(text);
  return found;
};

describe('biểu mẫu có dòng thêm bớt, không cần script', () => {
  const form = readForm({
    'kenh.0.kenh': 'direct',
    'kenh.0.phi.0.tien': '8000',
    'kenh.0.phi.1.tien': '5000',
    'kenh.2.kenh': 'online',
    ten: 'a\r\nb',
    cap: ['x', 'y'],
  });

  test('đọc theo đường dẫn; dòng bị nhảy số vẫn đứng theo thứ tự; ô chọn nhiều thành nhiều dòng chữ', () => {
    expect(form.fields).toEqual({ ten: 'a\nb', cap: 'x\ny' });
    expect(form.lists['kenh']?.map((row) => row.fields['kenh'])).toEqual(['direct', 'online']);
    expect(form.lists['kenh']?.[0]?.lists['phi']?.map((row) => row.fields['tien'])).toEqual(['8000', '5000']);
  });

  test('thêm, bỏ, lên, xuống ở mọi tầng; việc với dòng không có thì không đổi gì', () => {
    const money = (text: string) => applyRowAct(form, act(text)).lists['kenh']?.[0]?.lists['phi']?.map((row) => row.fields['tien'] ?? '');
    expect(money('them kenh.0.phi')).toEqual(['8000', '5000', '']);
    expect(money('bo kenh.0.phi.0')).toEqual(['5000']);
    expect(money('xuong kenh.0.phi.0')).toEqual(['5000', '8000']);
    expect(money('len kenh.0.phi.0')).toEqual(['8000', '5000']);
    expect(applyRowAct(form, act('len kenh.1')).lists['kenh']?.map((row) => row.fields['kenh'])).toEqual(['online', 'direct']);
    for (const text of ['bo kenh.9', 'xuong kenh.1', 'them kenh.7.phi', 'bo __proto__.0']) expect(applyRowAct(form, act(text))).toEqual(form);
  });

  test.each(['luu', '', 'them', 'xoa kenh.0'])('"%s" không phải việc của dòng', (text) => expect(readRowAct(text)).toBeNull());

  test('tên lạ, quá sâu, quá nhiều dòng: không đọc, không hỏng', () => {
    const odd = readForm({ __proto__: 'x', 'a.0.b.0.c.0.d.0.e': '1', 'a.999.b': '1', 'a.-1.b': '1', 'a.0': '1', '': '1', 'A.0.b': '1' });
    expect(JSON.stringify(odd)).not.toContain('999');
    expect(odd.fields).toEqual({});
  });
});
