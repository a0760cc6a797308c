import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/frame.en.ts';
import { vi } from '../messages/frame.vi.ts';

export type Crumb = { readonly label: string; readonly href?: string | undefined };

/** Always visible: where I am. The last one is the page itself. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }): JSX.Element | null {
  const { crumbs } = useText({ vi, en });
  if (items.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={crumbs}>
      <ol>
        {items.map(({ label, href }, at) => (
          <li key={label}>
            {href && at < items.length - 1 ? <a href={href}>{label}</a> : <span aria-current={at === items.length - 1 ? 'page' : undefined}>{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
