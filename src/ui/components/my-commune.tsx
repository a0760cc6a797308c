import type { JSX } from 'preact';
import { usePageAddress, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/my-commune.en.ts';
import { vi } from '../messages/my-commune.vi.ts';
import { Icon } from './icon.tsx';

export type MyCommuneProps = {
  /** With its type: `Phường Quy Nhơn`; null while none is chosen. */
  readonly name: string | null;
  /** Where to come back to; default: this page, without the language. */
  readonly back?: string | undefined;
};

/** "Tôi ở: Phường …": context that the person gave, and the way to give or change it. */
export function MyCommune({ name, back }: MyCommuneProps): JSX.Element {
  const t = useText({ vi, en });
  const address = usePageAddress();
  const href = `/toi-o?ve=${encodeURIComponent(back ?? address)}`;
  return (
    <p class="my-commune">
      <Icon name="pin" size="small" />
      {name === null ? (
        <span>
          <a href={href}>{t.choose}</a> {t.why}
        </span>
      ) : (
        <span>
          {t.at}: <strong>{name}</strong>{' '}
          <a href={href} aria-label={t.changeFull}>
            {t.change}
          </a>
        </span>
      )}
    </p>
  );
}
