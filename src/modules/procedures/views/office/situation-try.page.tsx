import type { JSX } from 'preact';
import { plainName } from '#kernel/text.ts';
import { Card, FactList, Notice, PageTitle } from '#ui/index.ts';
import { describeProcedure } from '../../domain/facts.ts';
import type { OwnCase } from '../../domain/situation/reduce.ts';
import type { CaseQuestion } from '../../use-cases/case-question.ts';
import type { DraftPicture } from '../../use-cases/revisions/read-office.ts';
import { AnswerList } from '../situation/answers.tsx';
import { QuestionForm } from '../situation/question-form.tsx';
import { CaseResult, TurnedAway } from '../situation/result.tsx';
import { draftHref } from './editor.page.tsx';
import { HOME, type Office, OfficeFrame } from './frame.tsx';

export type SituationTryProps = { readonly office: Office; readonly picture: DraftPicture; readonly asked: CaseQuestion; readonly own: OwnCase };

/** The table of the draft asked as citizens will be asked, with what it comes to so far. */
export function SituationTryPage({ office, picture: { draft }, asked, own }: SituationTryProps): JSX.Element {
  const action = draftHref(draft.id, '/truong-hop/thu');
  const { situation, question } = asked;
  return (
    <OfficeFrame
      office={office}
      sheets={['procedure.css']}
      title={`Thử bảng: ${draft.content.name || draft.code}`}
      crumbs={[
        { label: draft.code, href: `${HOME}/${draft.code}` },
        { label: 'Bản thảo', href: draftHref(draft.id) },
        { label: 'Trường hợp của tôi', href: draftHref(draft.id, '/truong-hop') },
        { label: 'Thử' },
      ]}
    >
      <header class="office-head">
        <PageTitle text="Thử như người dân" />
        <p class="office-meta">{plainName(draft.content.name)}, theo bản thảo; người dân chưa thấy.</p>
      </header>
      {question === null ? (
        <Notice kind="success">
          <p>Đã hỏi đủ. Dưới đây là điều người dân được trả lời.</p>
        </Notice>
      ) : (
        <Card>
          <QuestionForm action={action} question={question} given={asked.known} chosen={asked.chosen} error={asked.unanswered} />
        </Card>
      )}
      {situation.answered.length === 0 ? null : (
        <Card title="Đã trả lời">
          <AnswerList situation={situation} action={action} />
          <p>
            <a href={action}>Làm lại từ đầu</a>
          </p>
        </Card>
      )}
      <TurnedAway situation={situation} />
      {situation.blocked.length > 0 ? null : <Outcome own={own} />}
    </OfficeFrame>
  );
}

function Outcome({ own }: { readonly own: OwnCase }): JSX.Element {
  const facts = describeProcedure(own.record);
  return (
    <Card title={own.situation.next === null ? 'Kết quả' : 'Đến lúc này'}>
      <FactList
        facts={[
          { label: 'Giấy tờ', value: <Lines lines={facts.papers.lines} /> },
          { label: 'Phí, lệ phí', value: <Lines lines={[facts.fee.headline, ...facts.fee.lines]} /> },
          { label: 'Thời hạn', value: <Lines lines={[facts.time.headline, ...facts.time.lines]} /> },
        ]}
      />
      <CaseResult situation={own.situation} />
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <span class="said-line" key={line}>
          {line}
        </span>
      ))}
    </>
  );
}
