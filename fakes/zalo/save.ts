import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultSwitches, type State } from './state.ts';
import type { SavedDelivery } from './webhooks.ts';

const VERSION = 1;
const SOON = 1_000;
const KEEP_PER_CITIZEN = 200;

type Saved = { readonly version: number; readonly shift: number; readonly state: State; readonly pending: readonly SavedDelivery[] };
export type Saver = { readonly soon: () => void; readonly now: () => void };

export function loadState(path: string): Saved | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  try {
    const saved: Saved = JSON.parse(text);
    if (saved.version !== VERSION) return null;
    saved.state.switches = { ...defaultSwitches, ...saved.state.switches };
    return saved;
  } catch {
    // A demo begins anew rather than refuse to start over a file that was cut off.
    return null;
  }
}

function trimmed(state: State): State {
  const counts = new Map<string, number>();
  const kept = state.messages
    .filter(() => true)
    .reverse()
    .filter((message) => {
      const count = (counts.get(message.uid) ?? 0) + 1;
      counts.set(message.uid, count);
      return count <= KEEP_PER_CITIZEN;
    });
  return { ...state, messages: kept.reverse() };
}

export function makeSaver(path: string | null, snapshot: () => Omit<Saved, 'version'>): Saver {
  if (path === null) return { soon: () => {}, now: () => {} };
  let timer: NodeJS.Timeout | null = null;
  const now = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const { shift, state, pending } = snapshot();
    const saved: Saved = { version: VERSION, shift, state: trimmed(state), pending };
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, JSON.stringify(saved), { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
  };
  return {
    soon: () => {
      timer ??= setTimeout(now, SOON);
      timer.unref();
    },
    now,
  };
}
