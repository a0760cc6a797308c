import { truncateText } from '#kernel/text.ts';
import type { ConsultationBody } from './client.ts';

type Choice = { readonly label: string; readonly value: string };

/** zalo.md 3.4: at most five elements, title at most 100 characters, payload at most 1,000; the first one needs a subtitle. */
const MOST = 5;
const TITLE = 100;
const PAYLOAD = 1000;

/** The full text stays the message; the list is an extra that a phone may show as things to tap. */
export function listBody(text: string, choices: readonly Choice[]): ConsultationBody {
  const elements = choices.slice(0, MOST).map((choice, index) => ({
    title: truncateText(choice.label, TITLE),
    ...(index === 0 ? { subtitle: 'Chạm để chọn' } : {}),
    default_action: { type: 'oa.query.show', payload: [...choice.value].slice(0, PAYLOAD).join('') },
  }));
  return { text, attachment: { type: 'template', payload: { template_type: 'list', elements } } };
}
