import type { TableOwner } from '../evaluate.ts';
import { nameKey, paperKeys } from '../papers.ts';
import type { Condition, SituationQuestion, SituationRule, SituationTable } from '../table.ts';
import { type FaultPlace, type SituationFault, TABLE } from './fault.ts';

const ID = /^[a-z][a-z0-9-]{0,31}$/u;
export const MOST_QUESTIONS = 12;
export const MOST_OPTIONS = 12;
export const MOST_RULES = 120;
export const MOST_EXAMPLES = 60;

/** Whatever makes the table unreadable as a table: with one of these the cases are not even looked at. */
export function structureFaults(table: SituationTable, record: TableOwner): readonly SituationFault[] {
  return [
    ...sizeFaults(table),
    ...table.questions.flatMap((question, at) => questionFaults(table, question, at)),
    ...table.rules.flatMap((rule, at) => ruleFaults(table, record, rule, at)),
  ];
}

function sizeFaults(table: SituationTable): readonly SituationFault[] {
  const bad = (message: string, remedy: string): SituationFault => ({ kind: 'bad-question', at: TABLE, message, remedy });
  return [
    ...(table.questions.length === 0 ? [bad('Chưa có câu hỏi nào.', 'Thêm ít nhất một câu hỏi với hai lựa chọn.')] : []),
    ...(table.rules.length === 0 ? [bad('Chưa có dòng nào.', 'Thêm một dòng: khi nào thì giấy tờ, phí hay thời hạn khác đi.')] : []),
    ...(table.questions.length > MOST_QUESTIONS
      ? [bad(`Có ${table.questions.length} câu hỏi, nhiều nhất là ${MOST_QUESTIONS}.`, 'Chỉ giữ những câu làm thay đổi giấy tờ, phí hoặc thời hạn.')]
      : []),
    ...(table.rules.length > MOST_RULES ? [bad(`Có ${table.rules.length} dòng, nhiều nhất là ${MOST_RULES}.`, 'Gộp các dòng nói giống nhau.')] : []),
    ...(table.examples.length > MOST_EXAMPLES
      ? [bad(`Có ${table.examples.length} ví dụ, nhiều nhất là ${MOST_EXAMPLES}.`, 'Bỏ bớt những ví dụ giống nhau.')]
      : []),
  ];
}

function questionFaults(table: SituationTable, question: SituationQuestion, at: number): readonly SituationFault[] {
  const place: FaultPlace = { part: 'question', no: at + 1 };
  const bad = (message: string, remedy: string): SituationFault => ({ kind: 'bad-question', at: place, message, remedy });
  const labels = question.options.map((option) => option.label);
  const ids = question.options.map((option) => option.id);
  return [
    ...(ID.test(question.id)
      ? []
      : [bad(`Mã câu hỏi “${question.id}” không dùng được.`, 'Mã gồm chữ thường không dấu, số, gạch nối và bắt đầu bằng chữ, ví dụ "ai-di".')]),
    ...(table.questions.findIndex((other) => other.id === question.id) < at
      ? [bad(`Mã “${question.id}” đã dùng cho một câu hỏi ở trên.`, 'Đặt mã khác cho câu hỏi này.')]
      : []),
    ...(question.text === '' ? [bad('Câu hỏi chưa có lời.', 'Viết câu hỏi như nói với người dân.')] : []),
    ...(ids.length < 2 || ids.length > MOST_OPTIONS ? [bad(`Câu hỏi có ${ids.length} lựa chọn.`, `Mỗi câu cần từ 2 đến ${MOST_OPTIONS} lựa chọn.`)] : []),
    ...ids
      .filter((id) => !ID.test(id))
      .map((id) => bad(`Mã lựa chọn “${id}” không dùng được.`, 'Mã gồm chữ thường không dấu, số, gạch nối và bắt đầu bằng chữ.')),
    ...repeated(ids).map((id) => bad(`Hai lựa chọn cùng mã “${id}”.`, 'Đặt mã khác cho một trong hai.')),
    ...(labels.includes('') ? [bad('Có lựa chọn chưa có lời.', 'Viết lời cho lựa chọn đó hoặc bỏ nó.')] : []),
    ...repeated(labels.filter((label) => label !== '')).map((label) => bad(`Hai lựa chọn cùng ghi “${label}”.`, 'Viết cho khác nhau để người dân chọn được.')),
    ...conditionFaults(table.questions.slice(0, at), question.when, place, true),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) < at))];
}

function conditionFaults(known: readonly SituationQuestion[], when: readonly Condition[], at: FaultPlace, earlierOnly: boolean): readonly SituationFault[] {
  const doubled = repeated(when.map((condition) => condition.question));
  const twice = doubled.map(
    (id): SituationFault => ({
      kind: 'unknown-option',
      at,
      message: `Điều kiện hỏi câu “${id}” hai lần.`,
      remedy: 'Gộp các lựa chọn của câu ấy vào một điều kiện.',
    }),
  );
  return [...twice, ...when.flatMap((condition) => oneCondition(known, condition, at, earlierOnly))];
}

function oneCondition(known: readonly SituationQuestion[], condition: Condition, at: FaultPlace, earlierOnly: boolean): readonly SituationFault[] {
  const bad = (message: string, remedy: string): readonly SituationFault[] => [{ kind: 'unknown-option', at, message, remedy }];
  const question = known.find(({ id }) => id === condition.question);
  if (question === undefined) {
    return bad(
      `Điều kiện nói tới câu hỏi “${condition.question}” ${earlierOnly ? 'không đứng trước câu này' : 'không có trong bảng'}.`,
      earlierOnly ? 'Chuyển câu đó lên trên, hoặc bỏ điều kiện.' : 'Chọn một câu hỏi có trong bảng, hoặc bỏ điều kiện.',
    );
  }
  if (condition.anyOf.length === 0) return bad(`Điều kiện về “${question.text}” chưa chọn lựa chọn nào.`, 'Đánh dấu ít nhất một lựa chọn, hoặc bỏ điều kiện.');
  return condition.anyOf
    .filter((id) => !question.options.some((option) => option.id === id))
    .flatMap((id) => bad(`Câu “${question.text}” không có lựa chọn “${id}”.`, `Dùng một trong: ${question.options.map((option) => option.id).join(', ')}.`));
}

function ruleFaults(table: SituationTable, record: TableOwner, rule: SituationRule, index: number): readonly SituationFault[] {
  const at: FaultPlace = { part: 'rule', no: index + 1 };
  const bad = (message: string, remedy: string): SituationFault => ({ kind: 'bad-rule', at, message, remedy });
  return [
    ...conditionFaults(table.questions, rule.when, at, false),
    ...paperFaults(record, rule, at),
    ...rule.add.flatMap((paper) => [
      ...(paper.name === '' ? [bad('Giấy thêm vào chưa có tên.', 'Ghi tên giấy, hoặc bỏ phần thêm giấy.')] : []),
      ...(paper.name !== '' && nameKey(paper.name) === '' ? [bad(`Tên giấy “${paper.name}” không có chữ nào.`, 'Ghi tên giấy bằng chữ.')] : []),
      ...(paper.originals + paper.copies === 0
        ? [bad(`Giấy thêm “${paper.name}” không có bản chính, bản sao nào.`, 'Ghi số bản, hoặc chuyển thành lưu ý.')]
        : []),
    ]),
    ...rule.fees.flatMap(({ fee }) => feeFaults(fee.rule, fee.amount, fee.text, bad)),
    ...(rule.limit !== null && rule.limit.unit === 'unspecified' && rule.limit.note === ''
      ? [bad('Thời hạn chưa có số và đơn vị, cũng chưa có lời.', 'Ghi số ngày và đơn vị, hoặc viết bằng lời.')]
      : []),
    ...(rule.blocked !== null && (rule.blocked.reason === '' || rule.blocked.where === '')
      ? [bad('“Không làm được ở đây” cần cả lý do và nơi phải đến.', 'Điền đủ hai ô, để người dân không phải hỏi lại.')]
      : []),
    ...(saysNothing(rule) ? [bad('Dòng này không nói gì.', 'Ghi giấy cần hay không cần, phí, thời hạn hoặc lưu ý; hoặc bỏ dòng.')] : []),
  ];
}

function feeFaults(rule: string, amount: number | null, text: string, bad: (message: string, remedy: string) => SituationFault): readonly SituationFault[] {
  if (rule === 'amount' && (amount === null || amount <= 0))
    return [bad('Mức phí chưa có số tiền.', 'Ghi số tiền lớn hơn 0; nếu miễn thì chọn “Không mất phí” và ghi căn cứ.')];
  if (rule === 'free' && text === '') return [bad('“Không mất phí” chưa ghi căn cứ.', 'Ghi văn bản cho phép miễn, ví dụ “Luật Hộ tịch, Điều 11”.')];
  if (rule === 'see-text' && text === '') return [bad('Mức phí bằng lời đang để trống.', 'Viết mức phí bằng lời.')];
  return [];
}

function saysNothing(rule: SituationRule): boolean {
  const { keep, drop, add, fees, notes } = rule;
  const lists = keep.length + drop.length + add.length + fees.length + notes.length;
  return lists === 0 && rule.limit === null && rule.channel === null && rule.warning === '' && rule.blocked === null;
}

function paperFaults(record: TableOwner, rule: SituationRule, at: FaultPlace): readonly SituationFault[] {
  const known = new Set(paperKeys(record).map((paper) => paper.key));
  const unknown = [...rule.keep, ...rule.drop].filter((key) => !known.has(key));
  const both = rule.keep.filter((key) => rule.drop.includes(key));
  const all = [...known];
  const listed =
    all.length === 0 ? 'Thủ tục chưa có giấy nào tách riêng.' : `Giấy của thủ tục này: ${all.slice(0, 8).join(', ')}${all.length > 8 ? ', …' : ''}.`;
  return [
    ...unknown.map((key): SituationFault => ({ kind: 'unknown-paper', at, message: `Thủ tục không có giấy “${key}”.`, remedy: `Sửa mã giấy. ${listed}` })),
    ...both.map(
      (key): SituationFault => ({
        kind: 'contradiction',
        at,
        message: `Dòng này vừa giữ vừa bỏ giấy “${key}”.`,
        remedy: 'Chỉ chọn một trong hai.',
      }),
    ),
  ];
}
