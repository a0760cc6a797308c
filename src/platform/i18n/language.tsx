import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#kernel/language.ts';
import { type Look, PLAIN_LOOK } from '#kernel/look.ts';

/** Which page is being rendered: its language, its address without the language (with the query where the page depends on it), and the reader's wishes. */
export type PageContext = { readonly language: Language; readonly address: string; readonly look: Look };

export const PLAIN_PAGE: PageContext = { language: 'vi', address: '/', look: PLAIN_LOOK };
const Context = createContext<PageContext>(PLAIN_PAGE);

/** Put around every page by `sendPage`. */
export function PageLanguage({ value, children }: { readonly value: PageContext; readonly children: ComponentChildren }): JSX.Element {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useLanguage(): Language {
  return useContext(Context).language;
}

/** The address of this page without its language, for the link to the other language and the canonical address. */
export function usePageAddress(): string {
  return useContext(Context).address;
}

/** What the reader has chosen of colours and letters. */
export function useLook(): Look {
  return useContext(Context).look;
}

/** The messages of the page's language: `const t = useText({ vi, en })`. */
export function useText<T>(texts: { readonly vi: T; readonly en: T }): T {
  return texts[useLanguage()];
}

type VnProps = { readonly children: ComponentChildren; readonly block?: boolean | undefined };

/** Text that exists in Vietnamese only (WCAG 3.1.2): says so to screen readers on a page of another language, adds nothing on ours. */
export function Vn({ children, block }: VnProps): JSX.Element {
  if (useLanguage() === 'vi') return <>{children}</>;
  return block ? <div lang="vi">{children}</div> : <span lang="vi">{children}</span>;
}
