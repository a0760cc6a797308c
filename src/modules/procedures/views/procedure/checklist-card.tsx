import type { JSX } from 'preact';
import type { Language } from '#kernel/language.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Button, Card, Checklist, type ChecklistItem, Details, formatFileSize } from '#ui/index.ts';
import { type PaperLine, paperGroupsOf } from '../../domain/facts/papers.ts';
import { formHref } from '../../domain/form-file.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { ANSWER_PREFIX } from '../../domain/situation/address.ts';
import type { Answers } from '../../domain/situation/table.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';

type PapersProps = { readonly record: ProcedureRecord; readonly ticks?: readonly string[] | undefined };

/** `code`: of the procedure, where its files of forms are offered too. */
function toItem(paper: PaperLine, ticks: readonly string[], code: string, language: Language): ChecklistItem {
  return {
    text: paper.name,
    quantity: paper.copies === '' ? undefined : paper.copies,
    handling: paper.handling,
    forms: [...paper.forms.map((label) => ({ label })), ...filesOf(paper, code, language)],
    value: paper.key,
    ticked: ticks.includes(paper.key),
  };
}

/** `Tờ khai (DOCX, 12 KB)`: people on a phone want to know before they download. */
function filesOf({ component }: PaperLine, code: string, language: Language) {
  return (component.formFiles ?? []).map((file) => ({
    label: `${file.label} (${file.name.split('.').at(-1)?.toUpperCase() ?? ''}, ${formatFileSize(file.bytes, language)})`,
    href: formHref(code, file),
  }));
}

/** The papers by group, each with its box. */
export function Papers({ record, ticks = [] }: PapersProps): JSX.Element {
  const language = useLanguage();
  const groups = paperGroupsOf(record, language);
  const named = groups.length > 1;
  return (
    <div data-read="each">
      {groups.map((group, at) => (
        <div class="group" key={`${at}${group.heading}`}>
          {named && group.heading !== '' ? <h3>{group.ours ? group.heading : <Vn>{group.heading}</Vn>}</h3> : null}
          <Checklist items={group.papers.map((paper) => toItem(paper, ticks, record.code, language))} id={`giay-${at + 1}`} name="giay" />
        </div>
      ))}
    </div>
  );
}

/** So many papers, and all else that is printed, fit on one A4 sheet. */
const FITS_ONE_SHEET = 12;

/** The list that can be ticked here and kept: by the browser alone, or, by the form, under a link of its own. */
export function ChecklistCard(props: {
  readonly record: ProcedureRecord;
  readonly revisionId: number;
  /** Of one's own case, so that what is kept is the list of that case. */
  readonly answers?: Answers | undefined;
  readonly notes: readonly string[];
  readonly inWords: readonly string[];
}): JSX.Element {
  const { record, revisionId, answers = {}, notes, inWords } = props;
  const t = useText({ vi, en }).checklist;
  const count = record.componentGroups.reduce((sum, group) => sum + group.components.length, 0);
  const hasPapers = count > 0;
  return (
    <Card title={t.title} id="giay-to">
      {hasPapers ? (
        <form method="post" action={`/thu-tuc/${record.code}/danh-sach`} data-ticks={`motcua.giay.${record.code}.${revisionId}`}>
          <p class="ticks-count" data-count={t.count} aria-live="polite" hidden />
          <Papers record={record} />
          {count > FITS_ONE_SHEET ? <p class="print-more">{t.printMore}</p> : null}
          <input type="hidden" name="ban" value={String(revisionId)} />
          {Object.entries(answers).map(([question, option]) => (
            <input key={question} type="hidden" name={`${ANSWER_PREFIX}${question}`} value={option} />
          ))}
          <div class="actions checklist-actions">
            <Button icon="check-round">{t.save}</Button>
            <p class="soft">{t.saveHint}</p>
          </div>
        </form>
      ) : (
        inWords.map((line) => (
          <p key={line}>
            <Vn>{line}</Vn>
          </p>
        ))
      )}
      {notes.length > 0 ? (
        <Details summary={t.notes}>
          {notes.map((note) => (
            <p key={note}>
              <Vn>{note}</Vn>
            </p>
          ))}
        </Details>
      ) : null}
    </Card>
  );
}
