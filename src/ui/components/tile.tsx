import type { ComponentChildren, JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Icon, type IconName } from './icon.tsx';

export type TileProps = {
  readonly icon: IconName;
  /** The question in people's words: `Cần gì`. */
  readonly label: string;
  /** The answer in one breath: `3 loại giấy tờ`. */
  readonly headline: string;
  readonly detail?: ComponentChildren;
  readonly href?: string | undefined;
  readonly linkText?: string | undefined;
};

export function Tile({ icon, label, headline, detail, href, linkText }: TileProps): JSX.Element {
  const { details } = useText({ vi, en });
  return (
    <div class="tile">
      <dt class="tile-label">
        <Icon name={icon} />
        {label}
      </dt>
      <dd>
        <span class="tile-headline">{headline}</span>
        {detail ? <div class="tile-detail">{detail}</div> : null}
        {href ? <a href={href}>{linkText ?? details}</a> : null}
      </dd>
    </div>
  );
}

/** Three facts in a row, one below the other on a phone. */
export function Tiles({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <dl class="tiles">{children}</dl>;
}
