import { sql } from 'kysely';
import { type AgencyCode, parseAgencyCode } from '#kernel/codes.ts';
import { ROLES, type Role, type Subject } from '#kernel/subject.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';

type OfficerTable = {
  id: string;
  sign_in_name: string;
  name: string;
  agency_code: string;
  roles: readonly string[];
  password_salt: string;
  password_hash: string;
  active: boolean;
  created_at: Temporal.Instant;
  created_by: string;
};
type SessionTable = {
  token_hash: string;
  officer_id: string;
  started_at: Temporal.Instant;
  last_seen_at: Temporal.Instant;
  ends_at: Temporal.Instant;
  created_at: Temporal.Instant;
  created_by: string;
};
export type IdentityTables = { 'identity.officer': OfficerTable; 'identity.session': SessionTable };

export async function findOfficer(db: Db, signInName: string) {
  return db.withTables<IdentityTables>().selectFrom('identity.officer').selectAll().where('sign_in_name', '=', signInName).executeTakeFirst();
}

export async function saveOfficer(db: Db, officer: OfficerTable): Promise<void> {
  const { id: _, created_at: __, created_by: ___, ...changes } = officer;
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.officer')
    .values(officer)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .execute();
}

export async function listOfficers(db: Db) {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.officer')
    .select(['id', 'sign_in_name', 'name', 'agency_code', 'roles', 'active'])
    .orderBy('sign_in_name')
    .execute();
}

export async function saveSession(db: Db, session: SessionTable): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.session').values(session).execute();
}

export async function endSession(db: Db, tokenHash: string): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.session').where('token_hash', '=', tokenHash).execute();
}

/** Those past their whole life are of no use to anybody; each sign-in clears them away. */
export async function dropEndedSessions(db: Db, now: Temporal.Instant): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.session').where('ends_at', '<', now).execute();
}

/** The officer of a live session, and notes that he was seen. A disabled officer has none from the next request on. */
export async function seeSession(
  db: Db,
  seen: { readonly tokenHash: string; readonly now: Temporal.Instant; readonly idleSince: Temporal.Instant },
): Promise<Subject | null> {
  const rows = await db
    .withTables<IdentityTables>()
    .updateTable('identity.session')
    .from('identity.officer')
    .set({ last_seen_at: seen.now })
    .whereRef('identity.officer.id', '=', 'identity.session.officer_id')
    .where('identity.session.token_hash', '=', seen.tokenHash)
    .where('identity.session.ends_at', '>', seen.now)
    .where('identity.session.last_seen_at', '>', seen.idleSince)
    .where('identity.officer.active', '=', true)
    .returning(['identity.officer.id', 'identity.officer.name', 'identity.officer.agency_code', sql<string[]>`identity.officer.roles`.as('roles')])
    .execute();
  const row = rows[0];
  const agency = row ? parseAgencyCode(row.agency_code) : null;
  return row && agency ? toSubject({ ...row, agency }) : null;
}

function toSubject(row: { id: string; name: string; agency: AgencyCode; roles: readonly string[] }): Subject {
  return { officerId: row.id, name: row.name, agency: row.agency, roles: row.roles.filter(isRole) };
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
