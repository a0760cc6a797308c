import { type ComponentChildren, h, type JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/forms.en.ts';
import { vi } from '../messages/forms.vi.ts';
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
  readonly type?: 'text' | 'tel' | 'email' | 'search' | 'password' | 'date' | 'datetime-local' | 'number' | 'file' | undefined;
  /** `money`: whole đồng, with its unit. `phone`: digits, the device fills it in. `code`: codes of dossiers and papers, spaced and upper case. */
  readonly preset?: 'money' | 'phone' | 'code' | undefined;
  /** After the field, in it: a unit. */
  readonly suffix?: string | undefined;
  readonly options?: readonly Option[] | undefined;
  /** Fields are needed unless they say otherwise: `(không bắt buộc)` is shown. */
  readonly optional?: boolean | undefined;
  /** Cannot be changed here; the hint says why or where. */
  readonly disabled?: boolean | undefined;
  /** Filled in for the person; says from where: `Lấy từ VNeID`. It can still be changed unless `fixed`. */
  readonly prefilled?: string | undefined;
  /** Shown and sent, not to be changed. */
  readonly fixed?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | 'decimal' | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** What files may be chosen: `.xlsx`. */
  readonly accept?: string | undefined;
  readonly form?: string | undefined;
};

/** The id that `ErrorSummary` links to. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`;
}

const PRESETS = {
  money: { inputMode: 'numeric', width: 'short', maxLength: 19, autocomplete: 'off' },
  phone: { type: 'tel', inputMode: 'tel', width: 'short', maxLength: 20, autocomplete: 'tel' },
  code: { width: 'medium', maxLength: 60, autocomplete: 'off', autocapitalize: 'characters', spellcheck: false },
} as const;

export function Field(given: FieldProps): JSX.Element {
  const text = useText({ vi, en });
  const props = { ...given, ...(given.preset === 'money' ? { suffix: given.suffix ?? text.dong } : {}) };
  const { label, name, hint, error, optional, prefilled } = props;
  const id = fieldId(name);
  return (
    <div class={fieldClass(error)}>
      <label class="field-label" for={id}>
        {label}
        {optional ? <span class="field-optional"> {text.optional}</span> : null}
      </label>
      <Hints id={id} hint={hint} error={error} />
      <Control {...props} id={id} />
      {prefilled ? (
        <p class="field-source" id={`${id}-source`}>
          <Icon name="check" size="small" />
          {prefilled}
        </p>
      ) : null}
    </div>
  );
}

export function fieldClass(error: string | undefined): string {
  return error ? 'field field-wrong' : 'field';
}

type Explained = { readonly id: string; readonly hint?: ComponentChildren; readonly error?: string | undefined };

/** Help and fault of one question, between its name and its field. */
export function Hints({ id, hint, error }: Explained): JSX.Element {
  const text = useText({ vi, en });
  return (
    <>
      {hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="alert" size="small" />
          <span>
            <span class="only-read">{text.error}</span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}

export function describedBy({ id, hint, error }: Explained, more: string | false = false): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : '', more || ''].filter(Boolean).join(' ') || undefined;
}

function Control(given: FieldProps & { readonly id: string }): JSX.Element {
  const props = { ...(given.preset ? PRESETS[given.preset] : {}), ...given };
  const { id, name, error, value, control = 'input', optional, width = 'full', form, preset, suffix } = props;
  const shared = {
    id,
    name,
    form,
    class: `control control-${width}${preset && preset !== 'phone' ? ` control-${preset}` : ''}${props.prefilled ? ' control-prefilled' : ''}`,
    required: !optional && !props.disabled,
    disabled: props.disabled,
    'aria-describedby': describedBy(props, props.prefilled ? `${id}-source` : false),
    'aria-invalid': error ? true : undefined,
  } as const;
  if (control === 'select') return <Select {...shared} options={props.options ?? []} value={value} />;
  const typed = { ...shared, readOnly: props.fixed, maxLength: props.maxLength };
  if (control === 'textarea') {
    return (
      <textarea {...typed} rows={props.rows ?? 4}>
        {value}
      </textarea>
    );
  }
  const input = h('input', { ...typed, ...inputOf(props), value });
  if (!suffix) return input;
  return (
    <span class={`affix control-${width}`}>
      {input}
      <span class="affix-after" aria-hidden="true">
        {suffix}
      </span>
    </span>
  );
}

/** Written without JSX's types: those know one kind of input at a time, this is any of them. */
function inputOf(props: FieldProps & { readonly autocapitalize?: string; readonly spellcheck?: boolean }) {
  const { type = 'text', autocomplete, inputMode, autocapitalize, spellcheck, accept } = props;
  return { type, autocomplete, inputMode, autocapitalize, spellcheck, accept };
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
