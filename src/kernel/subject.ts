import type { AgencyCode } from './codes.ts';

/** Roles of the one-stop process, NĐ 118/2025/NĐ-CP and the reference picture of 2019. */
export const ROLES = [
  'desk_officer',
  'postal_officer',
  'specialist',
  'unit_head',
  'leader',
  'records_officer',
  'cashier',
  'procedure_control',
  'steering_viewer',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Who acts: an officer signed in at an agency. Citizens have no account in this version. */
export type Subject = {
  readonly officerId: string;
  readonly name: string;
  readonly agency: AgencyCode;
  readonly roles: readonly Role[];
};
