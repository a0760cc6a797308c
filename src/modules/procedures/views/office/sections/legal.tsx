import { Input, Rows, Side, Ticks } from '../controls.tsx';
import { rowsOf, tree } from '../form-tree.ts';
import { isBlank, LONGEST_LINE, LONGEST_TEXT, lineIn, type Section, textIn, tooLong } from '../section.ts';

const STATES = [
  { value: '', label: 'Chưa ghi' },
  { value: 'ACTIVE', label: 'Đang hiệu lực' },
  { value: 'UPDATED', label: 'Đã công bố, có sửa đổi' },
  { value: 'NOT_LISTED', label: 'Không có trong danh mục quốc gia' },
];

/** Words of the source that we do not know stay to be chosen. */
function statesFor(state: string) {
  return STATES.some((one) => one.value === state) ? STATES : [...STATES, { value: state, label: state }];
}

export const legal: Section = {
  id: 'can-cu',
  title: 'Quyết định công bố, căn cứ pháp lý',
  hint: 'Quyết định công bố bản này và các văn bản làm căn cứ.',
  keys: ['decisionNo', 'promulgator', 'state', 'demo', 'legalBases', 'legalBasisText'],
  toForm: (record) =>
    tree(
      {
        'quyet-dinh': record.decisionNo,
        'co-quan': record.promulgator,
        'tinh-trang': record.state,
        'minh-hoa': record.demo ? 'co' : '',
        'loi-ghi-chung': record.legalBasisText,
      },
      { 'van-ban': record.legalBases.map((base) => tree({ so: base.code, ten: base.title })) },
    ),
  read: (form) => {
    const rows = rowsOf(form, 'van-ban');
    return {
      patch: {
        decisionNo: lineIn(form, 'quyet-dinh'),
        promulgator: lineIn(form, 'co-quan'),
        state: lineIn(form, 'tinh-trang'),
        demo: lineIn(form, 'minh-hoa') === 'co' ? (true as const) : undefined,
        legalBasisText: textIn(form, 'loi-ghi-chung'),
        legalBases: rows.filter((row) => !isBlank(row)).map((row) => ({ code: lineIn(row, 'so'), title: lineIn(row, 'ten') })),
      },
      faults: [
        ...rows.flatMap((row, at) => tooLong(row, `van-ban.${at}.`, { so: 200, ten: LONGEST_LINE })),
        ...tooLong(form, '', { 'quyet-dinh': 200, 'co-quan': 300, 'loi-ghi-chung': LONGEST_TEXT }),
      ],
    };
  },
  Form: ({ at, record }) => (
    <>
      <Side>
        <Input at={at} name="quyet-dinh" label="Số quyết định công bố" hint="Ví dụ: 163/QĐ-BTP" />
        <Input at={at} name="co-quan" label="Cơ quan công bố" />
      </Side>
      <Input at={at} name="tinh-trang" label="Tình trạng trong danh mục quốc gia" control="select" width="medium" options={statesFor(record.state)} />
      <Ticks at={at} name="minh-hoa" legend="Nội dung minh họa" options={[{ value: 'co', label: 'Do dự án viết, không phải công bố của cơ quan nhà nước' }]} />
      <h3>Căn cứ pháp lý</h3>
      <Rows at={at} list="van-ban" thing="văn bản">
        {(row) => (
          <Side>
            <Input at={row} name="so" label="Số hiệu" hint="Ví dụ: 61/2018/NĐ-CP" />
            <Input at={row} name="ten" label="Tên văn bản" />
          </Side>
        )}
      </Rows>
      {record.legalBasisText === '' ? null : <Input at={at} name="loi-ghi-chung" label="Lời ghi chung của nguồn" control="textarea" rows={4} />}
    </>
  ),
  summary: (record) => [
    { label: 'Quyết định công bố', value: [record.decisionNo, record.promulgator].filter((text) => text !== '').join(', ') },
    { label: 'Trong danh mục quốc gia', value: STATES.find((one) => one.value === record.state)?.label ?? record.state },
    ...record.legalBases.map((base) => ({ label: base.code || 'Văn bản', value: base.title || base.code })),
    { label: 'Lời ghi chung', value: record.legalBasisText },
  ],
};
