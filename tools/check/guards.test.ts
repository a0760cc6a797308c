import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surveyImports } from './architecture.ts';
import { oversizeFiles } from './sizes.ts';
import { findIn } from './words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let model = '';

/** A model of the house small enough to plant one sin at a time. */
const HOUSE: Readonly<Record<string, string>> = {
  'src/kernel/word.ts': 'export const word = 1;',
  'src/platform/db.ts': 'export const db = 1;',
  'src/ui/button.ts': 'export const button = 1;',
  'src/main/start.ts': `import { a } from '#modules/a';\nexport const start = a;`,
  'src/modules/a/index.ts': `export { a } from './domain/a.ts';`,
  'src/modules/a/domain/a.ts': `import { word } from '#kernel/word.ts';\nexport const a = word;`,
  'src/modules/a/store/a-store.ts': 'export const store = 1;',
  'src/modules/a/http/a.routes.ts': 'export const routes = 1;',
  'src/modules/b/index.ts': 'export const b = 1;',
  'test/support/help.ts': 'export const help = 1;',
  'fakes/zalo/main.ts': 'export const fake = 1;',
};

const SINS: readonly { readonly rule: string; readonly file: string; readonly code: string }[] = [
  { rule: 'module-by-its-door', file: 'src/modules/b/peek.ts', code: `export { a } from '../a/domain/a.ts';` },
  { rule: 'main-by-the-door', file: 'src/main/peek.ts', code: `export { a } from '../modules/a/domain/a.ts';` },
  { rule: 'domain-is-pure', file: 'src/modules/a/domain/impure.ts', code: `export { db } from '#platform/db.ts';` },
  { rule: 'domain-is-pure', file: 'src/modules/b/domain.ts', code: `import { z } from 'zod';\nexport const schema = z.string();` },
  { rule: 'http-not-to-store', file: 'src/modules/a/http/short-cut.routes.ts', code: `export { store } from '../store/a-store.ts';` },
  { rule: 'store-not-upward', file: 'src/modules/a/store/upward.ts', code: `export { routes } from '../http/a.routes.ts';` },
  { rule: 'platform-knows-no-module', file: 'src/platform/nosy.ts', code: `export { a } from '#modules/a';` },
  { rule: 'platform-knows-no-module', file: 'src/ui/nosy.ts', code: `import type { a } from '#modules/a';\nexport type A = typeof a;` },
  { rule: 'kernel-knows-nothing', file: 'src/kernel/nosy.ts', code: `export { readFileSync } from 'node:fs';` },
  { rule: 'no-cycle', file: 'src/modules/b/first.ts', code: `import { second } from './second.ts';\nexport const first = () => second;` },
  { rule: 'not-to-test', file: 'src/modules/a/cheat.ts', code: `export { help } from '../../../test/support/help.ts';` },
  { rule: 'fakes-know-no-product', file: 'fakes/zalo/cheat.ts', code: `export { word } from '../../src/kernel/word.ts';` },
];
const COMPANIONS: Readonly<Record<string, string>> = { 'src/modules/b/second.ts': `import { first } from './first.ts';\nexport const second = () => first;` };

function put(file: string, code: string): void {
  mkdirSync(dirname(join(model, file)), { recursive: true });
  writeFileSync(join(model, file), code);
}

beforeAll(() => {
  model = mkdtempSync(join(tmpdir(), 'motcua-house-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) cpSync(join(ROOT, file), join(model, file));
  symlinkSync(join(ROOT, 'node_modules'), join(model, 'node_modules'));
  for (const [file, code] of Object.entries(HOUSE)) put(file, code);
});
afterAll(() => rmSync(model, { recursive: true, force: true }));

describe('chốt kiến trúc', () => {
  test('ngôi nhà mẫu không lỗi, và được đọc đủ', async () => {
    const survey = await surveyImports(model, ['src', 'fakes']);
    expect(survey.violations).toEqual([]);
    expect(survey.modules).toBeGreaterThanOrEqual(Object.keys(HOUSE).length - 1);
  });

  test.each(SINS)('bắt được lỗi cố ý: $rule ($file)', async ({ rule, file, code }) => {
    put(file, code);
    for (const [companion, text] of Object.entries(COMPANIONS)) put(companion, text);
    const survey = await surveyImports(model, ['src', 'fakes']);
    rmSync(join(model, file));
    for (const companion of Object.keys(COMPANIONS)) rmSync(join(model, companion));
    expect(survey.violations.filter((one) => one.from === file || one.to === file).map((one) => one.rule)).toContain(rule);
  });
});

test('tệp dài quá 400 dòng bị nêu tên', () => {
  put('src/modules/a/long.ts', 'export {};\n'.repeat(401));
  expect(oversizeFiles(model, ['src'])).toEqual([{ file: 'src/modules/a/long.ts', lines: 401, limit: 400 }]);
});

test('số giấy tờ và số điện thoại như thật bị chặn, số bịa thì không', () => {
  const idLike = ['052', '190', '000', '001'].join('');
  const phoneLike = ['0912', '345', '678'].join('');
  expect(findIn(`const id = '${idLike}'`)).toHaveLength(1);
  expect(findIn(`call ${phoneLike}`)).toHaveLength(1);
  expect(findIn(`const phone = '0900000123'; const code = '000.00.17.H08-190125-0001'; const id = '952190000001'`)).toEqual([]);
});
