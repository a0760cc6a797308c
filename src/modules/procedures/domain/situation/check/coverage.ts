import { truncateText } from '#kernel/text.ts';
import { waysPhrase } from '../../facts/phrases.ts';
import type { Channel } from '../../terms.ts';
import { type CaseDecision, decider, type Said, type Saying, sayingsOf } from '../decide.ts';
import { channelsOf, type TableOwner } from '../evaluate.ts';
import { paperKeys } from '../papers.ts';
import type { Answers, SituationTable } from '../table.ts';
import { caseWords, describeWrong, type FaultPlace, type SituationFault, TABLE } from './fault.ts';

const MOST_TOLD = 4;

/** Gaps, contradictions, rows that never hold and questions that never matter: looked for in every single case. */
export function coverageFaults(table: SituationTable, record: TableOwner, cases: readonly Answers[]): readonly SituationFault[] {
  const decide = decider(table, channelsOf(record));
  const decisions = cases.map(decide);
  const look: Look = { table, record, decisions, names: new Map(paperKeys(record).map(({ key, component }) => [key, truncateText(component.name, 70)])) };
  return [...unused(look), ...unreachable(look), ...uncovered(look), ...gaps(look), ...contradictions(look)];
}

type Look = {
  readonly table: SituationTable;
  readonly record: TableOwner;
  readonly decisions: readonly CaseDecision[];
  readonly names: ReadonlyMap<string, string>;
};

function unused({ table, decisions }: Look): readonly SituationFault[] {
  return table.questions.flatMap((question, at): readonly SituationFault[] => {
    const place: FaultPlace = { part: 'question', no: at + 1 };
    if (decisions.every(({ answers }) => answers[question.id] === undefined)) {
      const message = `Câu “${question.text}” không bao giờ được hỏi: điều kiện của nó không thể đúng.`;
      return [{ kind: 'unasked-question', at: place, message, remedy: 'Sửa điều kiện “chỉ hỏi khi”, hoặc bỏ câu hỏi.' }];
    }
    const used = [...table.rules, ...table.questions].some(({ when }) => when.some((condition) => condition.question === question.id));
    if (used) return [];
    const message = `Câu “${question.text}” không dòng nào dùng tới.`;
    return [{ kind: 'unused-question', at: place, message, remedy: 'Thêm dòng có điều kiện về câu này, hoặc bỏ câu hỏi để người dân đỡ phải trả lời.' }];
  });
}

function unreachable({ table, decisions }: Look): readonly SituationFault[] {
  const reached = new Set(decisions.flatMap(({ rules }) => rules));
  return table.rules.flatMap((_rule, at): readonly SituationFault[] =>
    reached.has(at)
      ? []
      : [
          {
            kind: 'unreachable-rule',
            at: { part: 'rule', no: at + 1 },
            message: 'Dòng này không bao giờ đúng: không có cách trả lời nào hợp với mọi điều kiện của nó.',
            remedy: 'Xem lại điều kiện của dòng và “chỉ hỏi khi” của các câu hỏi, hoặc bỏ dòng.',
          },
        ],
  );
}

/** Cases that no row speaks of at all. */
function uncovered({ table, decisions }: Look): readonly SituationFault[] {
  const wrong = decisions.filter(({ rules }) => rules.length === 0).map(({ answers }) => answers);
  return describeWrong(wrong, allOf(decisions), MOST_TOLD).map((answers) => ({
    kind: 'gap',
    at: TABLE,
    message: `Chưa có dòng nào cho trường hợp: ${caseWords(table, answers)}.`,
    remedy: 'Thêm một dòng cho trường hợp này, hoặc bớt điều kiện ở một dòng có sẵn.',
  }));
}

function allOf(decisions: readonly CaseDecision[]): readonly Answers[] {
  return decisions.map(({ answers }) => answers);
}

type Gap = { readonly row: number; readonly saying: Saying; readonly words: string; readonly channels: Channel[] };

/** What one row decides must be decided in every case that is not turned away. */
function gaps(look: Look): readonly SituationFault[] {
  const found = new Map<string, Gap>();
  for (const [output, { row, saying }] of firstSayings(look)) {
    if (saying.kind === 'added' || saying.kind === 'channel') continue;
    const wrong = look.decisions.filter((decision) => isOpen(decision, saying) && !decision.said.has(output)).map(({ answers }) => answers);
    for (const answers of describeWrong(wrong, allOf(look.decisions), MOST_TOLD)) {
      const words = caseWords(look.table, answers);
      // One cause is told once, however many channels it concerns.
      const key = `${row} ${saying.kind === 'fee' ? 'fee' : output} ${words}`;
      const gap = found.get(key) ?? { row, saying, words, channels: [] };
      if (saying.kind === 'fee') gap.channels.push(saying.channel);
      found.set(key, gap);
    }
  }
  return [...found.values()].map(({ row, saying, words, channels }) => ({
    kind: 'gap',
    at: { part: 'rule', no: row + 1 },
    message: `Dòng ${row + 1} nói về ${subjectOf(saying, look, channels)}, nhưng chưa dòng nào nói điều đó khi: ${words}.`,
    remedy: remedyFor(saying),
  }));
}

/** Every output that some row decides, with the first row that does. */
function firstSayings({ table, record }: Look): ReadonlyMap<string, { readonly row: number; readonly saying: Saying }> {
  const channels = channelsOf(record);
  const first = new Map<string, { readonly row: number; readonly saying: Saying }>();
  table.rules.forEach((rule, row) => {
    for (const saying of sayingsOf(rule, channels)) if (!first.has(saying.output)) first.set(saying.output, { row, saying });
  });
  return first;
}

/** Must this be said in this case? Not when some row covers nothing here, the case is turned away, or another channel was chosen. */
function isOpen(decision: CaseDecision, saying: Saying): boolean {
  if (decision.blocked.length > 0 || decision.rules.length === 0) return false;
  if (saying.kind !== 'fee') return true;
  const chosen = decision.said.get('channel')?.[0]?.saying;
  return chosen?.kind !== 'channel' || chosen.value === saying.channel;
}

function remedyFor(saying: Saying): string {
  if (saying.kind === 'paper') return 'Ở dòng cho trường hợp này, đánh dấu giấy ấy là cần hoặc không cần.';
  return saying.kind === 'fee' ? 'Ghi mức phí ở dòng cho trường hợp này.' : 'Ghi thời hạn ở dòng cho trường hợp này.';
}

function subjectOf(saying: Saying, { names }: Look, channels: readonly Channel[] = []): string {
  switch (saying.kind) {
    case 'paper':
      return `giấy “${names.get(saying.key) ?? saying.key}”`;
    case 'added':
      return `giấy thêm “${truncateText(saying.value.name, 70)}”`;
    case 'fee':
      return channels.length === 0 ? 'phí' : `phí khi nộp ${waysPhrase(channels)}`;
    case 'limit':
      return 'thời hạn';
    case 'channel':
      return 'cách nộp';
  }
}

type Clash = { readonly first: Said; readonly second: Said; readonly cases: Answers[] };

/** Rows that hold in the same case and say different things of the same. Told once for each pair and subject. */
function contradictions(look: Look): readonly SituationFault[] {
  const { table, decisions } = look;
  const clashes = new Map<string, Clash>();
  for (const decision of decisions) {
    if (decision.blocked.length > 0) continue;
    for (const [output, said] of decision.said) {
      for (const { first, second } of differing(said)) {
        const key = `${first.rule} ${second.rule} ${first.saying.kind === 'fee' ? 'fee' : output}`;
        const clash = clashes.get(key) ?? { first, second, cases: [] };
        clash.cases.push(decision.answers);
        clashes.set(key, clash);
      }
    }
  }
  return [...clashes.values()].flatMap(({ first, second, cases }) => {
    const [where] = describeWrong(cases, allOf(decisions), 1);
    const rows = `Dòng ${first.rule + 1} và dòng ${second.rule + 1}`;
    const message = `${rows} cùng đúng khi: ${where === undefined ? '' : caseWords(table, where)}, nhưng nói khác nhau về ${subjectOf(second.saying, look)}.`;
    const remedy = 'Sửa cho hai dòng nói giống nhau, hoặc thêm điều kiện để chúng không cùng đúng.';
    return [{ kind: 'contradiction', at: { part: 'rule', no: second.rule + 1 }, message, remedy }] as const;
  });
}

function differing(said: readonly Said[]): readonly { readonly first: Said; readonly second: Said }[] {
  return said.flatMap((first, at) => said.slice(at + 1).flatMap((second) => (first.json === second.json ? [] : [{ first, second }])));
}
