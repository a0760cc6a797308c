import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { assetUrl } from '../assets.ts';
import { ChatBox, type ChatBoxProps } from '../components/chat-box.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';

/** `/tro-chuyen`: the conversation fills the page, the field under the thumb. */
export function ChatLayout(props: ChatBoxProps): JSX.Element {
  const text = useText({ vi, en });
  return (
    <PageShell title={text.chatTitle} active="chat" scripts={[assetUrl('chat.js')]}>
      <div class="question">
        <h1>{text.chatHeading}</h1>
        <ChatBox {...props} tall />
      </div>
    </PageShell>
  );
}
