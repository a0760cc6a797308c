import type { ComponentGroup, FormFile, ProcedureRecord } from './record.ts';

export const FORM_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const;
export type FormType = (typeof FORM_TYPES)[number];

export const LARGEST_FORM = 5_000_000;

const ENDINGS: Readonly<Record<FormType, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

export type FormRefusal = 'empty' | 'too-large' | 'unknown-type' | 'not-what-it-says' | 'no-name';
export type FormCheck = { readonly ok: true; readonly mediaType: FormType; readonly name: string } | { readonly ok: false; readonly reason: FormRefusal };

/** What the bytes say of themselves; `parts` are the names of the files in a ZIP archive, empty when it is none. */
export type FormBytes = { readonly size: number; readonly head: string; readonly parts: readonly string[]; readonly mimetype: string };

/** A form is a PDF, DOCX or ODT by its ending and by its bytes alike, and not more than five megabytes. */
export function checkForm(fileName: string, bytes: FormBytes): FormCheck {
  if (bytes.size === 0) return { ok: false, reason: 'empty' };
  if (bytes.size > LARGEST_FORM) return { ok: false, reason: 'too-large' };
  const name = cleanName(fileName);
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const mediaType = FORM_TYPES.find((type) => ENDINGS[type] === ending);
  if (mediaType === undefined) return { ok: false, reason: 'unknown-type' };
  if (name.length <= ending.length + 1) return { ok: false, reason: 'no-name' };
  return typeOfBytes(bytes) === mediaType ? { ok: true, mediaType, name } : { ok: false, reason: 'not-what-it-says' };
}

function typeOfBytes({ head, parts, mimetype }: FormBytes): FormType | null {
  if (head.startsWith('%PDF-')) return 'application/pdf';
  // Macros ("vbaProject.bin") have no business in a form.
  if (parts.some((part) => /vbaProject\.bin$/iu.test(part))) return null;
  if (parts.includes('word/document.xml') && parts.includes('[Content_Types].xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return mimetype === 'application/vnd.oasis.opendocument.text' ? mimetype : null;
}

/** The last part of a path, without signs that file systems do not take. */
function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  return last
    .replace(/[<>:"|?*\p{Cc}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(-120);
}

/** Papers in the order of the record, numbered from 1 as people count them. */
export function papersOf(record: ProcedureRecord) {
  return record.componentGroups.flatMap((group) => group.components).map((component, index) => ({ no: index + 1, component }));
}

/** The groups with a file laid to a paper; one of the same name is replaced. Null when there is no such paper. */
export function withForm(groups: readonly ComponentGroup[], paper: number, file: FormFile): readonly ComponentGroup[] | null {
  return changeForms(groups, paper, (files) => [...files.filter((one) => one.name !== file.name), file]);
}

export function withoutForm(groups: readonly ComponentGroup[], paper: number, sha256: string): readonly ComponentGroup[] | null {
  return changeForms(groups, paper, (files) => files.filter((one) => one.sha256 !== sha256));
}

function changeForms(
  groups: readonly ComponentGroup[],
  paper: number,
  change: (files: readonly FormFile[]) => readonly FormFile[],
): readonly ComponentGroup[] | null {
  let no = 0;
  const changed = groups.map((group) => ({
    ...group,
    components: group.components.map((component) => {
      no += 1;
      if (no !== paper) return component;
      const { formFiles = [], notes, ...rest } = component;
      const files = change(formFiles);
      return { ...rest, ...(files.length === 0 ? {} : { formFiles: files }), ...(notes === undefined ? {} : { notes }) };
    }),
  }));
  return paper >= 1 && paper <= no ? changed : null;
}

/** Files of papers that were edited elsewhere stay with the paper of the same name or code. */
export function carryForms(before: readonly ComponentGroup[], after: readonly ComponentGroup[]): readonly ComponentGroup[] {
  const known = before.flatMap((group) => group.components).filter((one) => one.formFiles !== undefined);
  return after.map((group) => ({
    ...group,
    components: group.components.map((component) => {
      const same =
        known.find((one) => one.name === component.name && one.code === component.code) ??
        known.find((one) => one.name === component.name) ??
        known.find((one) => component.code !== '' && one.code === component.code);
      const { notes, ...rest } = component;
      return same?.formFiles === undefined ? component : { ...rest, formFiles: same.formFiles, ...(notes === undefined ? {} : { notes }) };
    }),
  }));
}

/** Under which address the file of a revision is had: its own name would not tell two apart. */
export function formHref(code: string, file: FormFile): string {
  return `/thu-tuc/${code}/mau/${file.sha256.slice(0, 16)}.${ENDINGS[FORM_TYPES.find((type) => type === file.mediaType) ?? 'application/pdf']}`;
}

/** For saving under the name people know, whatever its letters (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\w .()-]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*!]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
