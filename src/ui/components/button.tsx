import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** `main`: the one act of the page. `secondary`: another act. `quiet`: looks like a link. `danger`: refuses, stops, cannot be undone. */
export type ButtonKind = 'main' | 'secondary' | 'quiet' | 'danger';

type Look = {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  readonly wide?: boolean | undefined;
  /** One key, told to screen readers and shown at the desk. */
  readonly shortcut?: string | undefined;
  readonly children: ComponentChildren;
};

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  /** Says beside it why: a dead button without a reason helps nobody. */
  readonly disabled?: boolean | undefined;
  /** At work: the words say what is being done, pressing again does nothing. */
  readonly busy?: boolean | undefined;
  /** The id of what explains the button. */
  readonly describedBy?: string | undefined;
};

export type LinkButtonProps = Look & { readonly href: string };

function buttonClass({ kind = 'secondary', wide }: Look): string {
  return `button button-${kind}${wide ? ' button-wide' : ''}`;
}

function Inside({ icon, iconAfter, children, shortcut, busy }: Look & { readonly busy?: boolean | undefined }): JSX.Element {
  return (
    <>
      {busy ? <Spinner /> : icon ? <Icon name={icon} size="small" /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} size="small" /> : null}
      {shortcut ? <kbd class="key">{shortcut}</kbd> : null}
    </>
  );
}

/** An arch that is being drawn; stands still for those who want no motion. */
export function Spinner(): JSX.Element {
  return (
    <svg class="icon icon-small spinner" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3.5a8.5 8.5 0 1 1-8.5 8.5" />
    </svg>
  );
}

/** Submits by default, because that is what a button in a form is for. */
export function Button(props: ButtonProps): JSX.Element {
  const { busy } = props;
  return (
    <button
      class={buttonClass(props)}
      type={busy ? 'button' : (props.type ?? 'submit')}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      aria-disabled={busy ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.shortcut}
    >
      <Inside {...props} />
    </button>
  );
}

export function LinkButton(props: LinkButtonProps): JSX.Element {
  return (
    <a class={buttonClass(props)} href={props.href} aria-keyshortcuts={props.shortcut}>
      <Inside {...props} />
    </a>
  );
}
