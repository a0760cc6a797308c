import type { JSX } from 'preact';
import { useLanguage } from '#platform/i18n/language.tsx';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'action' | 'attention' | 'done' | 'refused';
export type NationalState = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type BadgeState = NationalState | 'overdue' | 'due-soon';

type Sign = { readonly word: string; readonly wordEn: string; readonly icon: IconName; readonly tone: Tone };

/** Everyday word for each national state; colour is never the only sign. */
export const STATE_SIGNS = {
  1: { word: 'Mới gửi', wordEn: 'Just sent', icon: 'inbox', tone: 'plain' },
  2: { word: 'Đã tiếp nhận', wordEn: 'Received', icon: 'stamp', tone: 'action' },
  3: { word: 'Không được tiếp nhận', wordEn: 'Not accepted', icon: 'cross-round', tone: 'refused' },
  4: { word: 'Đang xử lý', wordEn: 'Being handled', icon: 'pen', tone: 'action' },
  5: { word: 'Cần bổ sung giấy tờ', wordEn: 'More papers needed', icon: 'paper-plus', tone: 'attention' },
  6: { word: 'Chờ nộp tiền', wordEn: 'Waiting for payment', icon: 'money', tone: 'attention' },
  7: { word: 'Đã rút hồ sơ', wordEn: 'Withdrawn', icon: 'undo', tone: 'plain' },
  8: { word: 'Dừng xử lý', wordEn: 'Stopped', icon: 'stop', tone: 'refused' },
  9: { word: 'Đã có kết quả', wordEn: 'Result ready', icon: 'check-round', tone: 'done' },
  10: { word: 'Đã trả kết quả', wordEn: 'Result handed over', icon: 'hand-over', tone: 'done' },
  overdue: { word: 'Trễ hẹn', wordEn: 'Overdue', icon: 'alert', tone: 'refused' },
  'due-soon': { word: 'Sắp đến hạn', wordEn: 'Due soon', icon: 'clock', tone: 'attention' },
} as const satisfies Record<BadgeState, Sign>;

export type StateBadgeProps = {
  readonly state: BadgeState;
  /** Instead of the usual word: `Trễ 2 ngày`. */
  readonly label?: string | undefined;
};

export function StateBadge({ state, label }: StateBadgeProps): JSX.Element {
  const { word, wordEn, icon, tone } = STATE_SIGNS[state];
  return <Badge icon={icon} tone={tone} label={label ?? (useLanguage() === 'en' ? wordEn : word)} />;
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
