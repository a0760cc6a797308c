import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { Icon } from '#ui/index.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';

/** What only a script can do; each button appears where the browser can. */
export function Tools(): JSX.Element {
  const t = useText({ vi, en }).tools;
  return (
    <div class="page-tools">
      <button class="button button-quiet" type="button" hidden data-read-aloud data-pause={t.pause} data-go-on={t.goOn}>
        <Icon name="volume" size="small" />
        <span>{t.read}</span>
      </button>
      <button class="button button-quiet" type="button" hidden data-read-stop>
        <Icon name="stop" size="small" />
        <span>{t.stop}</span>
      </button>
      <button class="button button-quiet" type="button" hidden data-share>
        <Icon name="send" size="small" />
        <span>{t.share}</span>
      </button>
      <button class="button button-quiet" type="button" hidden data-print>
        <Icon name="print" size="small" />
        <span>{t.print}</span>
      </button>
    </div>
  );
}
