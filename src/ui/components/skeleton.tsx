import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';

export type SkeletonProps = {
  readonly kind?: 'text' | 'card' | 'rows' | undefined;
  /** How many lines, cards or rows are expected. */
  readonly count?: number | undefined;
  readonly label?: string | undefined;
};

/** The shape of what is on its way, for parts that a script fills; a page itself never waits for one. */
export function Skeleton({ kind = 'text', count = 3, label }: SkeletonProps): JSX.Element {
  const { loading } = useText({ vi, en });
  return (
    <div class="skeleton" role="status">
      <span class="only-read">{label ?? loading}</span>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class={`skeleton-${kind}`} aria-hidden="true">
          <i />
          {kind === 'text' ? null : <i />}
        </div>
      ))}
    </div>
  );
}
