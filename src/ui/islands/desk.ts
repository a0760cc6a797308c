/** Keys of the work list: j and k walk, Enter opens (the browser's own), / searches, ? shows the keys. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-desk-rows] a')];
const search = document.querySelector<HTMLInputElement>('.work-list input[type=search]');
const help = document.querySelector<HTMLDetailsElement>('#phim-tat');

/** Scrolled here and not by the address, so that the list stands where it stood when a dossier was opened. */
links.find((link) => link.hasAttribute('aria-current'))?.scrollIntoView({ block: 'nearest' });

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    if (event.key === 'Escape' && event.target === search) search?.blur();
    return;
  }
  const act = ACTS[event.key];
  if (act?.() === true) event.preventDefault();
});

const ACTS: Readonly<Record<string, () => boolean>> = {
  j: () => walk(1),
  k: () => walk(-1),
  '/': () => {
    search?.focus();
    search?.select();
    return search !== null;
  },
  '?': () => {
    if (!help) return false;
    help.open = !help.open;
    help.scrollIntoView({ block: 'nearest' });
    return true;
  },
};

function walk(by: 1 | -1): boolean {
  if (links.length === 0) return false;
  const focused = document.activeElement instanceof HTMLAnchorElement ? links.indexOf(document.activeElement) : -1;
  const from = focused >= 0 ? focused : links.findIndex((link) => link.hasAttribute('aria-current'));
  const next = from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + by));
  links[next]?.focus();
  return true;
}

for (const button of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
  const key = button.getAttribute('aria-keyshortcuts');
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    // Focus, not click: an act on a dossier is confirmed by Enter, never by a slip of one finger.
    button.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
}
