import type { JSX } from 'preact';
import { Input, Rows, Ticks } from '../controls.tsx';
import { type FormTree, fieldOf, rowsOf } from '../form-tree.ts';
import type { Place } from '../section.ts';
import { LISTS } from './table-form.ts';

export type AskedQuestion = { readonly id: string; readonly text: string; readonly options: readonly { readonly value: string; readonly label: string }[] };

/** Questions of the form that have words and answers, in their order. */
export function questionsOf(form: FormTree): readonly AskedQuestion[] {
  return rowsOf(form, LISTS.questions).flatMap((row) => {
    const options = rowsOf(row, LISTS.options).flatMap((option) => {
      const value = fieldOf(option, 'ma');
      return value === '' ? [] : [{ value, label: fieldOf(option, 'loi') }];
    });
    const id = fieldOf(row, 'ma');
    return id === '' || options.length === 0 ? [] : [{ id, text: fieldOf(row, 'loi'), options }];
  });
}

/** A box for each answer; none ticked is "any". */
export function Conditions({ at, questions }: { readonly at: Place; readonly questions: readonly AskedQuestion[] }): JSX.Element {
  return (
    <div class="case-conditions">
      {questions.map((question) => (
        <Ticks key={question.id} at={at} name={`khi-${question.id}`} legend={question.text} options={question.options} />
      ))}
    </div>
  );
}

export function QuestionRows({ at }: { readonly at: Place }): JSX.Element {
  const questions = questionsOf(at.node);
  return (
    <Rows at={at} list={LISTS.questions} thing="câu hỏi" empty="Chưa có câu hỏi nào. Bắt đầu bằng điều làm giấy tờ hay phí khác đi nhiều nhất.">
      {(row, index) => (
        <>
          <input type="hidden" name={`${row.path}ma`} value={fieldOf(row.node, 'ma')} />
          <Input at={row} name="loi" label="Hỏi thế nào" hint="Như nói với người dân, ví dụ: Bé sinh được bao lâu rồi?" optional={false} />
          <Input at={row} name="giai-thich" label="Giải thích thêm" />
          <Rows at={row} list={LISTS.options} thing="lựa chọn">
            {(option) => (
              <>
                <input type="hidden" name={`${option.path}ma`} value={fieldOf(option.node, 'ma')} />
                <Input at={option} name="loi" label="Câu trả lời" optional={false} />
              </>
            )}
          </Rows>
          {index === 0 ? null : <When at={row} questions={questions.slice(0, index)} />}
        </>
      )}
    </Rows>
  );
}

function When({ at, questions }: { readonly at: Place; readonly questions: readonly AskedQuestion[] }): JSX.Element {
  const used = questions.some(({ id }) => fieldOf(at.node, `khi-${id}`) !== '');
  return (
    <details class="details" open={used}>
      <summary>Chỉ hỏi khi… {used ? '' : '(đang hỏi mọi người)'}</summary>
      <p class="quiet">Đánh dấu câu trả lời nào thì mới hỏi câu này. Không đánh dấu gì: hỏi mọi người.</p>
      <Conditions at={at} questions={questions} />
    </details>
  );
}
