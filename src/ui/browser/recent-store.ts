/** What this person searched for last: in this browser only, never sent anywhere. Storage may be switched off. */
const KEY = 'motcua.recent';
const MOST = 6;

export function keptSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepSearch(text: string): void {
  save([text, ...keptSearches().filter((one) => one !== text)].slice(0, MOST));
}

/** One of them, or all. */
export function forgetSearches(text?: string): void {
  save(text === undefined ? [] : keptSearches().filter((one) => one !== text));
}

function save(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Nothing is kept then.
  }
}
