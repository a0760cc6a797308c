import type { JSX } from 'preact';
import { plainName } from '#kernel/text.ts';
import { Hit, HitGroup, type IconName, Marked, startSentence, useLanguage, useText, Vn } from '#ui/index.ts';
import { describeFee } from '../../domain/facts/fee.ts';
import { papersHeadline, summaryOf } from '../../domain/facts/summary.ts';
import { describeTime } from '../../domain/facts/time.ts';
import type { Explanation } from '../../domain/find/explain.ts';
import { LEVELS, levelsOf, nearestFirst } from '../../domain/levels.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import type { Group } from '../../domain/search/result.ts';
import { en } from '../../messages/find.en.ts';
import { vi } from '../../messages/find.vi.ts';
import { type Home, placeToFile } from './place-to-file.ts';

export type Item = { readonly record: ProcedureRecord; readonly explanation: Explanation };
type ResultProps = { readonly item: Item; readonly home: Home | null; readonly level?: 2 | 3 | undefined };

/** Everyday name first, official name after; an English name before both for who reads English. */
export function Result({ item, home, level }: ResultProps): JSX.Element {
  const t = useText({ vi, en });
  const { record, explanation } = item;
  const file = home === null ? null : placeToFile(record, home, t.policeOf);
  return (
    <Hit
      level={level}
      href={`/thu-tuc/${record.code}`}
      title={<Title item={item} />}
      official={useHasOfficial(item) ? <Official item={item} /> : undefined}
      facts={useFacts(record)}
      place={
        <>
          <Vn>{placeOf(record, t.levelNames)}</Vn>
          {record.type === 'specific' && record.promulgator !== '' ? (
            <>
              {' · '}
              {t.onlyOf} <Vn>{record.promulgator}</Vn>
            </>
          ) : null}
        </>
      }
      desk={
        file === null ? undefined : (
          <>
            {t.fileAt} <Vn>{file}</Vn>
          </>
        )
      }
      passage={
        explanation.passage ? (
          <>
            {t.passages[explanation.passage.in]}{' '}
            <Vn>
              <Marked segments={explanation.passage.text} />
            </Vn>
          </>
        ) : undefined
      }
      meta={<Meta item={item} />}
    />
  );
}

function Title({ item: { record, explanation } }: { readonly item: Item }): JSX.Element {
  const english = useLanguage() === 'en' && record.nameEn;
  if (english) return <>{english}</>;
  return (
    <Vn>
      <Marked segments={explanation.everyday.length > 0 ? explanation.everyday : explanation.name} />
    </Vn>
  );
}

/** The title is then another name than the official one. */
function useHasOfficial({ record, explanation }: Item): boolean {
  const english = useLanguage() === 'en' && record.nameEn;
  return Boolean(english) || explanation.everyday.length > 0;
}

function Official({ item: { explanation } }: { readonly item: Item }): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      {t.official}{' '}
      <Vn>
        <Marked segments={explanation.name} />
      </Vn>
    </>
  );
}

function Meta({ item: { record, explanation } }: { readonly item: Item }): JSX.Element {
  const t = useText({ vi, en });
  const field = record.fields[0]?.name;
  return (
    <>
      {explanation.where.length > 0 ? `${t.where} ${explanation.where.map((one) => t.wheres[one]).join(', ')} · ` : null}
      {field ? (
        <>
          <Vn>{field}</Vn> ·{' '}
        </>
      ) : null}
      <span class="figure">
        {t.code} {record.code}
      </span>
    </>
  );
}

/** Only what is known: an amount or a time is never guessed. */
function useFacts(record: ProcedureRecord): readonly { readonly icon: IconName; readonly text: string }[] {
  const language = useLanguage();
  const papers = papersHeadline(record, language);
  const time = describeTime(record, language);
  const fee = describeFee(record, language);
  return [
    ...(papers === null ? [] : [{ icon: 'papers', text: papers } as const]),
    ...(time.known ? [{ icon: 'clock', text: time.headline } as const] : []),
    ...(fee.known ? [{ icon: 'money', text: fee.headline } as const] : []),
  ];
}

function placeOf(record: ProcedureRecord, names: Readonly<Record<string, string>>): string {
  const levels = LEVELS.filter((level) => levelsOf(record).includes(level)).map((level) => names[level] ?? level);
  const agency = nearestFirst(record.executingAgencies)[0] ?? record.promulgator;
  return [levels.join(', '), agency].filter((part) => part !== '').join(' · ');
}

export type ResultGroupProps = { readonly group: Group; readonly items: readonly Item[]; readonly level?: 2 | 3 | undefined };

/** Near-identical procedures: one question, and what each answer leads to. */
export function ResultGroup({ group, items, level }: ResultGroupProps): JSX.Element {
  const t = useText({ vi, en });
  const records = new Map(items.map((item) => [item.record.code, item.record]));
  const first = items.find((item) => item.record.code === group.options[0]?.code);
  return (
    <HitGroup
      level={level}
      question={t.groupQuestions[group.by]}
      lead={
        <>
          {t.groupLead(group.options.length)} {first ? <Title item={first} /> : null}
        </>
      }
      options={group.options.map((option) => {
        const record = records.get(option.code);
        return {
          href: `/thu-tuc/${option.code}`,
          label: <Vn>{startSentence(option.label)}</Vn>,
          detail: record ? <OptionDetail record={record} label={option.label} /> : undefined,
        };
      })}
    />
  );
}

function OptionDetail({ record, label }: { readonly record: ProcedureRecord; readonly label: string }): JSX.Element {
  const t = useText({ vi, en });
  const summary = summaryOf(record, useLanguage());
  const name = plainName(record.name);
  const rest = [summary, `${t.code} ${record.code}`].filter((part) => part !== '').join(' · ');
  if (name === startSentence(label)) return <>{rest}</>;
  return (
    <>
      <Vn>{name}</Vn> · {rest}
    </>
  );
}

/** The list as it is read: a group stands where its first member would. */
export function Results({ items, groups, home, level }: { readonly items: readonly Item[]; readonly groups: readonly Group[] } & Omit<ResultProps, 'item'>) {
  const shown = new Set<string>();
  return (
    <>
      {items.map((item) => {
        const { code } = item.record;
        const group = groups.find((one) => one.options.some((option) => option.code === code));
        if (shown.has(code)) return null;
        if (!group) return <Result key={code} item={item} home={home} level={level} />;
        for (const option of group.options) shown.add(option.code);
        return <ResultGroup key={code} group={group} items={items} level={level} />;
      })}
    </>
  );
}
