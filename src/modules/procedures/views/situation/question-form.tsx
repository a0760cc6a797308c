import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { Button, Choices } from '#ui/index.ts';
import { ANSWER_PREFIX, withoutAnswer } from '../../domain/situation/address.ts';
import type { Answers, SituationQuestion } from '../../domain/situation/table.ts';
import { en } from '../../messages/situation.en.ts';
import { vi } from '../../messages/situation.vi.ts';

export type QuestionFormProps = {
  readonly action: string;
  readonly question: SituationQuestion;
  /** Answers known so far, sent along; the one to this question only fills the form. */
  readonly given: Answers;
  readonly chosen?: string | undefined;
  readonly error?: boolean | undefined;
  /** The question is the heading of its own page. */
  readonly titled?: boolean | undefined;
};

/** One question as a form of its own: works without scripts, and the address that it leads to says everything. */
export function QuestionForm({ action, question, given, chosen, error, titled }: QuestionFormProps): JSX.Element {
  const t = useText({ vi, en });
  return (
    <form method="get" action={action} noValidate>
      {Object.entries(withoutAnswer(given, question.id)).map(([id, option]) => (
        <input key={id} type="hidden" name={`${ANSWER_PREFIX}${id}`} value={option} />
      ))}
      <input type="hidden" name="tiep" value={question.id} />
      <Vn block>
        <Choices
          legend={question.text}
          name={`${ANSWER_PREFIX}${question.id}`}
          options={question.options.map(({ id, label }) => ({ value: id, label }))}
          value={chosen}
          hint={question.help === '' ? undefined : question.help}
          error={error ? vi.choose : undefined}
          look={titled ? 'cards' : 'list'}
          titled={titled}
        />
      </Vn>
      <div class="actions">
        <Button kind={titled ? 'main' : 'secondary'} iconAfter="chevron-right">
          {t.next}
        </Button>
      </div>
    </form>
  );
}
