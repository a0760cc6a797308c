import type { State } from './states.ts';

export type DeskTab = 'todo' | 'late' | 'submitted' | 'accepted' | 'processing' | 'waiting' | 'done' | 'ended';

export type TabFacts = {
  readonly label: string;
  readonly states: readonly State[];
  readonly late: boolean;
  readonly order: 'due' | 'newest';
};

/** The piles on the desk. `todo`: an officer has to move; `waiting`: the applicant has. */
export const TABS = {
  todo: { label: 'Cần làm', states: [1, 2, 4, 9], late: false, order: 'due' },
  late: { label: 'Trễ hẹn', states: [2, 4, 5, 6], late: true, order: 'due' },
  submitted: { label: 'Mới gửi', states: [1], late: false, order: 'due' },
  accepted: { label: 'Đã tiếp nhận', states: [2], late: false, order: 'due' },
  processing: { label: 'Đang xử lý', states: [4], late: false, order: 'due' },
  waiting: { label: 'Chờ người nộp', states: [5, 6], late: false, order: 'due' },
  done: { label: 'Có kết quả', states: [9], late: false, order: 'due' },
  ended: { label: 'Đã kết thúc', states: [3, 7, 8, 10], late: false, order: 'newest' },
} as const satisfies Record<DeskTab, TabFacts>;

export const DESK_TABS = ['todo', 'late', 'submitted', 'accepted', 'processing', 'waiting', 'done', 'ended'] as const satisfies readonly DeskTab[];
