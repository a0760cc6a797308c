import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export type SearchBoxProps = {
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly action?: string | undefined;
  readonly name?: string | undefined;
  readonly submit?: string | undefined;
  readonly hint?: string | undefined;
  readonly id?: string | undefined;
  /** Shown label (citizen pages) or label for screen readers only (headers, desk). */
  readonly quietLabel?: boolean | undefined;
};

/** The way in. A plain GET form, so that the address of a result can be kept and passed on. */
export function SearchBox(props: SearchBoxProps): JSX.Element {
  const { value, action = '/thu-tuc', name = 'q', hint } = props;
  const text = useText({ vi, en });
  const label = props.label ?? text.whatToDo;
  const id = props.id ?? `tim-${name}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of 2022 do not know <search>
    <form class="search" action={action} method="get" role="search" aria-label={label}>
      <label class={props.quietLabel ? 'only-read' : 'search-label'} for={id}>
        {label}
      </label>
      <div class="search-row">
        <span class="search-icon">
          <Icon name="search" />
        </span>
        <input
          class="search-input"
          id={id}
          type="search"
          name={name}
          value={value}
          placeholder={props.placeholder}
          autocomplete="off"
          maxLength={200}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <Button kind="main">{props.submit ?? text.find}</Button>
      </div>
      {hint ? (
        <p class="search-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </form>
  );
}
