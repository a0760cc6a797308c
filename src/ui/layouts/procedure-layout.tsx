import type { ComponentChildren, JSX } from 'preact';
import { assetUrl } from '../assets.ts';
import type { Crumb } from '../components/breadcrumbs.tsx';
import { PageShell } from '../components/page-shell.tsx';

export type ProcedureLayoutProps = {
  readonly title: string;
  /** The heading with what stands below it: official name, "content in Vietnamese". */
  readonly heading: ComponentChildren;
  readonly description: string;
  readonly breadcrumbs: readonly Crumb[];
  readonly head?: ComponentChildren;
  /** As of which day, withdrawn, what will change, what kind of record it is. */
  readonly notices?: ComponentChildren;
  /** Three facts: what is needed, how long, how much. */
  readonly tiles: ComponentChildren;
  /** Read aloud, share, print: shown where the browser can. */
  readonly tools?: ComponentChildren;
  /** "Trường hợp của tôi": a few questions that reduce everything below to one person's case. */
  readonly situation?: ComponentChildren;
  readonly checklist: ComponentChildren;
  /** Where and how: the main act, the nearest places, what one gets. */
  readonly where: ComponentChildren;
  readonly whereLabel: string;
  /** Times and fees per channel, steps, questions. */
  readonly details: ComponentChildren;
  readonly law: ComponentChildren;
};

/** Big answer first, law last: the order in which a person on a phone needs it. */
export function ProcedureLayout(props: ProcedureLayoutProps): JSX.Element {
  return (
    <PageShell
      title={props.title}
      description={props.description}
      active="procedures"
      breadcrumbs={props.breadcrumbs}
      scripts={[assetUrl('copy.js'), assetUrl('procedure.js')]}
      sheets={['procedure.css']}
      head={props.head}
    >
      <header class="title">{props.heading}</header>
      {props.notices}
      <div data-read="tiles">{props.tiles}</div>
      {props.tools}
      {props.situation ? <div class="situation">{props.situation}</div> : null}
      <div class="columns procedure">
        <div>{props.checklist}</div>
        <aside class="columns-side" aria-label={props.whereLabel}>
          {props.where}
        </aside>
        <div class="columns-main">{props.details}</div>
      </div>
      {props.law}
    </PageShell>
  );
}
