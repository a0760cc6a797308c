import type { JSX } from 'preact';

/** Doors one inside the other, light in the last: the house seen from the street. */
export function HeroArch(): JSX.Element {
  return (
    <svg class="hero-arch" viewBox="0 0 400 420" aria-hidden="true">
      <path class="arch-1" d="M0 420V200a200 200 0 0 1 400 0v220z" />
      <path class="arch-2" d="M50 420V200a150 150 0 0 1 300 0v220z" />
      <path class="arch-3" d="M100 420V200a100 100 0 0 1 200 0v220z" />
      <path class="arch-light" d="M150 420V206a50 50 0 0 1 100 0v214z" />
      <path class="arch-leaf" d="M150 420V206a50 50 0 0 1 40-49v263z" />
    </svg>
  );
}
