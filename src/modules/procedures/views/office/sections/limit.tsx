import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import type { TimeLimit } from '../../../domain/record.ts';
import { Input } from '../controls.tsx';
import type { FormTree } from '../form-tree.ts';
import { lineIn, type Place } from '../section.ts';

const UNITS = [
  { value: 'working_day', label: 'ngày làm việc' },
  { value: 'day', label: 'ngày (kể cả ngày nghỉ)' },
  { value: 'hour', label: 'giờ làm việc' },
  { value: 'month', label: 'tháng' },
  { value: 'same_day', label: 'trong ngày làm việc' },
  { value: 'unspecified', label: 'theo lời ghi' },
] as const;

export function limitFields(limit: TimeLimit): Readonly<Record<string, string>> {
  const counted = limit.unit !== 'same_day' && limit.unit !== 'unspecified';
  return { so: counted && limit.amount !== null ? String(limit.amount).replace('.', ',') : '', donvi: limit.unit };
}

type LimitRead = { readonly limit: Pick<TimeLimit, 'amount' | 'unit'>; readonly faults: readonly FieldFault[] };

/** `17,5` working days are as good as `17.5`; a number without a unit is never guessed. */
export function readLimit(row: FormTree, path: string): LimitRead {
  const typed = lineIn(row, 'so');
  const unit = UNITS.find((one) => one.value === lineIn(row, 'donvi'))?.value ?? 'unspecified';
  if (unit === 'same_day') return { limit: { amount: 1, unit }, faults: [] };
  if (unit === 'unspecified') {
    const faults =
      typed === '' ? [] : [{ field: `${path}donvi`, message: `Đã ghi số ${typed} nhưng chưa chọn đơn vị. Hãy chọn ngày, giờ hay tháng; hoặc xóa số.` }];
    return { limit: { amount: null, unit }, faults };
  }
  const amount = /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(typed) ? Number(typed.replace(',', '.')) : 0;
  const faults =
    amount > 0
      ? []
      : [
          {
            field: `${path}so`,
            message:
              typed === ''
                ? 'Chưa có số ngày, giờ hay tháng. Hãy ghi số, hoặc chọn đơn vị “theo lời ghi”.'
                : `“${typed}” chưa phải số. Hãy ghi như 3 hoặc 17,5.`,
          },
        ];
  return { limit: { amount: amount > 0 ? amount : null, unit }, faults };
}

export function LimitInputs({ at }: { readonly at: Place }): JSX.Element {
  return (
    <>
      <Input at={at} name="so" label="Thời hạn" hint="Ví dụ: 3 hoặc 17,5" inputMode="decimal" width="short" />
      <Input at={at} name="donvi" label="Đơn vị" control="select" options={UNITS} fallback="working_day" optional={false} />
    </>
  );
}
