import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programRoot } from '../../../src/platform/config/root.ts';
import { freePort } from '../../../src/platform/net/free-port.ts';
import { isStale } from '../../../tools/build/stale.ts';

/** The built program as a newcomer runs it: in processes of its own, on ports and in a folder of its own. */
const ROOT = programRoot();
const READY = 'sẵn sàng sau';
/** Longer than any start may take. */
const PATIENCE_MS = 90_000;

export function buildIfStale(): void {
  if (!isStale(ROOT)) return;
  const { status } = spawnSync(process.execPath, [join(ROOT, 'tools', 'build', 'build.ts')], { stdio: 'ignore' });
  if (status !== 0) throw new Error('the build failed');
}

/** Open to all, as PostgreSQL does not run as root and must reach it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-start-'));
  chmodSync(folder, 0o755);
  return folder;
}

type Settings = Readonly<Record<string, string>>;

function launch(entry: 'start' | 'cli', args: readonly string[], settings: Settings): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', LOG_LEVEL: 'error', ...settings };
  return spawn(process.execPath, [join(ROOT, 'dist', 'server', `${entry}.mjs`), ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function listen(child: ChildProcess): { readonly out: () => string; readonly err: () => string } {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  return { out: () => out, err: () => err };
}

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string; readonly seconds: number };

/** Runs to its end, as it does when something keeps it from starting. */
export async function runToEnd(settings: Settings, entry: 'start' | 'cli' = 'start', args: readonly string[] = []): Promise<Ended> {
  const began = performance.now();
  const child = launch(entry, args, settings);
  const heard = listen(child);
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const [code] = await once(child, 'close');
  clearTimeout(patience);
  return { code, out: heard.out(), err: heard.err(), seconds: (performance.now() - began) / 1000 };
}

/** Starts, and is asked to stop when it has said this much: in the middle of its start. */
export async function interrupt(settings: Settings, word: string, signal: 'SIGINT' | 'SIGKILL'): Promise<Ended & { readonly left: () => readonly string[] }> {
  const child = launch('start', [], settings);
  const heard = listen(child);
  const ended = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      // A moment later: in the middle of what the word announced.
      if (heard.out().includes(word)) setTimeout(resolve, 400);
    });
    child.once('exit', () => resolve());
  });
  const family = familyOf(child.pid ?? 0);
  const asked = performance.now();
  child.kill(signal);
  const [code] = await ended;
  const left = () => [...family].filter(([pid, birth]) => birthOf(pid) === birth).map(([pid]) => `${pid} ${commandOf(pid)}`);
  return { code, out: heard.out(), err: heard.err(), seconds: (performance.now() - asked) / 1000, left };
}

export type Program = {
  readonly url: string;
  readonly phoneUrl: string;
  readonly port: number;
  readonly seconds: number;
  readonly out: () => string;
  /** Sends the signal and waits for the end. */
  readonly end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<Ended>;
  /** Every process that this program has started and that is still there. */
  readonly left: () => readonly string[];
  /** For the end of a test that failed half-way. */
  readonly cleanUp: () => void;
};

export async function startProgram(settings: Settings): Promise<Program> {
  const [port, fakePort] = [await freePort(), await freePort()];
  const began = performance.now();
  const child = launch('start', [], { PORT: String(port), FAKE_ZALO_PORT: String(fakePort), ...settings });
  const heard = listen(child);
  const ended = once(child, 'close');
  await untilReady(child, heard.out, heard.err);
  const seconds = (performance.now() - began) / 1000;
  const family = familyOf(child.pid ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    phoneUrl: `http://127.0.0.1:${fakePort}`,
    port,
    seconds,
    out: heard.out,
    end: async (signal) => {
      for (const one of familyOf(child.pid ?? 0)) family.set(one[0], one[1]);
      const asked = performance.now();
      child.kill(signal);
      const [code] = await ended;
      return { code, out: heard.out(), err: heard.err(), seconds: (performance.now() - asked) / 1000 };
    },
    left: () => [...family].filter(([pid, birth]) => birthOf(pid) === birth).map(([pid]) => `${pid} ${commandOf(pid)}`),
    cleanUp: () => {
      for (const [pid, birth] of family) if (birthOf(pid) === birth) process.kill(pid, 'SIGKILL');
    },
  };
}

function untilReady(child: ChildProcess, out: () => string, err: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`not ready: ${out()}${err()}`));
    }, PATIENCE_MS);
    child.once('exit', (code) => {
      clearTimeout(patience);
      reject(new Error(`ended with ${code}: ${out()}${err()}`));
    });
    child.stdout?.on('data', () => {
      if (!out().includes(READY)) return;
      clearTimeout(patience);
      resolve();
    });
  });
}

/** A process and all that came from it, by number and moment of birth: numbers are given out again. */
function familyOf(root: number): Map<number, string> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const fields = statOf(Number(name));
    if (fields) parents.set(Number(name), Number(fields[1]));
  }
  const family = new Map<number, string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [pid, parent] of parents) {
      if (family.has(pid) || !(pid === root || family.has(parent))) continue;
      family.set(pid, birthOf(pid) ?? '');
      grown = true;
    }
  }
  return family;
}

/** Fields of /proc/PID/stat after the name: state, parent, … */
function statOf(pid: number): readonly string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** Null when it is gone; one that has ended and was not fetched yet is gone too. */
function birthOf(pid: number): string | null {
  const fields = statOf(pid);
  return fields === null || fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 120);
  } catch {
    return '';
  }
}
