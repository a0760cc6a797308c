/** Shows the copy button of `CopyCode` where the browser can copy (secure origins only). */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (!navigator.clipboard) break;
  const label = button.querySelector('span');
  const before = label?.textContent ?? '';
  button.hidden = false;
  label?.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset.copy ?? '').then(() => {
      if (!label) return;
      label.textContent = button.dataset.copied ?? before;
      setTimeout(() => {
        label.textContent = before;
      }, 2000);
    });
  });
}
