import { AppError } from '#kernel/app-error.ts';
import type { AgencyCode, DossierCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { legalDay } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { listAgencies } from '#modules/directory';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { ActName } from '../domain/actions.ts';
import { availableActs } from '../domain/decide.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/events.ts';
import { hasRight, readScope } from '../domain/policies.ts';
import { type DeskTab, TABS } from '../domain/tabs.ts';
import { readTypedDossierCodes } from '../domain/typed-code.ts';
import { findDossier, loadEvents } from '../store/dossier-store.ts';
import { countByState, listDossiers, type Page, type Scope } from '../store/worklist.sql.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

export type WorkListInput = {
  readonly tab: DeskTab;
  readonly text: string;
  readonly agency: AgencyCode | null;
  readonly after: string | null;
  readonly limit: number;
};

export type WorkList = Page & { readonly counts: Readonly<Record<DeskTab, number>> };

/** Rows and numbers are drawn from the same scope: a number on a tab means exactly the rows behind it. */
export async function workList(deps: Deps, subject: Subject, input: WorkListInput): Promise<WorkList> {
  mustRead(subject);
  const scope = await scopeOf(deps, subject);
  const now = deps.clock.now();
  const { states, late, order } = TABS[input.tab];
  const { exact } = readTypedDossierCodes(input.text);
  const page = await listDossiers(deps.db, {
    scope,
    states,
    lateAt: late ? now : null,
    order,
    codes: exact,
    text: input.text,
    agency: input.agency,
    after: input.after,
    limit: input.limit,
  });
  return { ...page, counts: await countTabs(deps, scope) };
}

async function countTabs(deps: Deps, scope: Scope): Promise<Readonly<Record<DeskTab, number>>> {
  const byState = await countByState(deps.db, scope, deps.clock.now());
  const sum = (tab: DeskTab): number => {
    const { states, late } = TABS[tab];
    const wanted: readonly number[] = states;
    const rows = byState.filter(({ state }) => wanted.length === 0 || wanted.includes(state));
    return rows.reduce((total, row) => total + (late ? row.late : row.total), 0);
  };
  return {
    todo: sum('todo'),
    late: sum('late'),
    submitted: sum('submitted'),
    accepted: sum('accepted'),
    processing: sum('processing'),
    waiting: sum('waiting'),
    done: sum('done'),
    ended: sum('ended'),
  };
}

export type OfficerView = {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: readonly ActName[];
};

/** Opening a dossier is an act too: it leaves a trace. Out of scope looks the same as unknown. */
export async function openForOfficer(deps: Deps, subject: Subject, code: DossierCode): Promise<OfficerView> {
  mustRead(subject);
  const dossier = await findDossier(deps.db, code);
  const scope = await scopeOf(deps, subject);
  if (dossier === null || !isInScope(dossier, scope)) throw new AppError('dossier-not-found');
  const at = deps.clock.now();
  await inTransaction(deps.db, (tx) => recordAct(tx, { at, actor: subject.officerId, action: 'dossier.read', objectKind: 'dossier', objectId: code }));
  const acts = availableActs(dossier, { kind: 'officer', subject });
  return { dossier, events: await loadEvents(deps.db, dossier.id), acts };
}

function mustRead(subject: Subject): void {
  if (!hasRight(subject, 'dossier.read')) throw new AppError('not-allowed');
}

function isInScope(dossier: Dossier, scope: Scope): boolean {
  return scope.kind === 'province' || scope.codes.includes(dossier.agencyCode) || scope.codes.includes(dossier.competentAgency);
}

/** A leader sees the agencies under his own, as they stand today. */
async function scopeOf(deps: Deps, subject: Subject): Promise<Scope> {
  const scope = readScope(subject);
  if (scope.kind === 'province') return scope;
  if (!scope.withSubordinates) return { kind: 'agencies', codes: [scope.own] };
  const agencies = await listAgencies(deps, { asOf: legalDay(deps.clock.now()) });
  const codes = new Set<AgencyCode>([scope.own]);
  // Parents may stand after children in the list: go on until nothing is added.
  for (let before = 0; before < codes.size; ) {
    before = codes.size;
    for (const { code, parentCode } of agencies) if (parentCode !== null && codes.has(parentCode)) codes.add(code);
  }
  return { kind: 'agencies', codes: [...codes] };
}
