import type { Role, Subject } from '#kernel/subject.ts';

/** What each role may do; roles after NĐ 118/2025/NĐ-CP. An administrator runs the system and decides no dossier. */
export const RIGHTS = {
  desk_officer: [
    'desk.open',
    'dossier.read',
    'dossier.accept',
    'dossier.refuse',
    'dossier.supplement',
    'dossier.process',
    'dossier.payment',
    'dossier.return',
    'dossier.withdraw',
  ],
  postal_officer: ['desk.open', 'dossier.read', 'dossier.accept', 'dossier.return'],
  specialist: ['desk.open', 'dossier.read', 'dossier.process', 'dossier.supplement', 'dossier.finish', 'dossier.payment'],
  unit_head: ['desk.open', 'dossier.read', 'dossier.process', 'dossier.supplement', 'dossier.finish', 'dossier.stop', 'dossier.payment'],
  leader: ['desk.open', 'dossier.read', 'dossier.finish', 'dossier.stop', 'dossier.refuse', 'dossier.withdraw', 'dossier.supplement'],
  records_officer: ['desk.open', 'dossier.read', 'dossier.finish'],
  cashier: ['desk.open', 'dossier.read', 'dossier.payment'],
  procedure_control: ['desk.open', 'dossier.read', 'dossier.read-all', 'procedure.edit', 'procedure.publish', 'search.review', 'admin.open'],
  steering_viewer: ['desk.open', 'dossier.read', 'dossier.read-all'],
  administrator: ['admin.open', 'admin.zalo', 'admin.conversations'],
} as const satisfies Record<Role, readonly string[]>;

export type Right = (typeof RIGHTS)[Role][number];

/** The one function that decides. Scope by agency is enforced beneath, in the queries of each module. */
export function can(subject: Subject, action: string): boolean {
  return subject.roles.some((role) => {
    const rights: readonly string[] = RIGHTS[role];
    return rights.includes(action);
  });
}
