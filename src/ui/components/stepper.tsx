import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/forms.en.ts';
import { vi } from '../messages/forms.vi.ts';
import { Icon } from './icon.tsx';

export type StepperStep = {
  readonly label: string;
  /** Where a finished step can be looked at again. */
  readonly href?: string | undefined;
};

export type StepperProps = {
  readonly steps: readonly StepperStep[];
  /** 1 for the first. */
  readonly current: number;
  /** Told apart from another one on the page. */
  readonly label?: string | undefined;
};

/** Where one is on a way of question pages: `Bước 2/5`, one small door a step, the one we stand in is filled. */
export function Stepper({ steps, current, label }: StepperProps): JSX.Element {
  const text = useText({ vi, en });
  const here = steps[current - 1];
  return (
    <nav class="stepper" aria-label={label ?? text.steps}>
      <p>
        <span class="stepper-count">{text.stepOf(current, steps.length)}</span> <span>{here?.label}</span>
      </p>
      <ol>
        {steps.map((step, at) => (
          <StepDoor key={step.label} step={step} number={at + 1} current={current} />
        ))}
      </ol>
    </nav>
  );
}

function StepDoor({ step, number, current }: { readonly step: StepperStep; readonly number: number; readonly current: number }): JSX.Element {
  const text = useText({ vi, en });
  const done = number < current;
  const words = (
    <>
      <span class="stepper-mark">{done ? <Icon name="check" size="small" /> : number}</span>
      <span class="stepper-label">{step.label}</span>
      {done ? <span class="only-read"> ({text.stepDone})</span> : null}
    </>
  );
  return (
    <li class={done ? 'stepper-done' : undefined} aria-current={number === current ? 'step' : undefined}>
      {done && step.href ? <a href={step.href}>{words}</a> : <span>{words}</span>}
    </li>
  );
}
