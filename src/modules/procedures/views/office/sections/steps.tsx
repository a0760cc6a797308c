import { limitSaid } from '../../../domain/difference/words.ts';
import { Input, Rows, Side } from '../controls.tsx';
import { rowsOf, tree } from '../form-tree.ts';
import { isBlank, LONGEST_LINE, LONGEST_TEXT, lineIn, type Section, textIn, tooLong } from '../section.ts';
import { LimitInputs, limitFields, readLimit } from './limit.tsx';

export const steps: Section = {
  id: 'cac-buoc',
  title: 'Các bước thực hiện',
  hint: 'Viết cho người đi làm thủ tục: làm gì trước, làm gì sau, ở đâu.',
  keys: ['steps'],
  toForm: (record) => tree({}, { buoc: record.steps.map((step) => tree({ ten: step.name, loi: step.text })) }),
  read: (form) => {
    const rows = rowsOf(form, 'buoc');
    return {
      patch: { steps: rows.filter((row) => !isBlank(row)).map((row) => ({ name: lineIn(row, 'ten'), text: textIn(row, 'loi') })) },
      faults: rows.flatMap((row, at) => tooLong(row, `buoc.${at}.`, { ten: LONGEST_LINE, loi: LONGEST_TEXT })),
    };
  },
  Form: ({ at }) => (
    <Rows at={at} list="buoc" thing="bước">
      {(row) => (
        <>
          <Input at={row} name="ten" label="Tên bước" hint="Ngắn, bắt đầu bằng việc phải làm: Nộp hồ sơ" />
          <Input at={row} name="loi" label="Nội dung" control="textarea" rows={3} />
        </>
      )}
    </Rows>
  ),
  summary: (record) => record.steps.map((step, at) => ({ label: step.name || `Bước ${at + 1}`, value: step.text })),
};

/** Cases of the procedure as online services know them, each with its own time. */
export const cases: Section = {
  id: 'truong-hop',
  title: 'Trường hợp giải quyết',
  hint: 'Chỉ khi thủ tục có nhiều trường hợp với thời hạn khác nhau.',
  keys: ['cases'],
  toForm: (record) => tree({}, { hop: record.cases.map((one) => tree({ ma: one.code, ten: one.name, 'loi-ghi': one.limit.note, ...limitFields(one.limit) })) }),
  read: (form) => {
    const rows = rowsOf(form, 'hop').map((row, at) => ({ row, path: `hop.${at}.` }));
    const read = rows
      .filter(({ row }) => !isBlank(row, ['donvi']))
      .map(({ row, path }) => {
        const { limit, faults } = readLimit(row, path);
        const name = lineIn(row, 'ten');
        const unnamed = name === '' ? [{ field: `${path}ten`, message: 'Trường hợp này chưa có tên. Hãy ghi tên, hoặc bỏ dòng này.' }] : [];
        return {
          value: { code: lineIn(row, 'ma'), name, limit: { ...limit, note: textIn(row, 'loi-ghi') } },
          faults: [...unnamed, ...faults, ...tooLong(row, path, { ten: LONGEST_LINE, 'loi-ghi': LONGEST_TEXT })],
        };
      });
    return { patch: { cases: read.map((one) => one.value) }, faults: read.flatMap((one) => one.faults) };
  },
  Form: ({ at }) => (
    <Rows at={at} list="hop" thing="trường hợp">
      {(row) => (
        <>
          <Input at={row} name="ten" label="Tên trường hợp" />
          <Side>
            <LimitInputs at={row} />
            <Input at={row} name="ma" label="Mã" hint="Ví dụ: 1.001193.01" />
          </Side>
          <Input at={row} name="loi-ghi" label="Lời ghi kèm" control="textarea" rows={2} />
        </>
      )}
    </Rows>
  ),
  summary: (record) => record.cases.map((one) => ({ label: one.name || one.code, value: limitSaid(one.limit).vi })),
};
