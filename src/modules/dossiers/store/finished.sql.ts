import { sql } from 'kysely';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';

/** One that reached its result: when work began, when it was done, and when it stood still for the applicant. */
export type Finished = {
  readonly agency: AgencyCode;
  readonly acceptedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant;
  /** Pauses and ends of pauses in their order; ISO instants. */
  readonly clock: readonly { readonly type: 'PAUSE' | 'RESUME' | 'END'; readonly at: string }[];
};

type Span = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** Procedures with at least so many results in the span. */
export async function oftenFinished(db: Db, { from, to }: Span, fewest: number): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select procedure_code as code from dossiers.dossier
    where state in (9, 10) and accepted_at is not null and finished_at >= ${from} and finished_at < ${to}
    group by procedure_code having count(*) >= ${fewest} order by 1`.execute(db);
  return rows.map((row) => row.code);
}

/** The latest of one procedure, at most so many. */
export async function selectFinished(db: Db, procedureCode: string, { from, to }: Span, most: number): Promise<readonly Finished[]> {
  const { rows } = await sql<Finished>`
    select d.agency_code as agency, d.accepted_at as "acceptedAt", d.finished_at as "finishedAt",
      coalesce((select json_agg(json_build_object('type', e.data->'clock'->>'type', 'at', to_json(e.at)) order by e.seq)
        from dossiers.dossier_event e where e.dossier_id = d.id and e.data->'clock'->>'type' in ('PAUSE', 'RESUME', 'END')), '[]') as clock
    from dossiers.dossier d
    where d.procedure_code = ${procedureCode} and d.state in (9, 10) and d.accepted_at is not null
      and d.finished_at >= ${from} and d.finished_at < ${to}
    order by d.finished_at desc limit ${most}`.execute(db);
  return rows;
}
