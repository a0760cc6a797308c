import type { Section } from '../section.ts';
import { audience } from './audience.tsx';
import { help } from './help.tsx';
import { identity } from './identity.tsx';
import { internal } from './internal.tsx';
import { legal } from './legal.tsx';
import { online } from './online.tsx';
import { outcome, places } from './outcome.tsx';
import { papers } from './papers.tsx';
import { cases, steps } from './steps.tsx';
import { terms } from './terms.tsx';

/** In the order in which officers fill them in. */
export const SECTIONS: readonly Section[] = [identity, papers, terms, cases, steps, outcome, places, audience, online, legal, help, internal];

export function sectionNamed(id: string): Section | undefined {
  return SECTIONS.find((section) => section.id === id);
}
