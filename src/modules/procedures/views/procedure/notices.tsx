import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { formatDate, formatShortDate, Notice } from '#ui/index.ts';
import type { Change } from '../../domain/difference/change.ts';
import { sentenceOf } from '../../domain/difference/sentence.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { en as recordEn } from '../../messages/en.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';
import { vi as recordVi } from '../../messages/vi.ts';

/** What was announced and does not hold yet. */
export type Announced = {
  readonly from: Temporal.PlainDate;
  /** Null: from that day on the procedure is no more. */
  readonly changes: readonly Change[] | null;
};

export type NoticesProps = {
  readonly record: ProcedureRecord;
  /** The day asked for, when it is not today. */
  readonly asOf: Temporal.PlainDate | null;
  /** The first day, when the procedure is not in force yet. */
  readonly startsOn: Temporal.PlainDate | null;
  readonly announced: Announced | null;
};

export function Notices({ record, asOf, startsOn, announced }: NoticesProps): JSX.Element {
  return (
    <>
      {startsOn !== null ? <NotYet day={startsOn} /> : asOf !== null ? <AsOf code={record.code} day={asOf} /> : null}
      {announced === null ? null : announced.changes === null ? (
        <Ending day={announced.from} />
      ) : (
        <Coming code={record.code} from={announced.from} changes={announced.changes} />
      )}
      <Warnings record={record} />
    </>
  );
}

function AsOf({ code, day }: { readonly code: string; readonly day: Temporal.PlainDate }): JSX.Element {
  const t = useText({ vi, en }).asOf;
  return (
    <Notice kind="attention" title={t.title(formatShortDate(day, useLanguage()))}>
      <p>
        {t.text} <a href={`/thu-tuc/${code}`}>{t.today}</a>
      </p>
    </Notice>
  );
}

function NotYet({ day }: { readonly day: Temporal.PlainDate }): JSX.Element {
  const t = useText({ vi, en }).asOf;
  return (
    <Notice kind="attention" title={t.notYetTitle}>
      <p>{t.notYet(formatDate(day, useLanguage()))}</p>
    </Notice>
  );
}

function Ending({ day }: { readonly day: Temporal.PlainDate }): JSX.Element {
  const t = useText({ vi, en }).asOf;
  return (
    <Notice kind="attention" title={t.endsTitle}>
      <p>{t.ends(formatDate(day, useLanguage()))}</p>
    </Notice>
  );
}

const SHOWN = 3;
/** What people feel first: money, time, papers; then the rest. */
const FIRST: readonly Change['part'][] = ['fee', 'time', 'paper', 'channel', 'place'];

type ComingProps = { readonly code: string; readonly from: Temporal.PlainDate; readonly changes: readonly Change[] };

function Coming({ code, from, changes: all }: ComingProps): JSX.Element | null {
  const language = useLanguage();
  const t = useText({ vi, en }).asOf;
  const rank = ({ part }: Change) => (FIRST.includes(part) ? FIRST.indexOf(part) : FIRST.length);
  const changes = all.toSorted((a, b) => rank(a) - rank(b));
  const rest = changes.length - SHOWN;
  if (changes.length === 0) return null;
  return (
    <Notice kind="info" title={t.soon(formatShortDate(from, language))}>
      <ul class="plain-list">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={sentenceOf(change)}>{sentenceOf(change, language)}</li>
        ))}
      </ul>
      {rest > 0 ? <p>{t.more(rest)}</p> : null}
      <p>
        <a href={`/thu-tuc/${code}?ngay=${from.toString()}`}>{t.seeThen}</a> · <a href={`/thu-tuc/${code}/thay-doi`}>{t.changes}</a>
      </p>
    </Notice>
  );
}

function Warnings({ record }: { readonly record: ProcedureRecord }): JSX.Element | null {
  const t = useText({ vi: recordVi, en: recordEn });
  const { contentIn } = useText({ vi, en });
  const serious = record.detail === 'list-only' || record.state === 'NOT_LISTED';
  const notes = [
    record.detail === 'list-only' ? t.listOnly : null,
    record.state === 'NOT_LISTED' ? t.notListed : null,
    record.type === 'internal' ? t.internalType : null,
    record.type === 'specific' ? t.specificType : null,
    record.demo ? t.demo : null,
    contentIn === '' ? null : contentIn,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  if (!serious)
    return (
      <p class="record-notes">
        {notes.map((note) => (
          <span key={note}>{note} </span>
        ))}
      </p>
    );
  return (
    <Notice kind="attention">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
