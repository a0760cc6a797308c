/** The ten national states, QĐ 766 data set and the national portal's synchronisation (`TrangThaiHoSo`). */
export type State = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type StateSlug = 'submitted' | 'accepted' | 'refused' | 'processing' | 'supplement' | 'payment' | 'withdrawn' | 'stopped' | 'done' | 'returned';

export type StateFacts = {
  readonly slug: StateSlug;
  /** The national name, letter for letter. */
  readonly name: string;
  /** What a person at the counter would say. */
  readonly plain: string;
  /** Nothing leaves a terminal state. */
  readonly terminal: boolean;
  /** The clock stands while somebody else's act is awaited. */
  readonly paused: boolean;
  /** The national computation counts 3, 7, 8, 9 and 10 as ended. */
  readonly ended: boolean;
  /** Whom the dossier waits for now. */
  readonly waitsFor: 'desk' | 'agency' | 'citizen' | 'nobody';
  readonly moves: readonly State[];
};

export const STATES = {
  1: {
    slug: 'submitted',
    name: 'Mới đăng ký',
    plain: 'Đã nộp, chờ tiếp nhận',
    terminal: false,
    paused: false,
    ended: false,
    waitsFor: 'desk',
    moves: [2, 3, 5, 7],
  },
  2: {
    slug: 'accepted',
    name: 'Được tiếp nhận',
    plain: 'Đã tiếp nhận',
    terminal: false,
    paused: false,
    ended: false,
    waitsFor: 'desk',
    moves: [4, 7, 8],
  },
  3: {
    slug: 'refused',
    name: 'Không được tiếp nhận',
    plain: 'Không được tiếp nhận',
    terminal: true,
    paused: false,
    ended: true,
    waitsFor: 'nobody',
    moves: [],
  },
  4: {
    slug: 'processing',
    name: 'Đang xử lý',
    plain: 'Đang giải quyết',
    terminal: false,
    paused: false,
    ended: false,
    waitsFor: 'agency',
    moves: [5, 6, 7, 8, 9],
  },
  5: {
    slug: 'supplement',
    name: 'Yêu cầu bổ sung giấy tờ',
    plain: 'Chờ bổ sung giấy tờ',
    terminal: false,
    paused: true,
    ended: false,
    waitsFor: 'citizen',
    moves: [1, 4],
  },
  6: {
    slug: 'payment',
    name: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    plain: 'Chờ nộp tiền',
    terminal: false,
    paused: true,
    ended: false,
    waitsFor: 'citizen',
    moves: [4, 8, 9],
  },
  7: {
    slug: 'withdrawn',
    name: 'Công dân yêu cầu rút hồ sơ',
    plain: 'Đã rút theo yêu cầu',
    terminal: true,
    paused: false,
    ended: true,
    waitsFor: 'nobody',
    moves: [],
  },
  8: {
    slug: 'stopped',
    name: 'Dừng xử lý',
    plain: 'Đã dừng giải quyết',
    terminal: true,
    paused: false,
    ended: true,
    waitsFor: 'nobody',
    moves: [],
  },
  9: {
    slug: 'done',
    name: 'Đã xử lý xong',
    plain: 'Đã có kết quả, mời đến nhận',
    terminal: false,
    paused: false,
    ended: true,
    waitsFor: 'desk',
    moves: [10],
  },
  10: {
    slug: 'returned',
    name: 'Đã trả kết quả',
    plain: 'Đã trả kết quả',
    terminal: true,
    paused: false,
    ended: true,
    waitsFor: 'nobody',
    moves: [],
  },
} as const satisfies Record<State, StateFacts>;

export const ALL_STATES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly State[];

/**
 * Groups of provincial dashboards. States 1 and 3 are in none of them: a dossier not yet accepted, or never accepted, is
 * not counted as handled work.
 */
export const GROUPS = {
  handled: { name: 'Đã xử lý', states: [9, 10, 7] },
  inHand: { name: 'Đang xử lý', states: [2, 4] },
  suspended: { name: 'Tạm dừng', states: [5, 6, 8] },
} as const satisfies Record<string, { readonly name: string; readonly states: readonly State[] }>;

export function stateFacts(state: State): StateFacts {
  return STATES[state];
}

export function mayMove(from: State, to: State): boolean {
  return stateFacts(from).moves.includes(to);
}

export function isState(value: number): value is State {
  return Number.isInteger(value) && value >= 1 && value <= 10;
}
