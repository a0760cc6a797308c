import type { ProcedureRecord } from '../../domain/record.ts';

/** What other provinces and cases would make of the same procedures: names of our own, so that a name differs as real ones do. */
const ENDS = [
  'thực hiện tại cấp tỉnh',
  'thực hiện tại cấp xã',
  'trường hợp đã có giấy tờ cá nhân',
  'đối với tổ chức',
  'đối với hộ gia đình, cá nhân',
  'trên địa bàn tỉnh Gia Lai',
  'trên địa bàn tỉnh Đắk Lắk',
  'trên địa bàn thành phố Đà Nẵng',
  'trường hợp bị mất hoặc hư hỏng',
  'có yếu tố nước ngoài',
] as const;

/** The real records and, up to the number wanted, copies under codes of their own with a case or a province added to the name. */
export function asMany(records: readonly ProcedureRecord[], wanted: number): readonly ProcedureRecord[] {
  const many = [...records];
  for (let at = 0; many.length < wanted && records.length > 0; at += 1) {
    const record = records[at % records.length];
    const end = ENDS[(at + Math.floor(at / records.length)) % ENDS.length] ?? '';
    if (record) many.push({ ...record, code: `9.${String(100_000 + at)}`, name: `${record.name} ${end}` });
  }
  return many;
}
