import type { JSX } from 'preact';
import { LinkButton } from './components/button.tsx';
import { EmptyState } from './components/empty-state.tsx';
import type { IconName } from './components/icon.tsx';
import { PageShell } from './components/page-shell.tsx';
import { SearchBox } from './components/search-box.tsx';
import { site } from './site.ts';

export type ErrorPageProps = {
  readonly status: number;
  /** What happened. */
  readonly title: string;
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
  const { status, title, message, reference, fields = [], kind = 'citizen' } = props;
  const { hotline, hotlineNote } = site();
  return (
    <PageShell title={title} kind={kind}>
      <EmptyState
        title={title}
        level={1}
        icon={iconFor(status)}
        actions={
          <>
            {status === 401 ? (
              <LinkButton kind="main" href="/dang-nhap">
                Đăng nhập
              </LinkButton>
            ) : null}
            <LinkButton href={kind === 'desk' ? '/ban-lam-viec' : '/'}>{kind === 'desk' ? 'Về bàn làm việc' : 'Về trang đầu'}</LinkButton>
          </>
        }
      >
        <p>{message}</p>
        {fields.length > 0 ? (
          <ul class="plain-list">
            {fields.map((fault) => (
              <li key={fault.field}>{fault.message}</li>
            ))}
          </ul>
        ) : null}
        {status === 404 && kind === 'citizen' ? <SearchBox /> : null}
        <p class="soft">
          Cần người giúp: gọi <a href={`tel:${hotline}`}>{hotline}</a>, {hotlineNote}.
          {reference ? (
            <>
              {' '}
              Khi gọi, xin đọc mã <code>{reference}</code>.
            </>
          ) : null}
        </p>
      </EmptyState>
    </PageShell>
  );
}

/** No such address: most people who land here wanted to find something. */
export function NotFound({ reference }: { readonly reference?: string | undefined }): JSX.Element {
  return (
    <ErrorPage
      status={404}
      title="Không có trang này"
      message="Có thể địa chỉ gõ thiếu, hoặc trang đã chuyển chỗ. Anh/chị tìm lại việc cần làm ở ô dưới đây."
      reference={reference}
    />
  );
}
