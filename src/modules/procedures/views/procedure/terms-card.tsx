import type { JSX } from 'preact';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Card, formatNumber, formatShortDate, Icon, Table } from '#ui/index.ts';
import { type ChannelRow, channelTable, type SaidAndWords, savedOnline, workingDaysPhrase } from '../../domain/facts/channel-table.ts';
import { channelsPhrase, limitPhrase, linesOf, moneyPhrase } from '../../domain/facts/phrases.ts';
import { describeTime } from '../../domain/facts/time.ts';
import type { ObservedTime } from '../../domain/observed-time.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';

/** Time and money for each way of filing, the source's words beside our numbers, and how long it really took here. */
export function TermsCard({ record, observed }: { readonly record: ProcedureRecord; readonly observed: ObservedTime | null }): JSX.Element | null {
  const language = useLanguage();
  const t = useText({ vi, en }).terms;
  const rows = channelTable(record, language);
  if (rows.length === 0 && record.termsText === '') return null;
  const saved = savedOnline(record);
  const counted = record.terms.some(({ limit }) => limit.unit === 'working_day') || record.cases.some(({ limit }) => limit.unit === 'working_day');
  return (
    <Card title={t.title} id="thoi-gian">
      {observed === null ? null : <BothTimes record={record} observed={observed} />}
      {rows.length > 0 ? <TermsTable rows={rows} /> : linesOf(record.termsText).map((line) => <Line key={line} text={line} />)}
      <CaseTimes record={record} />
      {saved === null ? null : (
        <p class="saved-online">
          <Icon name="check" size="small" /> {t.saved(moneyPhrase(saved, language))}
        </p>
      )}
      {counted ? <p class="soft">{t.workingDays}</p> : null}
    </Card>
  );
}

function Line({ text }: { readonly text: string }): JSX.Element {
  return (
    <p>
      <Vn>{text}</Vn>
    </p>
  );
}

function TermsTable({ rows }: { readonly rows: readonly ChannelRow[] }): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).terms;
  return (
    <Table
      caption={t.caption}
      quietCaption
      rows={rows.map((row, no) => ({ ...row, no }))}
      rowKey={(row) => String(row.no)}
      columns={[
        { header: t.how, names: true, cell: (row) => channelsPhrase(row.channels, language) },
        { header: t.time, cell: (row) => <Told parts={[row.time]} more={row.note} /> },
        { header: t.fee, cell: (row) => <Told parts={row.fees} /> },
      ]}
    />
  );
}

/** Our words large, the source's words beneath, verbatim. Nothing said is said so. */
function Told({ parts, more = '' }: { readonly parts: readonly SaidAndWords[]; readonly more?: string }): JSX.Element {
  const { notSaid } = useText({ vi, en }).terms;
  const known = parts.filter(({ said, words }) => said !== '' || words !== '');
  return (
    <div class="told">
      {known.length === 0 ? <span class="soft">{notSaid}</span> : null}
      {known.map((part) => (
        <One key={`${part.said}${part.words}`} {...part} />
      ))}
      {more === '' ? null : (
        <span class="told-words">
          <Vn>{more}</Vn>
        </span>
      )}
    </div>
  );
}

/** "20.000 đồng/lần": what begins with a stroke is the unit of the number and stands in its line. */
function One({ said, words }: SaidAndWords): JSX.Element {
  const below = said !== '' && !words.startsWith('/');
  return (
    <div>
      {said === '' ? null : <strong>{said}</strong>}
      {words === '' ? null : (
        <span class={below ? 'told-words' : undefined}>
          <Vn>{words}</Vn>
        </span>
      )}
    </div>
  );
}

/** Limits that the source gives by case of the service and not by channel. */
function CaseTimes({ record }: { readonly record: ProcedureRecord }): JSX.Element | null {
  const language = useLanguage();
  const t = useText({ vi, en }).terms;
  const cases = record.cases.flatMap(({ name, limit }) => {
    const phrase = limitPhrase(limit, language);
    return phrase === null || name === '' ? [] : [{ name, phrase }];
  });
  if (new Set(cases.map(({ phrase }) => phrase)).size < 2) return null;
  return (
    <>
      <h3>{t.cases}</h3>
      <ul class="plain-list">
        {[...new Map(cases.map((one) => [`${one.name}${one.phrase}`, one])).values()].map(({ name, phrase }) => (
          <li key={`${name}${phrase}`}>
            <Vn>{name}</Vn>: <strong>{phrase}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the law says and what people got, side by side; the second is a figure, not a promise. */
function BothTimes({ record, observed }: { readonly record: ProcedureRecord; readonly observed: ObservedTime }): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).terms;
  const count = formatNumber(observed.finished, language);
  return (
    <dl class="both-times">
      <div>
        <dt>{t.law}</dt>
        <dd>{describeTime(record, language).headline}</dd>
      </div>
      <div>
        <dt>{t.here}</dt>
        <dd>
          {t.hereIs(workingDaysPhrase(observed.p90Minutes, language))}
          <span class="told-words">{t.hereFrom(count, formatShortDate(observed.firstDay, language), formatShortDate(observed.lastDay, language))}</span>
        </dd>
      </div>
    </dl>
  );
}
