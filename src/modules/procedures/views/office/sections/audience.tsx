import { LEVELS } from '../../../domain/difference/words.ts';
import type { Level } from '../../../domain/record.ts';
import { Input, Ticks } from '../controls.tsx';
import { fieldOf, tree } from '../form-tree.ts';
import { LONGEST_TEXT, linesIn, type Section, tooLong } from '../section.ts';

const ORDER: readonly Level[] = ['commune', 'district', 'province', 'ministry', 'vertical', 'other'];
/** As records keep them, so that saving without a change changes nothing. */
const KEPT: readonly Level[] = ['ministry', 'province', 'district', 'commune', 'vertical', 'other'];

export const audience: Section = {
  id: 'doi-tuong',
  title: 'Ai làm được, cấp nào giải quyết',
  hint: 'Đối tượng thực hiện và cấp thực hiện.',
  keys: ['audience', 'levels'],
  toForm: (record) => tree({ 'doi-tuong': record.audience.join('\n'), cap: record.levels.join('\n') }),
  read: (form) => {
    const ticked = fieldOf(form, 'cap').split('\n');
    return {
      patch: { audience: linesIn(form, 'doi-tuong'), levels: KEPT.filter((level) => ticked.includes(level)) },
      faults: tooLong(form, '', { 'doi-tuong': LONGEST_TEXT }),
    };
  },
  Form: ({ at }) => (
    <>
      <Input at={at} name="doi-tuong" label="Đối tượng thực hiện" hint="Mỗi dòng một đối tượng, ví dụ: Công dân Việt Nam" control="textarea" rows={4} />
      <Ticks at={at} name="cap" legend="Cấp thực hiện" options={ORDER.map((level) => ({ value: level, label: LEVELS[level].vi }))} />
    </>
  ),
  summary: (record) => [
    { label: 'Đối tượng', value: record.audience.join('; ') },
    { label: 'Cấp thực hiện', value: record.levels.map((level) => LEVELS[level].vi).join('; ') },
  ],
};
