import { AppError, ERRORS } from '#kernel/app-error.ts';
import type { DossierCode } from '#kernel/codes.ts';
import type { Platform } from '#platform/platform.ts';
import { ACTS, type ActName, isActName, moveOf } from '../domain/actions.ts';
import type { Dossier } from '../domain/dossier.ts';
import { isState, STATES, type State } from '../domain/states.ts';
import { readTypedDossierCodes } from '../domain/typed-code.ts';
import { REFUSALS } from '../messages/vi.ts';
import { findDossier } from '../store/dossier-store.ts';
import { listDossiers } from '../store/worklist.sql.ts';
import { actOnDossier } from './act.ts';
import { localTime, presentPublic, publicView } from './public-view.ts';

/** One dossier on the command line: dates with the offset of Viet Nam, nothing personal. */
export type CliDossier = {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly state: State;
  readonly stateName: string;
  readonly channel: string;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly dueAt: string | null;
  readonly finishedAt: string | null;
  readonly returnedAt: string | null;
};

export async function listForCli(
  deps: Pick<Platform, 'db'>,
  options: { readonly state?: number; readonly limit?: number } = {},
): Promise<readonly CliDossier[]> {
  const { state = 0 } = options;
  const filter = { scope: { kind: 'province' }, lateAt: null, agency: null, text: '', codes: [], after: null } as const;
  const limit = Math.min(Math.max(options.limit ?? 50, 1), 100_000);
  const { items } = await listDossiers(deps.db, { ...filter, states: isState(state) ? [state] : [], order: 'newest', limit });
  return items.map(toCli);
}

/** The same facts as the public page; null when no dossier has this code, however it is spelt. */
export async function showForCli(deps: Pick<Platform, 'db' | 'clock'>, typed: string) {
  const code = readCode(typed);
  const found = code === null ? null : await publicView(deps, code);
  return found === null ? null : presentPublic(found);
}

export type CliOutcome = (CliDossier & { readonly ok: true }) | { readonly ok: false; readonly message: string };

/** For development and demonstrations: nobody's rights are asked, so it is closed where real dossiers live. */
export async function advanceForCli(platform: Platform, typed: string, action: string, note?: string): Promise<CliOutcome> {
  if (platform.config.mode === 'production') throw new AppError('not-allowed');
  const code = readCode(typed);
  const dossier = code === null ? null : await findDossier(platform.db, code);
  if (dossier === null) return { ok: false, message: ERRORS['dossier-not-found'].vi };
  const name = readAct(action, dossier);
  if (name === null) return { ok: false, message: `Không có bước "${action}" từ trạng thái ${dossier.state}. Các bước: ${ACTS.join(', ')}, next.` };
  const publicNote = note ?? 'Thao tác thử từ dòng lệnh';
  const said = { publicNote, leaderReason: publicNote };
  const acted = await actOnDossier(platform, { code: dossier.code, action: name, version: null, ...said }, { kind: 'system', name: 'cli' });
  return acted.ok ? { ok: true, ...toCli(acted.dossier) } : { ok: false, message: REFUSALS[acted.reason] };
}

/** The usual way on from each state, for `advance <code> next`. */
const NEXT: Readonly<Partial<Record<State, ActName>>> = {
  1: 'accept',
  2: 'forward',
  4: 'finish',
  5: 'receive-supplement',
  6: 'record-payment',
  9: 'return-result',
};

const OTHER_NAMES: Readonly<Record<string, ActName>> = {
  'start-processing': 'forward',
  process: 'forward',
  supplement: 'request-supplement',
  payment: 'request-payment',
  done: 'finish',
  return: 'return-result',
};

/** A name of the table, a common other name, `next`, or the national state to go to. */
function readAct(action: string, dossier: Dossier): ActName | null {
  if (isActName(action)) return action;
  const other = action === 'next' ? NEXT[dossier.state] : OTHER_NAMES[action];
  if (other !== undefined) return other;
  const wanted = Number(action);
  return ACTS.find((name) => moveOf(name, dossier.state, dossier.supplementStage)?.to === wanted) ?? null;
}

function readCode(typed: string): DossierCode | null {
  return readTypedDossierCodes(typed).exact[0] ?? null;
}

function toCli(dossier: Dossier): CliDossier {
  return {
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureName: dossier.procedureName,
    agencyCode: dossier.agencyCode,
    agencyName: dossier.agencyName,
    state: dossier.state,
    stateName: STATES[dossier.state].name,
    channel: dossier.channel,
    submittedAt: localTime(dossier.submittedAt),
    acceptedAt: localTime(dossier.acceptedAt),
    dueAt: localTime(dossier.dueAt),
    finishedAt: localTime(dossier.finishedAt),
    returnedAt: localTime(dossier.returnedAt),
  };
}
