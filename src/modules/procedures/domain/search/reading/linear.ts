/** What a message may be, in the order of the model's numbers. */
export const KINDS = ['found', 'vague', 'out-of-scope'] as const;
export const KIND_COUNT = KINDS.length;

/**
 * A linear model over features that are there or not: for feature `f` and kind `k` the weight is
 * `values[f * KIND_COUNT + k] * scale`.
 */
export type Linear = {
  readonly values: Int8Array | Float32Array;
  readonly scale: number;
  readonly bias: readonly number[];
};

/** One number for each kind; only their differences mean something. */
export function logitsOf(model: Linear, features: readonly number[]): number[] {
  const sums = KINDS.map(() => 0);
  for (const feature of features) {
    const at = feature * KIND_COUNT;
    for (let kind = 0; kind < KIND_COUNT; kind += 1) sums[kind] = (sums[kind] ?? 0) + (model.values[at + kind] ?? 0);
  }
  const factor = model.scale / Math.sqrt(Math.max(1, features.length));
  return sums.map((sum, kind) => sum * factor + (model.bias[kind] ?? 0));
}

/** FNV-1a folded to so many bits: features are counted by the hash of their names. */
export function hashTo(bits: number, text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ((value ^ (value >>> 15)) >>> 0) & ((1 << bits) - 1);
}
