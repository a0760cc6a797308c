import type { Entry } from '../domain/search/entry.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';

const orders = new WeakMap<SearchIndex, readonly Entry[]>();
const byName = new Intl.Collator('vi');

/** All procedures: what people need every day first, then by name. Put in order once for an index. */
export function everydayFirst(index: SearchIndex): readonly Entry[] {
  const known = orders.get(index);
  if (known) return known;
  const order = [...index.entries].sort((a, b) => b.prior - a.prior || byName.compare(a.name, b.name));
  orders.set(index, order);
  return order;
}
