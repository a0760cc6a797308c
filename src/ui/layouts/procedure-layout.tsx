import type { ComponentChildren, JSX } from 'preact';
import { truncateText } from '#kernel/text.ts';
import { assetUrl } from '../assets.ts';
import type { Crumb } from '../components/breadcrumbs.tsx';
import { LinkButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Checklist, type ChecklistItem } from '../components/checklist.tsx';
import { CopyCode } from '../components/copy-code.tsx';
import { Details } from '../components/details.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { type Step, Steps } from '../components/steps.tsx';
import { Tile, Tiles } from '../components/tile.tsx';

type HeadlineAndLines = { readonly headline: string; readonly lines: readonly string[] };

export type ProcedureLayoutProps = {
  readonly name: string;
  /** Everyday name when there is one; the official one then stands below. */
  readonly everydayName?: string | undefined;
  readonly code: string;
  readonly field?: string | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  readonly papers: {
    /** `3 loại giấy tờ`. */
    readonly headline: string;
    readonly groups: readonly { readonly name?: string | undefined; readonly items: readonly ChecklistItem[] }[];
    readonly notes: readonly string[];
  };
  readonly time: HeadlineAndLines;
  readonly fee: HeadlineAndLines;
  readonly place: HeadlineAndLines;
  readonly steps: readonly (string | Step)[];
  readonly results: readonly string[];
  readonly requirements?: string | undefined;
  readonly legal: readonly string[];
  /** At most one main action: file online, or go to the national portal. */
  readonly action?: { readonly label: string; readonly href: string; readonly hint?: string | undefined } | undefined;
  /** Who answers for the page and as of when: `Áp dụng từ 1/1/2019, bản 3`. */
  readonly revision?: ComponentChildren;
  /** Extra facts shown with the code. */
  readonly about?: ComponentChildren;
  readonly notice?: ComponentChildren;
};

/** Big answer first, law last. The three tiles are the same three answers that the chat gives. */
export function ProcedureLayout(props: ProcedureLayoutProps): JSX.Element {
  const { name, everydayName, field, papers, time, fee } = props;
  const here = { label: truncateText(everydayName ?? name, 60) };
  return (
    <PageShell
      title={everydayName ?? name}
      description={`${name}: ${papers.headline}, ${time.headline}, ${fee.headline}.`}
      active="procedures"
      breadcrumbs={props.breadcrumbs ?? [{ label: 'Tìm thủ tục', href: '/thu-tuc' }, ...(field ? [{ label: field }] : []), here]}
      scripts={[assetUrl('copy.js')]}
    >
      <header class="title">
        <PageTitle text={everydayName ?? name} />
        {everydayName ? <p class="title-below">Tên chính thức: {name}</p> : null}
      </header>
      {props.notice}
      <Tiles>
        <Tile icon="papers" label="Cần gì" headline={papers.headline} href="#giay-to" linkText="Xem từng giấy" />
        <Tile icon="clock" label="Bao lâu" headline={time.headline} detail={<Lines lines={time.lines} />} />
        <Tile icon="money" label="Bao nhiêu tiền" headline={fee.headline} detail={<Lines lines={fee.lines} />} />
      </Tiles>
      <div class="columns">
        <Papers papers={papers} />
        <aside class="columns-side" aria-label="Nơi nộp và kết quả">
          <Where {...props} />
        </aside>
        <HowTo steps={props.steps} />
      </div>
      <Law {...props} />
    </PageShell>
  );
}

/** Longer explanations fold away, so that the three answers stay side by side. */
function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  const [first, second, ...rest] = lines;
  return (
    <>
      <span class="line">{first}</span>
      {second ? <span class="line">{second}</span> : null}
      {rest.length > 0 ? (
        <Details summary={`Xem thêm ${rest.length} trường hợp`}>
          {rest.map((line) => (
            <span class="line" key={line}>
              {line}
            </span>
          ))}
        </Details>
      ) : null}
    </>
  );
}

function Papers({ papers }: Pick<ProcedureLayoutProps, 'papers'>): JSX.Element {
  const many = papers.groups.length > 1;
  return (
    <Card title="Giấy tờ cần mang theo" id="giay-to">
      <p class="soft">Đánh dấu giấy đã có để khỏi quên. Trang không lưu lại gì.</p>
      {papers.groups.map((group, at) => (
        <div class="group" key={`${at}${group.name ?? ''}`}>
          {many && group.name ? <h3>{group.name}</h3> : null}
          <Checklist items={group.items} id={`giay-${at + 1}`} />
        </div>
      ))}
      {papers.notes.length > 0 ? (
        <Details summary="Lưu ý về giấy tờ">
          {papers.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Details>
      ) : null}
    </Card>
  );
}

function HowTo({ steps }: Pick<ProcedureLayoutProps, 'steps'>): JSX.Element | null {
  if (steps.length === 0) return null;
  const items = steps.map((step) => (typeof step === 'string' ? { text: step } : step));
  return (
    <Card title="Làm theo từng bước" id="cac-buoc">
      <Steps items={items} />
    </Card>
  );
}

function Where({ place, results, requirements, action }: ProcedureLayoutProps): JSX.Element {
  return (
    <>
      <Card title="Nộp ở đâu" id="noi-nop">
        <p class="strong">{place.headline}</p>
        {place.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {action ? (
          <div class="actions">
            <LinkButton kind="main" href={action.href} wide>
              {action.label}
            </LinkButton>
            {action.hint ? <p class="soft">{action.hint}</p> : null}
          </div>
        ) : null}
      </Card>
      {results.length > 0 ? (
        <Card title="Sẽ nhận được" id="ket-qua">
          <ul class="plain-list">
            {results.map((result) => (
              <li key={result}>{result}</li>
            ))}
          </ul>
        </Card>
      ) : null}
      {requirements ? (
        <Card title="Điều kiện" id="dieu-kien">
          <p class="keep-lines">{requirements}</p>
        </Card>
      ) : null}
    </>
  );
}

function Law({ legal, code, revision, about }: ProcedureLayoutProps): JSX.Element {
  return (
    <section class="law" id="can-cu" aria-label="Căn cứ pháp lý và mã thủ tục">
      {legal.length > 0 ? (
        <Details summary={`Căn cứ pháp lý (${legal.length} văn bản)`}>
          <ul>
            {legal.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <div class="law-code">
        <span>Mã thủ tục</span> <CopyCode code={code} />
        {about}
        {revision ? <span class="soft">{revision}</span> : null}
      </div>
    </section>
  );
}
