import type { JSX } from 'preact';
import type { Tone } from './state-badge.tsx';

export type Tab = {
  readonly label: string;
  readonly href: string;
  readonly count?: number | undefined;
  readonly tone?: Tone | undefined;
  readonly current?: boolean | undefined;
};

export type TabsProps = { readonly label: string; readonly items: readonly Tab[] };

/** Links, each with its own address; a number on it can be clicked and means exactly the rows behind it. */
export function Tabs({ label, items }: TabsProps): JSX.Element {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map(({ label: text, href, count, tone = 'plain', current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count === undefined ? null : <span class={`count tone-${tone}`}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
