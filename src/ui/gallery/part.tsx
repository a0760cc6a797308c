import type { ComponentChildren, JSX } from 'preact';

/** One component in all its states, with its name as the heading. */
export function Part({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="gallery-part" aria-labelledby={`g-${name}`}>
      <h2 id={`g-${name}`}>{name}</h2>
      {children}
    </section>
  );
}
