import { describe, expect, test } from 'vitest';
import { inLanguage, isLocalised, languageOfPath, withoutLanguage } from './language.ts';

describe('địa chỉ hai thứ tiếng', () => {
  test.each([
    ['/', '/en'],
    ['/?q=a', '/en?q=a'],
    ['/#tim', '/en#tim'],
    ['/thu-tuc', '/en/thu-tuc'],
    ['/thu-tuc?q=khai+sinh', '/en/thu-tuc?q=khai+sinh'],
    ['/thu-tuc/1.001193', '/en/thu-tuc/1.001193'],
    ['/thu-tuc/1.001193#giay-to', '/en/thu-tuc/1.001193#giay-to'],
  ])('%s bằng tiếng Anh là %s, và ngược lại', (vietnamese, english) => {
    expect(inLanguage(vietnamese, 'en')).toBe(english);
    expect(inLanguage(vietnamese, 'vi')).toBe(vietnamese);
    expect(inLanguage(english, 'en')).toBe(english);
    expect([languageOfPath(english), languageOfPath(vietnamese)]).toEqual(['en', 'vi']);
    expect(withoutLanguage(english)).toBe(vietnamese);
    expect(withoutLanguage(vietnamese)).toBe(vietnamese);
  });

  test.each([
    '/api/v1/procedures',
    '/assets/app.css',
    '/quan-tri/zalo',
    '/ban-lam-viec',
    '/webhooks/zalo',
    '/healthz',
    '//noi-khac.vn',
    'https://zalo.me',
    '/sitemap.xml',
  ])('%s chỉ có một dạng', (path) => {
    expect(isLocalised(path)).toBe(false);
    expect(inLanguage(path, 'en')).toBe(path);
  });

  test('đường dẫn chỉ giống đầu chữ thì không phải tiếng Anh', () => {
    expect(languageOfPath('/english')).toBe('vi');
    expect(withoutLanguage('/en/api/v1/procedures')).toBe('/en/api/v1/procedures');
    expect(inLanguage('/apixyz', 'en')).toBe('/en/apixyz');
  });
});
