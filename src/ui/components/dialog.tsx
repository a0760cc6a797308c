import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { LinkButton } from './button.tsx';
import type { HeadingLevel } from './card.tsx';
import { Icon, type IconName } from './icon.tsx';

export type ConfirmProps = {
  /** The question: `Rút hồ sơ này?` */
  readonly title: string;
  readonly level?: HeadingLevel | undefined;
  readonly titleId?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Cannot be undone: said in colour and icon too. */
  readonly danger?: boolean | undefined;
  /** What will happen, to whom, what stays; fields if the act needs a reason. */
  readonly children: ComponentChildren;
  /** The act's button, named by its verb (`Rút hồ sơ`), never `OK`. */
  readonly action: ComponentChildren;
  /** Where one goes who thinks better of it. */
  readonly backHref: string;
  readonly backLabel?: string | undefined;
};

/** Asks before what cannot be undone. A page of its own, or inside a `Dialog`; stands in the form that does the act. */
export function Confirm(props: ConfirmProps): JSX.Element {
  const { title, level = 1, danger, children, action, backHref } = props;
  const { back } = useText({ vi, en });
  const Heading = `h${level}` as const;
  return (
    <div class={danger ? 'confirm confirm-danger' : 'confirm'}>
      <span class="arch-icon">
        <Icon name={props.icon ?? (danger ? 'alert' : 'question')} />
      </span>
      <Heading class="confirm-title" id={props.titleId}>
        {title}
      </Heading>
      <div class="confirm-body">{children}</div>
      <div class="actions">
        {action}
        <LinkButton kind="quiet" href={backHref}>
          {props.backLabel ?? back}
        </LinkButton>
      </div>
    </div>
  );
}

export type DialogProps = Omit<ConfirmProps, 'level' | 'titleId' | 'backHref'> & {
  /** The link that opens it leads to `#<id>`. */
  readonly id: string;
  /** The id of the part of the page behind it, shown again on closing. */
  readonly backTo: string;
  /** Shown at once: the answer of the server to an act that needs a second word. */
  readonly open?: boolean | undefined;
  /** Where the form inside is posted; without it the children bring their own. */
  readonly form?: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> | undefined } | undefined;
};

/**
 * A question over the page. Without scripts the link `#id` shows it and the way back hides it again; with `dialog.js` it is
 * a true modal dialog, closed by Escape, and focus goes back to the link.
 */
export function Dialog({ id, backTo, open, form, ...confirm }: DialogProps): JSX.Element {
  const inside = <Confirm {...confirm} level={2} titleId={`${id}-ten`} backHref={`#${backTo}`} />;
  return (
    <dialog class="dialog" id={id} open={open} aria-labelledby={`${id}-ten`} data-dialog>
      {form ? (
        <form method="post" action={form.action}>
          {Object.entries(form.hidden ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {inside}
        </form>
      ) : (
        inside
      )}
    </dialog>
  );
}
