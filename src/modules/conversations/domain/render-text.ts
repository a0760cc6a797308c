import { textLength, truncateText } from '#kernel/text.ts';
import type { Answer } from './answer.ts';

/** zalo.md 3.3: most code points of one message. */
export const TEXT_LIMIT = 2000;

/**
 * An answer as plain text that stands alone: text, numbered choices, links on lines of their own. When it is too long the
 * text is cut first, then whole links, then whole choices from the end: a choice that is shown is shown whole.
 */
export function renderText(answer: Answer, limit: number = TEXT_LIMIT): string {
  const choices = answer.choices.map((choice, index) => `${index + 1}. ${oneLine(choice.label)}`);
  const links = answer.links.map((link) => `${oneLine(link.label)}: ${oneLine(link.url)}`);
  const text = answer.text.normalize('NFC').trim();
  // The text says what the choices are about: it keeps at least this much.
  const least = Math.min(textLength(text), Math.floor(limit / 4));
  while (links.length > 0 && sizeOf(choices) + sizeOf(links) + least > limit) links.pop();
  while (choices.length > 0 && sizeOf(choices) + sizeOf(links) + least > limit) choices.pop();
  const room = limit - sizeOf(choices) - sizeOf(links);
  const shown = textLength(text) > room ? truncateText(text, room) : text;
  return [shown, choices.join('\n'), links.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** With the blank line before it. */
function sizeOf(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : textLength(lines.join('\n')) + 2;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
