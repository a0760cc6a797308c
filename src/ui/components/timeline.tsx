import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Icon, type IconName } from './icon.tsx';

export type TimelineEntry = {
  /** Already in words: `thứ Sáu 24/4/2026, 16:30`. */
  readonly when: string;
  /** Machine form of `when`, if exact. */
  readonly dateTime?: string | undefined;
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName | undefined;
  readonly tone?: 'attention' | 'done' | 'refused' | undefined;
};

export type TimelineProps = {
  readonly past: readonly TimelineEntry[];
  /** The mark between what has happened and what comes; leave out when the story is over. */
  readonly today?: { readonly when: string; readonly text: ComponentChildren } | undefined;
  readonly ahead?: readonly TimelineEntry[] | undefined;
};

/** What happened, where we stand, what comes: read from top to bottom like a story. */
export function Timeline({ past, today, ahead = [] }: TimelineProps): JSX.Element {
  const text = useText({ vi, en });
  return (
    <ol class="timeline">
      {past.map((entry) => (
        <Entry key={`${entry.when}${entry.title}`} entry={entry} place="past" />
      ))}
      {today ? (
        <li class="timeline-today" aria-current="step">
          <span class="timeline-mark">
            <Icon name="door" size="small" />
          </span>
          <p class="timeline-when">{text.today(today.when)}</p>
          <p class="timeline-title">{today.text}</p>
        </li>
      ) : null}
      {ahead.map((entry) => (
        <Entry key={`${entry.when}${entry.title}`} entry={entry} place="ahead" />
      ))}
    </ol>
  );
}

function Entry({ entry, place }: { readonly entry: TimelineEntry; readonly place: 'past' | 'ahead' }): JSX.Element {
  const { when, dateTime, title, detail, icon, tone } = entry;
  return (
    <li class={`timeline-${place}${tone ? ` tone-${tone}` : ''}`}>
      <span class="timeline-mark">
        <Icon name={icon ?? (place === 'past' ? 'check' : 'clock')} size="small" />
      </span>
      <p class="timeline-when">{dateTime ? <time dateTime={dateTime}>{when}</time> : when}</p>
      <p class="timeline-title">{title}</p>
      {detail ? <div class="timeline-detail">{detail}</div> : null}
    </li>
  );
}
