/** How a reader wants pages to look: `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Size of letters: `normal` is what the browser is set to, the others are a quarter and a half larger. */
export const LETTERS = ['normal', 'large', 'huge'] as const;
export type Letters = (typeof LETTERS)[number];

export type Look = { readonly theme: Theme; readonly letters: Letters };

export const PLAIN_LOOK: Look = { theme: 'auto', letters: 'normal' };

function known<T extends string>(all: readonly T[], word: string | undefined): T | undefined {
  return all.find((one) => one === word);
}

/** From what a cookie says (`dark.large`); whatever is not understood counts as not said. */
export function readLook(text: string | undefined): Look {
  const [theme, letters] = (text ?? '').split('.');
  return { theme: known(THEMES, theme) ?? PLAIN_LOOK.theme, letters: known(LETTERS, letters) ?? PLAIN_LOOK.letters };
}

export function writeLook({ theme, letters }: Look): string {
  return `${theme}.${letters}`;
}
