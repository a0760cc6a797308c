import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

export type Step = { readonly title?: string | undefined; readonly text?: ComponentChildren };
export type StepsProps = {
  readonly items: readonly Step[];
  /** 1 for the first; earlier steps are done, later ones to come. Leave out for a plain how-to. */
  readonly current?: number | undefined;
};

/** Numbered doors, one after the other; the one we stand at is filled. */
export function Steps({ items, current }: StepsProps): JSX.Element {
  return (
    <ol class="steps">
      {items.map((step, at) => (
        <li
          key={`${at}${step.title ?? ''}`}
          class={current !== undefined && at + 1 < current ? 'steps-done' : undefined}
          aria-current={current === at + 1 ? 'step' : undefined}
        >
          <span class="steps-mark" aria-hidden="true">
            {current !== undefined && at + 1 < current ? <Icon name="check" size="small" /> : at + 1}
          </span>
          {step.title ? <p class="steps-title">{step.title}</p> : null}
          {step.text ? <div class="steps-text">{step.text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
