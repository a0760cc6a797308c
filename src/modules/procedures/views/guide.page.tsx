import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { formatShortDate, PageShell, QrCode, useSite } from '#ui/index.ts';
import { type PaperLine, paperGroupsOf } from '../domain/facts/papers.ts';
import { describeProcedure } from '../domain/facts.ts';
import { withAnswers } from '../domain/situation/address.ts';
import type { OwnCase } from '../domain/situation/reduce.ts';
import { en } from '../messages/situation.en.ts';
import { vi } from '../messages/situation.vi.ts';
import type { ProcedureRead } from '../use-cases/read-procedure.ts';
import { namesOf } from './procedure.page.tsx';
import { LinkedText } from './situation/linked-text.tsx';
import { TurnedAway } from './situation/result.tsx';

export type GuidePageProps = {
  readonly read: ProcedureRead;
  /** Null: the procedure has no table, so the guide is for every case. */
  readonly own: OwnCase | null;
  readonly publicUrl: string;
  readonly today: Temporal.PlainDate;
};

/** One sheet to take home: exactly what this person's case needs. Holds nothing about the person. */
export function GuidePage({ read, own, publicUrl, today }: GuidePageProps): JSX.Element {
  const t = useText({ vi, en }).guide;
  const { title, below } = namesOf(read.record, useLanguage());
  const { name, province, hotline } = useSite();
  const path = withAnswers(`/thu-tuc/${read.record.code}`, own?.situation.answers ?? {});
  return (
    <PageShell title={`${t.title}: ${title}`} active="procedures" sheets={['guide.css']} head={<meta name="robots" content="noindex" />}>
      <p class="guide-screen soft">
        {t.print} <a href={path}>{t.back}</a>
      </p>
      <article class="guide">
        <header class="guide-head">
          <div>
            <p class="strong">
              {name}, {province}
            </p>
            <h1>{t.title}</h1>
            <p class="guide-name">
              <Vn>{title}</Vn>
            </p>
            {below === null ? null : (
              <p class="soft">
                <Vn>{below}</Vn>
              </p>
            )}
          </div>
          <QrCode text={`${publicUrl}${path}`} label={t.online} />
        </header>
        <Case read={read} own={own} publicUrl={publicUrl} />
        <Body read={read} own={own} />
        <footer class="guide-foot soft">
          <p>{t.only}</p>
          <p>
            {t.code} {read.record.code}, {t.revision(formatShortDate(read.revision.effectiveFrom))}. {t.printed(formatShortDate(today))}. {hotline}
          </p>
        </footer>
      </article>
    </PageShell>
  );
}

function Case({ read, own, publicUrl }: Pick<GuidePageProps, 'read' | 'own' | 'publicUrl'>): JSX.Element | null {
  const t = useText({ vi, en }).guide;
  if (own === null) return null;
  if (own.situation.answered.length === 0) {
    return (
      <p>
        {t.everyCase} <a href={`/thu-tuc/${read.record.code}/truong-hop`}>{`${publicUrl}/thu-tuc/${read.record.code}/truong-hop`}</a>
      </p>
    );
  }
  return (
    <section class="guide-case">
      <h2>{t.forCase}</h2>
      <Vn block>
        <ul>
          {own.situation.answered.map(({ question, option }) => (
            <li key={question.id}>
              <span class="soft">{question.text}</span> <strong>{option.label}</strong>
            </li>
          ))}
        </ul>
      </Vn>
    </section>
  );
}

function Body({ read, own }: Pick<GuidePageProps, 'read' | 'own'>): JSX.Element {
  const t = useText({ vi, en }).guide;
  const language = useLanguage();
  if (own !== null && own.situation.blocked.length > 0) return <TurnedAway situation={own.situation} />;
  const record = own?.record ?? read.record;
  const facts = describeProcedure(record, language);
  const groups = paperGroupsOf(record, language);
  const remarks = ({ handling, copies, component }: PaperLine) =>
    [handling === 'present' ? t.shown : copies, component.formFiles === undefined ? '' : t.form].filter((words) => words !== '').join('; ');
  const notes = [...(own?.situation.warnings ?? []), ...(own?.situation.notes ?? [])];
  return (
    <>
      <h2>{t.papers}</h2>
      {groups.length === 0 ? <p>{facts.papers.lines.length > 0 ? facts.papers.lines.join(' ') : t.noPapers}</p> : null}
      <ol class="guide-papers">
        {groups.flatMap((group) =>
          group.papers.map((paper) => (
            <li key={paper.key}>
              <span class="guide-box" aria-hidden="true" /> <Vn>{paper.name}</Vn> <span class="soft">{remarks(paper)}</span>
            </li>
          )),
        )}
      </ol>
      <dl class="guide-facts">
        <Fact label={t.time} headline={facts.time.headline} lines={facts.time.lines} />
        <Fact label={t.fee} headline={facts.fee.headline} lines={facts.fee.lines} />
        <Fact label={t.place} headline={facts.place.headline} lines={[]} />
        {facts.results.length === 0 ? null : <Fact label={t.result} headline={facts.results.join('; ')} lines={[]} />}
      </dl>
      <Notes title={t.notes} notes={notes} />
      <Dropped own={own} />
    </>
  );
}

function Fact({ label, headline, lines }: { readonly label: string; readonly headline: string; readonly lines: readonly string[] }): JSX.Element {
  const shown = lines.slice(0, 3).filter((line) => line !== headline);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{headline}</strong>
        {shown.map((line) => (
          <span class="line" key={line}>
            {line}
          </span>
        ))}
      </dd>
    </div>
  );
}

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly string[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Vn block>
        <ul>
          {notes.map((note) => (
            <li key={note}>
              <LinkedText text={note} />
            </li>
          ))}
        </ul>
      </Vn>
    </>
  );
}

/** What a neighbour may have said to bring, and why it can stay at home. */
function Dropped({ own }: Pick<GuidePageProps, 'own'>): JSX.Element | null {
  const t = useText({ vi, en }).guide;
  const dropped = (own?.situation.papers ?? []).filter((paper) => paper.state === 'dropped');
  if (dropped.length === 0) return null;
  return (
    <section class="guide-dropped soft">
      <h2>{t.notNeeded}</h2>
      <Vn block>
        <ul>
          {dropped.map((paper) => (
            <li key={paper.key}>
              {paper.component.name}. <span class="guide-why">{paper.reason}</span>
            </li>
          ))}
        </ul>
      </Vn>
    </section>
  );
}
