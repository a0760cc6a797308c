import { LIFE_EVENT_NAMES } from '../../../domain/difference/words.ts';
import { LIFE_EVENTS } from '../../../domain/record.ts';
import { Input, Rows, Ticks } from '../controls.tsx';
import { fieldOf, rowsOf, tree } from '../form-tree.ts';
import { isBlank, LONGEST_LINE, LONGEST_TEXT, lineIn, linesIn, type Section, textIn, tooLong } from '../section.ts';

export const help: Section = {
  id: 'de-hieu',
  title: 'Giúp người dân tìm và hiểu',
  hint: 'Từ khóa, sự kiện cuộc đời, câu hỏi thường gặp do văn phòng viết.',
  keys: ['keywords', 'lifeEvents', 'faq'],
  toForm: (record) =>
    tree(
      { 'tu-khoa': record.keywords.join('\n'), 'su-kien': (record.lifeEvents ?? []).join('\n') },
      { hoi: (record.faq ?? []).map((one) => tree({ cau: one.question, dap: one.answer })) },
    ),
  read: (form) => {
    const rows = rowsOf(form, 'hoi').map((row, at) => ({ row, path: `hoi.${at}.` }));
    const typed = rows.filter(({ row }) => !isBlank(row));
    const ticked = fieldOf(form, 'su-kien').split('\n');
    const lifeEvents = LIFE_EVENTS.filter((event) => ticked.includes(event));
    const faq = typed.map(({ row }) => ({ question: lineIn(row, 'cau'), answer: textIn(row, 'dap') }));
    return {
      patch: { keywords: linesIn(form, 'tu-khoa'), lifeEvents: lifeEvents.length === 0 ? undefined : lifeEvents, faq: faq.length === 0 ? undefined : faq },
      faults: [
        ...typed.flatMap(({ row, path }) => [
          ...(lineIn(row, 'cau') === '' ? [{ field: `${path}cau`, message: 'Có câu trả lời nhưng chưa có câu hỏi. Hãy ghi câu hỏi, hoặc bỏ dòng này.' }] : []),
          ...(textIn(row, 'dap') === '' ? [{ field: `${path}dap`, message: 'Câu hỏi này chưa có trả lời. Hãy ghi trả lời, hoặc bỏ dòng này.' }] : []),
          ...tooLong(row, path, { cau: LONGEST_LINE, dap: LONGEST_TEXT }),
        ]),
        ...tooLong(form, '', { 'tu-khoa': LONGEST_TEXT }),
      ],
    };
  },
  Form: ({ at }) => (
    <>
      <Input at={at} name="tu-khoa" label="Từ khóa" hint="Mỗi dòng một từ mà người dân hay dùng" control="textarea" rows={3} />
      <Ticks
        at={at}
        name="su-kien"
        legend="Sự kiện cuộc đời"
        hint="Để trống thì xếp theo lĩnh vực"
        options={LIFE_EVENTS.map((event) => ({ value: event, label: LIFE_EVENT_NAMES[event].vi }))}
      />
      <h3>Câu hỏi thường gặp</h3>
      <Rows at={at} list="hoi" thing="câu hỏi">
        {(row) => (
          <>
            <Input at={row} name="cau" label="Câu hỏi" />
            <Input at={row} name="dap" label="Trả lời" control="textarea" rows={3} />
          </>
        )}
      </Rows>
    </>
  ),
  summary: (record) => [
    { label: 'Từ khóa', value: record.keywords.join('; ') },
    { label: 'Sự kiện cuộc đời', value: (record.lifeEvents ?? []).map((event) => LIFE_EVENT_NAMES[event].vi).join('; ') },
    ...(record.faq ?? []).map((one) => ({ label: one.question, value: one.answer })),
  ],
};
