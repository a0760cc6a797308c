import { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { differenceOf } from '../domain/difference/difference.ts';
import { sentenceOf } from '../domain/difference/sentence.ts';
import type { PlannedRow, RowAction } from '../domain/import-report.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { contentsOf, type KnownRevision, type NewEnd, type NewRevision, revisionsOf, type Standing, standingOf } from '../store/import-store.ts';

/** One procedure of a file, read and sound in itself. */
export type ImportItem = {
  readonly line: number;
  /** Where in the file, when a line number alone does not say it: "trang Thủ tục, dòng 12". */
  readonly place?: string;
  readonly code: string;
  readonly name: string;
  /** What somebody should look at though it can be imported. */
  readonly remarks?: readonly string[];
} & ({ readonly kind: 'record'; readonly record: ProcedureRecord; readonly hash: string; readonly period: Period | null } | { readonly kind: 'abolish' });

/** The line is this revision of the history, and holds from the first day until before the second. */
export type Period = { readonly no: number; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate | null };

export type Plan = {
  readonly rows: readonly PlannedRow[];
  readonly revisions: readonly NewRevision[];
  readonly ends: readonly NewEnd[];
  /** Procedures that end, and from which day. */
  readonly withdrawn: readonly { readonly code: string; readonly from: Temporal.PlainDate }[];
};

type Decided = {
  readonly action: RowAction;
  readonly revision?: NewRevision;
  readonly end?: NewEnd;
  readonly before?: number | null;
  readonly reason?: string;
};

/** What each item would do to the catalogue as it stands: nothing is written here. */
export async function planBatch(db: Db, items: readonly ImportItem[], how: { readonly from: Temporal.PlainDate; readonly changes: boolean }): Promise<Plan> {
  const codes = [...new Set(items.map((item) => item.code))];
  const standing = await standingOf(db, codes, how.from);
  const dated = items.some((item) => item.kind === 'record' && item.period !== null);
  const known = groupByCode(dated ? await revisionsOf(db, codes) : []);
  const decided = items.map((item) => ({ item, ...decide(item, standing.get(item.code), known.get(item.code) ?? [], how.from) }));
  const contents = how.changes ? await contentsOf(db, beforesOf(decided)) : new Map<number, ProcedureRecord>();
  return {
    rows: decided.map((one) => toRow(one.item, one, contents)),
    revisions: decided.flatMap((one) => one.revision ?? []),
    ends: decided.flatMap((one) => one.end ?? []),
    withdrawn: decided.filter((one) => one.action === 'withdrawn').map((one) => ({ code: one.item.code, from: how.from })),
  };
}

function decide(item: ImportItem, standing: Standing | undefined, known: readonly KnownRevision[], from: Temporal.PlainDate): Decided {
  if (item.kind === 'abolish') return decideEnd(standing, from);
  return item.period === null ? decideContent(item, standing, from) : decideHistory(item, item.period, known);
}

type RecordItem = Extract<ImportItem, { kind: 'record' }>;

function decideContent({ record, hash }: RecordItem, standing: Standing | undefined, from: Temporal.PlainDate): Decided {
  if (standing?.hash === hash) return { action: 'unchanged' };
  const to = standing?.endsOn ?? standing?.nextFrom ?? null;
  const revision = { record, hash, no: (standing?.lastNo ?? 0) + 1, from, to };
  const id = standing?.id ?? null;
  return { action: revision.no === 1 ? 'added' : 'changed', revision, before: id, ...(id === null ? {} : { end: { id, on: from } }) };
}

/** A file with the whole history gives each revision its own days; what stands here already must agree with it. */
function decideHistory({ record, hash, code }: RecordItem, { no, from, to }: Period, known: readonly KnownRevision[]): Decided {
  const same = known.find((one) => one.no === no);
  if (same === undefined) return { action: known.length === 0 && no === 1 ? 'added' : 'changed', revision: { record, hash, no, from, to }, before: null };
  if (same.hash !== hash || !same.from.equals(from)) {
    return { action: 'refused', reason: `bản số ${no} của thủ tục ${code} ở đây khác bản trong tệp; lịch sử chỉ nhập được vào nơi chưa có thủ tục này` };
  }
  if (sameDay(same.to, to)) return { action: 'unchanged' };
  if (same.to === null && to !== null) return { action: 'changed', end: { id: same.id, on: to }, before: null };
  return { action: 'refused', reason: `bản số ${no} của thủ tục ${code} ở đây hết hiệu lực vào ngày khác ngày trong tệp; hãy xem lại "effective_to"` };
}

function decideEnd(standing: Standing | undefined, from: Temporal.PlainDate): Decided {
  if (standing === undefined) return { action: 'refused', reason: 'chưa có thủ tục mang mã này nên không bãi bỏ được; hãy xem lại mã' };
  if (standing.nextFrom !== null) {
    return { action: 'refused', reason: `đã có bản có hiệu lực từ ${told(standing.nextFrom)}, sau ngày bãi bỏ; hãy rút bản ấy trước hoặc chọn ngày muộn hơn` };
  }
  if (standing.id === null) return { action: 'unchanged' };
  if (standing.endsOn !== null && Temporal.PlainDate.compare(standing.endsOn, from) <= 0) return { action: 'unchanged' };
  return { action: 'withdrawn', end: { id: standing.id, on: from } };
}

function told(day: Temporal.PlainDate): string {
  return `${day.day}/${day.month}/${day.year}`;
}

function sameDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function groupByCode(revisions: readonly KnownRevision[]): ReadonlyMap<string, readonly KnownRevision[]> {
  return Map.groupBy(revisions, (one) => one.code);
}

function beforesOf(decided: readonly Decided[]): readonly number[] {
  return decided.flatMap((one) => one.before ?? []);
}

function toRow(item: ImportItem, decided: Decided, contents: ReadonlyMap<number, ProcedureRecord>): PlannedRow {
  const before = contents.get(decided.before ?? -1);
  return {
    line: item.line,
    ...(item.place === undefined ? {} : { place: item.place }),
    code: item.code,
    name: item.name,
    action: decided.action,
    changes: before && item.kind === 'record' ? differenceOf(before, item.record).map((change) => sentenceOf(change)) : [],
    ...(item.remarks === undefined ? {} : { remarks: item.remarks }),
    ...(decided.reason === undefined ? {} : { reason: decided.reason }),
  };
}
