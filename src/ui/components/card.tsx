import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type HeadingLevel = 1 | 2 | 3 | 4;

export type CardProps = {
  readonly title?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
};

export function Card({ title, level = 2, id, children }: CardProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <section class="card" id={id}>
      {title ? <Heading class="card-title">{title}</Heading> : null}
      {children}
    </section>
  );
}

export type LinkCardProps = {
  readonly title: ComponentChildren;
  readonly href: string;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName | undefined;
  readonly level?: HeadingLevel | undefined;
  /** Small line above or below: a field, a code. */
  readonly meta?: ComponentChildren;
};

/** A whole card that leads somewhere; the link itself is the title, so that it reads well in a list of links. */
export function LinkCard({ title, href, detail, icon, level = 3, meta }: LinkCardProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <article class="card link-card">
      {icon ? (
        <span class="arch-icon">
          <Icon name={icon} />
        </span>
      ) : null}
      <div class="link-card-body">
        <Heading class="link-card-title">
          <a href={href}>{title}</a>
        </Heading>
        {detail ? <p class="link-card-detail">{detail}</p> : null}
        {meta ? <p class="link-card-meta">{meta}</p> : null}
      </div>
      <Icon name="chevron-right" size="small" />
    </article>
  );
}

export type GridProps = { readonly columns?: 2 | 3 | undefined; readonly children: ComponentChildren };

/** Cards side by side where there is room. */
export function Grid({ columns = 3, children }: GridProps): JSX.Element {
  return <div class={`grid grid-${columns}`}>{children}</div>;
}
