import { FRONT_DOOR_NAMES, SERVICE_LEVELS } from '../../../domain/difference/words.ts';
import { FRONT_DOORS, type ProcedureRecord } from '../../../domain/record.ts';
import { Input } from '../controls.tsx';
import { tree } from '../form-tree.ts';
import { lineIn, type Section } from '../section.ts';

const NOT_SAID = { value: '', label: 'Chưa ghi' };
const LEVELS_2019 = [1, 2, 3, 4] as const;
const SERVICES = ['full', 'partial', 'info'] as const;

export const online: Section = {
  id: 'truc-tuyen',
  title: 'Dịch vụ trực tuyến',
  hint: 'Mức độ và nơi nộp trực tuyến, tính từ ngày bản này áp dụng.',
  keys: ['serviceLevel', 'level2019', 'frontDoor', 'url'],
  toForm: (record) =>
    tree({
      muc: record.serviceLevel ?? '',
      'muc-cu': record.level2019 === null ? '' : String(record.level2019),
      cua: record.frontDoor ?? '',
      'dia-chi-web': record.url,
    }),
  read: (form) => {
    const url = lineIn(form, 'dia-chi-web');
    const good = url === '' || /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/iu.test(url);
    return {
      patch: {
        serviceLevel: SERVICES.find((one) => one === lineIn(form, 'muc')) ?? null,
        level2019: LEVELS_2019.find((one) => String(one) === lineIn(form, 'muc-cu')) ?? null,
        frontDoor: FRONT_DOORS.find((one) => one === lineIn(form, 'cua')),
        url: good ? url : '',
      },
      faults: good
        ? []
        : [{ field: 'dia-chi-web', message: 'Địa chỉ cần bắt đầu bằng https:// và không có dấu cách. Hãy chép lại từ thanh địa chỉ của trình duyệt.' }],
    };
  },
  Form: ({ at }) => (
    <>
      <Input
        at={at}
        name="muc"
        label="Mức dịch vụ công (từ NĐ 42/2022)"
        control="select"
        width="medium"
        options={[NOT_SAID, ...SERVICES.map((one) => ({ value: one, label: SERVICE_LEVELS[one].vi }))]}
      />
      <Input
        at={at}
        name="muc-cu"
        label="Mức độ 1–4 (NĐ 43/2011, trước tháng 8/2022)"
        control="select"
        width="medium"
        options={[NOT_SAID, ...LEVELS_2019.map((one) => ({ value: String(one), label: `Mức độ ${one}` }))]}
      />
      <Input
        at={at}
        name="cua"
        label="Nơi nộp trực tuyến"
        control="select"
        options={[{ value: '', label: 'Theo địa chỉ trên Cổng quốc gia' }, ...FRONT_DOORS.map((one) => ({ value: one, label: FRONT_DOOR_NAMES[one].vi }))]}
      />
      <Input at={at} name="dia-chi-web" label="Địa chỉ trên Cổng dịch vụ công quốc gia" inputMode="text" />
    </>
  ),
  summary: (record) => [
    { label: 'Mức dịch vụ công', value: record.serviceLevel === null ? '' : SERVICE_LEVELS[record.serviceLevel].vi },
    { label: 'Mức độ 2011', value: level2019(record) },
    { label: 'Nơi nộp', value: record.frontDoor === undefined ? '' : FRONT_DOOR_NAMES[record.frontDoor].vi },
    { label: 'Địa chỉ', value: record.url },
  ],
};

function level2019({ level2019: level }: ProcedureRecord): string {
  return level === null ? '' : `Mức độ ${level}`;
}
