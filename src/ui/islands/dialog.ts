/** Turns `Dialog`s that a link opens by its address into modal ones: focus stays inside, Escape closes, focus goes back. */
for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-dialog]')) {
  if (typeof dialog.showModal !== 'function') break;
  const show = () => {
    dialog.removeAttribute('open');
    dialog.showModal();
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href="#${CSS.escape(dialog.id)}"]`)) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show();
    });
  }
  for (const back of dialog.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    back.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close();
    });
  }
  // Came by an address that opens it, or the server said so.
  if (dialog.open || location.hash === `#${dialog.id}`) {
    history.replaceState(null, '', location.pathname + location.search);
    show();
  }
}
