import type { JSX } from 'preact';

/** Doors one inside the other, behind the one we stand before: the house seen from the street. */
export function HeroArch(): JSX.Element {
  return (
    <svg class="hero-arch" viewBox="0 0 480 480" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <path class="arch-1" d="M0 480V240a240 240 0 0 1 480 0v240z" />
      <path class="arch-2" d="M44 480V240a196 196 0 0 1 392 0v240z" />
    </svg>
  );
}
