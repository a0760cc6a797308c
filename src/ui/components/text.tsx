import type { JSX } from 'preact';
import { Temporal } from '#kernel/time.ts';
import { useLanguage } from '#platform/i18n/language.tsx';
import { formatDate, formatDateTime, formatMoney, formatShortDate, formatShortDateTime } from '../format.ts';

/** Figures of equal width, number and unit on one line. */
export function Money({ dong }: { readonly dong: number }): JSX.Element {
  return <span class="figure">{formatMoney(dong, useLanguage())}</span>;
}

export type DateTextProps = {
  readonly value: Temporal.Instant | Temporal.PlainDate;
  /** Without the weekday, for dense lists. */
  readonly short?: boolean | undefined;
};

export function DateText({ value, short }: DateTextProps): JSX.Element {
  const language = useLanguage();
  const words =
    value instanceof Temporal.Instant
      ? (short ? formatShortDateTime : formatDateTime)(value, language)
      : (short ? formatShortDate : formatDate)(value, language);
  return (
    <time class="figure" dateTime={value.toString()}>
      {words}
    </time>
  );
}
