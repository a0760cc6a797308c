import { foldText, normaliseText } from '#kernel/text.ts';
import type { Component, ComponentGroup } from '../record.ts';
import type { ExchangeDocument } from './line.ts';
import { normaliseLines, stripMarks } from './words.ts';

type Draft = { name: string; present: boolean; components: Component[]; notes: string[]; lastWasNote: boolean };

/** Papers in the order of the source, under their headings; headings without anything below are dropped. */
export function readComponentGroups(documents: readonly ExchangeDocument[]): readonly ComponentGroup[] {
  const drafts = new Map<string, Draft>();
  for (const document of documents) {
    const heading = normaliseText(document.group ?? '');
    const draft = drafts.get(heading) ?? newDraft(heading);
    drafts.set(heading, draft);
    addDocument(draft, document);
  }
  return [...drafts.values()]
    .filter((draft) => draft.components.length + draft.notes.length > 0)
    .map(({ name, components, notes }) => ({ name, components, notes }));
}

function newDraft(heading: string): Draft {
  const name = /^[-–\s]*$/u.test(heading) ? '' : stripMarks(heading);
  return { name, present: saysPresent(name), components: [], notes: [], lastWasNote: false };
}

/** A heading that names both ("nộp hoặc xuất trình") asks to hand in. */
function saysPresent(text: string): boolean {
  const folded = foldText(text);
  return folded.includes('xuat trinh') && !/\bnop\b/u.test(folded);
}

function addDocument(draft: Draft, document: ExchangeDocument): void {
  const counted = readCounts(document);
  const name = normaliseLines(counted.name);
  if (stripMarks(name) === '') return;
  if (counted.originals + counted.copies > 0) {
    draft.components.push(toComponent({ ...counted, name }, document, draft.present));
    draft.lastWasNote = false;
    return;
  }
  addNote(draft, name);
}

/** 0 originals and 0 copies: a note, never an upload slot. "+" fragments go on whatever stands above them. */
function addNote(draft: Draft, text: string): void {
  const fragment = /^\+/u.test(text);
  const last = draft.components.at(-1);
  if (fragment && draft.lastWasNote) {
    draft.notes.push(`${draft.notes.pop() ?? ''}\n${text}`.trim());
  } else if (fragment && last) {
    draft.components[draft.components.length - 1] = { ...last, notes: [...(last.notes ?? []), stripPlus(text)] };
  } else {
    draft.notes.push(stripMarks(text) || text);
    draft.lastWasNote = true;
  }
}

function toComponent(counted: { name: string; originals: number; copies: number }, document: ExchangeDocument, present: boolean): Component {
  const { name, forms } = splitForms(counted.name, document.forms ?? []);
  const clean = stripPlus(stripMarks(name));
  return {
    code: normaliseText(document.code ?? ''),
    name: clean,
    originals: counted.originals,
    copies: counted.copies,
    handling: present || /^xuat trinh/u.test(foldText(clean)) ? 'present' : 'submit',
    forms,
    ...readFormFiles(document),
  };
}

/** Absent rather than empty, so that papers without them keep the same content hash. */
export function readFormFiles(document: ExchangeDocument): Pick<Component, 'formFiles'> {
  const files = (document.form_files ?? []).map((file) => ({
    label: normaliseText(file.label),
    name: normaliseText(file.name),
    mediaType: file.media_type,
    bytes: file.bytes,
    sha256: file.sha256,
  }));
  return files.length === 0 ? {} : { formFiles: files };
}

function stripPlus(text: string): string {
  return text.replace(/^\++\s*/u, '');
}

const MOST_ORIGINALS = 9;
/** The end of the name that the number of originals was glued to: "… ngày 01/01/" + 2026 + 1, "… theo Mẫu số" + 18 + 1. */
const CUT_SHORT = /[/-]$/u;

/** Counts above nine are two numbers run together; the last digit is the count, the rest belongs to the name. */
function readCounts(document: ExchangeDocument): { name: string; originals: number; copies: number } {
  const originals = wholeCount(document.originals);
  const copies = wholeCount(document.copies);
  if (originals <= MOST_ORIGINALS) return { name: document.name, originals, copies };
  const digits = String(originals);
  const head = document.name.trimEnd();
  const name = `${head}${CUT_SHORT.test(head) ? '' : ' '}${digits.slice(0, -1)}`;
  return { name, originals: Number(digits.slice(-1)), copies };
}

function wholeCount(value: number | null | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
}

const FORM_FILE = /\.(?:docx?|pdf|xlsx?|rtf)$/iu;
/** A file name hanging on the end of a sentence: after a full stop, or a name that begins like a form. */
const HANGING_FORM = /(?:(?<=\.)|(?=(?:mẫu|mau|phụ lục|phu luc|biểu|tờ khai|to khai)\s*(?:số|so)?[^.]{0,40}\.[a-z]+$))([^.]{1,60}\.(?:docx?|pdf|xlsx?|rtf))$/iu;

function splitForms(name: string, forms: readonly string[]): { name: string; forms: readonly string[] } {
  const listed = forms.map(normaliseText).filter((form) => form !== '' && form.length <= 200);
  if (!FORM_FILE.test(name)) return { name, forms: listed };
  const hanging = HANGING_FORM.exec(name);
  if (!hanging?.[1] || hanging.index === 0) return { name, forms: listed };
  return { name: name.slice(0, hanging.index).trim(), forms: [...new Set([...listed, normaliseText(hanging[1])])] };
}
