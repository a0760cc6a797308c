import type { ProcedureRecord } from '../../../domain/record.ts';
import { Input, Rows, Side } from '../controls.tsx';
import { rowsOf, tree } from '../form-tree.ts';
import { LONGEST_LINE, lineIn, type Section, tooLong } from '../section.ts';

const TYPES = [
  { value: 'standard', label: 'Chung cả nước, bộ công bố' },
  { value: 'specific', label: 'Riêng của tỉnh' },
  { value: 'internal', label: 'Nội bộ giữa các cơ quan' },
  { value: 'unknown', label: 'Chưa rõ' },
] as const;

const DETAIL_CHOICES = [
  { value: 'structured', label: 'Đủ các phần' },
  { value: 'text', label: 'Có phần còn ghi bằng lời' },
  { value: 'list-only', label: 'Mới có tên trong danh mục' },
] as const;

function typeOf(text: string): ProcedureRecord['type'] {
  return TYPES.find((one) => one.value === text)?.value ?? 'unknown';
}

export const identity: Section = {
  id: 'ten',
  title: 'Tên gọi và lĩnh vực',
  hint: 'Tên chính thức theo quyết định công bố; tên thường gọi là câu người dân vẫn nói.',
  keys: ['name', 'everydayName', 'nameEn', 'fields', 'type', 'detail'],
  toForm: (record) =>
    tree(
      { ten: record.name, 'thuong-goi': record.everydayName ?? '', 'tieng-anh': record.nameEn ?? '', loai: record.type, day: record.detail },
      { 'linh-vuc': record.fields.map((field) => tree({ ten: field.name, ma: field.code ?? '' })) },
    ),
  read: (form, record) => {
    const name = lineIn(form, 'ten');
    const rows = rowsOf(form, 'linh-vuc');
    const fields = rows.map((row) => ({ code: lineIn(row, 'ma') || null, name: lineIn(row, 'ten') }));
    return {
      patch: {
        name,
        everydayName: lineIn(form, 'thuong-goi') || undefined,
        nameEn: lineIn(form, 'tieng-anh') || undefined,
        type: typeOf(lineIn(form, 'loai')),
        detail: DETAIL_CHOICES.find((one) => one.value === lineIn(form, 'day'))?.value ?? record.detail,
        fields: fields.filter((field) => field.name !== ''),
      },
      faults: [
        ...(name === '' ? [{ field: 'ten', message: 'Chưa có tên thủ tục. Hãy ghi đúng tên trong quyết định công bố.' }] : []),
        ...tooLong(form, '', { ten: LONGEST_LINE, 'thuong-goi': 200, 'tieng-anh': LONGEST_LINE }),
        ...fields.flatMap((field, at) =>
          field.name === '' && field.code !== null
            ? [{ field: `linh-vuc.${at}.ten`, message: `Lĩnh vực ${at + 1} mới có mã. Hãy ghi tên lĩnh vực, hoặc bỏ dòng này.` }]
            : [],
        ),
      ],
    };
  },
  Form: ({ at }) => (
    <>
      <Input at={at} name="ten" label="Tên thủ tục" control="textarea" rows={2} optional={false} />
      <Side>
        <Input at={at} name="thuong-goi" label="Tên thường gọi" hint="Ví dụ: Làm giấy khai sinh" />
        <Input at={at} name="tieng-anh" label="Tên tiếng Anh" hint="Để người đọc tiếng Anh hiểu; không phải bản dịch chính thức" />
      </Side>
      <Side>
        <Input at={at} name="loai" label="Loại thủ tục" control="select" options={TYPES} optional={false} />
        <Input at={at} name="day" label="Nội dung đã đầy đủ chưa" control="select" options={DETAIL_CHOICES} optional={false} />
      </Side>
      <h3>Lĩnh vực</h3>
      <Rows at={at} list="linh-vuc" thing="lĩnh vực">
        {(row) => (
          <Side>
            <Input at={row} name="ten" label="Tên lĩnh vực" />
            <Input at={row} name="ma" label="Mã lĩnh vực" hint="Ví dụ: G15-TP07" />
          </Side>
        )}
      </Rows>
    </>
  ),
  summary: (record) => [
    { label: 'Tên thủ tục', value: record.name },
    { label: 'Mã', value: record.code },
    { label: 'Tên thường gọi', value: record.everydayName },
    { label: 'Tên tiếng Anh', value: record.nameEn },
    { label: 'Lĩnh vực', value: record.fields.map((field) => field.name).join('; ') },
    { label: 'Loại', value: TYPES.find((one) => one.value === record.type)?.label },
    { label: 'Nội dung', value: DETAIL_CHOICES.find((one) => one.value === record.detail)?.label },
  ],
};
