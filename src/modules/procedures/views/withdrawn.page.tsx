import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Card, formatDate, LinkButton, LinkCard, Notice, PageShell, PageTitle } from '#ui/index.ts';
import { en } from '../messages/page.en.ts';
import { vi } from '../messages/page.vi.ts';
import type { ProcedureRead } from '../use-cases/read-procedure.ts';
import type { FoundProcedure } from '../use-cases/search-procedures.ts';
import { namesOf } from './procedure.page.tsx';

type Props = {
  readonly read: ProcedureRead;
  readonly since: Temporal.PlainDate;
  readonly because: { readonly decisionNo: string; readonly reason: string } | null;
  readonly instead: readonly FoundProcedure[];
};

/** Whoever comes by an old link learns that it is over, since when, and where to go on. */
export function WithdrawnPage({ read, since, because, instead }: Props): JSX.Element {
  const { record } = read;
  const language = useLanguage();
  const all = useText({ vi, en });
  const t = all.withdrawn;
  const { title, foreign } = namesOf(record, language);
  const last = since.subtract({ days: 1 });
  return (
    <PageShell title={title} active="procedures" breadcrumbs={[{ label: all.find, href: '/thu-tuc' }, { label: t.title }]} sheets={['procedure.css']}>
      <div class="question">
        {foreign ? (
          <Vn block>
            <PageTitle text={title} />
          </Vn>
        ) : (
          <PageTitle text={title} />
        )}
        <Notice kind="attention" title={t.title}>
          <p>{t.text(formatDate(since, language))}</p>
          {because === null ? null : (
            <p>
              <Vn>
                {because.decisionNo}. {because.reason}
              </Vn>
            </p>
          )}
          <p>
            {t.kept} <a href={`/thu-tuc/${record.code}?ngay=${last.toString()}`}>{t.last}</a>
          </p>
        </Notice>
        {instead.length > 0 ? (
          <Card title={t.instead}>
            <Vn block>
              {instead.map((one) => (
                <LinkCard key={one.code} title={one.name} href={`/thu-tuc/${one.code}`} detail={one.summary} />
              ))}
            </Vn>
          </Card>
        ) : null}
        <p class="actions">
          <LinkButton kind="main" href="/thu-tuc" icon="search">
            {t.search}
          </LinkButton>
          <LinkButton href="/tro-chuyen" icon="chat">
            {t.ask}
          </LinkButton>
        </p>
      </div>
    </PageShell>
  );
}
