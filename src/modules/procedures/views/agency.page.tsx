import type { JSX } from 'preact';
import { inLanguage } from '#kernel/language.ts';
import { plainName } from '#kernel/text.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Agency } from '#modules/directory';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Card, Details, formatShortDate, LinkButton, Notice, PageShell, PageTitle } from '#ui/index.ts';
import { agencySlug } from '../domain/agency-slug.ts';
import { limitPhrase } from '../domain/facts/phrases.ts';
import { en } from '../messages/page.en.ts';
import { vi } from '../messages/page.vi.ts';
import type { AgencyProcedure, Place } from '../use-cases/places.ts';
import { PlaceBlock } from './procedure/place.tsx';

export type AgencyPageProps = {
  readonly place: Place;
  readonly procedures: readonly AgencyProcedure[];
  /** Last day of an agency that is no more, and who took over. */
  readonly ended: Temporal.PlainDate | null;
  readonly heirs: readonly Agency[];
  readonly now: Temporal.Instant;
  readonly publicUrl: string;
};

/** So many that the page stays light; whoever needs more searches by name. */
const MOST_SHOWN = 400;
const OPEN_FIELDS_UP_TO = 30;

export function AgencyPage({ place, procedures, ended, heirs, now, publicUrl }: AgencyPageProps): JSX.Element {
  const language = useLanguage();
  const all = useText({ vi, en });
  const t = all.agency;
  const { agency, slug } = place;
  const address = `/co-quan/${ended === null ? slug : agency.code}`;
  return (
    <PageShell
      title={agency.name}
      active="procedures"
      description={`${agency.name}: ${t.contact.toLowerCase()}, ${t.count(procedures.length)}.`}
      breadcrumbs={[{ label: all.find, href: '/thu-tuc' }, { label: t.crumb }, { label: agency.name, vietnamese: true }]}
      sheets={['procedure.css']}
      head={
        <>
          <link rel="canonical" href={`${publicUrl}${inLanguage(address, language)}`} />
          <link rel="alternate" hreflang="vi" href={`${publicUrl}${address}`} />
          <link rel="alternate" hreflang="en" href={`${publicUrl}${inLanguage(address, 'en')}`} />
        </>
      }
    >
      <header class="title">
        <Vn block>
          <PageTitle text={agency.name} />
        </Vn>
      </header>
      {ended === null ? null : (
        <Notice kind="attention" title={t.ended(formatShortDate(ended, language))}>
          {heirs.length === 0 ? null : <p>{t.heirs}</p>}
          <ul class="plain-list">
            {heirs.map((heir) => (
              <li key={heir.code}>
                <a href={`/co-quan/${agencySlug(heir.name)}`}>
                  <Vn>{heir.name}</Vn>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {ended === null ? (
        <div class="columns procedure">
          <aside class="columns-side" aria-label={t.contact}>
            <Card title={t.contact} id="lien-he">
              <PlaceBlock place={place} now={now} named={false} />
            </Card>
          </aside>
          <Procedures procedures={procedures} />
        </div>
      ) : null}
    </PageShell>
  );
}

function Procedures({ procedures }: { readonly procedures: readonly AgencyProcedure[] }): JSX.Element {
  const { agency: t } = useText({ vi, en });
  const shown = procedures.slice(0, MOST_SHOWN);
  const fields = [...Map.groupBy(shown, (one) => one.field)].sort(([a], [b]) => a.localeCompare(b, 'vi'));
  const rest = procedures.length - shown.length;
  return (
    <Card title={t.procedures} id="thu-tuc">
      <p class="soft">{procedures.length === 0 ? t.none : t.count(procedures.length)}</p>
      {fields.map(([field, lines]) => (
        <Details key={field} summary={field === '' ? t.procedures : `${field} (${lines.length})`} open={shown.length <= OPEN_FIELDS_UP_TO}>
          <ul class="plain-list">
            {lines.map((line) => (
              <Line key={line.code} line={line} />
            ))}
          </ul>
        </Details>
      ))}
      {rest > 0 ? <p>{t.more(rest)}</p> : null}
      <p class="actions">
        <LinkButton href="/thu-tuc" icon="search">
          {t.all}
        </LinkButton>
      </p>
    </Card>
  );
}

function Line({ line }: { readonly line: AgencyProcedure }): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).agency;
  const english = language === 'en' ? line.nameEn : null;
  const period = line.service?.limit ? limitPhrase(line.service.limit, language) : null;
  return (
    <li>
      <a href={`/thu-tuc/${line.code}`}>{english ?? <Vn>{line.everydayName ?? plainName(line.name)}</Vn>}</a>
      {period === null ? null : <span class="soft"> ({t.faster(period)})</span>}
    </li>
  );
}
