import { createHash } from 'node:crypto';
import { AppError } from '#kernel/app-error.ts';
import { type AgencyCode, formatDossierCode, type ProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import { legalDay, Temporal } from '#kernel/time.ts';
import { type Agency, findAgency } from '#modules/directory';
import { ownCase, readProcedure } from '#modules/procedures';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type Actor, actorName, decide, type Refusal, request } from '../domain/decide.ts';
import type { Dossier, Filing, FilingChannel, HandedIn } from '../domain/dossier.ts';
import { applyEvent, type DossierEvent } from '../domain/events.ts';
import { findDossier, insertDossier, nextSequence } from '../store/dossier-store.ts';
import { claim, type Intention, keepAnswer } from '../store/idempotency-store.ts';
import { calendarFor } from './clockwork.ts';
import { limitFor } from './limits.ts';
import { recordChange } from './record.ts';

export type OpeningInput = {
  readonly procedureCode: ProcedureCode;
  readonly agency: AgencyCode;
  /** Where the decision is taken, when not at the receiving agency. */
  readonly competentAgency?: AgencyCode;
  readonly channel: FilingChannel;
  /** Which of the procedure's limits for that channel; the first when it has only one. */
  readonly limitIndex?: number;
  readonly ownerName: string;
  readonly ownerPhone: string | null;
  readonly components: readonly HandedIn[];
  readonly privateNote?: string;
  /** About the person's own case: what counts of them is kept, and sets the time limit. */
  readonly caseAnswers?: Readonly<Record<string, string>>;
  /** Made with the form: the same form sent twice gives one dossier. */
  readonly idempotencyKey: string;
};

export type Opened = { readonly ok: true; readonly dossier: Dossier; readonly repeated: boolean } | { readonly ok: false; readonly reason: Refusal };

/** The common part of receiving at the counter and submitting online: one transaction, one number, one receipt. */
export async function openDossier(platform: Platform, how: 'receive' | 'submit', input: OpeningInput, actor: Actor): Promise<Opened> {
  const at = platform.clock.now();
  const filing = await prepareFiling(platform, input, at);
  const calendar = await calendarFor(platform, input.agency, filing.limit);
  const place = { life: null, agencyCode: filing.agencyCode, competentAgency: filing.competentAgency };
  const said = request(how, { privateNote: input.privateNote ?? '' });
  const decision = decide(place, said, actor, at, calendar);
  if (!decision.ok) return decision;
  const intention: Intention = { scope: how, key: input.idempotencyKey, requestHash: hashOf(input) };
  return inTransaction(platform.db, async (tx) => {
    const claimed = await claim(tx, intention, at, actorName(actor));
    if (claimed.kind === 'other-request') throw new AppError('key-reused');
    if (claimed.kind === 'repeat') return { ok: true, dossier: await existing(tx, claimed.code), repeated: true } as const;
    const dossier = await insertNumbered(tx, platform, filing, decision.events, at);
    await keepAnswer(tx, intention, dossier.code);
    return { ok: true, dossier, repeated: false } as const;
  });
}

async function insertNumbered(
  tx: Tx,
  platform: Platform,
  filing: Omit<Filing, 'code'>,
  events: readonly DossierEvent[],
  at: Temporal.Instant,
): Promise<Dossier> {
  const [event] = events;
  if (event === undefined) throw new AppError('internal');
  const day = legalDay(at);
  const sequence = await nextSequence(tx, filing.agencyCode, day, at, event.actor);
  const code = formatDossierCode(filing.agencyCode, day.toString().slice(2).replaceAll('-', ''), sequence);
  const dossier = await insertDossier(tx, { ...filing, code }, applyEvent(null, event), event.actor);
  await recordChange(tx, platform, dossier, event);
  return dossier;
}

/** Everything that is taken from the catalogue and the directory, never from the form. */
async function prepareFiling(platform: Platform, input: OpeningInput, at: Temporal.Instant): Promise<Omit<Filing, 'code'>> {
  const found = await readProcedure(platform, input.procedureCode, legalDay(at));
  if (found === null) throw new AppError('procedure-not-found');
  const agency = await findAgency(platform, input.agency);
  if (agency === null || !standsOn(agency, legalDay(at))) {
    throw new AppError('bad-input', { fields: [{ field: 'agency', message: 'Cơ quan này không nhận hồ sơ vào ngày đó: chưa lập hoặc đã sáp nhập.' }] });
  }
  const ownerName = normaliseText(input.ownerName);
  const answers = input.caseAnswers ?? {};
  const own = Object.keys(answers).length === 0 ? null : ownCase(found.record, answers);
  if (ownerName === '') throw new AppError('bad-input', { fields: [{ field: 'ownerName', message: 'Hãy ghi họ tên chủ hồ sơ.' }] });
  return {
    procedureCode: input.procedureCode,
    procedureRevisionId: found.revision.id,
    procedureName: found.record.name,
    field: found.record.fields[0]?.name ?? '',
    agencyCode: input.agency,
    agencyName: agency.name,
    competentAgency: input.competentAgency ?? input.agency,
    channel: input.channel,
    ownerName,
    ownerPhone: input.ownerPhone,
    components: input.components,
    caseAnswers: own?.situation.answers ?? {},
    limit: limitFor(own?.record ?? found.record, input.channel, input.limitIndex ?? 0),
  };
}

/** Agencies come and go; only one that stands today takes new dossiers. */
function standsOn(agency: Agency, day: Temporal.PlainDate): boolean {
  const begun = Temporal.PlainDate.compare(agency.validFrom, day) <= 0;
  return begun && (agency.validTo === null || Temporal.PlainDate.compare(day, agency.validTo) <= 0);
}

async function existing(tx: Tx, code: Dossier['code']): Promise<Dossier> {
  const dossier = await findDossier(tx, code);
  if (dossier === null) throw new AppError('internal');
  return dossier;
}

function hashOf(input: OpeningInput): string {
  const { procedureCode, agency, channel, limitIndex, ownerName, ownerPhone, components, caseAnswers } = input;
  const content = [procedureCode, agency, channel, limitIndex ?? 0, normaliseText(ownerName), ownerPhone, components, caseAnswers ?? {}];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
