import type { JSX } from 'preact';
import { Button, Field, Notice, PageShell } from '#ui/index.ts';

export type SignInProps = {
  readonly next: string;
  readonly signInName?: string | undefined;
  readonly wrong?: boolean | undefined;
};

/** One question: who is at work. What was typed stays, except the password. */
export function SignInPage({ next, signInName, wrong }: SignInProps): JSX.Element {
  return (
    <PageShell title="Đăng nhập" kind="bare">
      <h1>Đăng nhập bàn làm việc</h1>
      {wrong ? (
        <Notice kind="error" title="Chưa đăng nhập được">
          <p>Tên đăng nhập hoặc mật khẩu không khớp. Hãy xem phím Caps Lock và bộ gõ tiếng Việt, rồi nhập lại mật khẩu.</p>
        </Notice>
      ) : null}
      <form method="post" action="/dang-nhap">
        <input type="hidden" name="tiep" value={next} />
        <Field label="Tên đăng nhập" name="ten" value={signInName} autocomplete="username" width="medium" />
        <Field label="Mật khẩu" name="matkhau" type="password" autocomplete="current-password" width="medium" />
        <Button kind="main" type="submit">
          Đăng nhập
        </Button>
      </form>
    </PageShell>
  );
}
