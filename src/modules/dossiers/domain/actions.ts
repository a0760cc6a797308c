import type { State } from './states.ts';

/** Where a supplement was asked for: before acceptance at the desk, or by those who process. */
export type SupplementStage = 'desk' | 'processing';

export type ActionName =
  | 'submit'
  | 'receive'
  | 'accept'
  | 'refuse'
  | 'request-supplement'
  | 'receive-supplement'
  | 'forward'
  | 'request-payment'
  | 'record-payment'
  | 'withdraw'
  | 'stop'
  | 'finish'
  | 'return-result';

/** Rights as identity knows them; see policies.ts for the roles that usually hold them. */
export type Right =
  | 'dossier.read'
  | 'dossier.read-all'
  | 'dossier.accept'
  | 'dossier.refuse'
  | 'dossier.supplement'
  | 'dossier.process'
  | 'dossier.payment'
  | 'dossier.finish'
  | 'dossier.return'
  | 'dossier.stop'
  | 'dossier.withdraw';

export type Move = {
  /** `null`: the dossier does not exist yet. */
  readonly from: State | null;
  readonly to: State;
  /** From state 5 the way back depends on who asked. */
  readonly stage?: SupplementStage;
};

export type ActionFacts = {
  readonly label: string;
  /** What the officer confirms when the act cannot be undone. */
  readonly confirm: string | null;
  /** `null`: what the citizen does, no officer's right involved. */
  readonly right: Right | null;
  readonly moves: readonly Move[];
  /** The reason or list in words that the law wants in writing; null when a note is optional. */
  readonly noteLabel: string | null;
};

export const ACTIONS = {
  submit: {
    label: 'Nộp trực tuyến',
    confirm: null,
    right: null,
    moves: [{ from: null, to: 1 }],
    noteLabel: null,
  },
  receive: {
    label: 'Tiếp nhận tại quầy',
    confirm: null,
    right: 'dossier.accept',
    moves: [{ from: null, to: 2 }],
    noteLabel: null,
  },
  accept: {
    label: 'Tiếp nhận',
    confirm: null,
    right: 'dossier.accept',
    moves: [{ from: 1, to: 2 }],
    noteLabel: null,
  },
  refuse: {
    label: 'Từ chối tiếp nhận',
    confirm: 'Hồ sơ sẽ kết thúc và không mở lại được. Phiếu từ chối (Mẫu 03) ghi lý do dưới đây.',
    right: 'dossier.refuse',
    moves: [{ from: 1, to: 3 }],
    noteLabel: 'Lý do từ chối và căn cứ',
  },
  'request-supplement': {
    label: 'Yêu cầu bổ sung',
    confirm: null,
    right: 'dossier.supplement',
    moves: [
      { from: 1, to: 5, stage: 'desk' },
      { from: 4, to: 5, stage: 'processing' },
    ],
    noteLabel: 'Cần bổ sung những gì (nêu đủ một lần)',
  },
  'receive-supplement': {
    label: 'Nhận giấy tờ bổ sung',
    confirm: null,
    right: 'dossier.supplement',
    moves: [
      { from: 5, to: 1, stage: 'desk' },
      { from: 5, to: 4, stage: 'processing' },
    ],
    noteLabel: null,
  },
  forward: {
    label: 'Chuyển giải quyết',
    confirm: null,
    right: 'dossier.process',
    moves: [{ from: 2, to: 4 }],
    noteLabel: null,
  },
  'request-payment': {
    label: 'Yêu cầu nộp tiền',
    confirm: null,
    right: 'dossier.payment',
    moves: [{ from: 4, to: 6 }],
    noteLabel: 'Khoản phải nộp và nơi nộp',
  },
  'record-payment': {
    label: 'Ghi nhận đã nộp tiền',
    confirm: null,
    right: 'dossier.payment',
    moves: [{ from: 6, to: 4 }],
    noteLabel: null,
  },
  withdraw: {
    label: 'Rút hồ sơ theo yêu cầu',
    confirm: 'Người nộp yêu cầu rút. Hồ sơ sẽ kết thúc và không mở lại được.',
    right: 'dossier.withdraw',
    moves: [
      { from: 1, to: 7 },
      { from: 2, to: 7 },
      { from: 4, to: 7 },
    ],
    noteLabel: null,
  },
  stop: {
    label: 'Dừng giải quyết',
    confirm: 'Hồ sơ sẽ kết thúc và không mở lại được. Thông báo dừng (Mẫu 05) ghi lý do dưới đây.',
    right: 'dossier.stop',
    moves: [
      { from: 2, to: 8 },
      { from: 4, to: 8 },
      { from: 6, to: 8 },
    ],
    noteLabel: 'Lý do dừng giải quyết',
  },
  finish: {
    label: 'Đã có kết quả',
    confirm: 'Kết quả đã ký, vào sổ và về bộ phận một cửa. Sau bước này không rút hay dừng hồ sơ được nữa.',
    right: 'dossier.finish',
    moves: [
      { from: 4, to: 9 },
      { from: 6, to: 9 },
    ],
    noteLabel: null,
  },
  'return-result': {
    label: 'Trả kết quả',
    confirm: 'Kết quả đã giao tận tay người nhận (hoặc bưu chính, trực tuyến). Hồ sơ kết thúc.',
    right: 'dossier.return',
    moves: [{ from: 9, to: 10 }],
    noteLabel: null,
  },
} as const satisfies Record<ActionName, ActionFacts>;

export function actionFacts(name: ActionName): ActionFacts {
  return ACTIONS[name];
}

/** Acts on a dossier that exists already, in the order in which the desk shows them. */
export const ACTS = [
  'accept',
  'forward',
  'finish',
  'return-result',
  'receive-supplement',
  'record-payment',
  'request-supplement',
  'request-payment',
  'refuse',
  'withdraw',
  'stop',
] as const satisfies readonly ActionName[];

export type ActName = (typeof ACTS)[number];

export function isActName(text: string): text is ActName {
  return ACTS.some((name) => name === text);
}

/** The move an action makes from a state; null when the table has none. */
export function moveOf(name: ActionName, from: State | null, stage: SupplementStage | null): Move | null {
  const fits = (move: Move): boolean => move.from === from && (from !== 5 || move.stage === undefined || move.stage === stage);
  return actionFacts(name).moves.find(fits) ?? null;
}
