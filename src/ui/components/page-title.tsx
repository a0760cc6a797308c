import type { JSX } from 'preact';

/** Official names run to 300 letters; a long one is set smaller so that the answer still shows on the first screen. */
const LONG = 80;

export function PageTitle({ text }: { readonly text: string }): JSX.Element {
  return <h1 class={text.length > LONG ? 'title-long' : undefined}>{text}</h1>;
}
