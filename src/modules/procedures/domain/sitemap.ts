import { inLanguage, LANGUAGES } from '#kernel/language.ts';

export type SitemapEntry = { readonly path: string /** ISO day; absent: not known. */; readonly modified?: string };

/** Most addresses that one file may hold (sitemaps.org). */
export const MOST_ADDRESSES = 50_000;

/** Parts such that each file, every language counted, stays within the limit. */
export function sitemapParts(count: number, most: number = MOST_ADDRESSES): number {
  return Math.max(1, Math.ceil((count * LANGUAGES.length) / most));
}

export function entriesOfPart(entries: readonly SitemapEntry[], part: number, most: number = MOST_ADDRESSES): readonly SitemapEntry[] {
  const size = Math.floor(most / LANGUAGES.length);
  return entries.slice((part - 1) * size, part * size);
}

/** Every address in every language, each naming the others. */
export function* sitemapXml(publicUrl: string, entries: readonly SitemapEntry[]): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
  for (const { path, modified } of entries) {
    const href = (language: (typeof LANGUAGES)[number]) => inXml(`${publicUrl}${inLanguage(path, language)}`);
    const alternates = [
      ...LANGUAGES.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href(language)}"/>`),
      `<xhtml:link rel="alternate" hreflang="x-default" href="${href('vi')}"/>`,
    ].join('');
    const date = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    for (const language of LANGUAGES) yield `<url><loc>${href(language)}</loc>${date}${alternates}</url>\n`;
  }
  yield '</urlset>\n';
}

export function* sitemapIndexXml(publicUrl: string, parts: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for (let part = 1; part <= parts; part += 1) yield `<sitemap><loc>${inXml(`${publicUrl}/sitemap-${part}.xml`)}</loc></sitemap>\n`;
  yield '</sitemapindex>\n';
}

function inXml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
