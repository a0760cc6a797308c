import type { JSX } from 'preact';

/** The one door, half open: the only ornament of the house. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 36" aria-hidden="true">
      <path class="logo-wall" d="M1 35V16a15 15 0 0 1 30 0v19z" />
      <path class="logo-light" d="M9 35V17a7 7 0 0 1 14 0v18z" />
      <path class="logo-leaf" d="M9 35V17a7 7 0 0 1 6-6.9V35z" />
    </svg>
  );
}
