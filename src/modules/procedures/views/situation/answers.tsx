import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { changeAddress } from '../../domain/situation/address.ts';
import type { Situation } from '../../domain/situation/evaluate.ts';
import { en } from '../../messages/situation.en.ts';
import { vi } from '../../messages/situation.vi.ts';

/** What was answered, each with a way to change it; the other answers are kept while they still mean something. */
export function AnswerList({ situation, action }: { readonly situation: Situation; readonly action: string }): JSX.Element | null {
  const t = useText({ vi, en });
  if (situation.answered.length === 0) return null;
  return (
    <div class="case-answers">
      <dl>
        {situation.answered.map(({ question, option }) => (
          <div key={question.id}>
            <dt>
              <Vn>{question.text}</Vn>
            </dt>
            <dd>
              <Vn>{option.label}</Vn>{' '}
              <a class="case-change" href={changeAddress(action, situation.answers, question.id)}>
                {t.change}
                <span class="only-read">
                  : <Vn>{question.text}</Vn>
                </span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
