import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { type PartsText, vi } from '../messages/parts.vi.ts';
import { type Fact, FactList } from './fact-list.tsx';
import { Icon, type IconName } from './icon.tsx';

export type ChatLink = { readonly label: string; readonly url: string };

export type ChatMessage = {
  readonly from: 'me' | 'house' | 'officer';
  readonly text: string;
  /** The words are English; they are Vietnamese unless this is said. */
  readonly english?: boolean | undefined;
  /** The officer who writes. */
  readonly who?: string | undefined;
  readonly facts?: readonly Fact[] | undefined;
  readonly links?: readonly ChatLink[] | undefined;
  /** Already in words: `09:12`. */
  readonly when?: string | undefined;
  readonly state?: 'sending' | 'sent' | 'seen' | 'failed' | undefined;
};

const STATE_ICONS: Readonly<Record<NonNullable<ChatMessage['state']>, IconName>> = { sending: 'clock', sent: 'check', seen: 'check-round', failed: 'alert' };

/** One message: words first, facts as a small list, links last. Who speaks is told by name, side and colour. */
export function ChatBubble({ message }: { readonly message: ChatMessage }): JSX.Element {
  const { from, text: words, facts = [], links = [], when, state } = message;
  const text = useText({ vi, en });
  return (
    <div class={`bubble bubble-${from}${state === 'failed' ? ' bubble-wrong' : ''}`}>
      {from === 'officer' ? <p class="bubble-who">{message.who}</p> : null}
      <p>
        {from === 'officer' ? null : <span class="only-read">{text[from]}: </span>}
        {message.english ? words : <Vn>{words}</Vn>}
      </p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
      {links.map(({ label, url }) => (
        <a key={url} href={url}>
          {label}
        </a>
      ))}
      {when || state ? <BubbleFoot when={when} state={state} text={text} /> : null}
    </div>
  );
}

type FootProps = Pick<ChatMessage, 'when' | 'state'> & { readonly text: PartsText };

function BubbleFoot({ when, state, text }: FootProps): JSX.Element {
  return (
    <p class="bubble-foot">
      {when}
      {when && state ? ' · ' : null}
      {state ? (
        <>
          <Icon name={STATE_ICONS[state]} size="small" />
          {text[state]}
        </>
      ) : null}
    </p>
  );
}

/** Somebody is writing. Still for those who want no motion. */
export function ChatTyping(): JSX.Element {
  const { typing } = useText({ vi, en });
  return (
    <div class="bubble bubble-house typing">
      <span class="only-read">{typing}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
