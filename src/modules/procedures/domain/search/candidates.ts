import type { Plan } from './plan.ts';
import type { SearchIndex } from './search-index.ts';

export type Candidates = {
  /** Positions of the roughly best, in no order. */
  readonly positions: readonly number[];
  /** By position: what the index found, areas weighed. */
  readonly found: Float32Array;
};

/** One array for each plan of a question, kept between questions. */
const shared: Float32Array[] = [];

function sumsFor(plan: number, length: number): Float32Array {
  const kept = shared[plan];
  if (kept && kept.length >= length) return kept.fill(0, 0, length);
  const fresh = new Float32Array(length + 1_024);
  shared[plan] = fresh;
  return fresh;
}

export type Asked = { readonly plan: Plan; readonly most: number; readonly accept: ((position: number) => boolean) | null; readonly slot?: number };

/** The `most` documents with the greatest sums; the array of sums is shared by `slot` and good until the next call with it. */
export function candidatesOf(index: SearchIndex, { plan, most, accept, slot = 0 }: Asked): Candidates {
  const found = sumsFor(slot, index.entries.length);
  const { start, documents, impacts } = index;
  for (const { id, weight } of plan.terms) {
    const end = start[id + 1] ?? 0;
    for (let at = start[id] ?? 0; at < end; at += 1) {
      const position = documents[at] ?? 0;
      found[position] = (found[position] ?? 0) + weight * (impacts[at] ?? 0);
    }
  }
  return { positions: greatest(index, found, most, accept), found };
}

/** A heap of the `most` greatest with the least of them on top, so that nearly all are turned away by one comparison. */
function greatest(index: SearchIndex, found: Float32Array, most: number, accept: ((position: number) => boolean) | null): readonly number[] {
  const { priors } = index;
  const { length } = index.entries;
  const heap = new Int32Array(most);
  const rough = new Float32Array(most);
  let size = 0;
  for (let position = 0; position < length; position += 1) {
    const sum = found[position] ?? 0;
    if (sum <= 0) continue;
    const value = sum * (priors[position] ?? 1);
    if (size === most && value <= (rough[0] ?? 0)) continue;
    if (accept !== null && !accept(position)) continue;
    if (size < most) {
      rise(heap, rough, size, { position, value });
      size += 1;
    } else sink(heap, rough, { position, value });
  }
  return [...heap.subarray(0, size)];
}

type One = { readonly position: number; readonly value: number };

function rise(heap: Int32Array, rough: Float32Array, end: number, { position, value }: One): void {
  let at = end;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((rough[parent] ?? 0) <= value) break;
    rough[at] = rough[parent] ?? 0;
    heap[at] = heap[parent] ?? 0;
    at = parent;
  }
  rough[at] = value;
  heap[at] = position;
}

function sink(heap: Int32Array, rough: Float32Array, { position, value }: One): void {
  const { length } = heap;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= length) break;
    if (child + 1 < length && (rough[child + 1] ?? 0) < (rough[child] ?? 0)) child += 1;
    if ((rough[child] ?? 0) >= value) break;
    rough[at] = rough[child] ?? 0;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  rough[at] = value;
  heap[at] = position;
}
