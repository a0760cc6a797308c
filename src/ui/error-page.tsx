import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { LinkButton } from './components/button.tsx';
import { EmptyState } from './components/empty-state.tsx';
import type { IconName } from './components/icon.tsx';
import { PageShell } from './components/page-shell.tsx';
import { SearchBox } from './components/search-box.tsx';
import { en } from './messages/errors.en.ts';
import { vi } from './messages/errors.vi.ts';
import { useSite } from './site.ts';

export type ErrorPageProps = {
  readonly status: number;
  /** What happened; said by the status when it is left out. */
  readonly title?: string | undefined;
  /** What is kept and what to do. */
  readonly message: string;
  /** To be read out on the phone when asking for help. */
  readonly reference?: string | undefined;
  readonly fields?: readonly { readonly field: string; readonly message: string }[] | undefined;
  readonly kind?: 'citizen' | 'desk' | 'bare' | undefined;
};

function iconFor(status: number): IconName {
  if (status === 404) return 'search';
  if (status === 401 || status === 403) return 'shield';
  return status >= 500 ? 'clock' : 'alert';
}

/** What happened, what is kept, what to do, and a person to call. */
export function ErrorPage(props: ErrorPageProps): JSX.Element {
  const { status, message, fields = [], kind = 'citizen' } = props;
  const text = useText({ vi, en });
  const title = props.title ?? text.titles[status] ?? text.otherTitle;
  return (
    <PageShell title={title} kind={kind}>
      <EmptyState title={title} level={1} icon={iconFor(status)} actions={<WaysOn status={status} kind={kind} />}>
        <p>{message}</p>
        {fields.length > 0 ? (
          <ul class="plain-list">
            {fields.map((fault) => (
              <li key={fault.field}>
                <Vn>{fault.message}</Vn>
              </li>
            ))}
          </ul>
        ) : null}
        {status === 404 && kind === 'citizen' ? <SearchBox /> : null}
        <WhoHelps reference={props.reference} />
      </EmptyState>
    </PageShell>
  );
}

function WaysOn({ status, kind }: Pick<ErrorPageProps, 'status' | 'kind'>): JSX.Element {
  const text = useText({ vi, en });
  return (
    <>
      {status === 401 ? (
        <LinkButton kind="main" href="/dang-nhap">
          {text.signIn}
        </LinkButton>
      ) : null}
      <LinkButton href={kind === 'desk' ? '/ban-lam-viec' : '/'}>{kind === 'desk' ? text.toDesk : text.toHome}</LinkButton>
    </>
  );
}

function WhoHelps({ reference }: Pick<ErrorPageProps, 'reference'>): JSX.Element {
  const text = useText({ vi, en });
  const { hotline, hotlineNote } = useSite();
  return (
    <p class="soft">
      {text.help} <a href={`tel:${hotline}`}>{hotline}</a>, {hotlineNote}.
      {reference ? (
        <>
          {' '}
          {text.readOut} <code>{reference}</code>.
        </>
      ) : null}
    </p>
  );
}

/** No such address: most people who land here wanted to find something. */
export function NotFound({ reference }: { readonly reference?: string | undefined }): JSX.Element {
  const text = useText({ vi, en });
  return <ErrorPage status={404} title={text.noPage} message={text.noPageHelp} reference={reference} />;
}
