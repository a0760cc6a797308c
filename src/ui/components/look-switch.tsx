import type { JSX } from 'preact';
import { LETTERS, type Letters, THEMES, type Theme } from '#kernel/look.ts';
import { useLook, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/frame.en.ts';
import { type FrameText, vi } from '../messages/frame.vi.ts';
import { Icon } from './icon.tsx';

const THEME_WORDS: Readonly<Record<Theme, keyof FrameText & `theme${string}`>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
};
const LETTER_WORDS: Readonly<Record<Letters, keyof FrameText & `letters${string}`>> = { normal: 'lettersNormal', large: 'lettersLarge', huge: 'lettersHuge' };

/** Colours and size of letters: folds out under the head, works by POST and a cookie, without scripts. */
export function LookSwitch(): JSX.Element {
  const text = useText({ vi, en });
  const look = useLook();
  return (
    <details class="look">
      <summary class="head-tool">
        <Icon name="letters" />
        <span class="look-word">{text.look}</span>
      </summary>
      <form class="look-panel" method="post" action="/hien-thi">
        <fieldset>
          <legend>{text.letters}</legend>
          <div class="look-choices">
            {LETTERS.map((letters) => (
              <button key={letters} class="look-choice" name="letters" value={letters} type="submit" aria-pressed={look.letters === letters}>
                {text[LETTER_WORDS[letters]]}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{text.theme}</legend>
          <div class="look-choices">
            {THEMES.map((theme) => (
              <button key={theme} class="look-choice" name="theme" value={theme} type="submit" aria-pressed={look.theme === theme}>
                {text[THEME_WORDS[theme]]}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
    </details>
  );
}
