import type { ComponentChildren, JSX } from 'preact';
import { Details } from '../components/details.tsx';
import { Notice } from '../components/notice.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { SearchBox } from '../components/search-box.tsx';

export type TrackSearchLayoutProps = {
  /** What was typed, kept. */
  readonly value?: string | undefined;
  /** What is wrong with it and what to do; with what was typed kept in the field. */
  readonly error?: ComponentChildren;
  /** Dossiers found when a sentence held more than one code. */
  readonly children?: ComponentChildren;
  readonly example?: string | undefined;
};

export function TrackSearchLayout(props: TrackSearchLayoutProps): JSX.Element {
  const { value, error, children, example = '000.00.17.H08-190125-0001' } = props;
  return (
    <PageShell title="Tra cứu hồ sơ" description="Xem hồ sơ đang ở đâu, bao giờ có kết quả." active="tracking">
      <div class="question">
        <h1>Hồ sơ của anh/chị đang ở đâu?</h1>
        {error ? (
          <Notice kind="error" title="Chưa tìm thấy hồ sơ" live>
            {error}
          </Notice>
        ) : null}
        <SearchBox
          action="/tra-cuu"
          name="ma"
          label="Mã hồ sơ"
          submit="Xem"
          value={value}
          hint={`Mã in trên giấy hẹn, ví dụ ${example}. Gõ liền hay cách, có dấu chấm hay không đều được.`}
        />
        {children}
        <Details summary="Tìm mã hồ sơ ở đâu?">
          <p>Mã nằm ở góc trên bên phải giấy tiếp nhận hồ sơ và hẹn trả kết quả, và trong tin nhắn Zalo lúc hồ sơ được tiếp nhận.</p>
          <p>Mất giấy hẹn? Mang căn cước đến quầy đã nộp, cán bộ tra giúp.</p>
        </Details>
      </div>
    </PageShell>
  );
}
