import { Temporal } from '#kernel/time.ts';

/** Life of a file that was handed in: read on trial, confirmed by a second person, published. */
export type ImportState = 'reading' | 'read' | 'publishing' | 'done' | 'failed' | 'cancelled';

/** The three shapes in which a catalogue comes in: our exchange lines, the national portal's JSON, the spreadsheet template. */
export const IMPORT_FORMATS = ['jsonl', 'national', 'xlsx'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type ImportFacts = {
  readonly state: ImportState;
  readonly format: ImportFormat;
  readonly handedInBy: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly changes: number;
  readonly faults: number;
};

export type ConfirmRefusal = 'same-person' | 'not-read' | 'no-date' | 'past-date' | 'faulty' | 'nothing';
export type ConfirmDecision = { readonly ok: true; readonly next: 'publish' | 'read-again' } | { readonly ok: false; readonly reason: ConfirmRefusal };

/**
 * Whether this person may let the import go out on this day. Another day than the one it was read for needs another
 * reading first, since other contents may be in force on it.
 */
export function decideConfirm(
  facts: ImportFacts,
  asked: { readonly actor: string; readonly on: Temporal.PlainDate | null; readonly today: Temporal.PlainDate },
): ConfirmDecision {
  if (facts.state !== 'read') return { ok: false, reason: 'not-read' };
  if (asked.actor === facts.handedInBy) return { ok: false, reason: 'same-person' };
  if (asked.on === null) return { ok: false, reason: 'no-date' };
  if (Temporal.PlainDate.compare(asked.on, asked.today) < 0) return { ok: false, reason: 'past-date' };
  if (facts.format === 'xlsx' && facts.faults > 0) return { ok: false, reason: 'faulty' };
  if (facts.changes === 0) return { ok: false, reason: 'nothing' };
  return { ok: true, next: asked.on.equals(facts.effectiveFrom) ? 'publish' : 'read-again' };
}
