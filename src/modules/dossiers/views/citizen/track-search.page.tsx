import type { JSX } from 'preact';
import { LinkCard, type NationalState, StateBadge, TrackSearchLayout } from '#ui/index.ts';

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
        <LinkCard key={code} title={code} href={`/tra-cuu/${code}`} level={2} detail={procedureName} meta={<StateBadge state={state} />} />
      ))}
    </TrackSearchLayout>
  );
}

function Problem({ problem }: { readonly problem: SearchProblem }): JSX.Element {
  switch (problem.kind) {
    case 'unknown':
      return <p>Chưa có hồ sơ mang mã này. Xin so lại từng chữ số với mã in trên giấy hẹn, rồi sửa trong ô dưới đây.</p>;
    case 'incomplete':
      return (
        <p>
          “{problem.typed}” giống mã hồ sơ nhưng còn thiếu hoặc sai một phần. Mã đủ có ba phần: mã cơ quan, sáu số ngày nộp, bốn số thứ tự, ví dụ
          000.00.17.H08-190125-0001.
        </p>
      );
    case 'no-code':
      return <p>Chưa thấy mã hồ sơ trong những gì đã gõ. Mã in trên giấy hẹn, dạng 000.00.17.H08-190125-0001.</p>;
  }
}
