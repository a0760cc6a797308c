import { AppError } from '#kernel/app-error.ts';
import type { Platform } from '#platform/platform.ts';
import { takeInEvents, type VerifiedEvent } from './take-in-events.ts';

/** How long the first of a batch waits for company. Far below what anybody notices, and many events cost one commit. */
const GATHER_MS = 3;
/** Batches on their way to the database. While they are, the next one gathers: the busier, the larger. */
const MOST_STORING = 1;
const LARGEST_BATCH = 100;
/** Zalo waits two seconds (zalo.md 2.2); past this we say "busy", and it sends again. */
const PATIENCE_MS = 1500;
/** More than this waiting means the database is not keeping up: refuse at once instead of filling the memory. */
const MOST_WAITING = 2000;

type Waiting = { readonly event: VerifiedEvent; readonly done: () => void; readonly failed: (error: unknown) => void };

/** Takes events one by one and stores them together. Resolves when the event is safe in the database. */
export type EventGate = { readonly take: (event: VerifiedEvent) => Promise<void> };

export function openEventGate(deps: Pick<Platform, 'db' | 'clock' | 'jobs'>): EventGate {
  let waiting: Waiting[] = [];
  let gathering = false;
  let storing = 0;

  const flush = () => {
    gathering = false;
    if (storing >= MOST_STORING || waiting.length === 0) return;
    const batch = waiting.slice(0, LARGEST_BATCH);
    waiting = waiting.slice(LARGEST_BATCH);
    storing += 1;
    void store(deps, batch).finally(() => {
      storing -= 1;
      flush();
    });
  };
  const take = (event: VerifiedEvent): Promise<void> => {
    if (waiting.length >= MOST_WAITING) return Promise.reject(new AppError('busy'));
    const stored = new Promise<void>((done, failed) => {
      waiting.push({ event, done, failed });
    });
    if (!gathering) {
      gathering = true;
      setTimeout(flush, GATHER_MS);
    }
    return patient(stored);
  };
  return { take };
}

async function store(deps: Pick<Platform, 'db' | 'clock' | 'jobs'>, batch: readonly Waiting[]): Promise<void> {
  try {
    await takeInEvents(
      deps,
      batch.map((one) => one.event),
    );
    for (const one of batch) one.done();
  } catch (error) {
    // One event that the database refuses must not take the others of its batch with it.
    if (batch.length > 1) for (const one of batch) await store(deps, [one]);
    else for (const one of batch) one.failed(error);
  }
}

async function patient(stored: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('busy')), PATIENCE_MS);
  });
  try {
    await Promise.race([stored, late]);
  } finally {
    clearTimeout(timer);
    // When the answer has gone out, what still happens to the row is nobody's rejection to handle.
    stored.catch(() => {});
  }
}
