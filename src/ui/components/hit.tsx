import type { ComponentChildren, JSX } from 'preact';
import type { HeadingLevel } from './card.tsx';
import { Icon, type IconName } from './icon.tsx';

export type HitProps = {
  readonly href: string;
  readonly title: ComponentChildren;
  /** The official name when the title is the everyday one. */
  readonly official?: ComponentChildren;
  /** Papers, time, fee: each with its sign. */
  readonly facts: readonly { readonly icon: IconName; readonly text: ComponentChildren }[];
  /** Who deals with it, and where this person goes. */
  readonly place?: ComponentChildren;
  readonly desk?: ComponentChildren;
  /** A passage that says what the name does not. */
  readonly passage?: ComponentChildren;
  /** Where the words were found, field and code. */
  readonly meta?: ComponentChildren;
  readonly level?: HeadingLevel | undefined;
};

/** One result that explains itself. The link is the title, and the whole card leads there. */
export function Hit({ href, title, official, facts, place, desk, passage, meta, level = 2 }: HitProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <article class="card hit">
      <Heading class="hit-title">
        <a href={href}>{title}</a>
      </Heading>
      {official ? <p class="hit-official">{official}</p> : null}
      {facts.length > 0 ? (
        <ul class="hit-facts">
          {facts.map(({ icon, text }) => (
            <li key={icon}>
              <Icon name={icon} size="small" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {place ? <p class="hit-place">{place}</p> : null}
      {desk ? (
        <p class="hit-desk">
          <Icon name="pin" size="small" />
          <span>{desk}</span>
        </p>
      ) : null}
      {passage ? <p class="hit-passage">{passage}</p> : null}
      {meta ? <p class="hit-meta">{meta}</p> : null}
    </article>
  );
}

export type HitGroupProps = {
  /** The question that tells the procedures apart. */
  readonly question: string;
  /** What they have in common. */
  readonly lead?: ComponentChildren;
  readonly options: readonly { readonly href: string; readonly label: ComponentChildren; readonly detail?: ComponentChildren }[];
  readonly level?: HeadingLevel | undefined;
};

/** Near-identical procedures as one question with its answers. */
export function HitGroup({ question, lead, options, level = 2 }: HitGroupProps): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <article class="card hit-group">
      {lead ? <p class="hit-group-lead">{lead}</p> : null}
      <Heading class="hit-group-question">
        <Icon name="question" />
        <span>{question}</span>
      </Heading>
      <ul class="hit-options">
        {options.map(({ href, label, detail }) => (
          <li key={href}>
            <a href={href}>
              <span class="hit-option-label">{label}</span>
              {detail ? <span class="hit-option-detail">{detail}</span> : null}
              <Icon name="chevron-right" size="small" />
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
