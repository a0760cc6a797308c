import { truncateText } from '#kernel/text.ts';
import { describeFee } from '../../facts/fee.ts';
import { describeTime } from '../../facts/time.ts';
import type { ProcedureRecord } from '../../record.ts';
import { acceptAnswers, nextUnanswered } from '../cases.ts';
import type { Situation } from '../evaluate.ts';
import { nameKey, paperKeys } from '../papers.ts';
import { ownCase } from '../reduce.ts';
import type { SituationExample, SituationTable } from '../table.ts';
import { type FaultPlace, type SituationFault, TABLE } from './fault.ts';

/** Every example must come out as written; without one nobody has tried the table. */
export function exampleFaults(table: SituationTable, record: ProcedureRecord): readonly SituationFault[] {
  if (table.examples.length === 0) {
    const remedy = 'Thêm một trường hợp quen thuộc cùng giấy tờ, phí, thời hạn đúng của nó; bảng sẽ được thử lại với ví dụ này mỗi lần sửa.';
    return [{ kind: 'no-example', at: TABLE, message: 'Chưa có ví dụ nào.', remedy }];
  }
  return table.examples.flatMap((example, at) => faultsOf({ ...record, situation: table }, table, example, { part: 'example', no: at + 1 }));
}

function faultsOf(record: ProcedureRecord, table: SituationTable, example: SituationExample, at: FaultPlace): readonly SituationFault[] {
  const { answers, ignored } = acceptAnswers(table, example.answers);
  const bad = (message: string, remedy: string): readonly SituationFault[] => [{ kind: 'bad-example', at, message, remedy }];
  if (ignored.length > 0) {
    return bad(
      `Câu trả lời cho “${ignored.join('”, “')}” không dùng được: không có câu, không có lựa chọn, hoặc câu ấy không được hỏi trong trường hợp này.`,
      'Chọn lại câu trả lời của ví dụ.',
    );
  }
  const open = nextUnanswered(table, answers);
  if (open !== null) return bad(`Ví dụ chưa trả lời câu “${open.text}”.`, 'Chọn một câu trả lời, để ví dụ là một trường hợp trọn vẹn.');
  const own = ownCase(record, answers);
  return own === null ? [] : differences(own, example).map((message) => ({ kind: 'failing-example', at, message, remedy: REMEDY }) as const);
}

const REMEDY = 'Xem bên nào đúng: sửa dòng của bảng, hoặc sửa điều mong đợi trong ví dụ.';

function differences({ situation, record }: { readonly situation: Situation; readonly record: ProcedureRecord }, example: SituationExample): readonly string[] {
  const turnedAway = situation.blocked.length > 0;
  if (example.blocked !== turnedAway) {
    return [turnedAway ? 'Ví dụ mong làm được, bảng lại báo không làm được ở đây.' : 'Ví dụ mong “không làm được ở đây”, bảng lại cho làm.'];
  }
  if (turnedAway) return [];
  const fee = describeFee(record).headline;
  const time = describeTime(record).headline;
  return [
    ...paperDifferences(situation, example),
    ...(example.fee === '' || example.fee === fee ? [] : [`Phí: ví dụ mong “${example.fee}”, bảng ra “${fee}”.`]),
    ...(example.time === '' || example.time === time ? [] : [`Thời hạn: ví dụ mong “${example.time}”, bảng ra “${time}”.`]),
  ];
}

function paperDifferences(situation: Situation, example: SituationExample): readonly string[] {
  if (example.papers === null) return [];
  const published = new Map(situation.papers.map((paper) => [paper.key, paper.component.name]));
  const wanted = new Set(example.papers.map((name) => (published.has(name) ? name : nameKey(name))));
  const got = new Map([
    ...situation.papers.filter((paper) => paper.state !== 'dropped').map((paper) => [paper.key, paper.component.name] as const),
    ...situation.added.map(({ paper }) => [nameKey(paper.name), paper.name] as const),
  ]);
  const missing = [...wanted].filter((key) => !got.has(key)).map((key) => published.get(key) ?? key);
  const extra = [...got].filter(([key]) => !wanted.has(key)).map(([, name]) => name);
  const told = (names: readonly string[]) => names.map((name) => `“${truncateText(name, 60)}”`).join(', ');
  return [
    ...(missing.length > 0 ? [`Bảng bỏ giấy mà ví dụ mong có: ${told(missing)}.`] : []),
    ...(extra.length > 0 ? [`Bảng đòi giấy mà ví dụ không có: ${told(extra)}.`] : []),
  ];
}

/** What the table says of the answers now, as an example would have to say it: to take over into a new example. */
export function exampleFrom(record: ProcedureRecord, answers: SituationExample['answers'], name: string): SituationExample | null {
  const own = ownCase(record, answers);
  if (own === null) return null;
  const { situation } = own;
  if (situation.blocked.length > 0) return { name, answers: situation.answers, papers: null, fee: '', time: '', blocked: true };
  const kept = new Set(situation.papers.filter((paper) => paper.state !== 'dropped').map((paper) => paper.key));
  return {
    name,
    answers: situation.answers,
    papers: [...paperKeys(record).flatMap(({ key }) => (kept.has(key) ? [key] : [])), ...situation.added.map(({ paper }) => paper.name)],
    fee: describeFee(own.record).headline,
    time: describeTime(own.record).headline,
    blocked: false,
  };
}
