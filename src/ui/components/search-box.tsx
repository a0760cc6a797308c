import type { JSX } from 'preact';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/search-box.en.ts';
import { vi } from '../messages/search-box.vi.ts';
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

const PROCEDURES = '/thu-tuc';
const SUGGESTIONS = '/api/v1/suggestions';

/**
 * The way in. A plain GET form, so that the address of a result can be kept and passed on. A box for procedures offers
 * suggestions on pages that bring `suggest.js`.
 */
export function SearchBox(props: SearchBoxProps): JSX.Element {
  const t = useText({ vi, en });
  const language = useLanguage();
  const { label = t.label, value, action = PROCEDURES, name = 'q', hint } = props;
  const suggests = action === PROCEDURES;
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
          data-suggest={suggests ? SUGGESTIONS : undefined}
          data-lang={suggests ? language : undefined}
          data-many={suggests ? t.suggestionsMany : undefined}
          data-one={suggests ? t.suggestionsOne : undefined}
          data-recent={suggests ? t.searchedBefore : undefined}
        />
        <Button kind="main">{props.submit ?? t.submit}</Button>
      </div>
      {hint ? (
        <p class="search-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </form>
  );
}
