import { truncateText } from '#kernel/text.ts';
import type { SessionState } from '../domain/session.ts';
import { type CaseWish, readCaseWish } from '../domain/understanding/case-words.ts';
import { vi } from '../messages/vi.ts';
import { answerChoices, caseChoice, caseStart } from './case-choices.ts';
import type { AssistantPorts, CaseAnswers, CaseTold } from './ports.ts';
import { facetChoices, shortName } from './procedure-answers.ts';
import { command, type Turn, turn } from './turn.ts';

const words = vi.ownCase;
const LONGEST_LINE = 240;
const LONGEST_PAPER = 60;

/**
 * One's own case, question by question: null when the message is not about it. Says what the page says, for it asks the same
 * door with the same answers. What was answered is kept when the talk turns to something else.
 */
export async function ownCaseTurn(text: string, state: SessionState, ports: AssistantPorts): Promise<Turn | null> {
  const wish = readCaseWish(text, state);
  if (wish === null) return null;
  const procedureCode = codeFor(wish, state);
  if (procedureCode === undefined) return null;
  const kept = state.ownCase?.procedureCode === procedureCode ? state.ownCase.answers : {};
  if (wish.kind === 'stop') return stopped(procedureCode, kept, state, ports);
  const answers = await answersAfter(wish, procedureCode, kept, ports);
  const told = await ports.tellCase(procedureCode, answers);
  if (told === null)
    return turn({ text: words.noTable, facts: { kind: 'case-none', code: procedureCode }, candidates: facetChoices(['papers', 'fee', 'time']) }, state, ports);
  return told.question === null ? result(told, state, ports) : ask(told, told.question, state, ports);
}

function codeFor(wish: CaseWish, state: SessionState): string | undefined {
  if ((wish.kind === 'start' || wish.kind === 'again') && wish.procedureCode !== null) return wish.procedureCode;
  return wish.kind === 'start' ? state.procedureCode : (state.ownCase?.procedureCode ?? state.procedureCode);
}

async function answersAfter(wish: CaseWish, code: string, kept: CaseAnswers, ports: AssistantPorts): Promise<CaseAnswers> {
  switch (wish.kind) {
    case 'again':
      return {};
    case 'answer':
      return { ...kept, [wish.question]: wish.option };
    case 'back': {
      const last = (await ports.tellCase(code, kept))?.answeredInOrder.at(-1);
      return Object.fromEntries(Object.entries(kept).filter(([id]) => id !== last));
    }
    case 'start':
    case 'stop':
      return kept;
  }
}

function ask(told: CaseTold, question: NonNullable<CaseTold['question']>, state: SessionState, ports: AssistantPorts): Turn {
  const first = told.answeredInOrder.length === 0;
  const lines = [
    ...(first ? [words.first(shortName(told.name))] : []),
    words.question(told.progress.at, told.progress.most, question.text),
    ...(question.help === '' ? [] : [question.help]),
  ];
  const facts = { kind: 'case-question', code: told.code, question: question.id, options: question.options.map(({ id }) => id), answers: told.answers };
  const links = [{ label: words.linkAsking, url: `${ports.channel.publicUrl}${told.path}` }];
  return turn({ text: lines.join('\n'), facts, candidates: answerChoices(question, first), links }, state, ports, remember(told, true));
}

function result(told: CaseTold, state: SessionState, ports: AssistantPorts): Turn {
  const turnedAway = told.blocked.length > 0;
  const lines = turnedAway ? refusal(told) : facts(told);
  const said = {
    text: lines.map((line) => truncateText(line, LONGEST_LINE)).join('\n'),
    facts: turnedAway
      ? { kind: 'case', code: told.code, answers: told.answers, blocked: told.blocked }
      : { kind: 'case', code: told.code, answers: told.answers, papers: told.papers, fee: told.fee, time: told.time, blocked: [] },
    candidates: [
      caseChoice('back', words.changeLast),
      caseChoice(`again:${told.code}`, words.again),
      ...(turnedAway ? [] : facetChoices(['place', 'steps'])),
      command('find', vi.procedure.another),
    ],
    links: [{ label: words.link, url: `${ports.channel.publicUrl}${told.path}` }],
  };
  return turn(said, state, ports, remember(told, false));
}

function refusal(told: CaseTold): readonly string[] {
  return [words.blocked(shortName(told.name)), ...told.blocked.slice(0, 2).flatMap(({ reason, where }) => [reason, where])];
}

/** Five lines at most: the papers by their short names, the whole of them behind the link. */
function facts(told: CaseTold): readonly string[] {
  const [first] = [...told.warnings, ...told.notes];
  return [
    words.heading(shortName(told.name)),
    told.papersCount === 0 ? words.noPapers : words.papers(told.papersCount, told.papers.map(briefName).join('; ')),
    words.fee(told.fee),
    words.time(told.time),
    ...(first === undefined ? [] : [words.remember(first)]),
  ];
}

/** "Giấy chứng sinh. Không có thì … (1 bản chính)" → "Giấy chứng sinh". */
function briefName(line: string): string {
  const [head = line] = line.split(/[.,;:(]/u);
  return truncateText(head.trim(), LONGEST_PAPER);
}

function stopped(procedureCode: string, answers: CaseAnswers, state: SessionState, ports: AssistantPorts): Turn {
  const ownCase = { procedureCode, answers, asking: false };
  const candidates = [caseStart(procedureCode, { ...state, ownCase }), ...facetChoices(['papers', 'fee', 'time']), command('find', vi.procedure.another)];
  return turn({ text: words.stopped, facts: { kind: 'case-stopped', code: procedureCode, answers }, candidates }, state, ports, { ownCase });
}

function remember(told: CaseTold, asking: boolean) {
  const ownCase = { procedureCode: told.code, answers: told.answers, asking };
  return { procedureCode: told.code, topic: 'procedure' as const, lastFacet: null, ownCase };
}
