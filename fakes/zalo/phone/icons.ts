import { html, type Markup } from './html.ts';

function icon(path: Markup, box = 24): Markup {
  return html`<svg class="icon" viewBox="0 0 ${box} ${box}" aria-hidden="true" focusable="false">${path}</svg>`;
}

export const icons = {
  /** The one door: an arch. */
  arch: icon(
    html`<path d="M5 21V11.5a7 7 0 0 1 14 0V21" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/><path d="M9.5 21v-8.7a2.5 2.5 0 0 1 5 0V21z" fill="currentColor"/>`,
  ),
  verified: html`<svg class="verified" viewBox="0 0 24 24" role="img" aria-label="đã xác thực"><path fill="#f5b83d" d="m12 1.5 2.6 2 3.2-.3 1 3.1 2.9 1.5-.7 3.2 1.5 2.9-2.3 2.3v3.3l-3.2.7-1.7 2.8-3.3-1.1L8.700 23 7 20.200l-3.200-.7v-3.300L1.500 13.900 3 11l-.7-3.200 2.900-1.500 1-3.100 3.200.3z"/><path d="m7.800 12.200 2.900 2.900 5.500-5.700" fill="none" stroke="#fff" stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  back: icon(html`<path d="m14.500 5-7 7 7 7" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`),
  more: icon(
    html`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 11v5.500M12 7.500v.1" stroke="currentColor" stroke-width="2.200" stroke-linecap="round"/>`,
  ),
  send: icon(html`<path d="M3.400 20.400 21.500 12 3.400 3.600 3.300 10l11 2-11 2z" fill="currentColor"/>`),
  smile: icon(
    html`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="1.800"/><path d="M8.500 14.500a4.200 4.200 0 0 0 7 0" fill="none" stroke="currentColor" stroke-width="1.800" stroke-linecap="round"/><circle cx="9" cy="9.800" r="1.200" fill="currentColor"/><circle cx="15" cy="9.800" r="1.200" fill="currentColor"/>`,
  ),
  chevron: icon(
    html`<path d="m9 5.500 6.500 6.500L9 18.500" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  tick: icon(
    html`<path d="m5 12.500 4.500 4.500L19 7.500" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  ticks: icon(
    html`<path d="m2.500 12.500 4 4L15 7.500M11.500 15.800l.9.800L21.500 7.500" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  clock: icon(
    html`<circle cx="12" cy="12" r="8.500" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 7.500V12l3 2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
  ),
  alert: icon(
    html`<path d="M12 3.500 22 20.500H2z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M12 10v4.500M12 17.400v.1" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`,
  ),
  cross: icon(
    html`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="m8.500 8.500 7 7m0-7-7 7" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`,
  ),
  info: icon(
    html`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 11v5.500M12 7.500v.1" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`,
  ),
  done: icon(
    html`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="m7.800 12.300 2.900 2.900 5.500-5.700" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  file: icon(
    html`<path d="M6 2.500h8l5 5v14H6z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M14 2.500v5h5" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>`,
  ),
  signal: html`<svg class="signal" viewBox="0 0 64 16" aria-hidden="true"><path d="M2 11h3v4H2zM7 8h3v7H7zM12 5h3v10h-3zM17 2h3v13h-3z" fill="currentColor"/><path d="M33 14.500 36 11a4.300 4.300 0 0 0-6 0zM27 8.200a8.500 8.500 0 0 1 12 0M24.500 5.500a12 12 0 0 1 17 0" fill="none" stroke="currentColor" stroke-width="1.800"/><rect x="46" y="3.500" width="15" height="9.500" rx="2.600" fill="none" stroke="currentColor" stroke-width="1.300"/><rect x="48" y="5.500" width="9" height="5.500" rx="1.200" fill="currentColor"/></svg>`,
};

const TONES: Readonly<Record<string, Markup>> = { good: icons.done, attention: icons.alert, bad: icons.cross, info: icons.info };

export function toneIcon(tone: string): Markup {
  return TONES[tone] ?? icons.info;
}

const MOUTHS = [
  'M8.200 16.800a4.200 4.200 0 0 1 7.600 0',
  'M8.800 16.200a4 4 0 0 1 6.400 0',
  'M8.800 15.500h6.400',
  'M8.800 14.700a4 4 0 0 0 6.400 0',
  'M8 13.800a4.300 4.300 0 0 0 8 0z',
];

/** Drawn, because not every machine has a face of emoji. */
export function face(level: number): Markup {
  return html`<svg class="face face-${level}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10" fill="currentColor"/><path d="${MOUTHS[level - 1]}" fill="${level === 5 ? '#20303a' : 'none'}" stroke="#20303a" stroke-width="1.700" stroke-linecap="round" stroke-linejoin="round"/><circle cx="8.800" cy="9.800" r="1.300" fill="#20303a"/><circle cx="15.200" cy="9.800" r="1.300" fill="#20303a"/></svg>`;
}
