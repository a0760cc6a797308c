import type { Selectable } from 'kysely';
import { foldText } from '#kernel/text.ts';
import { Temporal } from '#kernel/time.ts';
import { asJson } from '#platform/db/database.ts';
import type { Dossier, Filing } from '../domain/dossier.ts';
import type { ClockEvent } from '../domain/due-date.ts';
import type { DossierEvent, Life } from '../domain/events.ts';
import type { DossierTable, EventData, EventTable } from './tables.ts';

export function toDossier(row: Selectable<DossierTable>): Dossier {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    procedureCode: row.procedure_code,
    procedureRevisionId: row.procedure_revision_id,
    procedureName: row.procedure_name,
    field: row.field,
    agencyCode: row.agency_code,
    agencyName: row.agency_name,
    competentAgency: row.competent_agency,
    channel: row.channel,
    ownerName: row.owner_name,
    ownerPhone: row.owner_phone,
    components: row.components,
    caseAnswers: row.case_answers,
    limit: { amount: row.limit_amount === null ? null : Number(row.limit_amount), unit: row.limit_unit },
    state: row.state,
    supplementStage: row.supplement_stage,
    supplementCount: row.supplement_count,
    submittedAt: row.submitted_at,
    acceptedAt: row.accepted_at,
    originalDueAt: row.original_due_at,
    dueAt: row.due_at,
    dueProvisional: row.due_provisional,
    dueSteps: row.due_steps,
    pausedAt: row.paused_at,
    finishedAt: row.finished_at,
    returnedAt: row.returned_at,
  };
}

export function filingColumns(filing: Filing) {
  return {
    code: filing.code,
    procedure_code: filing.procedureCode,
    procedure_revision_id: filing.procedureRevisionId,
    procedure_name: filing.procedureName,
    field: filing.field,
    agency_code: filing.agencyCode,
    agency_name: filing.agencyName,
    competent_agency: filing.competentAgency,
    channel: filing.channel,
    owner_name: filing.ownerName,
    owner_phone: filing.ownerPhone,
    components: asJson(filing.components),
    case_answers: asJson(filing.caseAnswers),
    limit_amount: filing.limit.amount,
    limit_unit: filing.limit.unit,
    search_text: searchWords(`${filing.code} ${filing.ownerName} ${filing.procedureName} ${filing.procedureCode}`).join(' '),
  };
}

export function lifeColumns(life: Life) {
  return {
    state: life.state,
    supplement_stage: life.supplementStage,
    supplement_count: life.supplementCount,
    submitted_at: life.submittedAt,
    accepted_at: life.acceptedAt,
    original_due_at: life.originalDueAt,
    due_at: life.dueAt,
    due_provisional: life.dueProvisional,
    due_steps: asJson(life.dueSteps),
    paused_at: life.pausedAt,
    finished_at: life.finishedAt,
    returned_at: life.returnedAt,
  };
}

/** Codes are cut at their dots and dashes, so that "0001" or "h08" is found as a word. */
export function searchWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

export function eventColumns(event: DossierEvent) {
  return {
    type: event.type,
    from_state: event.from,
    to_state: event.to,
    at: event.at,
    actor: event.actor,
    note_public: event.publicNote,
    note_private: event.privateNote,
    data: asJson<EventData>({ stage: event.stage, leaderReason: event.leaderReason, clock: clockData(event.clock) }),
    created_at: event.at,
    created_by: event.actor,
  };
}

export function toEvent(row: Selectable<EventTable>): DossierEvent {
  return {
    type: row.type,
    from: row.from_state,
    to: row.to_state,
    at: row.at,
    actor: row.actor,
    publicNote: row.note_public,
    privateNote: row.note_private,
    stage: row.data.stage,
    leaderReason: row.data.leaderReason,
    clock: toClock(row.data.clock, row.at),
  };
}

function clockData(clock: ClockEvent | null): EventData['clock'] {
  if (clock === null) return null;
  switch (clock.type) {
    case 'START':
      return { type: 'START', due: clock.due === null ? null : { ...clock.due, dueAt: clock.due.dueAt.toString() } };
    case 'PAUSE':
      return { type: 'PAUSE', cause: clock.cause };
    default:
      return { type: clock.type, dueAt: clock.dueAt?.toString() ?? null };
  }
}

function toClock(data: EventData['clock'], at: Temporal.Instant): ClockEvent | null {
  if (data === null) return null;
  switch (data.type) {
    case 'START':
      return { type: 'START', at, due: data.due === null ? null : { ...data.due, dueAt: Temporal.Instant.from(data.due.dueAt) } };
    case 'PAUSE':
      return { type: 'PAUSE', at, cause: data.cause };
    default:
      return { type: data.type, at, dueAt: data.dueAt === null ? null : Temporal.Instant.from(data.dueAt) };
  }
}
