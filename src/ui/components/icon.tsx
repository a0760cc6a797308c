import type { JSX } from 'preact';

/** Drawn for this house on a 24 px grid, 1.75 px strokes, round ends. One string of SVG path data per icon. */
const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l4.5 4.5',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5a2 2 0 0 1 4 0v5',
  door: 'M5 21V11a7 7 0 0 1 14 0v10M3 21h18M9 21v-9a3 3 0 0 1 6 0v9',
  folder: 'M3 7a2 2 0 0 1 2-2h4l2.5 3H19a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 11h18',
  letters: 'M3 19L9 5l6 14M5.2 14h7.6M15.5 19l3.2-7.5L22 19M16.7 16.3h4.1',
  chat: 'M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2zM8 9h8M8 12h5',
  papers: 'M8 3h7l4 4v10a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM15 3v4h4M10 11h6M10 14h4M4 7v13a1 1 0 0 0 1 1h9',
  paper: 'M7 3h7l4 4v13a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v4h4M9 12h6M9 16h4',
  'paper-plus': 'M7 3h7l4 4v13a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v4h4M12 11v6M9 14h6',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2',
  calendar: 'M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8.5 3v4M15.5 3v4',
  money: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM6.5 12h.01M17.5 12h.01',
  pin: 'M12 21s7-6 7-11.5a7 7 0 0 0-14 0C5 15 12 21 12 21zM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  phone: 'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.2 2 2 0 0 1 6 3z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  people: 'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20a6.5 6.5 0 0 1 13 0M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  child: 'M12 5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM9.5 11.5v.01M14.5 11.5v.01M9.3 15a3.3 3.3 0 0 0 5.4 0M12 5c-.6-1.6.6-3 2.4-2.4',
  rings: 'M9 8a5.5 5.5 0 1 1 0 11A5.5 5.5 0 0 1 9 8zM15 8a5.5 5.5 0 1 1-3 10.1M12 8.9A5.5 5.5 0 0 1 15 8M10.5 3.5h3L12 6z',
  land: 'M3 18l6-3 6 3 6-3V6l-6 3-6-3-6 3zM9 6v9M15 9v9',
  shop: 'M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5',
  stamp: 'M9 10a3.5 3.5 0 1 1 6 0c-.7 1-1 2-1 4h4a1 1 0 0 1 1 1v3H5v-3a1 1 0 0 1 1-1h4c0-2-.3-3-1-4zM5 21h14',
  heart: 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z',
  book: 'M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5v13',
  building: 'M4 21V5a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v16M14 10h5a1 1 0 0 1 1 1v10M2.5 21h19M7.5 8h3M7.5 12h3M7.5 16h3M17 14v.01M17 17.5v.01',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a3 3 0 0 0 5 0zM19 7l-2.5 6a3 3 0 0 0 5 0z',
  pen: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  check: 'M4.5 12.5l5 5 10-11',
  'check-round': 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8 12.3l2.8 2.8L16 9.5',
  cross: 'M6 6l12 12M18 6L6 18',
  'cross-round': 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9 9l6 6M15 9l-6 6',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.01',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.8v.01',
  pause: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM10 9v6M14 9v6',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM8.5 12h7',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1.5 2.5h3L15 13h5',
  undo: 'M9 5L4.5 9.5 9 14M4.5 9.5H14a5 5 0 0 1 0 10h-3',
  'hand-over': 'M12 3v9M8.5 8.5L12 12l3.5-3.5M4 13v5a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-5',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16',
  print: 'M7 9V3h10v6M7 17H4v-7a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v7h-3M7 14h10v7H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  send: 'M4 12L3 4l18 8-18 8zM4 12h9',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1h-15zM10 21h4M12 5V3',
  volume: 'M4 9.5h3.5L13 5v14l-5.5-4.5H4zM16.5 9a4 4 0 0 1 0 6M18.8 6.5a7.5 7.5 0 0 1 0 11',
  keyboard: 'M3 6h18v12H3zM7 10v.01M11 10v.01M15 10v.01M18 10v.01M7 14h10',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM9 15a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  'sign-out': 'M10 4H5v16h5M15 8l4 4-4 4M19 12H9',
  shield: 'M12 3l7.5 3v5c0 5-3 8-7.5 10-4.5-2-7.5-5-7.5-10V6zM8.5 12l2.5 2.5 4.5-5',
  question: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.5v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Gallery and tests only. */
export const iconNames = Object.keys(PATHS).filter((name): name is IconName => name in PATHS);

export type IconProps = { readonly name: IconName; readonly size?: 'small' | 'normal' | 'large' | undefined };

/** Always beside a word, never alone: hidden from screen readers. */
export function Icon({ name, size = 'normal' }: IconProps): JSX.Element {
  return (
    <svg class={size === 'normal' ? 'icon' : `icon icon-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
