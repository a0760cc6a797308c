import { describe, expect, test } from 'vitest';
import { readListCode } from './list-code.ts';

describe('mã danh sách giấy tờ trong câu nhắn', () => {
  test.each([
    ['GT 7K3M9Q', '7K3M9Q'],
    ['gt 7k3m9q', '7K3M9Q'],
    ['GT7K3M9Q', '7K3M9Q'],
    ['gt-7k3m9q', '7K3M9Q'],
    ['Nhắn cho Zalo: GT 7K3M9Q', '7K3M9Q'],
    ['gt: 7K3M9Q ạ', '7K3M9Q'],
    ['em gửi GT. 7k3m9q nhé', '7K3M9Q'],
  ])('%s', (said, code) => {
    expect(readListCode(said)).toBe(code);
  });

  test.each([
    'gt khai sinh',
    'gt chuyen nhuong dat',
    'cần gt gì',
    'GT 7K3M9',
    'GT 7K3M9QX',
    'gt cho 2 nguoi',
    'ngt 7k3m9q',
    '000.00.17.H08-190125-0001',
    'gt nha dat 2024',
    '7K3M9Q',
  ])('không phải mã: %s', (said) => {
    expect(readListCode(said)).toBeNull();
  });
});
