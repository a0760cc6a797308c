import type { JSX } from 'preact';
import { inLanguage, LANGUAGES } from '#kernel/language.ts';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { useSite } from '#ui/index.ts';
import { jsonLd } from '../../domain/linked-data.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { en } from '../../messages/changes.en.ts';
import { vi } from '../../messages/changes.vi.ts';

type Props = { readonly record: ProcedureRecord; readonly publicUrl: string; readonly title: string; readonly description: string; readonly indexed: boolean };

const LOCALES = { vi: 'vi_VN', en: 'en_GB' } as const;

/** What search engines, other programs and people who share the page are told. A data block is not a script: the policy lets it be. */
export function ProcedureHead({ record, publicUrl, title, description, indexed }: Props): JSX.Element {
  const language = useLanguage();
  const { name } = useSite();
  const { feed } = useText({ vi, en });
  const path = `/thu-tuc/${record.code}`;
  const url = `${publicUrl}${inLanguage(path, language)}`;
  const api = `${publicUrl}/api/v1/procedures/${record.code}`;
  // Of our own making, and with every "<" written as an escape: nothing can close the block early.
  const data = JSON.stringify(jsonLd(record, url, language)).replaceAll('<', '\\u003c');
  return (
    <>
      <link rel="canonical" href={url} />
      {LANGUAGES.map((one) => (
        <link key={one} rel="alternate" hreflang={one} href={`${publicUrl}${inLanguage(path, one)}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${publicUrl}${path}`} />
      <link rel="alternate" type="application/json" href={api} />
      <link rel="alternate" type="application/atom+xml" href={`${publicUrl}/thu-tuc/thay-doi.atom`} title={feed} />
      <link rel="alternate" type="application/ld+json" href={`${api}?mau=schema.org`} title="schema.org" />
      <link rel="alternate" type="application/ld+json" href={`${api}?mau=cpsv-ap`} title="CPSV-AP" />
      {indexed ? null : <meta name="robots" content="noindex" />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={LOCALES[language]} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
