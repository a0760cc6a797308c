import type { ComponentChildren, JSX } from 'preact';
import { inLanguage } from '#kernel/language.ts';
import { plainName, truncateText } from '#kernel/text.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Card, Details, PageTitle, ProcedureLayout, type Step, Steps, Tile, Tiles } from '#ui/index.ts';
import { savedOnline, workingDaysPhrase } from '../domain/facts/channel-table.ts';
import { linesOf, moneyPhrase } from '../domain/facts/phrases.ts';
import { papersHeadline } from '../domain/facts/summary.ts';
import { describeProcedure, type ProcedureFacts } from '../domain/facts.ts';
import type { ObservedTime } from '../domain/observed-time.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { withAnswers } from '../domain/situation/address.ts';
import type { Answers } from '../domain/situation/table.ts';
import { en } from '../messages/page.en.ts';
import { vi } from '../messages/page.vi.ts';
import type { ProcedureRead } from '../use-cases/read-procedure.ts';
import { ChecklistCard } from './procedure/checklist-card.tsx';
import { ProcedureHead } from './procedure/head.tsx';
import { Law, ShareCard } from './procedure/law.tsx';
import { Notices, type NoticesProps } from './procedure/notices.tsx';
import { TermsCard } from './procedure/terms-card.tsx';
import { Tools } from './procedure/tools.tsx';
import { ResultCards, WhereCard, type WhereProps } from './procedure/where-card.tsx';

export type ProcedurePageProps = Pick<WhereProps, 'places' | 'commune' | 'now'> &
  Pick<NoticesProps, 'asOf' | 'startsOn' | 'announced'> & {
    readonly read: ProcedureRead;
    readonly observed: ObservedTime | null;
    /** It has had other content, or will have. */
    readonly hasHistory: boolean;
    readonly publicUrl: string;
    readonly zaloUrl: string | null;
    /** "Trường hợp của tôi": its questions, and what they made of the record. */
    readonly situation?: ComponentChildren;
    /** The answers by which the record was reduced to one person's case. */
    readonly narrowed?: Answers | undefined;
  };

/** The everyday name is the heading, the official one stands below; in English both, the Vietnamese marked as such. */
export function namesOf(record: ProcedureRecord, language: 'vi' | 'en'): { readonly title: string; readonly foreign: boolean; readonly below: string | null } {
  const official = plainName(record.name);
  if (language === 'en' && record.nameEn !== undefined) return { title: record.nameEn, foreign: false, below: official };
  const everyday = record.everydayName;
  return { title: everyday ?? official, foreign: language === 'en', below: everyday === undefined ? null : official };
}

export function ProcedurePage(props: ProcedurePageProps): JSX.Element {
  const { read, observed, publicUrl, asOf, startsOn } = props;
  const { record, revision } = read;
  const language = useLanguage();
  const t = useText({ vi, en });
  const facts = describeProcedure(record, language);
  const { title } = namesOf(record, language);
  const papers = papersHeadline(record, language) ?? (record.componentsText === '' ? t.tiles.papersUnknown : t.tiles.papersInText);
  const description = `${title}: ${papers}, ${facts.time.headline}, ${facts.fee.headline}.`;
  const inWords = papersHeadline(record) === null ? facts.papers.lines : [];
  return (
    <ProcedureLayout
      title={title}
      description={description}
      breadcrumbs={[
        { label: t.find, href: '/thu-tuc' },
        ...fieldCrumb(record),
        { label: truncateText(title, 60), vietnamese: namesOf(record, language).foreign },
      ]}
      head={
        <ProcedureHead
          record={record}
          publicUrl={publicUrl}
          title={title}
          description={description}
          indexed={asOf === null && startsOn === null && props.narrowed === undefined}
        />
      }
      heading={<Heading record={record} />}
      notices={<Notices {...props} record={record} />}
      tiles={<ThreeFacts record={record} facts={facts} papers={papers} observed={observed} narrowed={props.narrowed !== undefined} />}
      tools={<Tools />}
      situation={props.situation}
      checklist={<ChecklistCard record={record} revisionId={revision.id} answers={props.narrowed} notes={facts.papers.notes} inWords={inWords} />}
      whereLabel={t.where.label}
      where={
        <>
          <WhereCard {...props} record={record} facts={facts} />
          <ResultCards record={record} facts={facts} />
        </>
      }
      details={
        <>
          <TermsCard record={record} observed={observed} />
          <HowTo record={record} />
          <Questions record={record} />
          <ShareCard url={withAnswers(`${publicUrl}${inLanguage(`/thu-tuc/${record.code}`, language)}`, props.narrowed ?? {})} zaloUrl={props.zaloUrl} />
        </>
      }
      law={<Law read={read} facts={facts} hasHistory={props.hasHistory} />}
    />
  );
}

function fieldCrumb(record: ProcedureRecord) {
  const [field] = record.fields;
  return field === undefined ? [] : [{ label: field.name, vietnamese: true, href: `/thu-tuc?linhvuc=${encodeURIComponent(field.name)}` }];
}

function Heading({ record }: { readonly record: ProcedureRecord }): JSX.Element {
  const { title, foreign, below } = namesOf(record, useLanguage());
  const { officialName } = useText({ vi, en });
  return (
    <div data-read>
      {foreign ? (
        <Vn block>
          <PageTitle text={title} />
        </Vn>
      ) : (
        <PageTitle text={title} />
      )}
      {below === null ? null : (
        <p class="title-below">
          {officialName}: <Vn>{below}</Vn>
        </p>
      )}
    </div>
  );
}

type Facts = {
  readonly record: ProcedureRecord;
  readonly facts: ProcedureFacts;
  readonly papers: string;
  readonly observed: ObservedTime | null;
  readonly narrowed: boolean;
};

/** The same three answers that the chat gives. */
function ThreeFacts({ record, facts, papers, observed, narrowed }: Facts): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).tiles;
  const saved = savedOnline(record);
  return (
    <Tiles>
      <Tile icon="papers" label={t.papers} headline={papers} detail={narrowed ? t.narrowed : undefined} href="#giay-to" linkText={t.papersLink} />
      <Tile
        icon="clock"
        label={t.time}
        headline={facts.time.headline}
        detail={observed === null ? undefined : t.observed(workingDaysPhrase(observed.p90Minutes, language))}
        href="#thoi-gian"
        linkText={t.timeLink}
      />
      <Tile
        icon="money"
        label={t.fee}
        headline={facts.fee.headline}
        detail={saved === null ? undefined : t.saved(moneyPhrase(saved, language))}
        href="#thoi-gian"
        linkText={t.feeLink}
      />
    </Tiles>
  );
}

/** One numbered step a paragraph; what is named keeps its name. */
function HowTo({ record }: { readonly record: ProcedureRecord }): JSX.Element | null {
  const { steps: title } = useText({ vi, en });
  const items = record.steps.flatMap((step): readonly Step[] => {
    const lines = linesOf(step.text);
    if (step.name === '') return lines.map((text) => ({ text }));
    return [{ title: step.name, text: lines.map((line) => <p key={line}>{line}</p>) }];
  });
  if (items.length === 0) return null;
  return (
    <Card title={title} id="cac-buoc">
      <Vn block>
        <Steps items={items} />
      </Vn>
    </Card>
  );
}

function Questions({ record }: { readonly record: ProcedureRecord }): JSX.Element | null {
  const { faq: title } = useText({ vi, en });
  const { faq = [] } = record;
  if (faq.length === 0) return null;
  return (
    <Card title={title} id="hoi-dap">
      <Vn block>
        {faq.map(({ question, answer }) => (
          <Details key={question} summary={question}>
            {linesOf(answer).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Details>
        ))}
      </Vn>
    </Card>
  );
}
