import type { JSX } from 'preact';
import { Temporal } from '#kernel/time.ts';
import { formatDate, formatDateTime, formatMoney, formatShortDate, formatShortDateTime } from '../format.ts';

/** Figures of equal width, number and unit on one line. */
export function Money({ dong }: { readonly dong: number }): JSX.Element {
  return <span class="figure">{formatMoney(dong)}</span>;
}

export type DateTextProps = {
  readonly value: Temporal.Instant | Temporal.PlainDate;
  /** Without the weekday, for dense lists. */
  readonly short?: boolean | undefined;
};

export function DateText({ value, short }: DateTextProps): JSX.Element {
  const words = value instanceof Temporal.Instant ? (short ? formatShortDateTime : formatDateTime)(value) : (short ? formatShortDate : formatDate)(value);
  return (
    <time class="figure" dateTime={value.toString()}>
      {words}
    </time>
  );
}
