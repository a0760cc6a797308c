import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { formatShortDate, Notice, ProcedureLayout, type Step } from '#ui/index.ts';
import { paperGroupsOf } from '../domain/facts/papers.ts';
import { linesOf } from '../domain/facts/phrases.ts';
import { papersHeadline } from '../domain/facts/summary.ts';
import { describeProcedure, type ProcedureFacts } from '../domain/facts.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { vi } from '../messages/vi.ts';

type Shown = { readonly record: ProcedureRecord; readonly revision: { readonly no: number; readonly effectiveFrom: Temporal.PlainDate } };

export function ProcedurePage({ read }: { readonly read: Shown }): JSX.Element {
  const { record, revision } = read;
  const facts = describeProcedure(record);
  return (
    <ProcedureLayout
      name={record.name}
      code={record.code}
      field={record.fields.map((field) => field.name).join(', ')}
      papers={papersOf(record, facts)}
      time={facts.time}
      fee={facts.fee}
      place={facts.place}
      steps={stepsOf(record)}
      results={facts.results}
      requirements={record.requirements === '' ? undefined : record.requirements}
      legal={facts.legal}
      action={actionOf(record)}
      revision={`${vi.effectiveFrom} ${formatShortDate(revision.effectiveFrom)}, ${vi.revisionNo} ${revision.no}`}
      about={<About record={record} />}
      notice={<Warnings record={record} />}
    />
  );
}

function papersOf(record: ProcedureRecord, facts: ProcedureFacts) {
  const groups = paperGroupsOf(record).map((group) => ({
    name: group.heading === '' ? undefined : group.heading,
    items: group.papers.map((paper) => ({
      text: paper.name,
      quantity: paper.copies === '' ? undefined : paper.copies,
      handling: paper.handling,
      forms: paper.forms.map((label) => ({ label })),
    })),
  }));
  const counted = papersHeadline(record);
  if (counted !== null) return { headline: counted, groups, notes: facts.papers.notes };
  const known = record.componentsText !== '';
  return { headline: known ? vi.papersInText : vi.papersUnknown, groups: [], notes: [...facts.papers.lines, ...facts.papers.notes] };
}

/** One numbered step a paragraph; what is named keeps its name. */
function stepsOf(record: ProcedureRecord): readonly Step[] {
  return record.steps.flatMap((step): readonly Step[] => {
    const lines = linesOf(step.text);
    if (step.name === '') return lines.map((text) => ({ text }));
    return [{ title: step.name, text: lines.map((line) => <p key={line}>{line}</p>) }];
  });
}

function actionOf(record: ProcedureRecord) {
  if (record.url === '') return undefined;
  const online = record.terms.some((terms) => terms.channel === 'online');
  return online ? { label: vi.onlineAction, href: record.url, hint: vi.onlineHint } : { label: vi.lookAction, href: record.url };
}

const SERVICE_LEVELS = { full: vi.serviceFull, partial: vi.servicePartial, info: vi.serviceInfo } as const;

function About({ record }: { readonly record: ProcedureRecord }): JSX.Element {
  return (
    <>
      {record.decisionNo === '' ? null : (
        <span>
          {vi.decision} {record.decisionNo}
          {record.promulgator === '' ? '' : `, ${record.promulgator}`}
        </span>
      )}
      {record.audience.length === 0 ? null : (
        <span>
          {vi.audience}: {record.audience.join('; ')}
        </span>
      )}
      {record.serviceLevel === null ? null : <span>{SERVICE_LEVELS[record.serviceLevel]}</span>}
    </>
  );
}

function Warnings({ record }: { readonly record: ProcedureRecord }): JSX.Element | null {
  const notes = [
    record.detail === 'list-only' ? vi.listOnly : null,
    record.state === 'NOT_LISTED' ? vi.notListed : null,
    record.type === 'internal' ? vi.internalType : null,
    record.type === 'specific' ? vi.specificType : null,
    record.demo ? vi.demo : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <Notice kind={record.detail === 'list-only' || record.state === 'NOT_LISTED' ? 'attention' : 'info'}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
