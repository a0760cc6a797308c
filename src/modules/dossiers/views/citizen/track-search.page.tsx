import type { JSX } from 'preact';
import { LinkCard, type NationalState, StateBadge, TrackSearchLayout, useText, Vn } from '#ui/index.ts';
import { tracking as en } from '../../messages/tracking.en.ts';
import { tracking as vi } from '../../messages/tracking.vi.ts';

export type FoundDossier = { readonly code: string; readonly procedureName: string; readonly state: NationalState };

export type TrackSearchPageProps = {
  readonly value?: string | undefined;
  readonly problem?: SearchProblem | undefined;
  readonly found?: readonly FoundDossier[] | undefined;
};
export type SearchProblem =
  | { readonly kind: 'unknown' }
  /** Looks like a code, but a part is missing or garbled. */
  | { readonly kind: 'incomplete'; readonly typed: string }
  | { readonly kind: 'no-code' };

export function TrackSearchPage({ value, problem, found = [] }: TrackSearchPageProps): JSX.Element {
  return (
    <TrackSearchLayout value={value} error={problem ? <Problem problem={problem} /> : undefined}>
      {found.map(({ code, procedureName, state }) => (
        <LinkCard key={code} title={code} href={`/tra-cuu/${code}`} level={2} detail={<Vn>{procedureName}</Vn>} meta={<StateBadge state={state} />} />
      ))}
    </TrackSearchLayout>
  );
}

function Problem({ problem }: { readonly problem: SearchProblem }): JSX.Element {
  const t = useText({ vi, en });
  switch (problem.kind) {
    case 'unknown':
      return <p>{t.unknown}</p>;
    case 'incomplete':
      return <p>{t.incomplete(problem.typed)}</p>;
    case 'no-code':
      return <p>{t.noCode}</p>;
  }
}
