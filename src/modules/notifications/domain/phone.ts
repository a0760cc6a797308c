/** `0900 000 001`, `+84 900000001`, `84900000001` → `84900000001`, the form that Zalo takes; null when it is no such number. */
export function normalisePhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/gu, '').replace(/^\+/u, '');
  const full = digits.startsWith('0') ? `84${digits.slice(1)}` : digits;
  return /^84[1-9]\d{7,9}$/u.test(full) ? full : null;
}
