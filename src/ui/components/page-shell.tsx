import type { ComponentChildren, JSX } from 'preact';
import type { Theme } from '#kernel/look.ts';
import { useLanguage, useLook, useText } from '#platform/i18n/language.tsx';
import { assetUrl } from '../assets.ts';
import { en } from '../messages/frame.en.ts';
import { vi } from '../messages/frame.vi.ts';
import { useSite } from '../site.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { BottomBar, CitizenFooter, CitizenHeader, type CitizenSection } from './citizen-frame.tsx';
import { DeskHeader, type DeskSection, type DeskSubject } from './desk-frame.tsx';
import { Logo } from './logo.tsx';

export type PageShellProps = {
  readonly title: string;
  readonly description?: string | undefined;
  readonly kind?: 'citizen' | 'desk' | 'bare' | undefined;
  readonly active?: CitizenSection | DeskSection | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** Who is at work; the desk's header shows it. */
  readonly subject?: DeskSubject | undefined;
  /** Addresses of module scripts, from `assetUrl`. */
  readonly scripts?: readonly string[] | undefined;
  /** Style sheets beside the one for all: `gallery.css`. Desk pages have theirs without asking. */
  readonly sheets?: readonly string[] | undefined;
  /** Instead of the reader's choice: for the gallery. */
  readonly theme?: Theme | undefined;
  /** `full`: the content brings its own width and gutters (hero, work list). */
  readonly width?: 'normal' | 'full' | undefined;
  /** More for the head of this page: alternates, cards for sharing, linked data. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A whole HTML document: complete without scripts, one style sheet for citizens and a second for the desk, two fonts. */
export function PageShell(props: PageShellProps): JSX.Element {
  const { kind = 'citizen', breadcrumbs = [], width = 'normal', children } = props;
  const text = useText({ vi, en });
  const { theme, letters } = { ...useLook(), ...(props.theme ? { theme: props.theme } : {}) };
  return (
    <html lang={useLanguage()} class={kind} data-theme={theme === 'auto' ? undefined : theme} data-letters={letters === 'normal' ? undefined : letters}>
      <Head {...props} />
      <body>
        <a class="skip" href="#noi-dung">
          {text.skip}
        </a>
        <Top {...props} />
        <main id="noi-dung" tabIndex={-1} class={width === 'full' ? 'main main-full' : 'main'}>
          {breadcrumbs.length > 0 ? <Breadcrumbs items={breadcrumbs} /> : null}
          {children}
        </main>
        {kind === 'citizen' ? <CitizenFooter /> : null}
        {kind === 'citizen' ? <BottomBar active={props.active} /> : null}
      </body>
    </html>
  );
}

function Head({ title, description, kind = 'citizen', scripts = [], sheets = [], head }: PageShellProps): JSX.Element {
  const { name, province } = useSite();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === name ? `${name} · ${province}` : `${shorten(title)} · ${name}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {kind === 'citizen' ? null : <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0f1a1d" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={assetUrl('images/logo.svg')} type="image/svg+xml" />
      <link rel="preload" href={assetUrl('fonts/be-vietnam-pro-400.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="preload" href={assetUrl('fonts/be-vietnam-pro-600.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      {['app.css', ...(kind === 'desk' ? ['forms.css', 'desk.css'] : []), ...sheets].map((name) => (
        <link key={name} rel="stylesheet" href={assetUrl(name)} />
      ))}
      {scripts.map((url) => (
        <script key={url} type="module" src={url} />
      ))}
      {head}
    </head>
  );
}

/** Browser tabs and search results cut long names anyway; better at a word end. */
function shorten(title: string): string {
  if (title.length <= 58) return title;
  return `${title.slice(0, 57).replace(/\s+\S*$/u, '')}…`;
}

function Top({ kind = 'citizen', active, subject }: PageShellProps): JSX.Element {
  const { name } = useSite();
  if (kind === 'desk') return <DeskHeader active={active} subject={subject} />;
  if (kind === 'citizen') return <CitizenHeader active={active} />;
  return (
    <header class="bare-head">
      <a class="brand" href="/">
        <Logo />
        <span class="brand-name">{name}</span>
      </a>
    </header>
  );
}
