import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { programRoot } from '../../src/platform/config/root.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Real Chromium: the one from npm, or CHROME_PATH. No network beyond loopback is asked for. */
export async function openBrowser(): Promise<Browser> {
  if (process.env.CHROME_PATH) return chromium.launch({ executablePath: process.env.CHROME_PATH, args: QUIET });
  const folder = await unpacked();
  pointFonts(folder);
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  // Not the package's own arguments: they turn web security off and run all in one process, which dies with its first page.
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: QUIET, env, headless: true });
}

/** Unpacked once a version, beside the package: 200 MB and four seconds that each test file need not pay again. */
async function unpacked(): Promise<string> {
  const modules = join(programRoot(), 'node_modules');
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { readonly version: string };
  const cache = writableFolder(join(modules, '.cache'));
  const folder = join(cache, `motcua-chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const fresh = mkdtempSync(join(cache, 'motcua-chromium-new-'));
  await unpackInto(fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another test file was quicker.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

/** The package unpacks into the temporary folder, and its shared libraries only where it believes to be in that runtime. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR: before } = process.env;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  const { LD_LIBRARY_PATH: libraries } = process.env;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
  } finally {
    restore('TMPDIR', before);
    restore('LD_LIBRARY_PATH', libraries);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/**
 * As packed it points to fixed folders of its usual runtime, and as written once to where the checkout stood then: a
 * copied or moved one would draw no letter and take no typing.
 */
function pointFonts(folder: string): void {
  const file = join(folder, 'fonts', 'fonts.conf');
  const wanted = fontSettings(folder);
  if (readFileSync(file, 'utf8') !== wanted) writeFileSync(file, wanted);
}

function fontSettings(folder: string): string {
  const fonts = join(folder, 'fonts');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>\n`;
}

function writableFolder(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true });
    rmSync(mkdtempSync(join(wanted, 'try-')), { recursive: true });
    return wanted;
  } catch {
    return tmpdir();
  }
}
