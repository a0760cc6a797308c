import type { JSX } from 'preact';
import { inLanguage } from '#kernel/language.ts';
import { useLanguage, usePageAddress, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/frame.en.ts';
import { type FrameText, vi } from '../messages/frame.vi.ts';
import { useSite } from '../site.ts';
import { Icon, type IconName } from './icon.tsx';
import { Logo } from './logo.tsx';
import { LookSwitch } from './look-switch.tsx';

export type CitizenSection = 'home' | 'procedures' | 'tracking' | 'chat';

type Place = {
  readonly section: CitizenSection;
  readonly label: keyof FrameText & ('procedures' | 'tracking' | 'myDossiers' | 'ask');
  readonly href: string;
};

const HEADER_PLACES: readonly Place[] = [
  { section: 'procedures', label: 'procedures', href: '/thu-tuc' },
  { section: 'tracking', label: 'tracking', href: '/tra-cuu' },
  { section: 'chat', label: 'ask', href: '/tro-chuyen' },
];

const BAR_PLACES: readonly (Place & { readonly icon: IconName })[] = [
  { section: 'procedures', label: 'procedures', href: '/thu-tuc', icon: 'search' },
  { section: 'tracking', label: 'myDossiers', href: '/tra-cuu', icon: 'folder' },
  { section: 'chat', label: 'ask', href: '/tro-chuyen', icon: 'chat' },
];

type Active = { readonly active: string | undefined };

export function CitizenHeader({ active }: Active): JSX.Element {
  const text = useText({ vi, en });
  const { name, province } = useSite();
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
        <nav class="head-nav" aria-label={text.mainMenu}>
          <ul>
            {HEADER_PLACES.map(({ section, label, href }) => (
              <li key={href}>
                <a href={href} aria-current={active === section ? 'page' : undefined}>
                  {text[label]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="head-tools">
          <LanguageLink />
          <LookSwitch />
        </div>
      </div>
    </header>
  );
}

/** The same page in the other language, in that language's own words. */
function LanguageLink(): JSX.Element {
  const { otherLanguage } = useText({ vi, en });
  const address = usePageAddress();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    // The language before the address: a link that says its language is left as it is on English pages.
    <a class="head-tool" lang={other} hreflang={other} href={inLanguage(address, other)}>
      {otherLanguage}
    </a>
  );
}

/** The same three places under the thumb. */
export function BottomBar({ active }: Active): JSX.Element {
  const text = useText({ vi, en });
  return (
    <nav class="bar" aria-label={text.quickBar}>
      <ul>
        {BAR_PLACES.map(({ section, label, href, icon }) => (
          <li key={href}>
            <a href={href} aria-current={active === section ? 'page' : undefined}>
              <span class="bar-mark">
                <Icon name={icon} />
              </span>
              {text[label]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function CitizenFooter(): JSX.Element {
  const text = useText({ vi, en });
  const { operator, hotline, hotlineNote, demo, province } = useSite();
  return (
    <footer class="foot">
      <div class="foot-inside">
        <div class="foot-brand">
          <Logo />
          <p>{text.footLead(province)}</p>
        </div>
        <div>
          <h2 class="foot-title">{text.footHelp}</h2>
          <p>
            {text.footCall} <a href={`tel:${hotline}`}>{hotline}</a>, {hotlineNote}. {text.footDesk}
          </p>
        </div>
        <div>
          <h2 class="foot-title">{text.footAbout}</h2>
          <p>{text.footRun(operator)}</p>
          <p class="foot-links">
            <a href="/du-lieu-mo">{text.openData}</a>
            <a hreflang="vi" href="/thu-tuc/thay-doi.atom" type="application/atom+xml">
              {text.changesFeed}
            </a>
          </p>
        </div>
        {demo ? <p class="foot-note">{text.demoNote}</p> : null}
      </div>
    </footer>
  );
}
