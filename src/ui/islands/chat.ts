/**
 * Takes over the two plain forms of `ChatBox` and talks without reloading. When the assistant cannot be reached, what
 * was typed stays in the field and one tap sends it again.
 */
type Answer = {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
};

type Chat = {
  /** Words of the page's language, written by the server. */
  readonly words: DOMStringMap;
  readonly url: string;
  readonly log: HTMLElement;
  readonly choices: HTMLFormElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  waiting: boolean;
};

const SESSION_KEY = 'motcua.chat';
const TIMEOUT_MS = 20_000;

for (const box of document.querySelectorAll<HTMLElement>('[data-chat]')) start(box);

function start(box: HTMLElement): void {
  const log = box.querySelector<HTMLElement>('[data-chat-log]');
  const choices = box.querySelector<HTMLFormElement>('[data-chat-choices]');
  const form = box.querySelector<HTMLFormElement>('[data-chat-form]');
  const input = form?.querySelector<HTMLInputElement>('input[type=text]');
  if (!log || !choices || !form || !input) return;
  const chat: Chat = { words: box.dataset, url: box.dataset.chat ?? '', log, choices, form, input, waiting: false };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text) void ask(chat, text, text);
  });
  choices.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter;
    if (button instanceof HTMLButtonElement) void ask(chat, button.value, button.textContent.trim());
  });
  log.scrollTop = log.scrollHeight;
}

async function ask(chat: Chat, text: string, shown: string): Promise<void> {
  if (chat.waiting) return;
  chat.waiting = true;
  chat.log.querySelector('.bubble-wrong')?.remove();
  const mine = bubble(chat, 'me', shown);
  chat.log.append(mine);
  // Focus goes to the field only if it was in the box: on a phone it would open the keyboard over the answer.
  const hadFocus = chat.choices.contains(document.activeElement);
  chat.input.value = '';
  const typing = showTyping(chat);
  try {
    show(chat, await send(chat, text));
    chat.input.removeAttribute('aria-invalid');
  } catch {
    mine.remove();
    chat.input.value = text;
    const wrong = bubble(chat, 'house', chat.words.lost ?? '');
    wrong.classList.add('bubble-wrong');
    chat.log.append(wrong);
  } finally {
    typing.remove();
    chat.waiting = false;
    bringIntoView(chat, mine);
    if (hadFocus) focusQuietly(chat);
  }
}

async function send(chat: Chat, text: string): Promise<Answer> {
  const response = await fetch(chat.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ sessionId: sessionId(chat), text }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(String(response.status));
  const answer: Partial<Answer> = await response.json();
  return { text: answer.text ?? '', choices: answer.choices ?? [], links: answer.links ?? [] };
}

function show(chat: Chat, answer: Answer): void {
  const reply = bubble(chat, 'house', answer.text);
  for (const { label, url } of answer.links) {
    if (!/^(https?:|\/|tel:)/.test(url)) continue;
    const link = document.createElement('a');
    link.href = url;
    link.textContent = label;
    reply.append(link);
  }
  chat.log.append(reply);
  for (const old of chat.choices.querySelectorAll('button')) old.remove();
  chat.choices.append(...answer.choices.map(chip));
}

function chip({ label, value }: Answer['choices'][number]): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'chip';
  button.type = 'submit';
  button.name = 'text';
  button.value = value;
  button.textContent = label;
  return button;
}

function bubble(chat: Chat, from: 'me' | 'house', text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `bubble bubble-${from}`;
  const who = document.createElement('span');
  who.className = 'only-read';
  who.textContent = `${chat.words[from] ?? ''}: `;
  const words = document.createElement('p');
  words.append(who, text);
  element.append(words);
  return element;
}

function showTyping(chat: Chat): HTMLElement {
  const element = document.createElement('div');
  element.className = 'bubble bubble-house typing';
  element.setAttribute('aria-hidden', 'true');
  element.append(...[1, 2, 3].map(() => document.createElement('i')));
  chat.log.append(element);
  scrollDown(chat);
  return element;
}

function scrollDown(chat: Chat): void {
  chat.log.scrollTop = chat.log.scrollHeight;
}

/** Where the whole page scrolls, a long answer is read from its question down, not from its last choice up. */
function bringIntoView(chat: Chat, mine: HTMLElement): void {
  scrollDown(chat);
  const first = mine.isConnected ? mine : chat.log.lastElementChild;
  const hidden =
    chat.form.getBoundingClientRect().top < chat.choices.getBoundingClientRect().bottom || chat.choices.getBoundingClientRect().bottom > innerHeight;
  if (chat.log.scrollHeight <= chat.log.clientHeight && hidden) first?.scrollIntoView({ block: 'start' });
}

/** The chosen button is gone; the keyboard user goes on from the first new choice, or from the field. */
function focusQuietly(chat: Chat): void {
  (chat.choices.querySelector('button') ?? chat.input).focus({ preventScroll: true });
}

function sessionId(chat: Chat): string {
  const given = chat.form.querySelector<HTMLInputElement>('input[name=sessionId]')?.value;
  if (given) return given;
  try {
    const kept = sessionStorage.getItem(SESSION_KEY);
    if (kept) return kept;
    const fresh = randomId();
    sessionStorage.setItem(SESSION_KEY, fresh);
    return fresh;
  } catch {
    // Storage switched off: one conversation a page.
    fallbackId ||= randomId();
    return fallbackId;
  }
}

let fallbackId = '';

/** `crypto.randomUUID` exists on secure origins only; a demo on a local network is not one. */
function randomId(): string {
  return `web-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
