/**
 * Suggestions while typing (combobox of ARIA 1.2 with a list). Without it, or when the network is slow, the form is what
 * it is. What was searched for last is offered in the empty field; it is kept in this browser only.
 */
import { startRecent } from '../browser/recent.ts';
import { keptSearches } from '../browser/recent-store.ts';

type Item = { readonly text: string; readonly detail?: string; readonly href: string; readonly kind: string };

const WAIT_MS = 120;
const TIMEOUT_MS = 4_000;
const answers = new Map<string, readonly Item[]>();

startRecent();
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) start(input);

function start(input: HTMLInputElement): void {
  const { suggest: url = '', many = '', one = '', recent = '', lang = 'vi' } = input.dataset;
  const list = make('ul', 'suggestions');
  list.id = `${input.id}-goi-y`;
  list.role = 'listbox';
  list.ariaLabel = input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  const said = make('p', 'only-read');
  said.role = 'status';
  input.after(list, said);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  let items: readonly Item[] = [];
  let at = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;

  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    show([]);
  };

  const show = (found: readonly Item[]) => {
    items = found;
    at = -1;
    list.replaceChildren(...found.map((item, place) => option(item, `${list.id}-${place}`, () => choose(item))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    said.textContent = found.length === 0 ? '' : found.length === 1 ? one : many.replace('{}', String(found.length));
  };

  const move = (to: number) => {
    list.children[at]?.setAttribute('aria-selected', 'false');
    // One place beyond either end is the field itself.
    at = ((to + 1 + items.length + 1) % (items.length + 1)) - 1;
    const chosen = list.children[at];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const choose = (item: Item) => {
    close();
    if (item.kind !== 'saying') return location.assign(item.href);
    input.value = item.text;
    input.form?.requestSubmit();
  };

  const ask = async (typed: string) => {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const timeout = setTimeout(() => mine.abort(), TIMEOUT_MS);
    try {
      const found = answers.get(typed) ?? (await fetchItems(`${url}?lang=${lang}&q=${encodeURIComponent(typed)}`, mine.signal));
      answers.set(typed, found);
      if (asked === mine && input.value.trim() === typed && document.activeElement === input) show(found);
    } catch {
      // Aborted, or no network: the form still works.
    } finally {
      clearTimeout(timeout);
    }
  };

  const offer = () => {
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed === '') {
      asked?.abort();
      return show(keptSearches().map((text) => ({ text, detail: recent, kind: 'saying', href: '' })));
    }
    if (typed.length < 2) return show([]);
    timer = setTimeout(() => void ask(typed), answers.has(typed) ? 0 : WAIT_MS);
  };

  input.addEventListener('input', offer);
  input.addEventListener('click', () => {
    if (list.hidden && input.value.trim() === '') offer();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) offer();
      else move(event.key === 'ArrowDown' ? at + 1 : at - 1);
      event.preventDefault();
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
      event.preventDefault();
    } else if (event.key === 'Enter') {
      const item = items[at];
      if (item) {
        event.preventDefault();
        choose(item);
      } else close();
    }
  });
}

function option(item: Item, id: string, choose: () => void): HTMLElement {
  const row = make('li', 'suggestion');
  row.id = id;
  row.role = 'option';
  row.ariaSelected = 'false';
  row.append(make('span', '', item.text));
  if (item.detail) row.append(make('span', 'suggestion-detail', item.detail));
  // The field keeps the focus, so that the list is not closed before the click arrives.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('mousedown', (event) => event.preventDefault());
  row.addEventListener('click', choose);
  return row;
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

async function fetchItems(url: string, signal: AbortSignal): Promise<readonly Item[]> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  const answer: { readonly items?: readonly Item[] } = await response.json();
  return answer.items ?? [];
}
