import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { type DateBoxes, type DatePart, dateBoxNames } from '../date-boxes.ts';
import { en } from '../messages/forms.en.ts';
import { vi } from '../messages/forms.vi.ts';
import { describedBy, fieldClass, fieldId, Hints } from './field.tsx';

export type DateFieldProps = {
  readonly legend: string;
  /** Three boxes are sent: `<name>-ngay`, `<name>-thang`, `<name>-nam`; `readDate` puts them together. */
  readonly name: string;
  readonly value?: DateBoxes | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Which boxes the fault is in; all three when it is not said. */
  readonly wrong?: readonly DatePart[] | undefined;
  readonly optional?: boolean | undefined;
  /** A day of birth: the device may fill it in. */
  readonly birthday?: boolean | undefined;
};

const BOXES = [
  { part: 'day', size: 2, autocomplete: 'bday-day' },
  { part: 'month', size: 2, autocomplete: 'bday-month' },
  { part: 'year', size: 4, autocomplete: 'bday-year' },
] as const;

/** A date one knows, typed in three boxes: no calendar to walk through, no order to guess, no script. */
export function DateField(props: DateFieldProps): JSX.Element {
  const text = useText({ vi, en });
  const { legend, name, error, optional } = props;
  const hint = props.hint ?? text.dateHint;
  const id = fieldId(name);
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ id, hint, error })}>
      <legend class="field-label">
        {legend}
        {optional ? <span class="field-optional"> {text.optional}</span> : null}
      </legend>
      <Hints id={id} hint={hint} error={error} />
      <div class="date-boxes">
        {BOXES.map(({ part, size, autocomplete }) => (
          <Box
            key={part}
            part={part}
            size={size}
            label={text[part]}
            first={part === 'day' ? id : undefined}
            autocomplete={props.birthday ? autocomplete : 'off'}
            of={props}
          />
        ))}
      </div>
    </fieldset>
  );
}

type BoxProps = {
  readonly part: DatePart;
  readonly size: 2 | 4;
  readonly label: string;
  /** The id that the error summary leads to. */
  readonly first: string | undefined;
  readonly autocomplete: string;
  readonly of: DateFieldProps;
};

function Box({ part, size, label, first, autocomplete, of }: BoxProps): JSX.Element {
  const name = dateBoxNames(of.name)[part];
  const id = first ?? fieldId(name);
  const wrong = of.error !== undefined && (of.wrong ?? ['day', 'month', 'year']).includes(part);
  return (
    <span class={`date-box${size === 4 ? ' date-box-4' : ''}${wrong ? ' date-box-wrong' : ''}`}>
      <label for={id}>{label}</label>
      <input
        class="control"
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        maxLength={size}
        autocomplete={autocomplete}
        value={of.value?.[part]}
        aria-invalid={wrong ? true : undefined}
      />
    </span>
  );
}
