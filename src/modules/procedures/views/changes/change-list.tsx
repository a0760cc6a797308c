import type { JSX } from 'preact';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { Icon } from '#ui/index.ts';
import type { Change } from '../../domain/difference/change.ts';
import { byPart, PART_NAMES } from '../../domain/difference/difference.ts';
import { isLong, sentenceOf, wordDifference } from '../../domain/difference/sentence.ts';
import { en } from '../../messages/changes.en.ts';
import { vi } from '../../messages/changes.vi.ts';

type ListProps = { readonly changes: readonly Change[]; readonly level?: 2 | 3 | 4 };

/** Changes under the names of their parts; long texts with the words that went and came marked in place. */
export function ChangeList({ changes, level = 3 }: ListProps): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en });
  const Heading = `h${level}` as const;
  if (changes.length === 0) return <p>{t.same}</p>;
  return (
    <div class="changes">
      {byPart(changes).map((group) => (
        <div key={group.part}>
          <Heading class="changes-title">{PART_NAMES[group.part][language]}</Heading>
          <ul class="changes-list">
            {group.changes.map((change, at) => (
              <li class={`change change-${change.kind}`} key={at}>
                <OneChange change={change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function OneChange({ change }: { readonly change: Change }): JSX.Element {
  const language = useLanguage();
  const { before, after } = change;
  if (change.kind !== 'changed' || before === null || after === null) return <>{sentenceOf(change, language)}</>;
  if (isLong(change)) return <LongChange change={change} before={before[language]} after={after[language]} />;
  return (
    <>
      {change.subject[language]}: <del>{before[language]}</del> <Arrow /> <ins>{after[language]}</ins>
    </>
  );
}

function LongChange({ change, before, after }: { readonly change: Change; readonly before: string; readonly after: string }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      {sentenceOf(change, language)}
      <p class="change-text" lang={language === 'vi' ? undefined : 'vi'}>
        {wordDifference(before, after).map((segment, at) => {
          if (segment.kind === 'removed') return <del key={at}>{segment.text}</del>;
          return segment.kind === 'added' ? <ins key={at}>{segment.text}</ins> : <span key={at}>{segment.text}</span>;
        })}
      </p>
    </>
  );
}

/** Drawn: not every font has the sign. Read and copied it is the sign. */
function Arrow(): JSX.Element {
  return (
    <>
      <Icon name="arrow-right" size="small" />
      <span class="only-read">→</span>
    </>
  );
}
