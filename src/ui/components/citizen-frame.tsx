import type { JSX } from 'preact';
import { site } from '../site.ts';
import { Icon, type IconName } from './icon.tsx';
import { Logo } from './logo.tsx';

export type CitizenSection = 'home' | 'procedures' | 'tracking' | 'chat';

type Place = { readonly section: CitizenSection; readonly label: string; readonly href: string; readonly icon: IconName };

const HEADER_PLACES: readonly Place[] = [
  { section: 'procedures', label: 'Tìm thủ tục', href: '/thu-tuc', icon: 'search' },
  { section: 'tracking', label: 'Tra cứu hồ sơ', href: '/tra-cuu', icon: 'folder' },
  { section: 'chat', label: 'Trò chuyện hỏi đáp', href: '/tro-chuyen', icon: 'chat' },
];

const BAR_PLACES: readonly Place[] = [
  { section: 'procedures', label: 'Tìm thủ tục', href: '/thu-tuc', icon: 'search' },
  { section: 'tracking', label: 'Hồ sơ của tôi', href: '/tra-cuu', icon: 'folder' },
  { section: 'chat', label: 'Hỏi đáp', href: '/tro-chuyen', icon: 'chat' },
];

type Active = { readonly active: string | undefined };

export function CitizenHeader({ active }: Active): JSX.Element {
  const { name, province } = site();
  return (
    <header class="head">
      <div class="head-inside">
        <a class="brand" href="/" aria-current={active === 'home' ? 'page' : undefined}>
          <Logo />
          <span class="brand-text">
            <span class="brand-name">{name}</span>
            <span class="brand-place">{province}</span>
          </span>
        </a>
        <nav class="head-nav" aria-label="Các mục chính">
          <ul>
            {HEADER_PLACES.map(({ section, label, href }) => (
              <li key={href}>
                <a href={href} aria-current={active === section ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The same three places under the thumb. */
export function BottomBar({ active }: Active): JSX.Element {
  return (
    <nav class="bar" aria-label="Thanh mở nhanh">
      <ul>
        {BAR_PLACES.map(({ section, label, href, icon }) => (
          <li key={href}>
            <a href={href} aria-current={active === section ? 'page' : undefined}>
              <span class="bar-mark">
                <Icon name={icon} />
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function CitizenFooter(): JSX.Element {
  const { operator, hotline, hotlineNote, demoNote, province } = site();
  return (
    <footer class="foot">
      <div class="foot-inside">
        <div class="foot-brand">
          <Logo />
          <p>Một cửa cho mọi việc giấy tờ của người dân {province}.</p>
        </div>
        <div>
          <h2 class="foot-title">Cần người giúp</h2>
          <p>
            Gọi <a href={`tel:${hotline}`}>{hotline}</a>, {hotlineNote}. Hoặc đến quầy một cửa gần nhà: cán bộ ở quầy làm giúp anh/chị.
          </p>
        </div>
        <div>
          <h2 class="foot-title">Về trang này</h2>
          <p>{operator} phụ trách. Trang dùng được bằng bàn phím, trình đọc màn hình và khi không có JavaScript.</p>
        </div>
        {demoNote ? <p class="foot-note">{demoNote}</p> : null}
      </div>
    </footer>
  );
}
