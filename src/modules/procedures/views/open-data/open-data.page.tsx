import type { JSX } from 'preact';
import { inLanguage, LANGUAGES } from '#kernel/language.ts';
import type { Temporal } from '#kernel/time.ts';
import { Card, formatFileSize, formatNumber, formatShortDate, Notice, PageShell, PageTitle, Table, useLanguage, useSite, useText } from '#ui/index.ts';
import { en } from '../../messages/open-data.en.ts';
import { vi } from '../../messages/open-data.vi.ts';

export type OpenDataProps = {
  readonly publicUrl: string;
  readonly licence: string;
  readonly procedures: number;
  readonly today: Temporal.PlainDate;
  readonly sizes: { readonly jsonl: number; readonly jsonlGz: number; readonly csv: number };
};

export const OPEN_DATA = '/du-lieu-mo';

/** What there is to take, under which terms, and how it is kept fresh. */
export function OpenDataPage({ publicUrl, licence, procedures, today, sizes }: OpenDataProps): JSX.Element {
  const text = useText({ vi, en });
  const language = useLanguage();
  const { demo } = useSite();
  const files = [
    { name: 'thu-tuc.jsonl', what: text.jsonl, bytes: sizes.jsonl },
    { name: 'thu-tuc.jsonl.gz', what: text.jsonlGz, bytes: sizes.jsonlGz },
    { name: 'thu-tuc.csv', what: text.csv, bytes: sizes.csv },
    { name: 'thu-tuc.schema.json', what: text.schema, bytes: null },
    { name: 'catalog.jsonld', what: text.dcat, bytes: null },
  ];
  return (
    <PageShell title={text.title} description={text.lead} breadcrumbs={[{ label: text.title }]} head={<Alternates publicUrl={publicUrl} />}>
      <PageTitle text={text.title} />
      <p>{text.lead}</p>
      {demo ? <Notice kind="attention">{text.demo}</Notice> : null}
      <Card title={text.filesTitle}>
        <p>{text.figures(formatNumber(procedures, language), formatShortDate(today, language))}</p>
        <Table
          caption={text.filesTitle}
          quietCaption
          columns={[
            {
              header: text.file,
              names: true,
              cell: (one) => (
                <a class="lone" href={`${OPEN_DATA}/${one.name}`}>
                  {one.name}
                </a>
              ),
            },
            { header: text.what, cell: (one) => one.what },
            { header: text.size, numeric: true, cell: (one) => (one.bytes === null ? '' : formatFileSize(one.bytes, language)) },
          ]}
          rows={files}
          rowKey={(one) => one.name}
        />
        <p class="soft">{text.fresh}</p>
      </Card>
      <Card title={text.licenceTitle}>
        <p>{text.facts}</p>
        <p>
          {text.licence} <a href={licence}>{licenceName(licence)}</a>.
        </p>
        <p>{text.cite}</p>
        <p>{text.legal}</p>
      </Card>
      <Card title={text.apiTitle}>
        <p>
          {text.api} <code>/api/v1/procedures/1.001193</code>.
        </p>
      </Card>
    </PageShell>
  );
}

function Alternates({ publicUrl }: { readonly publicUrl: string }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      <link rel="canonical" href={`${publicUrl}${inLanguage(OPEN_DATA, language)}`} />
      {LANGUAGES.map((one) => (
        <link key={one} rel="alternate" hreflang={one} href={`${publicUrl}${inLanguage(OPEN_DATA, one)}`} />
      ))}
      <link rel="alternate" type="application/ld+json" href={`${OPEN_DATA}/catalog.jsonld`} title="DCAT-AP" />
    </>
  );
}

function licenceName(licence: string): string {
  return licence === 'https://creativecommons.org/licenses/by/4.0/' ? 'Creative Commons Attribution 4.0 (CC BY 4.0)' : licence;
}
