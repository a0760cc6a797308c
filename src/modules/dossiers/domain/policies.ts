import type { AgencyCode } from '#kernel/codes.ts';
import type { Role, Subject } from '#kernel/subject.ts';
import type { Right } from './actions.ts';

/**
 * Rights of this module and the roles that hold them (NĐ 118/2025/NĐ-CP; the roles of 2019 are the same). The
 * administrator runs the programme: no power of decision on a dossier and no reading of one. `identity` opens the
 * routes by its own table; a test here keeps the two equal.
 */
export const DOSSIER_ACTIONS = {
  'dossier.read': ['desk_officer', 'postal_officer', 'specialist', 'unit_head', 'leader', 'records_officer', 'cashier', 'procedure_control', 'steering_viewer'],
  'dossier.read-all': ['procedure_control', 'steering_viewer'],
  'dossier.accept': ['desk_officer', 'postal_officer'],
  'dossier.refuse': ['desk_officer', 'leader'],
  'dossier.supplement': ['desk_officer', 'specialist', 'unit_head', 'leader'],
  'dossier.process': ['desk_officer', 'specialist', 'unit_head'],
  'dossier.payment': ['desk_officer', 'specialist', 'unit_head', 'cashier'],
  'dossier.finish': ['specialist', 'unit_head', 'leader', 'records_officer'],
  'dossier.return': ['desk_officer', 'postal_officer'],
  'dossier.stop': ['unit_head', 'leader'],
  'dossier.withdraw': ['desk_officer', 'leader'],
} as const satisfies Record<Right, readonly Role[]>;

export type ReadScope =
  | { readonly kind: 'province' }
  /** Own agency and, for a leader, the agencies under it. */
  | { readonly kind: 'agencies'; readonly own: AgencyCode; readonly withSubordinates: boolean };

export function hasRight(subject: Subject, right: Right): boolean {
  const roles: readonly Role[] = DOSSIER_ACTIONS[right];
  return subject.roles.some((role) => roles.includes(role));
}

export function readScope(subject: Subject): ReadScope {
  // Those who watch deadlines for the whole province read everything and decide nothing.
  if (hasRight(subject, 'dossier.read-all')) return { kind: 'province' };
  return { kind: 'agencies', own: subject.agency, withSubordinates: subject.roles.includes('leader') };
}

/** Decisions are taken only where the dossier lies: at the agency that received it or the one that is competent. */
export function isAtAgency(subject: Subject, dossier: { readonly agencyCode: AgencyCode; readonly competentAgency: AgencyCode }): boolean {
  return subject.agency === dossier.agencyCode || subject.agency === dossier.competentAgency;
}
