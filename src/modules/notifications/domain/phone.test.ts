import { expect, it } from 'vitest';
import { normalisePhone } from './phone.ts';

it.each([
  ['0900 000 001', '84900000001'],
  ['+84 900000001', '84900000001'],
  ['84900000001', '84900000001'],
  ['0256.3822.001', '842563822001'],
  ['', null],
  ['84', null],
  ['12345', null],
  ['0900 000 00a', null],
  ['840000000001', null],
])('số điện thoại %s → %s', (given, expected) => {
  expect(normalisePhone(given)).toBe(expected);
});
