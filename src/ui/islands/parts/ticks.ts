/**
 * Ticks of a checklist stay in this browser, one entry a revision: when the procedure changes, an old tick says nothing.
 * On the page of a saved list the server's ticks stand; there only the count is kept up.
 */
export function keepTicks(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-ticks]');
  if (form === null) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('.checklist input[type=checkbox]')];
  const key = form.dataset.ticks ?? '';
  const kept = key === '' ? [] : readTicks(key);
  for (const box of boxes) if (kept.includes(box.value)) box.checked = true;
  const count = form.querySelector<HTMLElement>('[data-count]');
  const tell = () => {
    const ticked = boxes.filter((box) => box.checked);
    if (count !== null) count.textContent = (count.dataset.count ?? '').replace('{n}', String(ticked.length)).replace('{all}', String(boxes.length));
    return ticked.map((box) => box.value);
  };
  if (count !== null) count.hidden = false;
  tell();
  form.addEventListener('change', () => {
    const ticked = tell();
    if (key !== '') writeTicks(key, ticked);
  });
}

function readTicks(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing (private window, full) loses the ticks and nothing else. */
function writeTicks(key: string, ticked: readonly string[]): void {
  try {
    if (ticked.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ticked));
  } catch {
    // Nothing to do: the page works without.
  }
}
