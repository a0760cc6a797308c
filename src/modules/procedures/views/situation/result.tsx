import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { Details, Notice } from '#ui/index.ts';
import type { Situation } from '../../domain/situation/evaluate.ts';
import { en } from '../../messages/situation.en.ts';
import { vi } from '../../messages/situation.vi.ts';
import { LinkedText } from './linked-text.tsx';

/** Turned away: plainly, with the reason and where to go. */
export function TurnedAway({ situation }: { readonly situation: Situation }): JSX.Element | null {
  const t = useText({ vi, en });
  if (situation.blocked.length === 0) return null;
  return (
    <Notice kind="attention" title={t.blocked}>
      {situation.blocked.map(({ reason, where }) => (
        <Vn key={reason} block>
          <p>
            <LinkedText text={reason} />
          </p>
          <p>
            <strong>{t.where}</strong> <LinkedText text={where} />
          </p>
        </Vn>
      ))}
    </Notice>
  );
}

/** What the case changed and why: what is left out, what is needed for a reason, what to remember. */
export function CaseResult({ situation }: { readonly situation: Situation }): JSX.Element {
  const t = useText({ vi, en });
  const { warnings, notes } = situation;
  const dropped = situation.papers.filter((paper) => paper.state === 'dropped').map((paper) => ({ name: paper.component.name, reason: paper.reason }));
  const needed = [
    ...situation.papers.filter((paper) => paper.state === 'needed').map((paper) => ({ name: paper.component.name, reason: paper.reason })),
    ...situation.added.filter((one) => one.state === 'needed').map((one) => ({ name: one.paper.name, reason: one.reason })),
  ].filter((paper) => paper.reason !== '');
  return (
    <>
      {warnings.map((warning) => (
        <Notice key={warning} kind="attention">
          <p>
            <Vn>
              <LinkedText text={warning} />
            </Vn>
          </p>
        </Notice>
      ))}
      {notes.length === 0 ? null : (
        <div class="case-notes">
          <h3>{t.notes}</h3>
          <ul class="plain-list">
            {notes.map((note) => (
              <li key={note}>
                <Vn>
                  <LinkedText text={note} />
                </Vn>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Reasons title={t.leftOut(dropped.length)} papers={dropped} />
      <Reasons title={t.needed(needed.length)} papers={needed} />
    </>
  );
}

function Reasons({
  title,
  papers,
}: {
  readonly title: string;
  readonly papers: readonly { readonly name: string; readonly reason: string }[];
}): JSX.Element | null {
  if (papers.length === 0) return null;
  return (
    <Details summary={title}>
      <ul class="plain-list">
        {papers.map(({ name, reason }) => (
          <li key={name}>
            <Vn block>
              <span class="strong">{name}</span>
              <span class="line soft">{reason}</span>
            </Vn>
          </li>
        ))}
      </ul>
    </Details>
  );
}
