/** Part of `islands/suggest.ts`. Recent searches of this browser: keeps the one that found something, shows them where a page has room for them. */
import { forgetSearches, keepSearch, keptSearches } from './recent-store.ts';

export function startRecent(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-searched]')) if (part.dataset.searched) keepSearch(part.dataset.searched);
  for (const part of document.querySelectorAll<HTMLElement>('section[data-recent]')) fill(part);
}

function fill(part: HTMLElement): void {
  const list = part.querySelector('ul');
  const all = part.querySelector('button');
  if (!list || !all) return;
  const { recent: action = '', forget = '' } = part.dataset;
  const draw = () => {
    const kept = keptSearches();
    part.hidden = kept.length === 0;
    list.replaceChildren(...kept.map((text) => row(text, action, forget, draw)));
  };
  all.addEventListener('click', () => {
    forgetSearches();
    draw();
    document.querySelector<HTMLElement>('input[type=search]')?.focus();
  });
  draw();
}

function row(text: string, action: string, forget: string, drawn: () => void): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${action}?q=${encodeURIComponent(text)}`;
  link.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'recent-forget';
  button.textContent = '×';
  button.setAttribute('aria-label', forget.replace('{}', text));
  button.addEventListener('click', () => {
    forgetSearches(text);
    const next = item.nextElementSibling ?? item.previousElementSibling;
    const at = next ? [...(item.parentElement?.children ?? [])].indexOf(next) - (next === item.nextElementSibling ? 1 : 0) : -1;
    const list = item.parentElement;
    drawn();
    // The keyboard goes on where it was, not at the top of the page.
    const target = list?.children[at]?.querySelector('button') ?? document.querySelector<HTMLElement>('input[type=search]');
    target?.focus();
  });
  item.append(link, button);
  return item;
}
