import { parseProcedureCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { listOfficers } from '#modules/identity';
import type { Change } from '../../domain/difference/change.ts';
import { differenceOf } from '../../domain/difference/difference.ts';
import { type Gap, gapsOf } from '../../domain/revisions/gaps.ts';
import { type Standing, standingOn } from '../../domain/revisions/period.ts';
import { type DraftLine, type DraftRead, type DraftStep, findDraft, findOpenDraft, listDrafts, listSteps } from '../../store/draft-store.ts';
import { countOffice, type HistoryEntry, listHistory, listScheduled, listWithdrawn, type OfficeCounts, type OfficeLine } from '../../store/history-store.ts';
import { around, listWithdrawals, type RevisionSpan, type WithdrawalRow } from '../../store/publication-store.ts';
import { findRevision } from '../../store/revision-store.ts';
import { type FoundProcedure, searchProcedures } from '../search-procedures.ts';
import { type Deps, todayOf } from './deps.ts';
import { laterOf } from './write-draft.ts';

export type { DraftRead, DraftStep, Gap, HistoryEntry, OfficeCounts, WithdrawalRow };

/** Names of those who acted, by their ids; who is not an officer (an import, a seed) has none. */
export type Names = ReadonlyMap<string, string>;

export async function officerNames(deps: Deps): Promise<Names> {
  return new Map((await listOfficers(deps.db)).map((one) => [one.id, one.name]));
}

export type DraftPicture = {
  readonly draft: DraftRead;
  /** What it would follow on its day; null for a new or ended procedure. */
  readonly inForce: RevisionSpan | null;
  readonly nextFrom: Temporal.PlainDate | null;
  readonly changes: readonly Change[];
  /** What others published since the draft was begun; empty when nothing did. */
  readonly meanwhile: readonly Change[];
  readonly gaps: readonly Gap[];
  readonly steps: readonly DraftStep[];
  readonly names: Names;
  readonly today: Temporal.PlainDate;
  /** Number that the revision will have. */
  readonly nextNo: number;
};

/** A draft with everything that its pages show. */
export async function pictureOfDraft(deps: Deps, id: number): Promise<DraftPicture | null> {
  const draft = await findDraft(deps.db, id);
  if (draft === null) return null;
  const today = todayOf(deps);
  const { before, nextFrom, lastNo } = await around(deps.db, draft.code, laterOf(draft.effectiveFrom, today));
  const base = draft.baseRevisionId === null || draft.baseRevisionId === before?.id ? null : await findRevision(deps.db, draft.baseRevisionId);
  return {
    draft,
    inForce: before,
    nextFrom,
    changes: before === null ? [] : differenceOf(before.content, draft.content),
    meanwhile: base === null || before === null ? [] : differenceOf(base.record, before.content),
    gaps: gapsOf(draft.content),
    steps: await listSteps(deps.db, id),
    names: await officerNames(deps),
    today,
    nextNo: lastNo + 1,
  };
}

export type HistoryLine = HistoryEntry & {
  readonly standing: Standing;
  /** Against the content that held before it; null for the first one. */
  readonly changes: readonly Change[] | null;
};

export type ProcedurePicture = {
  readonly code: string;
  readonly name: string;
  readonly inForce: HistoryLine | null;
  readonly history: readonly HistoryLine[];
  readonly withdrawals: readonly WithdrawalRow[];
  readonly openDraft: DraftRead | null;
  readonly names: Names;
  readonly today: Temporal.PlainDate;
};

/** A procedure with all that was ever announced of it. Null when nothing was and nobody writes one. */
export async function pictureOfProcedure(deps: Deps, typed: string): Promise<ProcedurePicture | null> {
  const code = parseProcedureCode(typed);
  if (code === null) return null;
  const today = todayOf(deps);
  const [entries, withdrawals, openId, names] = await Promise.all([
    listHistory(deps.db, code),
    listWithdrawals(deps.db, code),
    findOpenDraft(deps.db, code),
    officerNames(deps),
  ]);
  const openDraft = openId === null ? null : await findDraft(deps.db, openId);
  const history = withChanges(entries, today);
  const inForce = history.find((one) => one.standing === 'in-force') ?? null;
  const name = (inForce ?? history[0])?.content.name ?? openDraft?.content.name;
  return name === undefined ? null : { code, name, inForce, history, withdrawals, openDraft, names, today };
}

/** Newest number first; each against the one that held before its first day. */
export function withChanges(entries: readonly HistoryEntry[], today: Temporal.PlainDate): readonly HistoryLine[] {
  return entries.map((entry) => {
    const standing = standingOn(entry, today);
    const before = entries
      .filter((other) => standingOn(other, today) !== 'never' && other.id !== entry.id && precedes(other, entry))
      .toSorted(byDay)
      .at(-1);
    return { ...entry, standing, changes: before === undefined ? null : differenceOf(before.content, entry.content) };
  });
}

function precedes(a: HistoryEntry, b: HistoryEntry): boolean {
  return byDay(a, b) < 0;
}

function byDay(a: HistoryEntry, b: HistoryEntry): number {
  const days = b.effectiveFrom.until(a.effectiveFrom, { largestUnit: 'day' }).days;
  return days === 0 ? a.no - b.no : days;
}

export type OfficeTab = 'in-force' | 'draft' | 'in-review' | 'scheduled' | 'withdrawn';

export type OfficeList = {
  readonly counts: OfficeCounts;
  readonly inForceTotal: number;
  readonly names: Names;
  readonly today: Temporal.PlainDate;
} & (
  | { readonly tab: 'in-force'; readonly rows: readonly FoundProcedure[]; readonly total: number }
  | { readonly tab: 'draft' | 'in-review'; readonly rows: readonly DraftLine[] }
  | { readonly tab: 'scheduled'; readonly rows: readonly OfficeLine[] }
  | { readonly tab: 'withdrawn'; readonly rows: readonly (OfficeLine & { readonly ends: Temporal.PlainDate })[] }
);

type Asked = { readonly tab: OfficeTab; readonly text: string; readonly offset: number; readonly limit: number };

/** The catalogue as the office sees it: what holds, what is being written, what waits. */
export async function listForOffice(deps: Deps, { tab, text, offset, limit }: Asked): Promise<OfficeList> {
  const today = todayOf(deps);
  const [counts, names, everything] = await Promise.all([countOffice(deps.db, today), officerNames(deps), searchProcedures(deps, '', 1)]);
  const shared = { counts, names, today, inForceTotal: everything.total };
  if (tab === 'draft' || tab === 'in-review') return { ...shared, tab, rows: await listDrafts(deps.db, tab, text) };
  if (tab === 'scheduled') return { ...shared, tab, rows: await listScheduled(deps.db, today, text) };
  if (tab === 'withdrawn') return { ...shared, tab, rows: await listWithdrawn(deps.db, text) };
  const found = await searchProcedures(deps, text, limit, { offset });
  return { ...shared, tab, rows: found.items, total: found.total };
}
