import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { Details } from '../components/details.tsx';
import { Notice } from '../components/notice.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { en } from '../messages/track.en.ts';
import { vi } from '../messages/track.vi.ts';

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
  const text = useText({ vi, en });
  return (
    <PageShell title={text.title} description={text.description} active="tracking">
      <div class="question">
        <h1>{text.where}</h1>
        {error ? (
          <Notice kind="error" title={text.notFound} live>
            {error}
          </Notice>
        ) : null}
        <SearchBox action="/tra-cuu" name="ma" label={text.code} submit={text.see} value={value} hint={text.hint(example)} />
        {children}
        <Details summary={text.whereIsCode}>
          <p>{text.codeIsHere}</p>
          <p>{text.lostPaper}</p>
        </Details>
      </div>
    </PageShell>
  );
}
