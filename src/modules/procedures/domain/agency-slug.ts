import { foldText } from '#kernel/text.ts';

/** `Ủy ban nhân dân phường Quy Nhơn` → `ubnd-phuong-quy-nhon`: an address that can be read out. */
export function agencySlug(name: string): string {
  return foldText(name)
    .replace(/^uy ban nhan dan/u, 'ubnd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
