/** Languages of the public pages. Vietnamese is the source; English has the same words by type. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const ENGLISH = /^\/en(?=[/?#]|$)/u;
/** Addresses that have one form only: machines' interfaces, files, and the work places of officers. */
const ONE_LANGUAGE = /^\/(?:api|assets|webhooks|dev|ban-lam-viec|quan-tri|dang-nhap|dang-xuat|hien-thi|healthz|readyz|metrics)(?=[/?#]|$)/u;
/** `/thu-tuc/x.json`, `/sitemap.xml`: what a program reads has no language of its own either. */
const FILE = /\.(?:atom|csv|docx|gz|ico|json|jsonl|jsonld|odt|pdf|txt|webmanifest|xml)(?=[?#]|$)/u;

/** `en` for `/en` and everything below it. */
export function languageOfPath(path: string): Language {
  return ENGLISH.test(path) ? 'en' : 'vi';
}

/** True when an address of this site exists in every language. `path` begins with one slash and may have a query. */
export function isLocalised(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !ONE_LANGUAGE.test(path) && !FILE.test(path);
}

/** The same address without its language: `/en/thu-tuc?q=a` → `/thu-tuc?q=a`. What has no English form stays as it is. */
export function withoutLanguage(path: string): string {
  if (!ENGLISH.test(path)) return path;
  const rest = path.replace(ENGLISH, '');
  const bare = rest.startsWith('/') ? rest : `/${rest}`;
  return isLocalised(bare) ? bare : path;
}

/** The same address in a language: `/thu-tuc` → `/en/thu-tuc`. What has no English form, or is English already, stays as it is. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'vi' || ENGLISH.test(path) || !isLocalised(path)) return path;
  return path === '/' ? '/en' : `/en${path.startsWith('/?') || path.startsWith('/#') ? path.slice(1) : path}`;
}
