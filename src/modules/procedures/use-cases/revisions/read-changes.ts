import { parseProcedureCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Change } from '../../domain/difference/change.ts';
import { differenceOf } from '../../domain/difference/difference.ts';
import { standingOn } from '../../domain/revisions/period.ts';
import { type FeedEntry, listHistory, listPublished } from '../../store/history-store.ts';
import { currentCatalogue } from '../catalogue.ts';
import { type Deps, todayOf } from './deps.ts';
import { type HistoryLine, withChanges } from './read-office.ts';

/** What people may choose to compare: two revisions by number, or two days. */
export type Wanted =
  | { readonly kind: 'default' }
  | { readonly kind: 'numbers'; readonly from: number; readonly to: number }
  | { readonly kind: 'days'; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

export type Compared =
  | { readonly ok: true; readonly before: HistoryLine; readonly after: HistoryLine; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: 'only-one' | 'no-such-revision' }
  | { readonly ok: false; readonly reason: 'nothing-then'; readonly day: Temporal.PlainDate };

export type ChangesPicture = {
  readonly code: string;
  readonly name: string;
  /** Everything that held, holds or will hold, the newest first. */
  readonly revisions: readonly HistoryLine[];
  readonly compared: Compared;
};

/** The public history of a procedure, and two of its contents side by side. What was undone before its day is not shown. */
export async function readChanges(deps: Deps, typed: string, wanted: Wanted): Promise<ChangesPicture | null> {
  const code = parseProcedureCode(typed);
  if (code === null) return null;
  const lines = withChanges(await listHistory(deps.db, code), todayOf(deps));
  const revisions = lines.filter((line) => line.standing !== 'never').toSorted(laterFirst);
  const shown = revisions.find((line) => line.standing === 'in-force') ?? revisions[0];
  if (shown === undefined) return null;
  return { code, name: shown.content.name, revisions, compared: compare(revisions, wanted) };
}

function laterFirst(a: HistoryLine, b: HistoryLine): number {
  return a.effectiveFrom.until(b.effectiveFrom, { largestUnit: 'day' }).days || b.no - a.no;
}

function compare(revisions: readonly HistoryLine[], wanted: Wanted): Compared {
  if (wanted.kind === 'days') return compareDays(revisions, wanted);
  if (wanted.kind === 'numbers') return pair(byNo(revisions, wanted.from), byNo(revisions, wanted.to));
  // What comes next is what people ask about; when nothing is announced, what came last.
  const at = revisions.findLastIndex((line) => line.standing === 'scheduled');
  const after = at >= 0 ? revisions[at] : revisions[0];
  const before = revisions[(at >= 0 ? at : 0) + 1];
  return before === undefined ? { ok: false, reason: 'only-one' } : pair(before, after);
}

function byNo(revisions: readonly HistoryLine[], no: number): HistoryLine | undefined {
  return revisions.find((line) => line.no === no);
}

function pair(before: HistoryLine | undefined, after: HistoryLine | undefined): Compared {
  if (before === undefined || after === undefined) return { ok: false, reason: 'no-such-revision' };
  return { ok: true, before, after, changes: differenceOf(before.content, after.content) };
}

function compareDays(revisions: readonly HistoryLine[], { from, to }: Extract<Wanted, { readonly kind: 'days' }>): Compared {
  const on = (day: Temporal.PlainDate) => revisions.find((line) => standingOn(line, day) === 'in-force');
  const [before, after] = [on(from), on(to)];
  if (before === undefined) return { ok: false, reason: 'nothing-then', day: from };
  return after === undefined ? { ok: false, reason: 'nothing-then', day: to } : pair(before, after);
}

export type FeedItem = Omit<FeedEntry, 'previous'> & {
  /** Null for a procedure's first content. */
  readonly changes: readonly Change[] | null;
};

const IN_FEED = 50;

/** The newest publications, of one field when it is named; null when no procedure has such a field. */
export async function readFeed(deps: Deps, field: string): Promise<readonly FeedItem[] | null> {
  const codes = field === '' ? null : (await currentCatalogue(deps)).index().entries.filter((entry) => entry.field === field);
  if (codes !== null && codes.length === 0) return null;
  const rows = await listPublished(deps.db, codes?.map((entry) => entry.code) ?? null, IN_FEED);
  return rows.map(({ previous, ...row }) => ({ ...row, changes: previous === null ? null : differenceOf(previous, row.content) }));
}
