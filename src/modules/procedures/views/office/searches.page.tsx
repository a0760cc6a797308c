import type { JSX } from 'preact';
import { Button, Card, Details, FactList, formatNumber, formatShortDate, LinkButton, PageShell, Table } from '#ui/index.ts';
import { vi } from '../../messages/searches.vi.ts';
import type { SearchedQuestion, SearchReview } from '../../use-cases/review-searches.ts';
import type { Office } from './frame.tsx';

type SearchesPageProps = { readonly office: Office; readonly review: SearchReview };

/** What people asked for in their words, above all what they did not find. */
export function SearchesPage({ office, review }: SearchesPageProps): JSX.Element {
  const { from, to } = review.days;
  const query = new URLSearchParams({ tu: from.toString(), den: to.toString() }).toString();
  return (
    <PageShell
      title={vi.title}
      kind="desk"
      active="admin"
      subject={office.subject}
      breadcrumbs={[{ label: vi.admin, href: '/quan-tri' }, { label: vi.title }]}
      sheets={['office.css']}
    >
      <h1>{vi.title}</h1>
      <p class="soft">{vi.lead}</p>
      <Card>
        <form method="get" action="/quan-tri/tim-kiem" class="actions">
          <Day label={vi.from} name="tu" value={from.toString()} />
          <Day label={vi.to} name="den" value={to.toString()} />
          <Button kind="main">{vi.show}</Button>
          <LinkButton href={`/quan-tri/tim-kiem.csv?${query}`} icon="download">
            {vi.csv}
          </LinkButton>
        </form>
        <FactList
          facts={[
            { label: vi.asked, value: formatNumber(review.totals.asked) },
            { label: vi.questions, value: formatNumber(review.totals.questions) },
            { label: vi.missed, value: missedShare(review) },
          ]}
        />
      </Card>
      <Card title={vi.missedTitle}>
        {review.missed.length === 0 ? <p>{vi.missedNone}</p> : <Questions review={review} rows={review.missed} caption={vi.missedTitle} missed />}
        <Details summary={vi.howTitle}>
          <ol>
            {vi.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
      </Card>
      <Card title={vi.mostTitle}>
        {review.most.length === 0 ? <p>{vi.mostNone}</p> : <Questions review={review} rows={review.most} caption={vi.mostTitle} />}
      </Card>
    </PageShell>
  );
}

function Day({ label, name, value }: { readonly label: string; readonly name: string; readonly value: string }): JSX.Element {
  return (
    <label>
      {label} <input class="control control-short" type="date" name={name} value={value} />
    </label>
  );
}

function missedShare({ totals }: SearchReview): string {
  if (totals.asked === 0) return '0';
  return `${formatNumber(totals.missed)} (${formatNumber(Math.round((1_000 * totals.missed) / totals.asked) / 10)} %)`;
}

type QuestionsProps = { readonly review: SearchReview; readonly rows: readonly SearchedQuestion[]; readonly caption: string; readonly missed?: boolean };

function Questions({ review, rows, caption, missed }: QuestionsProps): JSX.Element {
  return (
    <Table
      caption={caption}
      quietCaption
      columns={[
        { header: vi.question, cell: (row) => <a href={`/thu-tuc?${new URLSearchParams({ q: row.shown }).toString()}`}>{row.shown}</a>, names: true },
        { header: vi.count, cell: (row) => formatNumber(row.asked), numeric: true },
        { header: vi.lastSeen, cell: (row) => formatShortDate(row.lastSeen) },
        { header: vi.reading, cell: (row) => vi.readings[row.reading] },
        { header: vi.results, cell: (row) => formatNumber(row.results), numeric: true },
        missed
          ? { header: '', cell: (row) => <a href={`/quan-tri/thu-tuc?${new URLSearchParams({ q: row.shown }).toString()}`}>{vi.add}</a> }
          : { header: vi.opened, cell: (row) => <Opened row={row} names={review.names} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.question}
    />
  );
}

function Opened({ row, names }: { readonly row: SearchedQuestion; readonly names: SearchReview['names'] }): JSX.Element {
  if (row.opened.length === 0) return <span class="soft">{vi.nothingOpened}</span>;
  return (
    <ul class="plain-list">
      {row.opened.map(({ code, opened }) => (
        <li key={code}>
          <a href={`/thu-tuc/${code}`}>{names.get(code) ?? code}</a> ({opened})
        </li>
      ))}
    </ul>
  );
}
