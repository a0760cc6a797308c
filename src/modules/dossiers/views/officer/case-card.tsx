import type { JSX } from 'preact';
import { withAnswers } from '#modules/procedures';
import { Button, Card, Field, LinkButton, Notice } from '#ui/index.ts';
import type { DeskCase } from '../../use-cases/case-at-desk.ts';

type CaseCardProps = { readonly code: string; readonly desk: DeskCase };

/** The officer asks what the page asks; the list of papers and the sheet to take home shrink to this person's case. */
export function CaseCard({ code, desk }: CaseCardProps): JSX.Element | null {
  const { situation, questions } = desk;
  if (situation === null) return null;
  const complete = situation.next === null;
  return (
    <Card title="Trường hợp của người nộp" id="truong-hop">
      <p>Hỏi người nộp vài câu: giấy tờ, phí, thời hạn bên dưới chỉ còn phần của họ. Không bắt buộc.</p>
      {questions.map((question) => (
        <Field
          key={question.id}
          label={question.text}
          name={`th.${question.id}`}
          control="select"
          optional
          hint={question.help === '' ? undefined : question.help}
          value={situation.answers[question.id] ?? ''}
          options={[{ value: '', label: 'Chưa hỏi' }, ...question.options.map(({ id, label }) => ({ value: id, label }))]}
        />
      ))}
      {situation.blocked.map(({ reason, where }) => (
        <Notice key={reason} kind="attention" title="Trường hợp này không làm được bằng thủ tục này">
          <p>{reason}</p>
          <p>{where}</p>
        </Notice>
      ))}
      {situation.warnings.map((warning) => (
        <Notice key={warning} kind="attention">
          <p>{warning}</p>
        </Notice>
      ))}
      {situation.notes.length === 0 ? null : (
        <ul>
          {situation.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button name="viec" value="rut-gon">
          {complete ? 'Xem lại theo câu trả lời đã đổi' : 'Hỏi tiếp, rút gọn giấy tờ'}
        </Button>
        {complete || situation.answered.length === 0 ? (
          <LinkButton kind="quiet" icon="print" href={withAnswers(`/thu-tuc/${code}/huong-dan`, situation.answers)}>
            In giấy hướng dẫn cho người dân
          </LinkButton>
        ) : null}
      </div>
    </Card>
  );
}
