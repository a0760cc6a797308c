import type { ComponentChildren, JSX } from 'preact';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { formatFileSize } from '../format.ts';
import { en } from '../messages/forms.en.ts';
import { vi } from '../messages/forms.vi.ts';
import { Spinner } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './state-badge.tsx';

export type FileState = 'waiting' | 'sending' | 'scanning' | 'ready' | 'refused';

export type FileRowProps = {
  /** As the person named it. */
  readonly name: string;
  readonly bytes?: number | undefined;
  readonly state: FileState;
  /** 0 to 100, while it is being sent. */
  readonly percent?: number | undefined;
  /** Refused: why, and what to do instead. */
  readonly reason?: string | undefined;
  /** Ready: where it can be looked at. */
  readonly href?: string | undefined;
  /** Remove, replace: buttons in their own form. */
  readonly actions?: ComponentChildren;
};

const SIGNS = {
  waiting: { word: 'fileWaiting', icon: 'clock', tone: 'plain' },
  sending: { word: 'fileSending', icon: 'send', tone: 'action' },
  scanning: { word: 'fileScanning', icon: 'shield', tone: 'action' },
  ready: { word: 'fileReady', icon: 'check-round', tone: 'done' },
  refused: { word: 'fileRefused', icon: 'cross-round', tone: 'refused' },
} as const satisfies Record<FileState, { word: string; icon: IconName; tone: Tone }>;

/** One file: what it is called, how large, and whether it has arrived safely. */
export function FileRow(props: FileRowProps): JSX.Element {
  const { name, bytes, state, percent, reason, href, actions } = props;
  const text = useText({ vi, en });
  const language = useLanguage();
  const { word, icon, tone } = SIGNS[state];
  return (
    <li class={`file tone-${tone}`}>
      <Icon name="paper" />
      <div class="file-words">
        <p class="file-name">{href ? <a href={href}>{name}</a> : name}</p>
        <p class="file-state">
          {bytes === undefined ? null : <span class="figure">{formatFileSize(bytes, language)} · </span>}
          <span class="file-sign">
            {state === 'scanning' ? <Spinner /> : <Icon name={icon} size="small" />}
            {text[word]}
            {state === 'sending' && percent !== undefined ? ` ${percent} %` : null}
          </span>
        </p>
        {reason ? <p class="file-reason">{reason}</p> : null}
        {state === 'sending' ? <progress class="progress-bar" aria-label={name} value={percent} max={100} /> : null}
      </div>
      {actions ? <div class="file-actions">{actions}</div> : null}
    </li>
  );
}

export function FileList({ label, children }: { readonly label?: string | undefined; readonly children: ComponentChildren }): JSX.Element {
  const { files } = useText({ vi, en });
  return (
    <ul class="files" aria-label={label ?? files}>
      {children}
    </ul>
  );
}
