import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'action' | 'attention' | 'done' | 'refused';
export type NationalState = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type BadgeState = NationalState | 'overdue' | 'due-soon';

type Sign = { readonly word: string; readonly icon: IconName; readonly tone: Tone };

/** Everyday word for each national state; colour is never the only sign. */
export const STATE_SIGNS = {
  1: { word: 'Mới gửi', icon: 'inbox', tone: 'plain' },
  2: { word: 'Đã tiếp nhận', icon: 'stamp', tone: 'action' },
  3: { word: 'Không được tiếp nhận', icon: 'cross-round', tone: 'refused' },
  4: { word: 'Đang xử lý', icon: 'pen', tone: 'action' },
  5: { word: 'Cần bổ sung giấy tờ', icon: 'paper-plus', tone: 'attention' },
  6: { word: 'Chờ nộp tiền', icon: 'money', tone: 'attention' },
  7: { word: 'Đã rút hồ sơ', icon: 'undo', tone: 'plain' },
  8: { word: 'Dừng xử lý', icon: 'stop', tone: 'refused' },
  9: { word: 'Đã có kết quả', icon: 'check-round', tone: 'done' },
  10: { word: 'Đã trả kết quả', icon: 'hand-over', tone: 'done' },
  overdue: { word: 'Trễ hẹn', icon: 'alert', tone: 'refused' },
  'due-soon': { word: 'Sắp đến hạn', icon: 'clock', tone: 'attention' },
} as const satisfies Record<BadgeState, Sign>;

export type StateBadgeProps = {
  readonly state: BadgeState;
  /** Instead of the usual word: `Trễ 2 ngày`. */
  readonly label?: string | undefined;
};

export function StateBadge({ state, label }: StateBadgeProps): JSX.Element {
  const { word, icon, tone } = STATE_SIGNS[state];
  return <Badge icon={icon} tone={tone} label={label ?? word} />;
}

export type BadgeProps = { readonly icon: IconName; readonly tone?: Tone | undefined; readonly label: string };

/** The same sign for other facts: level, revision, outcome of a message. */
export function Badge({ icon, tone = 'plain', label }: BadgeProps): JSX.Element {
  return (
    <span class={`badge tone-${tone}`}>
      <Icon name={icon} size="small" />
      {label}
    </span>
  );
}
