import { parseAgencyCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import { LOCAL_LIMIT_UNITS } from '../domain/agency-service.ts';
import { vi } from '../messages/agency-service.vi.ts';
import type { NewAgencyService } from '../use-cases/agency-services.ts';

/** As typed: shown again with every fault. */
export type ServiceFormValues = Readonly<Record<'agency' | 'receives' | 'amount' | 'unit' | 'feeAmount' | 'feeText' | 'basis' | 'from' | 'to', string>>;

export type ServiceFormFaults = Readonly<Partial<Record<keyof ServiceFormValues, string>>>;

type Read = { readonly ok: true; readonly service: NewAgencyService } | { readonly ok: false; readonly faults: ServiceFormFaults };

/** What an officer wrote about one agency, or every fault of it at once. */
export function readServiceForm(procedureCode: string, values: ServiceFormValues): Read {
  const agency = parseAgencyCode(values.agency);
  const amount = readAmount(values.amount);
  const unit = LOCAL_LIMIT_UNITS.find((one) => one === values.unit);
  const feeAmount = readMoney(values.feeAmount);
  const [from, to] = [readDay(values.from), readDay(values.to)];
  const refuses = values.receives === 'khong';
  const faults: Partial<Record<keyof ServiceFormValues, string>> = {
    ...(agency === null ? { agency: vi.faults.agency } : {}),
    ...(values.receives === 'co' || refuses ? {} : { receives: vi.faults.receives }),
    ...(amount === undefined ? { amount: vi.faults.amount } : {}),
    ...(amount != null && unit === undefined ? { unit: vi.faults.unit } : {}),
    ...(feeAmount === undefined ? { feeAmount: vi.faults.feeAmount } : {}),
    ...(values.basis.trim() === '' ? { basis: vi.faults.basis } : {}),
    ...(from === null || from === undefined ? { from: vi.faults.from } : {}),
    ...(to === undefined || (from && to && Temporal.PlainDate.compare(to, from) < 0) ? { to: vi.faults.to } : {}),
    ...(refuses && (amount != null || feeAmount != null) ? { receives: vi.faults.nothing } : {}),
  };
  if (Object.keys(faults).length > 0 || agency === null || !from || amount === undefined || feeAmount === undefined || to === undefined) {
    return { ok: false, faults };
  }
  const limit = amount === null || unit === undefined ? null : { amount, unit };
  const feeText = values.feeText.normalize('NFC').trim();
  const service = { procedureCode, agency, receives: !refuses, limit, feeAmount, feeText, legalBasis: values.basis.normalize('NFC').trim() };
  return { ok: true, service: { ...service, effectiveFrom: from, effectiveTo: to } };
}

/** Null for nothing typed, undefined for what is no amount. */
function readAmount(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = Number(text.trim().replace(',', '.'));
  return Number.isFinite(amount) && amount > 0 && amount <= 3_650 && Number.isInteger(amount * 2) ? amount : undefined;
}

function readMoney(text: string): number | null | undefined {
  const digits = text.replace(/[\s.]/gu, '');
  if (digits === '') return null;
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}

export function readDay(text: string): Temporal.PlainDate | null | undefined {
  if (text.trim() === '') return null;
  try {
    return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
