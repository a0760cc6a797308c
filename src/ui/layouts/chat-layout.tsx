import type { JSX } from 'preact';
import { assetUrl } from '../assets.ts';
import { ChatBox, type ChatBoxProps } from '../components/chat-box.tsx';
import { PageShell } from '../components/page-shell.tsx';

/** `/tro-chuyen`: the conversation fills the page, the field under the thumb. */
export function ChatLayout(props: ChatBoxProps): JSX.Element {
  return (
    <PageShell title="Trò chuyện hỏi đáp" active="chat" scripts={[assetUrl('chat.js')]}>
      <div class="question">
        <h1>Hỏi như hỏi người ở quầy</h1>
        <ChatBox {...props} tall />
      </div>
    </PageShell>
  );
}
