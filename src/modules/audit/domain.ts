import { createHash } from 'node:crypto';

export type AuditAct = {
  /** ISO instant in UTC with millisecond precision, as stored. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly reason: string | null;
};

/** Each entry's hash covers its number, its content and the hash before it: an altered row breaks every later one. */
export function chainHash(no: number, previousHash: string, act: AuditAct): string {
  const content = [no, previousHash, act.at, act.actor, act.action, act.objectKind, act.objectId, act.reason];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
