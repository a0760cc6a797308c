import type { ComponentChildren, JSX } from 'preact';

export type Fact = { readonly label: string; readonly value: ComponentChildren };
export type FactListProps = { readonly facts: readonly Fact[] };

/** Name and value, one pair a line. Pairs without a value are left out rather than shown empty. */
export function FactList({ facts }: FactListProps): JSX.Element {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl class="facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
