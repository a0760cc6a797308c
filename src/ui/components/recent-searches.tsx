import type { JSX } from 'preact';
import { inLanguage } from '#kernel/language.ts';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/search-box.en.ts';
import { vi } from '../messages/search-box.vi.ts';

/** Filled by `islands/suggest.ts` from this browser's own memory; without scripts nothing is shown. */
export function RecentSearches(): JSX.Element {
  const t = useText({ vi, en });
  return (
    <section class="recent" data-recent={inLanguage('/thu-tuc', useLanguage())} data-forget={t.forget} aria-labelledby="gan-day" hidden>
      <h2 id="gan-day">{t.recent}</h2>
      <ul class="recent-list" />
      <p class="recent-note">
        {t.recentNote}{' '}
        <button class="recent-all" type="button">
          {t.forgetAll}
        </button>
      </p>
    </section>
  );
}
