import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import { markBuilt } from './stale.ts';
import { joinSheet, sheetNames } from './styles.ts';

/** Built here and put in place at the end: a program that is running keeps its files until then. */
const ASIDE = 'dist.new';
/** Programs with a process of their own. */
const SERVER_ENTRIES = ['start', 'cli', 'bench'] as const;

export async function buildAll(root: string): Promise<void> {
  rmSync(join(root, ASIDE), { recursive: true, force: true });
  mkdirSync(join(root, ASIDE, 'assets'), { recursive: true });
  await Promise.all([buildServer(root), buildIslands(root)]);
  const manifest = { ...copyStyles(root), ...nameIslands(root) };
  writeFileSync(join(root, ASIDE, 'assets.json'), JSON.stringify(manifest, null, 2));
  compressAssets(join(root, ASIDE, 'assets'));
  markBuilt(root, ASIDE);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(join(root, ASIDE), join(root, 'dist'));
}

const QUIET: InlineConfig = { configFile: false, logLevel: 'warn', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } };

async function buildServer(root: string): Promise<void> {
  await build({
    ...QUIET,
    root,
    ssr: {},
    build: {
      ssr: true,
      target: 'node24',
      outDir: `${ASIDE}/server`,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(SERVER_ENTRIES.map((name) => [name, join(root, 'src', 'main', `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
        external: [/^[^./#][^:]*$/u, /^node:/u],
      },
    },
  });
}

/** Small scripts that improve a page. Each file in `src/ui/islands` is one. */
async function buildIslands(root: string): Promise<void> {
  const folder = join(root, 'src', 'ui', 'islands');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.')) : [];
  if (names.length === 0) return;
  await build({
    ...QUIET,
    root,
    publicDir: false,
    build: {
      target: 'es2020',
      outDir: `${ASIDE}/assets`,
      emptyOutDir: false,
      modulePreload: false,
      manifest: 'islands.json',
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [basename(name, extname(name)), join(folder, name)])),
        output: { entryFileNames: '[name]-[hash].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
}

function nameIslands(root: string): Record<string, string> {
  const file = join(root, ASIDE, 'assets', 'islands.json');
  if (!existsSync(file)) return {};
  const manifest: Record<string, { file: string; name?: string; isEntry?: boolean }> = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const entries = Object.values(manifest).filter((entry) => entry.isEntry);
  return Object.fromEntries(entries.map((entry) => [`${entry.name}.js`, `/assets/${entry.file}`]));
}

/** Fonts, images and style sheets under hashed names; the sheets name the fonts so. */
function copyStyles(root: string): Record<string, string> {
  const ui = join(root, 'src', 'ui');
  const assets = join(root, ASIDE, 'assets');
  const named: Record<string, string> = {};
  const put = (name: string, content: Buffer | string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${basename(name, extname(name))}-${hash}${extname(name)}`;
    writeFileSync(join(assets, file), content);
    named[name] = `/assets/${file}`;
    return named[name];
  };
  for (const folder of ['fonts', 'images']) {
    const path = join(ui, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).filter((one) => /\.(woff2|svg|png|webmanifest|ico)$/u.test(one))) {
      put(`${folder}/${name}`, readFileSync(join(path, name)));
    }
  }
  for (const sheet of sheetNames(ui)) put(`${sheet}.css`, joinSheet(ui, sheet, named));
  return named;
}

function compressAssets(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(css|js|svg|webmanifest)$/u.test(name)) continue;
    const path = join(folder, name);
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br.new`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    renameSync(`${path}.br.new`, `${path}.br`);
  }
}

if (import.meta.main) await buildAll(join(import.meta.dirname, '..', '..'));
