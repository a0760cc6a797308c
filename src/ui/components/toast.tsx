import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Icon } from './icon.tsx';

export type ToastProps = {
  readonly kind?: 'success' | 'info' | 'attention' | undefined;
  /** One sentence: what has been done. */
  readonly children: ComponentChildren;
  /** The same page without the message; closing works by it without scripts. */
  readonly dismissHref: string;
  /** What can still be done about it: a form that undoes, a link to the thing. */
  readonly action?: ComponentChildren;
};

const ICONS = { success: 'check-round', info: 'info', attention: 'alert' } as const;

/** The outcome of what the person has just done, on the page that comes after it (POST, redirect, page). Never for errors: those stay by their field. */
export function Toast({ kind = 'success', children, dismissHref, action }: ToastProps): JSX.Element {
  const { closeToast } = useText({ vi, en });
  return (
    <div class={`toast toast-${kind}`} role="status" data-toast>
      <Icon name={ICONS[kind]} />
      <div class="toast-words">{children}</div>
      {action ? <div class="toast-action">{action}</div> : null}
      <a class="toast-close" href={dismissHref} aria-label={closeToast}>
        <Icon name="cross" size="small" />
      </a>
    </div>
  );
}
