import type { JSX } from 'preact';

export type MarkedSegment = { readonly text: string; readonly marked: boolean };

/** A text in which the words that were asked for stand out. */
export function Marked({ segments }: { readonly segments: readonly MarkedSegment[] }): JSX.Element {
  // Segments of one text never change their order, so their places are their keys.
  return <>{segments.map(({ text, marked }, at) => (marked ? <mark key={String(at)}>{text}</mark> : text))}</>;
}
