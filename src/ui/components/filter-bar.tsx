import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

export type FilterOption = { readonly label: ComponentChildren; readonly key: string; readonly count: number; readonly href: string; readonly chosen: boolean };

export type FilterBarProps = {
  readonly label: string;
  readonly facets: readonly { readonly name: string; readonly label: string; readonly options: readonly FilterOption[] }[];
  /** What narrows the results now; the link takes it back. */
  readonly chosen: readonly { readonly label: ComponentChildren; readonly key: string; readonly href: string; readonly remove: string }[];
  readonly clear?: { readonly label: string; readonly href: string } | undefined;
};

/** Ways to narrow a list: links only, so that each state has an address and the browser's own Back takes one step back. */
export function FilterBar({ label, facets, chosen, clear }: FilterBarProps): JSX.Element | null {
  if (facets.length === 0 && chosen.length === 0) return null;
  return (
    <section class="filters" aria-label={label}>
      {chosen.length > 0 ? (
        <ul class="filter-chosen">
          {chosen.map((one) => (
            <li key={one.key}>
              <a class="filter-chip" href={one.href}>
                <span class="only-read">{one.remove}: </span>
                <span>{one.label}</span>
                <Icon name="cross" size="small" />
              </a>
            </li>
          ))}
          {clear && chosen.length > 1 ? (
            <li>
              <a class="filter-clear" href={clear.href}>
                {clear.label}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {facets.length > 0 ? (
        <div class="filter-row">
          <span class="filter-label">{label}:</span>
          {facets.map((facet) => (
            <Facet key={facet.name} {...facet} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Facet({ label, options }: FilterBarProps['facets'][number]): JSX.Element {
  return (
    <details class="filter">
      <summary>
        <span>{label}</span>
        <Icon name="chevron-down" size="small" />
      </summary>
      <ul class="filter-options">
        {options.map((option) => (
          <li key={option.key}>
            <a href={option.href} aria-current={option.chosen ? 'true' : undefined}>
              <span>{option.label}</span>
              <span class="count tone-action">{option.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
