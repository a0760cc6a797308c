import type { FieldFault } from '#kernel/app-error.ts';
import { hoursSaid } from '../../../domain/difference/words.ts';
import type { InternalStep } from '../../../domain/record.ts';
import { Input, Rows, Side } from '../controls.tsx';
import { type FormTree, rowsOf, tree } from '../form-tree.ts';
import { isBlank, lineIn, type Section, tooLong } from '../section.ts';

/** Those who take part in a dossier; other roles of the house have no step of their own. */
const ROLES = [
  { value: '', label: 'Chưa ghi' },
  { value: 'desk_officer', label: 'Công chức một cửa' },
  { value: 'specialist', label: 'Chuyên viên' },
  { value: 'unit_head', label: 'Trưởng phòng' },
  { value: 'leader', label: 'Lãnh đạo' },
  { value: 'records_officer', label: 'Văn thư' },
  { value: 'cashier', label: 'Thu phí' },
  { value: 'postal_officer', label: 'Nhân viên bưu chính' },
] as const;

export const internal: Section = {
  id: 'quy-trinh',
  title: 'Quy trình nội bộ',
  hint: 'Các bước và số giờ theo quyết định phê duyệt quy trình của Chủ tịch tỉnh. Người dân không thấy phần này.',
  keys: ['internalProcess'],
  toForm: (record) =>
    tree(
      {},
      {
        viec: (record.internalProcess ?? []).map((step) =>
          tree({ ten: step.name, vai: step.role, phong: step.unit, gio: step.hours === null ? '' : String(step.hours).replace('.', ',') }),
        ),
      },
    ),
  read: (form) => {
    const read = rowsOf(form, 'viec').map((row, at) => readStep(row, `viec.${at}.`));
    const internalProcess = read.flatMap((one) => one.step ?? []);
    return { patch: { internalProcess: internalProcess.length === 0 ? undefined : internalProcess }, faults: read.flatMap((one) => one.faults) };
  },
  Form: ({ at }) => (
    <Rows at={at} list="viec" thing="bước nội bộ">
      {(row) => (
        <>
          <Input at={row} name="ten" label="Việc" />
          <Side>
            <Input at={row} name="vai" label="Ai làm" control="select" options={ROLES} optional={false} />
            <Input at={row} name="phong" label="Đơn vị" />
            <Input at={row} name="gio" label="Số giờ" inputMode="decimal" width="short" />
          </Side>
        </>
      )}
    </Rows>
  ),
  summary: (record) =>
    (record.internalProcess ?? []).map((step) => ({ label: step.name, value: [step.unit, hoursSaid(step.hours).vi].filter((text) => text !== '').join(', ') })),
};

function readStep(row: FormTree, path: string): { readonly step: InternalStep | null; readonly faults: readonly FieldFault[] } {
  if (isBlank(row)) return { step: null, faults: [] };
  const [name, typed] = [lineIn(row, 'ten'), lineIn(row, 'gio')];
  const counts = typed === '' || /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(typed);
  const step = { name, role: lineIn(row, 'vai'), unit: lineIn(row, 'phong'), hours: typed === '' || !counts ? null : Number(typed.replace(',', '.')) };
  const faults = [
    ...(name === '' ? [{ field: `${path}ten`, message: 'Bước này chưa có tên việc. Hãy ghi tên, hoặc bỏ dòng này.' }] : []),
    ...(counts ? [] : [{ field: `${path}gio`, message: `“${typed}” chưa phải số giờ. Hãy ghi như 4 hoặc 1,5.` }]),
    ...tooLong(row, path, { ten: 500, phong: 300 }),
  ];
  return { step, faults };
}
