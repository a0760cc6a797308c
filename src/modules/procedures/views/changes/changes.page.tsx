import type { JSX } from 'preact';
import { plainName, truncateText } from '#kernel/text.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Button, Card, Details, Field, formatDate, formatShortDate, LinkButton, Notice, PageShell, PageTitle, Timeline } from '#ui/index.ts';
import { en } from '../../messages/changes.en.ts';
import { vi } from '../../messages/changes.vi.ts';
import type { ChangesPicture } from '../../use-cases/revisions/read-changes.ts';
import type { HistoryLine } from '../../use-cases/revisions/read-office.ts';
import { ChangeList } from './change-list.tsx';

export type ChangesProps = {
  readonly picture: ChangesPicture;
  /** As typed, to fill the form again. */
  readonly days: { readonly from: string; readonly to: string };
  readonly dayFaults: { readonly from: boolean; readonly to: boolean };
};

/** What changed in a procedure, between any two of its contents, told in sentences. */
export function ChangesPage({ picture, days, dayFaults }: ChangesProps): JSX.Element {
  const t = useText({ vi, en });
  const { code, name } = picture;
  const short = truncateText(plainName(name), 60);
  return (
    <PageShell
      title={`${t.title}: ${plainName(name)}`}
      active="procedures"
      breadcrumbs={[{ label: short, href: `/thu-tuc/${code}` }, { label: t.title }]}
      sheets={['changes.css']}
      head={<link rel="alternate" type="application/atom+xml" title={t.feed} href="/thu-tuc/thay-doi.atom" />}
    >
      <div class="question">
        <PageTitle text={t.title} />
        <p>
          <Vn>{plainName(name)}</Vn> ({code})
        </p>
        <Comparison picture={picture} />
        <Choose picture={picture} />
        <ByDays code={code} days={days} faults={dayFaults} />
        <Revisions picture={picture} />
        <p class="actions">
          <LinkButton href={`/thu-tuc/${code}`} icon="arrow-left">
            {t.back}
          </LinkButton>
          <LinkButton kind="quiet" href="/thu-tuc/thay-doi.atom" icon="bell">
            {t.feed}
          </LinkButton>
        </p>
        <p class="field-hint">{t.feedHint}</p>
      </div>
    </PageShell>
  );
}

function Comparison({ picture: { compared } }: Pick<ChangesProps, 'picture'>): JSX.Element {
  const t = useText({ vi, en });
  const language = useLanguage();
  if (!compared.ok) {
    const text =
      compared.reason === 'only-one' ? t.first : compared.reason === 'nothing-then' ? t.nothingOn(formatShortDate(compared.day, language)) : t.noSuch;
    return (
      <Notice kind={compared.reason === 'only-one' ? 'info' : 'attention'}>
        <p>{text}</p>
      </Notice>
    );
  }
  const { before, after, changes } = compared;
  return (
    <Card title={t.changesFrom(formatDate(after.effectiveFrom, language))} id="khac">
      <p class="field-hint">{t.between(labelOf(before, t, language), labelOf(after, t, language))}</p>
      {after.reason === '' ? null : (
        <p>
          <Vn>{after.reason}</Vn>
        </p>
      )}
      <ChangeList changes={changes} />
      <p>
        <LinkButton kind="quiet" href={`/thu-tuc/${after.code}?ngay=${after.effectiveFrom.toString()}`} iconAfter="arrow-right">
          {t.seeThen}
        </LinkButton>
      </p>
    </Card>
  );
}

type Text = typeof vi | typeof en;
type LanguageOf = ReturnType<typeof useLanguage>;

function labelOf(line: HistoryLine, t: Text, language: LanguageOf): string {
  return `${t.revision(line.no)}, ${t.since(formatShortDate(line.effectiveFrom, language))}`;
}

function Choose({ picture: { code, revisions, compared } }: Pick<ChangesProps, 'picture'>): JSX.Element | null {
  const t = useText({ vi, en });
  const language = useLanguage();
  if (revisions.length < 2) return null;
  const options = revisions.map((line) => ({ value: String(line.no), label: labelOf(line, t, language) }));
  const chosen = compared.ok ? { from: String(compared.before.no), to: String(compared.after.no) } : { from: '', to: '' };
  return (
    <Card title={t.compare} id="so-sanh">
      <p>{t.intro}</p>
      <form class="changes-form" method="get" action={`/thu-tuc/${code}/thay-doi`}>
        <Field label={t.from} name="tu" control="select" options={options} value={chosen.from} />
        <Field label={t.to} name="den" control="select" options={options} value={chosen.to} />
        <Button kind="main">{t.compare}</Button>
      </form>
    </Card>
  );
}

type ByDaysProps = { readonly code: string; readonly days: ChangesProps['days']; readonly faults: ChangesProps['dayFaults'] };

function ByDays({ code, days, faults }: ByDaysProps): JSX.Element {
  const t = useText({ vi, en });
  return (
    <Details summary={t.byDay} open={days.from !== '' || days.to !== ''} id="hai-ngay">
      <form class="changes-form" method="get" action={`/thu-tuc/${code}/thay-doi`}>
        <Field label={t.fromDay} name="tu-ngay" value={days.from} hint={t.dayHint} width="short" error={faults.from ? t.dayFault : undefined} />
        <Field label={t.toDay} name="den-ngay" value={days.to} hint={t.dayHint} width="short" error={faults.to ? t.dayFault : undefined} />
        <Button>{t.compare}</Button>
      </form>
    </Details>
  );
}

function Revisions({ picture: { code, revisions } }: Pick<ChangesProps, 'picture'>): JSX.Element {
  const t = useText({ vi, en });
  const language = useLanguage();
  const states = { 'in-force': t.inForce, scheduled: t.scheduled, past: t.past, never: t.past } as const;
  const entry = (line: HistoryLine, at: number) => ({
    when: formatDate(line.effectiveFrom, language),
    dateTime: line.effectiveFrom.toString(),
    title: `${t.revision(line.no)}: ${states[line.standing].toLowerCase()}`,
    detail: <Detail line={line} before={revisions[at + 1]} code={code} />,
    icon: line.standing === 'scheduled' ? ('calendar' as const) : ('check' as const),
  });
  return (
    <Card title={t.allRevisions} id="cac-ban">
      <Timeline past={revisions.map(entry)} />
    </Card>
  );
}

function Detail({ line, before, code }: { readonly line: HistoryLine; readonly before: HistoryLine | undefined; readonly code: string }): JSX.Element {
  const t = useText({ vi, en });
  if (before === undefined) return <span>{t.first}</span>;
  return <a href={`/thu-tuc/${code}/thay-doi?tu=${before.no}&den=${line.no}#khac`}>{t.whatChanged(line.changes?.length ?? 0)}</a>;
}
