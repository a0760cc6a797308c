import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Lints text as if it stood at a path of the project, by the project's own rules. */
function lint(path: string, code: string): { readonly status: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-lint-'));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const bin = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'lint', '--error-on-warnings', 'src'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return { status, said: stdout + stderr };
}

describe('lint bắt lỗi cố ý', () => {
  test.each([
    ['any', 'export function f(x: any): number {\n  return x;\n}\n', 'noExplicitAny'],
    ['Date ngoài đồng hồ', 'export const now = () => Date.now();\n', 'noRestrictedGlobals'],
    ['enum', 'export enum Colour {\n  Red,\n}\n', 'noEnum'],
    ['console', "console.log('x');\n", 'noConsole'],
    ['export default', 'export default 1;\n', 'noDefaultExport'],
  ])('%s', (_title, code, rule) => {
    const { status, said } = lint('src/modules/dossiers/domain/planted.ts', code);
    expect(said).toContain(rule);
    expect(status).not.toBe(0);
  });

  test('mã đúng thì qua', () => {
    expect(lint('src/modules/dossiers/domain/planted.ts', 'export const one = 1;\n').status).toBe(0);
  });
});

test('kiểm kiểu bắt lỗi cố ý', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-types-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'], compilerOptions: { types: [] } }));
  const check = (code: string) => {
    writeFileSync(join(folder, 'planted.ts'), code);
    return spawnSync(process.execPath, [join(ROOT, 'node_modules', 'typescript7', 'bin', 'tsc'), '--noEmit', '-p', folder], { encoding: 'utf8' });
  };
  expect(check('export const list: readonly string[] = [];\nexport const first: string | undefined = list[0];\n').status).toBe(0);
  const planted = check('const list: readonly string[] = [];\nexport const first: string = list[0];\n');
  rmSync(folder, { recursive: true, force: true });
  expect(planted.stdout).toContain('TS2322');
  expect(planted.status).not.toBe(0);
});
