import type { JSX } from 'preact';

const CODE = /(?<![\d.])(\d\.\d{6})(?![\d.]*\d)/u;

/** A sentence of the table in which codes of procedures lead to their pages. */
export function LinkedText({ text }: { readonly text: string }): JSX.Element {
  const pieces = text.split(CODE);
  return <>{pieces.map((piece, at) => (at % 2 === 1 ? <CodeLink key={`${at}${piece}`} code={piece} /> : piece))}</>;
}

function CodeLink({ code }: { readonly code: string }): JSX.Element {
  return <a href={`/thu-tuc/${code}`}>{code}</a>;
}
