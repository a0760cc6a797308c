import { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import { type Change, sameValue } from '../../domain/difference/change.ts';
import { differenceOf } from '../../domain/difference/difference.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { decideEdit } from '../../domain/revisions/draft.ts';
import { mergeInto } from '../../domain/revisions/merge.ts';
import { changeDraft, contentAt, type DraftRead, findDraft, listSteps } from '../../store/draft-store.ts';
import { around } from '../../store/publication-store.ts';
import { findRevision } from '../../store/revision-store.ts';
import { canonicalRecord } from '../content-hash.ts';
import { actingAs, audit, type Deps, todayOf } from './deps.ts';

/** Some parts of a record; a part given as undefined is taken away. */
export type Patch = { readonly [Key in keyof ProcedureRecord]?: ProcedureRecord[Key] | undefined };

export type Saved =
  | { readonly ok: true; readonly version: number; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-open' }
  | {
      readonly ok: false;
      readonly reason: 'clash';
      /** The draft as it stands now: what is shown next carries its version. */
      readonly draft: DraftRead;
      /** What the other writer changed in these very parts since the form was opened. */
      readonly theirs: readonly Change[];
      readonly by: string;
      readonly at: Temporal.Instant;
    };

type Saving = { readonly id: number; readonly section: string; readonly seen: number; readonly patch: Patch };

/**
 * Saves some parts of a draft. What others have written meanwhile in other parts stays; when they wrote in the same ones,
 * nothing is saved and the caller shows both.
 */
export async function saveDraft(deps: Deps, saving: Saving, actor: string): Promise<Saved> {
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx): Promise<Saved> => {
    const draft = await findDraft(tx, saving.id, 'for-update');
    if (draft === null) return { ok: false, reason: 'not-found' };
    if (!decideEdit(draft).ok) return { ok: false, reason: 'not-open' };
    const seen = draft.version === saving.seen ? draft.content : ((await contentAt(tx, draft.id, saving.seen)) ?? draft.content);
    const theirs = differenceOf(only(seen, saving.patch), only(draft.content, saving.patch));
    const content = canonicalRecord(patched(draft.content, saving.patch));
    if (theirs.length > 0 && !sameValue(content, canonicalRecord(draft.content))) {
      const [last] = (await listSteps(tx, draft.id)).filter((step) => step.version > saving.seen && step.kind !== 'sent');
      return { ok: false, reason: 'clash', draft, theirs, by: last?.by ?? draft.updatedBy, at: last?.at ?? draft.updatedAt };
    }
    const changes = differenceOf(draft.content, content);
    if (changes.length === 0) return { ok: true, version: draft.version, changes };
    await changeDraft(tx, draft, { kind: 'edited', section: saving.section, content }, acting);
    await audit(tx, acting, { action: 'draft-edit', code: draft.code, reason: saving.section });
    return { ok: true, version: draft.version + 1, changes };
  });
}

function patched(content: ProcedureRecord, patch: Patch): ProcedureRecord {
  const given = Object.fromEntries(Object.entries(patch));
  return { ...content, ...given };
}

/** The record of one side with the parts of the patch, everything else equal on both sides. */
function only(content: ProcedureRecord, patch: Patch): ProcedureRecord {
  const values = new Map(Object.entries(content));
  return canonicalRecord({ ...EVERYTHING_ELSE, ...Object.fromEntries(Object.keys(patch).map((key) => [key, values.get(key)])) });
}

const EVERYTHING_ELSE: ProcedureRecord = {
  ...{ code: '', name: '', fields: [], levels: [], audience: [], type: 'unknown', state: '', decisionNo: '', promulgator: '' },
  ...{ executingAgencies: [], competentAuthority: [], coordinatingAgencies: [], receivingAddress: '', steps: [], terms: [], termsText: '' },
  ...{ cases: [], componentGroups: [], componentsText: '', results: [], requirements: '', legalBases: [], legalBasisText: '', keywords: [] },
  ...{ boundaryFree: false, serviceLevel: null, level2019: null, url: '', detail: 'structured' },
};

export type Merged =
  | { readonly ok: true; readonly clashes: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-open' | 'nothing-new' };

/** Takes into the draft what was published since it was begun; where both changed the same part, the draft's words stay. */
export async function mergeDraft(deps: Deps, id: number, actor: string): Promise<Merged> {
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx): Promise<Merged> => {
    const draft = await findDraft(tx, id, 'for-update');
    if (draft === null) return { ok: false, reason: 'not-found' };
    if (!decideEdit(draft).ok) return { ok: false, reason: 'not-open' };
    const { before } = await around(tx, draft.code, laterOf(draft.effectiveFrom, todayOf(deps)));
    const base = draft.baseRevisionId === null ? null : await findRevision(tx, draft.baseRevisionId);
    if (before === null || base === null || before.id === draft.baseRevisionId) return { ok: false, reason: 'nothing-new' };
    const merge = mergeInto(draft.content, base.record, before.content);
    await changeDraft(tx, draft, { kind: 'merged', content: canonicalRecord(merge.content), baseRevisionId: before.id, comment: `Bản ${before.no}` }, acting);
    await audit(tx, acting, { action: 'draft-merge', code: draft.code });
    return { ok: true, clashes: merge.clashes };
  });
}

export function laterOf(planned: Temporal.PlainDate | null, today: Temporal.PlainDate): Temporal.PlainDate {
  return planned !== null && Temporal.PlainDate.compare(planned, today) > 0 ? planned : today;
}
