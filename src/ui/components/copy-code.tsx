import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Icon } from './icon.tsx';

export type CopyCodeProps = { readonly code: string; readonly label?: string | undefined };

/** A code to keep. One tap selects it whole; `copy.js` adds a button where the browser can copy. */
export function CopyCode({ code, label }: CopyCodeProps): JSX.Element {
  const { copyCode, copied } = useText({ vi, en });
  return (
    <span class="copy-code">
      <code>{code}</code>
      <button class="button button-quiet" type="button" hidden data-copy={code} data-copied={copied}>
        <Icon name="copy" size="small" />
        <span>{label ?? copyCode}</span>
      </button>
    </span>
  );
}
