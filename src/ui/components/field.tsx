import { h, type JSX } from 'preact';
import { Icon } from './icon.tsx';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

export type FieldProps = {
  readonly label: string;
  readonly name: string;
  readonly hint?: string | undefined;
  /** What is wrong and the remedy, in people's words. */
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly control?: 'input' | 'select' | 'textarea' | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'search' | 'password' | 'date' | 'datetime-local' | 'number' | undefined;
  readonly options?: readonly Option[] | undefined;
  /** Fields are needed unless they say otherwise: `(không bắt buộc)` is shown. */
  readonly optional?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | 'decimal' | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly form?: string | undefined;
};

/** The id that `ErrorSummary` links to. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`;
}

export function Field(props: FieldProps): JSX.Element {
  const { label, name, hint, error, optional } = props;
  const id = fieldId(name);
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="field-label" for={id}>
        {label}
        {optional ? <span class="field-optional"> (không bắt buộc)</span> : null}
      </label>
      {hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} text={error} /> : null}
      <Control {...props} id={id} />
    </div>
  );
}

function FieldError({ id, text }: { readonly id: string; readonly text: string }): JSX.Element {
  return (
    <p class="field-error" id={id}>
      <Icon name="alert" size="small" />
      <span>{text}</span>
    </p>
  );
}

function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

function Control(props: FieldProps & { readonly id: string }): JSX.Element {
  const { id, name, hint, error, value, control = 'input', optional, width = 'full', form } = props;
  const shared = {
    id,
    name,
    form,
    class: `control control-${width}`,
    required: !optional,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? true : undefined,
  } as const;
  if (control === 'textarea') {
    return (
      <textarea {...shared} rows={props.rows ?? 4} maxLength={props.maxLength}>
        {value}
      </textarea>
    );
  }
  if (control === 'select') return <Select {...shared} options={props.options ?? []} value={value} />;
  // Written without JSX: its types know one kind of input at a time, this is any of them.
  return h('input', {
    ...shared,
    type: props.type ?? 'text',
    value,
    autocomplete: props.autocomplete,
    inputMode: props.inputMode,
    maxLength: props.maxLength,
  });
}

type SelectProps = JSX.IntrinsicElements['select'] & { readonly options: readonly Option[]; readonly value: string | undefined };

function Select({ options, value, ...shared }: SelectProps): JSX.Element {
  return (
    <select {...shared}>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export type ChoicesProps = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value?: string | readonly string[] | undefined;
  readonly many?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** Radio buttons, or check boxes when `many`. */
export function Choices({ legend, name, options, value, many, hint, error }: ChoicesProps): JSX.Element {
  const id = fieldId(name);
  const chosen = new Set(typeof value === 'string' ? [value] : value);
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(id, hint, error)}>
      <legend class="field-label">{legend}</legend>
      {hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} text={error} /> : null}
      {options.map((option, at) => (
        <label class="choice" key={option.value}>
          <input type={many ? 'checkbox' : 'radio'} id={at === 0 ? id : undefined} name={name} value={option.value} checked={chosen.has(option.value)} />
          <span>
            {option.label}
            {option.hint ? <span class="choice-hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
