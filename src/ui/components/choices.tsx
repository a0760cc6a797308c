import type { JSX } from 'preact';
import { describedBy, fieldClass, fieldId, Hints, type Option } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';

export type Choice = Option & { readonly icon?: IconName | undefined; readonly disabled?: boolean | undefined };

export type ChoicesProps = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Choice[];
  readonly value?: string | readonly string[] | undefined;
  readonly many?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** `cards`: large, for the one question of a page. Needs the sheet `forms.css` on citizen pages. */
  readonly look?: 'list' | 'cards' | undefined;
  /** The question is the heading of the page. */
  readonly titled?: boolean | undefined;
  readonly form?: string | undefined;
};

/** Radio buttons, or check boxes when `many`. */
export function Choices(props: ChoicesProps): JSX.Element {
  const { legend, name, options, hint, error, titled, look = 'list' } = props;
  const id = fieldId(name);
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ id, hint, error })}>
      <legend class="field-label">{titled ? <h1>{legend}</h1> : legend}</legend>
      <Hints id={id} hint={hint} error={error} />
      <div class={look === 'cards' ? 'choices-cards' : undefined}>
        {options.map((option, at) => (
          <One key={option.value} option={option} id={at === 0 ? id : undefined} of={props} />
        ))}
      </div>
    </fieldset>
  );
}

function One({ option, id, of }: { readonly option: Choice; readonly id: string | undefined; readonly of: ChoicesProps }): JSX.Element {
  const chosen = typeof of.value === 'string' ? of.value === option.value : (of.value ?? []).includes(option.value);
  return (
    <label class={of.look === 'cards' ? 'choice choice-card' : 'choice'}>
      <input type={of.many ? 'checkbox' : 'radio'} id={id} name={of.name} value={option.value} checked={chosen} disabled={option.disabled} form={of.form} />
      {option.icon ? <Icon name={option.icon} /> : null}
      <span class="choice-words">
        {option.label}
        {option.hint ? <span class="choice-hint">{option.hint}</span> : null}
      </span>
    </label>
  );
}
