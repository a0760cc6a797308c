import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Role, Subject } from '#kernel/subject.ts';
import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { dropEndedSessions, endSession, findOfficer, saveOfficer, saveSession, seeSession } from './store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Idle and whole life of a staff session (reliability and security rules §8). */
const SESSION = { idle: { minutes: 15 }, absolute: { hours: 8 } } as const;
/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const argon = promisify(argon2);

export type NewOfficer = {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly agency: AgencyCode;
  readonly roles: readonly Role[];
  readonly password: string;
};

export async function registerOfficer(deps: Deps, officer: NewOfficer, actor: string): Promise<void> {
  const salt = randomBytes(16);
  const hash = await hashPassword(officer.password, salt);
  const at = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    await saveOfficer(tx, {
      id: officer.id,
      sign_in_name: officer.signInName,
      name: officer.name,
      agency_code: officer.agency,
      roles: officer.roles,
      password_salt: salt.toString('hex'),
      password_hash: hash.toString('hex'),
      active: true,
      created_at: at,
      created_by: actor,
    });
    await recordAct(tx, { at, actor, action: 'officer.register', objectKind: 'officer', objectId: officer.id });
  });
}

/** The session's token, or null. The work is the same for an unknown name, so that time tells nothing. */
export async function signIn(deps: Deps, given: { readonly signInName: string; readonly password: string }): Promise<string | null> {
  const officer = await findOfficer(deps.db, given.signInName.trim().toLowerCase());
  const salt = officer ? Buffer.from(officer.password_salt, 'hex') : Buffer.alloc(16);
  const hash = await hashPassword(given.password, salt);
  const expected = officer ? Buffer.from(officer.password_hash, 'hex') : Buffer.alloc(COST.tagLength);
  if (!timingSafeEqual(hash, expected) || !officer?.active) return null;
  const token = randomBytes(32).toString('base64url');
  const at = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    await dropEndedSessions(tx, at);
    await saveSession(tx, {
      token_hash: hashToken(token),
      officer_id: officer.id,
      started_at: at,
      last_seen_at: at,
      ends_at: at.add(SESSION.absolute),
      created_at: at,
      created_by: officer.id,
    });
    await recordAct(tx, { at, actor: officer.id, action: 'officer.sign-in', objectKind: 'officer', objectId: officer.id });
  });
  return token;
}

export async function signOut(deps: Deps, token: string): Promise<void> {
  await endSession(deps.db, hashToken(token));
}

export async function whoIs(deps: Deps, token: string): Promise<Subject | null> {
  const now = deps.clock.now();
  return seeSession(deps.db, { tokenHash: hashToken(token), now, idleSince: now.subtract(SESSION.idle) });
}

async function hashPassword(password: string, salt: Buffer): Promise<Buffer> {
  return argon('argon2id', { message: Buffer.from(password.normalize('NFC')), nonce: salt, ...COST });
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
