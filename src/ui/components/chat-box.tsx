import type { JSX } from 'preact';
import { Button } from './button.tsx';

export type ChatLink = { readonly label: string; readonly url: string };
export type ChatChoice = { readonly label: string; readonly value: string };
export type ChatMessage = { readonly from: 'me' | 'house'; readonly text: string; readonly links?: readonly ChatLink[] | undefined };

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

const GREETING: readonly ChatMessage[] = [
  { from: 'house', text: 'Dạ, chào anh/chị. Anh/chị cần làm việc gì? Cứ gõ như nói với người ở quầy, không dấu cũng được.' },
];
const FIRST_CHOICES: readonly ChatChoice[] = [
  { label: 'Làm giấy khai sinh cần gì?', value: 'làm giấy khai sinh cần giấy tờ gì' },
  { label: 'Hồ sơ của tôi đến đâu rồi?', value: 'tra cứu hồ sơ' },
  { label: 'Gặp cán bộ', value: 'gặp cán bộ' },
];

/** Two plain forms that work by POST; `chat.js` takes them over and talks without reloading. */
export function ChatBox(props: ChatBoxProps): JSX.Element {
  const { messages = GREETING, choices = FIRST_CHOICES, sessionId = '', action = '/tro-chuyen' } = props;
  return (
    <div class={props.tall ? 'chat chat-tall' : 'chat'} data-chat="/api/v1/assistant">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1) */}
      <div class="chat-log" role="log" aria-label="Cuộc trò chuyện" tabIndex={0} data-chat-log>
        {messages.map((message, at) => (
          <Bubble key={`${at}${message.from}`} message={message} />
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
          Câu hỏi của anh/chị
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
          placeholder="Gõ câu hỏi ở đây"
        />
        <Button kind="main" icon="send">
          Gửi
        </Button>
      </form>
    </div>
  );
}

function Bubble({ message }: { readonly message: ChatMessage }): JSX.Element {
  const { from, text, links = [] } = message;
  return (
    <div class={`bubble bubble-${from}`}>
      <p>
        <span class="only-read">{from === 'me' ? 'Anh/chị: ' : 'Một Cửa: '}</span>
        {text}
      </p>
      {links.map(({ label, url }) => (
        <a key={url} href={url}>
          {label}
        </a>
      ))}
    </div>
  );
}
