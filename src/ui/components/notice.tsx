import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

export type NoticeKind = 'info' | 'attention' | 'success' | 'error';
export type NoticeProps = {
  readonly kind?: NoticeKind | undefined;
  readonly title?: string | undefined;
  /** Read out at once: for the outcome of what the person has just done. */
  readonly live?: boolean | undefined;
  readonly children?: ComponentChildren;
};

const ICONS = { info: 'info', attention: 'alert', success: 'check-round', error: 'cross-round' } as const;

export function Notice({ kind = 'info', title, live, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice-${kind}`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={ICONS[kind]} />
      <div class="notice-body">
        {title ? <p class="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
