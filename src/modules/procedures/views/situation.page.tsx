import type { JSX } from 'preact';
import { plainName, truncateText } from '#kernel/text.ts';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { ErrorSummary, PageShell, Progress } from '#ui/index.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { ANSWER_PREFIX, changeAddress } from '../domain/situation/address.ts';
import type { SituationQuestion } from '../domain/situation/table.ts';
import { en as pageEn } from '../messages/page.en.ts';
import { vi as pageVi } from '../messages/page.vi.ts';
import { en } from '../messages/situation.en.ts';
import { vi } from '../messages/situation.vi.ts';
import type { CaseQuestion } from '../use-cases/case-question.ts';
import { namesOf } from './procedure.page.tsx';
import { AnswerList } from './situation/answers.tsx';
import { flowPath, Stale } from './situation/card.tsx';
import { QuestionForm } from './situation/question-form.tsx';

export type SituationPageProps = { readonly record: ProcedureRecord; readonly asked: CaseQuestion; readonly question: SituationQuestion };

/** One question a page: where I am, what I said, what it comes to so far. */
export function SituationPage({ record, asked, question }: SituationPageProps): JSX.Element {
  const t = useText({ vi, en });
  const { find } = useText({ vi: pageVi, en: pageEn });
  const { title } = namesOf(record, useLanguage());
  const action = flowPath(record.code);
  const { situation, known, chosen, unanswered } = asked;
  const at = situation.answered.findIndex((one) => one.question.id === question.id);
  const here = at >= 0 ? at + 1 : situation.progress.answered + 1;
  const before = situation.answered[here - 2];
  return (
    <PageShell
      title={`${question.text} ${t.title}`}
      active="procedures"
      sheets={['forms.css', 'procedure.css']}
      head={<meta name="robots" content="noindex" />}
      breadcrumbs={[{ label: find, href: '/thu-tuc' }, { label: truncateText(plainName(title), 60), href: `/thu-tuc/${record.code}` }, { label: t.title }]}
    >
      <div class="question">
        <Progress
          label={t.title}
          done={here - 1}
          total={Math.max(here, situation.progress.most)}
          words={t.count(here, Math.max(here, situation.progress.most))}
        />
        <Stale situation={situation} />
        {unanswered ? <ErrorSummary errors={[{ field: `${ANSWER_PREFIX}${question.id}`, message: t.choose }]} /> : null}
        <QuestionForm action={action} question={question} given={known} chosen={chosen} error={unanswered} titled />
        {situation.answered.length === 0 ? null : <SoFar record={record} asked={asked} action={action} />}
        <p class="actions">
          {before === undefined ? null : (
            <a class="lone" href={changeAddress(action, situation.answers, before.question.id)}>
              {t.back}
            </a>
          )}
          <a class="lone" href={`/thu-tuc/${record.code}`}>
            {t.quit}
          </a>
        </p>
      </div>
    </PageShell>
  );
}

function SoFar({ record, asked, action }: { readonly record: ProcedureRecord; readonly asked: CaseQuestion; readonly action: string }): JSX.Element {
  const t = useText({ vi, en });
  const { situation } = asked;
  const added = situation.added.filter((one) => one.state === 'needed').length;
  const needed = situation.papers.filter((paper) => paper.state === 'needed').length + added;
  const maybe = situation.papers.filter((paper) => paper.state === 'maybe').length + situation.added.length - added;
  return (
    <section class="card" aria-label={t.answers}>
      <h2 class="card-title">{t.answers}</h2>
      <AnswerList situation={situation} action={action} />
      {record.componentGroups.length === 0 ? null : <p>{t.soFar(needed, maybe)}</p>}
    </section>
  );
}
