import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

export type DetailsProps = {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
};

export function Details({ summary, open, id, children }: DetailsProps): JSX.Element {
  return (
    <details class="details" open={open} id={id}>
      <summary>
        <Icon name="chevron-right" size="small" />
        <span>{summary}</span>
      </summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
