import type { ComponentChildren, JSX } from 'preact';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { formatNumber } from '../format.ts';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';

export type ProgressProps = {
  /** What is being done: `Nhập 5.771 thủ tục`. */
  readonly label: string;
  readonly done: number;
  /** Leave out while it is not known: the bar then only says that work goes on. */
  readonly total?: number | undefined;
  /** Instead of `đang làm 120/5.771`. */
  readonly words?: string | undefined;
  readonly detail?: ComponentChildren;
};

/** A bar and the same in words. A page that is still at work asks for itself again, or a script does. */
export function Progress({ label, done, total, words, detail }: ProgressProps): JSX.Element {
  const text = useText({ vi, en });
  const language = useLanguage();
  const counted = total === undefined ? formatNumber(done, language) : sayProgress(text, language, done, total);
  return (
    <div class="progress">
      <p class="progress-head">
        <span class="strong">{label}</span>
        <span class="figure">{words ?? counted}</span>
      </p>
      <progress class="progress-bar" aria-label={label} value={total === undefined ? undefined : Math.min(done, total)} max={total ?? undefined} />
      {detail ? <p class="soft">{detail}</p> : null}
    </div>
  );
}

function sayProgress(text: typeof vi, language: 'vi' | 'en', done: number, total: number): string {
  const all = formatNumber(total, language);
  return done >= total ? text.allDone(all) : text.doing(formatNumber(done, language), all);
}
