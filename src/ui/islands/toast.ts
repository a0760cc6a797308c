/** Closes a `Toast` in place and forgets its address, so that reloading does not say it again. */
for (const toast of document.querySelectorAll<HTMLElement>('[data-toast]')) {
  const close = toast.querySelector<HTMLAnchorElement>('.toast-close');
  close?.addEventListener('click', (event) => {
    event.preventDefault();
    history.replaceState(null, '', close.href);
    toast.remove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  // Readers say what changes, not what was there from the start: the same words, put in once more.
  const words = toast.querySelector('.toast-words');
  if (words) setTimeout(() => words.replaceChildren(...[...words.childNodes].map((node) => node.cloneNode(true))), 150);
}
