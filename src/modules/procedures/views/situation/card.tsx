import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { Card, Details, LinkButton } from '#ui/index.ts';
import { withAnswers } from '../../domain/situation/address.ts';
import type { Situation } from '../../domain/situation/evaluate.ts';
import { en } from '../../messages/situation.en.ts';
import { vi } from '../../messages/situation.vi.ts';
import { AnswerList } from './answers.tsx';
import { QuestionForm } from './question-form.tsx';
import { CaseResult, TurnedAway } from './result.tsx';

export type SituationCardProps = { readonly code: string; readonly situation: Situation };

export const flowPath = (code: string): string => `/thu-tuc/${code}/truong-hop`;
export const guidePath = (code: string): string => `/thu-tuc/${code}/huong-dan`;

/** The box on the page of a procedure: the first question, or what the answers made of the page. */
export function SituationCard({ code, situation }: SituationCardProps): JSX.Element {
  const t = useText({ vi, en });
  const { next, answered } = situation;
  return (
    <Card title={t.title} id="truong-hop">
      {answered.length === 0 && next !== null ? (
        <>
          <p class="case-intro">{t.intro(situation.progress.most)}</p>
          <QuestionForm action={flowPath(code)} question={next} given={{}} />
        </>
      ) : (
        <Answered code={code} situation={situation} />
      )}
    </Card>
  );
}

function Answered({ code, situation }: SituationCardProps): JSX.Element {
  const t = useText({ vi, en });
  const { next, blocked, answers } = situation;
  const maybe = situation.papers.filter((paper) => paper.state === 'maybe');
  return (
    <>
      <Stale situation={situation} />
      {blocked.length > 0 ? <TurnedAway situation={situation} /> : <p class="strong case-done">{next === null ? t.done : t.partly}</p>}
      {next === null && blocked.length === 0 ? (
        <Details summary={t.answered(situation.answered.length)}>
          <AnswerList situation={situation} action={flowPath(code)} />
        </Details>
      ) : (
        <AnswerList situation={situation} action={flowPath(code)} />
      )}
      {blocked.length > 0 ? null : <CaseResult situation={situation} />}
      {next === null || maybe.length === 0 ? null : (
        <>
          <p>{t.maybe}</p>
          <ul>
            {maybe.map((paper) => (
              <li key={paper.key}>
                <Vn>{paper.component.name}</Vn>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        {next === null ? null : (
          <LinkButton kind="secondary" href={withAnswers(flowPath(code), answers)}>
            {t.goOn}
          </LinkButton>
        )}
        {blocked.length > 0 || next !== null ? null : (
          <LinkButton kind="secondary" icon="print" href={withAnswers(guidePath(code), answers)}>
            {t.print}
          </LinkButton>
        )}
        <a class="lone" href={`/thu-tuc/${code}`}>
          {t.all}
        </a>
      </div>
    </>
  );
}

/** An old link whose questions are no more: said, so that nobody trusts an answer that was not heard. */
export function Stale({ situation }: { readonly situation: Situation }): JSX.Element | null {
  const t = useText({ vi, en });
  return situation.stale.length === 0 ? null : <p class="soft">{t.stale}</p>;
}
