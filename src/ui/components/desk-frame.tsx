import type { JSX } from 'preact';
import { site } from '../site.ts';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';
import { LookSwitch } from './look-switch.tsx';

export type DeskSection = 'desk' | 'admin';

export type DeskSubject = {
  readonly name: string;
  /** Unit or agency, as colleagues say it. */
  readonly unit: string;
  /** Where signing out is posted, with the platform's CSRF field. */
  readonly csrf?: { readonly name: string; readonly value: string } | undefined;
  readonly signOutAction?: string | undefined;
  readonly mayAdminister?: boolean | undefined;
};

type DeskHeaderProps = { readonly active: string | undefined; readonly subject: DeskSubject | undefined };

export function DeskHeader({ active, subject }: DeskHeaderProps): JSX.Element {
  return (
    <header class="desk-head">
      <a class="brand" href="/ban-lam-viec">
        <Logo />
        <span class="brand-name">{site().name}</span>
      </a>
      <nav class="desk-nav" aria-label="Các mục của cán bộ">
        <ul>
          <li>
            <a href="/ban-lam-viec" aria-current={active === 'desk' ? 'page' : undefined}>
              Bàn làm việc
            </a>
          </li>
          {subject?.mayAdminister === false ? null : (
            <li>
              <a href="/quan-tri" aria-current={active === 'admin' ? 'page' : undefined}>
                Quản trị
              </a>
            </li>
          )}
        </ul>
      </nav>
      <LookSwitch />
      {subject ? <Who subject={subject} /> : null}
    </header>
  );
}

function Who({ subject }: { readonly subject: DeskSubject }): JSX.Element {
  const { name, unit, csrf, signOutAction = '/dang-xuat' } = subject;
  return (
    <div class="who">
      <p>
        <span class="who-name">{name}</span>
        <span class="who-unit">{unit}</span>
      </p>
      <form method="post" action={signOutAction}>
        {csrf ? <input type="hidden" name={csrf.name} value={csrf.value} /> : null}
        <button class="button button-deep" type="submit">
          <Icon name="sign-out" size="small" />
          <span>Đăng xuất</span>
        </button>
      </form>
    </div>
  );
}
