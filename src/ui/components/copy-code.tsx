import type { JSX } from 'preact';
import { Icon } from './icon.tsx';

export type CopyCodeProps = { readonly code: string; readonly label?: string | undefined };

/** A code to keep. One tap selects it whole; `copy.js` adds a button where the browser can copy. */
export function CopyCode({ code, label = 'Chép mã' }: CopyCodeProps): JSX.Element {
  return (
    <span class="copy-code">
      <code>{code}</code>
      <button class="button button-quiet" type="button" hidden data-copy={code} data-copied="Đã chép">
        <Icon name="copy" size="small" />
        <span>{label}</span>
      </button>
    </span>
  );
}
