import { parseProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { blankRecord } from '../../domain/revisions/blank.ts';
import { findOpenDraft, insertDraft } from '../../store/draft-store.ts';
import { around } from '../../store/publication-store.ts';
import { findRevision } from '../../store/revision-store.ts';
import { actingAs, audit, type Deps, todayOf } from './deps.ts';

/** What the writing begins from. */
export type BeginFrom =
  | { readonly kind: 'current' }
  | { readonly kind: 'revision'; readonly id: number }
  | { readonly kind: 'new'; readonly name: string; readonly copyOf: string };

export type Begun =
  | { readonly ok: true; readonly id: number /** False: somebody had begun before; this is his draft. */; readonly fresh: boolean }
  | { readonly ok: false; readonly reason: 'bad-code' | 'no-name' | 'exists' | 'nothing-to-begin-from' | 'no-such-copy' };

/** Opens the draft of a procedure; there is one at a time, so whoever comes second finds it. */
export async function beginDraft(deps: Deps, asked: { readonly code: string; readonly from: BeginFrom }, actor: string): Promise<Begun> {
  const code = parseProcedureCode(asked.code);
  if (code === null) return { ok: false, reason: 'bad-code' };
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx) => {
    const open = await findOpenDraft(tx, code);
    if (open !== null) return asked.from.kind === 'new' ? { ok: false, reason: 'exists' } : { ok: true, id: open, fresh: false };
    const start = await startOf(tx, deps, code, asked.from);
    if (!start.ok) return start;
    const id = await insertDraft(tx, { code, ...start, comment: '' }, acting);
    if (id === null) return { ok: true, id: (await findOpenDraft(tx, code)) ?? 0, fresh: false };
    await audit(tx, acting, { action: 'draft-begin', code });
    return { ok: true, id, fresh: true };
  });
}

type Start =
  | { readonly ok: true; readonly content: ProcedureRecord; readonly baseRevisionId: number | null; readonly reason: string }
  | Extract<Begun, { readonly ok: false }>;

async function startOf(tx: Tx, deps: Deps, code: string, from: BeginFrom): Promise<Start> {
  const { before, lastNo } = await around(tx, code, todayOf(deps));
  const baseRevisionId = before?.id ?? null;
  if (from.kind === 'current')
    return before === null ? { ok: false, reason: 'nothing-to-begin-from' } : { ok: true, content: before.content, baseRevisionId, reason: '' };
  if (from.kind === 'revision') {
    const old = await findRevision(tx, from.id);
    if (old === null || old.record.code !== code) return { ok: false, reason: 'nothing-to-begin-from' };
    return { ok: true, content: old.record, baseRevisionId, reason: `Dùng lại nội dung bản ${old.revision.no}.` };
  }
  if (lastNo > 0) return { ok: false, reason: 'exists' };
  return newRecord(tx, deps, code, from);
}

async function newRecord(tx: Tx, deps: Deps, code: string, { name, copyOf }: Extract<BeginFrom, { readonly kind: 'new' }>): Promise<Start> {
  const title = normaliseText(name);
  if (title === '') return { ok: false, reason: 'no-name' };
  if (copyOf.trim() === '') return { ok: true, content: blankRecord(code, title), baseRevisionId: null, reason: '' };
  const source = parseProcedureCode(copyOf);
  const found = source === null ? null : (await around(tx, source, todayOf(deps))).before;
  if (found === null) return { ok: false, reason: 'no-such-copy' };
  // What belongs to the other procedure alone is not copied: its code, its everyday name, its decision, its page.
  const { everydayName: _, nameEn: __, demo: ___, ...rest } = found.content;
  const content = { ...rest, code, name: title, decisionNo: '', url: '', cases: rest.cases.map((one) => ({ ...one, code: '' })) };
  return { ok: true, content, baseRevisionId: null, reason: '' };
}
