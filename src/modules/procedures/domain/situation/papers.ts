import { foldText } from '#kernel/text.ts';
import type { Component, ProcedureRecord } from '../record.ts';

export type KeyedPaper = { readonly key: string; readonly component: Component };

const WORDS_IN_KEY = 8;

/**
 * The published papers with keys that stay while code and name stay: the code where it is the only one in the record,
 * else a short form of the name, numbered when two papers share it.
 */
export function paperKeys(record: Pick<ProcedureRecord, 'componentGroups'>): readonly KeyedPaper[] {
  const components = record.componentGroups.flatMap((group) => group.components);
  const times = new Map<string, number>();
  for (const { code } of components) times.set(code, (times.get(code) ?? 0) + 1);
  const used = new Map<string, number>();
  return components.map((component) => {
    const own = component.code !== '' && times.get(component.code) === 1;
    const base = own ? component.code : nameKey(component.name);
    const before = used.get(base) ?? 0;
    used.set(base, before + 1);
    return { key: before === 0 ? base : `${base}~${before + 1}`, component };
  });
}

/** "Tờ khai đăng ký kết hôn, hai bên khai chung một tờ" → "to-khai-dang-ky-ket-hon-hai-ben". */
export function nameKey(name: string): string {
  const words = foldText(name).match(/[a-z0-9]+/gu) ?? [];
  return words.slice(0, WORDS_IN_KEY).join('-');
}
