import type { JSX } from 'preact';
import type { Language } from '#kernel/language.ts';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Button } from './button.tsx';
import { ChatBubble, type ChatMessage } from './chat-bubble.tsx';

export type ChatChoice = { readonly label: string; readonly value: string };

export type ChatBoxProps = {
  readonly messages?: readonly ChatMessage[] | undefined;
  /** What can be asked next; also usable without scripts. */
  readonly choices?: readonly ChatChoice[] | undefined;
  readonly sessionId?: string | undefined;
  readonly action?: string | undefined;
  /** The sentence in the field kept after an error. */
  readonly text?: string | undefined;
  /** Fills the page on a phone (`/tro-chuyen`) or stands in another page. */
  readonly tall?: boolean | undefined;
};

/** What the words send is Vietnamese in every language: the assistant reads Vietnamese. */
const FIRST_CHOICES: { readonly [L in Language]: readonly ChatChoice[] } = {
  vi: [
    { label: 'Làm giấy khai sinh cần gì?', value: 'làm giấy khai sinh cần giấy tờ gì' },
    { label: 'Hồ sơ của tôi đến đâu rồi?', value: 'tra cứu hồ sơ' },
    { label: 'Gặp cán bộ', value: 'gặp cán bộ' },
  ],
  en: [
    { label: 'What does a birth certificate take?', value: 'làm giấy khai sinh cần giấy tờ gì' },
    { label: 'Where is my dossier?', value: 'tra cứu hồ sơ' },
    { label: 'Talk to an officer', value: 'gặp cán bộ' },
  ],
};

/** Two plain forms that work by POST; `chat.js` takes them over and talks without reloading. */
export function ChatBox(props: ChatBoxProps): JSX.Element {
  const text = useText({ vi, en });
  const language = useLanguage();
  const first = useText(FIRST_CHOICES);
  const { messages = [{ from: 'house', text: text.greeting, english: language === 'en' }], choices = first, sessionId = '', action = '/tro-chuyen' } = props;
  return (
    <div class={props.tall ? 'chat chat-tall' : 'chat'} data-chat="/api/v1/assistant" data-lost={text.notSent} data-me={text.me} data-house={text.house}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1) */}
      <div class="chat-log" role="log" aria-label={text.conversation} tabIndex={0} data-chat-log>
        {messages.map((message, at) => (
          <ChatBubble key={`${at}${message.from}`} message={message} />
        ))}
      </div>
      <form class="chat-choices" method="post" action={action} data-chat-choices>
        <input type="hidden" name="sessionId" value={sessionId} />
        {choices.map(({ label, value }) => (
          <button key={value} class="chip" type="submit" name="text" value={value}>
            {label}
          </button>
        ))}
      </form>
      <form class="chat-form" method="post" action={action} data-chat-form>
        <input type="hidden" name="sessionId" value={sessionId} />
        <label class="only-read" for="chat-text">
          {text.yourQuestion}
        </label>
        <input
          class="control"
          id="chat-text"
          name="text"
          type="text"
          required
          maxLength={1000}
          autocomplete="off"
          value={props.text}
          placeholder={text.typeHere}
        />
        <Button kind="main" icon="send">
          {text.send}
        </Button>
      </form>
    </div>
  );
}
