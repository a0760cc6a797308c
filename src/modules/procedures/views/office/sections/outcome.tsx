import { Input, Ticks } from '../controls.tsx';
import { tree } from '../form-tree.ts';
import { LONGEST_TEXT, lineIn, linesIn, type Section, textIn, tooLong } from '../section.ts';

export const outcome: Section = {
  id: 'ket-qua',
  title: 'Kết quả, yêu cầu, điều kiện',
  hint: 'Người làm thủ tục nhận được gì; phải đạt điều kiện nào.',
  keys: ['results', 'requirements'],
  toForm: (record) => tree({ 'ket-qua': record.results.map((text) => text.replaceAll('\n', ' ')).join('\n'), 'yeu-cau': record.requirements }),
  read: (form, record) => ({
    patch: {
      results: linesIn(form, 'ket-qua').map((line) => record.results.find((old) => old.replaceAll('\n', ' ') === line) ?? line),
      requirements: textIn(form, 'yeu-cau'),
    },
    faults: tooLong(form, '', { 'ket-qua': LONGEST_TEXT, 'yeu-cau': LONGEST_TEXT }),
  }),
  Form: ({ at }) => (
    <>
      <Input at={at} name="ket-qua" label="Kết quả" hint="Mỗi dòng một kết quả" control="textarea" rows={3} />
      <Input at={at} name="yeu-cau" label="Yêu cầu, điều kiện" hint="Không có thì để trống" control="textarea" rows={5} />
    </>
  ),
  summary: (record) => [
    { label: 'Kết quả', value: record.results.join('; ') },
    { label: 'Yêu cầu, điều kiện', value: record.requirements },
  ],
};

export const places: Section = {
  id: 'noi-lam',
  title: 'Nơi thực hiện',
  hint: 'Cơ quan theo quyết định công bố. Địa chỉ, giờ làm việc của từng nơi lấy từ danh bạ cơ quan.',
  keys: ['executingAgencies', 'competentAuthority', 'coordinatingAgencies', 'receivingAddress', 'boundaryFree'],
  toForm: (record) =>
    tree({
      'thuc-hien': record.executingAgencies.join('\n'),
      'quyet-dinh': record.competentAuthority.join('\n'),
      'phoi-hop': record.coordinatingAgencies.join('\n'),
      'dia-chi': record.receivingAddress,
      'phi-dia-gioi': record.boundaryFree ? 'co' : '',
    }),
  read: (form) => ({
    patch: {
      executingAgencies: linesIn(form, 'thuc-hien'),
      competentAuthority: linesIn(form, 'quyet-dinh'),
      coordinatingAgencies: linesIn(form, 'phoi-hop'),
      receivingAddress: textIn(form, 'dia-chi'),
      boundaryFree: lineIn(form, 'phi-dia-gioi') === 'co',
    },
    faults: tooLong(form, '', { 'thuc-hien': LONGEST_TEXT, 'quyet-dinh': LONGEST_TEXT, 'phoi-hop': LONGEST_TEXT, 'dia-chi': LONGEST_TEXT }),
  }),
  Form: ({ at }) => (
    <>
      <Input
        at={at}
        name="thuc-hien"
        label="Cơ quan thực hiện"
        hint="Mỗi dòng một cơ quan hoặc một loại cơ quan, ví dụ: Ủy ban nhân dân cấp xã"
        control="textarea"
        rows={3}
      />
      <Input at={at} name="quyet-dinh" label="Cơ quan có thẩm quyền quyết định" hint="Mỗi dòng một cơ quan" control="textarea" rows={2} />
      <Input at={at} name="phoi-hop" label="Cơ quan phối hợp" hint="Mỗi dòng một cơ quan" control="textarea" rows={2} />
      <Input at={at} name="dia-chi" label="Địa chỉ tiếp nhận" hint="Chỉ khi khác trụ sở của cơ quan thực hiện" control="textarea" rows={2} />
      <Ticks at={at} name="phi-dia-gioi" legend="Phi địa giới" options={[{ value: 'co', label: 'Nộp ở đâu cũng được, không phụ thuộc nơi cư trú' }]} />
    </>
  ),
  summary: (record) => [
    { label: 'Thực hiện', value: record.executingAgencies.join('; ') },
    { label: 'Quyết định', value: record.competentAuthority.join('; ') },
    { label: 'Phối hợp', value: record.coordinatingAgencies.join('; ') },
    { label: 'Địa chỉ tiếp nhận', value: record.receivingAddress },
    { label: 'Phi địa giới', value: record.boundaryFree ? 'có' : '' },
  ],
};
