import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** `main`: the one act of the page. `quiet`: everything else. `danger`: refuses or stops. `plain`: looks like a link. */
export type ButtonKind = 'main' | 'quiet' | 'danger' | 'plain';

type Look = {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  readonly wide?: boolean | undefined;
  readonly children: ComponentChildren;
};

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** One key, told to screen readers and shown at the desk. */
  readonly shortcut?: string | undefined;
};

export type LinkButtonProps = Look & { readonly href: string; readonly shortcut?: string | undefined };

function buttonClass({ kind = 'quiet', wide }: Look): string {
  return `button button-${kind}${wide ? ' button-wide' : ''}`;
}

function Inside({ icon, iconAfter, children, shortcut }: Look & { readonly shortcut?: string | undefined }): JSX.Element {
  return (
    <>
      {icon ? <Icon name={icon} size="small" /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} size="small" /> : null}
      {shortcut ? <kbd class="key">{shortcut}</kbd> : null}
    </>
  );
}

/** Submits by default, because that is what a button in a form is for. */
export function Button(props: ButtonProps): JSX.Element {
  return (
    <button
      class={buttonClass(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
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
