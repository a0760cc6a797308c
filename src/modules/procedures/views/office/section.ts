import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { normaliseText } from '#kernel/text.ts';
import type { Fact } from '#ui/index.ts';
import { normaliseLines } from '../../domain/exchange/words.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { type FormTree, fieldOf } from './form-tree.ts';

/** Some parts of a record; a part given as undefined is taken away. */
export type SectionPatch = { readonly [Key in keyof ProcedureRecord]?: ProcedureRecord[Key] | undefined };
export type SectionRead = { readonly patch: SectionPatch; readonly faults: readonly FieldFault[] };

/** Where in a form a control stands: the node it belongs to and the path to it, `kenh.1.`, empty at the top. */
export type Place = { readonly node: FormTree; readonly path: string; readonly faults: readonly FieldFault[]; readonly action: string };

/** One part of the editor: how a record fills its form, how the form is read back, how it looks open and closed. */
export type Section = {
  /** In addresses and anchors. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly keys: readonly (keyof ProcedureRecord)[];
  readonly toForm: (record: ProcedureRecord) => FormTree;
  readonly read: (form: FormTree, record: ProcedureRecord) => SectionRead;
  readonly Form: (props: { readonly at: Place; readonly record: ProcedureRecord }) => JSX.Element;
  readonly summary: (record: ProcedureRecord) => readonly Fact[];
};

export const LONGEST_LINE = 1_000;
export const LONGEST_TEXT = 20_000;

export function lineIn(node: FormTree, name: string): string {
  return normaliseText(fieldOf(node, name));
}

export function textIn(node: FormTree, name: string): string {
  return normaliseLines(fieldOf(node, name));
}

/** One thing a line; empty lines and repetitions fall away. */
export function linesIn(node: FormTree, name: string): readonly string[] {
  return [...new Set(textIn(node, name).split('\n'))].filter((line) => line !== '');
}

/** Texts too long to be meant: most often something pasted by mistake. */
export function tooLong(node: FormTree, path: string, limits: Readonly<Record<string, number>>): readonly FieldFault[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const { length } = fieldOf(node, name);
    return length <= limit
      ? []
      : [{ field: `${path}${name}`, message: `Ô này nhận tối đa ${limit} chữ cái, đang có ${length}. Hãy rút gọn hoặc chia ra nhiều mục.` }];
  });
}

/** A row of which nothing was typed is no row. */
export function isBlank(node: FormTree, ignored: readonly string[] = []): boolean {
  const typed = Object.entries(node.fields).some(([name, value]) => !ignored.includes(name) && value.trim() !== '');
  return !typed && Object.values(node.lists).every((rows) => rows.every((row) => isBlank(row, ignored)));
}
