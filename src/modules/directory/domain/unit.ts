import type { AgencyCode, UnitCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';

export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A unit as it is between two days, both included; the same code may live on with another name or extent. */
export type AdminUnit = {
  readonly code: UnitCode;
  readonly validFrom: Temporal.PlainDate;
  /** Last day included; null while it stands. */
  readonly validTo: Temporal.PlainDate | null;
  readonly name: string;
  /** With its type: `Phường Tam Quan`. */
  readonly fullName: string;
  /** As people say it: tỉnh, thành phố, huyện, thị xã, phường, xã, thị trấn, đặc khu. Types change; this is data. */
  readonly unitType: string;
  readonly level: UnitLevel;
  readonly parentCode: UnitCode | null;
};

export type Share = 'whole' | 'part';

export type UnitSuccession = {
  readonly fromCode: UnitCode;
  readonly fromValidFrom: Temporal.PlainDate;
  readonly toCode: UnitCode;
  readonly toValidFrom: Temporal.PlainDate;
  readonly effectiveOn: Temporal.PlainDate;
  /** `part`: only a part of the old unit went here. */
  readonly share: Share;
  readonly basis: string;
};

export const AGENCY_KINDS = ['province', 'department', 'district', 'commune', 'centre'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** An agency with its first desk: where people bring and fetch papers. */
export type Agency = {
  readonly code: AgencyCode;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly unitCode: UnitCode;
  readonly parentCode: AgencyCode | null;
  readonly deskName: string | null;
  readonly deskAddress: string | null;
  readonly phone: string | null;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
};

export type AgencySuccession = {
  readonly fromCode: AgencyCode;
  readonly toCode: AgencyCode;
  readonly effectiveOn: Temporal.PlainDate;
  readonly share: Share;
  readonly basis: string;
};
