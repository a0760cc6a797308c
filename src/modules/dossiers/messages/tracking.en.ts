import type { ActionName, SupplementStage } from '../domain/actions.ts';
import type { State } from '../domain/states.ts';
import type { NextStepFacts, tracking as vietnamese } from './tracking.vi.ts';

const STORIES = {
  submit: 'Filed online',
  receive: 'The One-Stop desk received all papers and accepted the dossier',
  accept: 'The One-Stop desk checked and accepted the dossier',
  refuse: 'Not accepted; the reason is on the slip sent to the applicant',
  'request-supplement': 'The agency asked for more papers; the time limit stands still',
  'receive-supplement': 'All further papers were received; the time limit runs on',
  forward: 'Handed to the officer in charge',
  'request-payment': 'The agency announced an amount to pay; the time limit stands still',
  'record-payment': 'Payment recorded; the time limit runs on',
  withdraw: 'Withdrawn at the request of the applicant',
  stop: 'The agency stopped the work; the reason is in the notice sent to the applicant',
  finish: 'The result is at the One-Stop desk',
  'return-result': 'The result was handed over',
} as const satisfies Record<ActionName, string>;

function storyOf(type: ActionName, stage: SupplementStage | null): string {
  if (stage === 'desk' && type === 'request-supplement') return 'The One-Stop desk asked for more papers before accepting';
  if (stage === 'desk' && type === 'receive-supplement') return 'The One-Stop desk received the further papers and is checking again';
  return STORIES[type];
}

const PLAIN = {
  1: 'Filed, waiting to be accepted',
  2: 'Accepted',
  3: 'Not accepted',
  4: 'Being worked on',
  5: 'Waiting for more papers',
  6: 'Waiting for payment',
  7: 'Withdrawn on request',
  8: 'Stopped',
  9: 'Result ready to be fetched',
  10: 'Result handed over',
} as const satisfies Record<State, string>;

function nextStepOf(facts: NextStepFacts): string {
  const { agencyName, due } = facts;
  switch (facts.state) {
    case 1:
      return 'The One-Stop desk checks the papers and answers within 8 working hours of filing.';
    case 2:
      return due === null ? 'The One-Stop desk hands the dossier to the officer in charge.' : `The dossier goes to the officer in charge. Due: ${due}.`;
    case 3:
      return 'Read the reason on the refusal slip, put the papers right and file again. For questions, see the One-Stop desk.';
    case 4:
      return workingOn(facts);
    case 5:
      return 'Waiting for further papers: see the request, then hand in everything at once at the One-Stop desk. The time limit stands still until then.';
    case 6:
      return 'Waiting for payment: see the notice; once paid, the agency goes on at once. The time limit stands still until then.';
    case 7:
      return 'Closed because it was withdrawn. You may file again at any time.';
    case 8:
      return 'The work was stopped. The reason is in the notice; for questions, see the One-Stop desk.';
    case 9:
      return `Please fetch the result at the One-Stop desk of ${agencyName}, and bring the receipt.`;
    case 10:
      return 'Everything is done. Thank you.';
  }
}

function workingOn({ agencyName, due, overdue }: NextStepFacts): string {
  if (due === null) return `${agencyName} is working on it; you will be told when there is a result.`;
  if (overdue) return `The date has passed (${due}). ${agencyName} owes you a written apology and a new date; you can ask at the One-Stop desk now.`;
  return `${agencyName} is working on it. Due: ${due}.`;
}

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...values: never[]) => unknown ? T[K] : Same<T[K]>;
};

export const tracking: Same<typeof vietnamese> = {
  storyOf,
  nextStepOf,
  plainState: (state) => PLAIN[state],
  unknown: 'No dossier has this code yet. Compare each digit with the code on the receipt, then correct it in the field below.',
  incomplete: (typed) =>
    `“${typed}” looks like a dossier code, but a part is missing or wrong. A whole code has three parts: agency, six digits of the day of filing, four digits of number, for example 000.00.17.H08-190125-0001.`,
  noCode: 'There is no dossier code in what was typed. It is printed on the receipt, like 000.00.17.H08-190125-0001.',
  lateTitle: (late) => `${late} past the due date`,
  lateText: (due) => `It was due on ${due}. We are sorry for the delay.`,
  stillWorking: 'The agency is still working on it; you need not file again.',
  lateDays: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  lateHours: (hours) => `${hours} ${hours === 1 ? 'hour' : 'hours'} late`,
  justLate: 'Just late',
  endings: { 3: 'Answered on', 7: 'Withdrawn on', 8: 'Stopped on', 9: 'Result ready since', 10: 'Result handed over' },
  due: 'Result due',
  duePaused: 'Due date, standing still',
  provisional: 'provisional',
  willMove: 'This date will move by as long as the pause lasts.',
  moved: (first, now) => `First due ${first}; with the time spent waiting for papers or payment, now ${now}`,
  facts: {
    state: 'State (national list)',
    agency: 'Received at',
    submitted: 'Filed',
    accepted: 'Accepted',
    due: 'Due',
    procedure: 'Procedure code',
  },
  open: 'Open',
  zalo: 'Một Cửa on Zalo',
  thenSend: 'and send the code',
  thenFollow: 'Answer “theo dõi” (follow): Zalo then tells you of each step.',
  nothingPersonal: 'This page shows the state and dates only, no names and no papers.',
};
