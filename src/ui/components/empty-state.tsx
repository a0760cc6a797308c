import type { ComponentChildren, JSX } from 'preact';
import type { HeadingLevel } from './card.tsx';
import { Icon, type IconName } from './icon.tsx';

export type EmptyStateProps = {
  readonly title: string;
  readonly icon?: IconName | undefined;
  readonly level?: HeadingLevel | undefined;
  /** What it means and the next step. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
};

export function EmptyState({ title, icon = 'door', level = 2, children, actions }: EmptyStateProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <span class="arch-icon arch-icon-large">
        <Icon name={icon} size="large" />
      </span>
      <Heading>{title}</Heading>
      {children ? <div class="empty-text">{children}</div> : null}
      {actions ? <div class="actions">{actions}</div> : null}
    </div>
  );
}
