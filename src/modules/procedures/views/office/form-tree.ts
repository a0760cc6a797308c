/**
 * What a form with rows holds: fields by name, and lists of rows that hold the same. In the browser a field is named by its
 * path, `kenh.1.phi.0.tien`; nothing else of a row lives anywhere, so rows come and go without scripts.
 */
export type FormTree = { readonly fields: Readonly<Record<string, string>>; readonly lists: Readonly<Record<string, readonly FormTree[]>> };

export const EMPTY_ROW: FormTree = { fields: {}, lists: {} };

export function tree(fields: Readonly<Record<string, string>>, lists: FormTree['lists'] = {}): FormTree {
  return { fields, lists };
}

export function fieldOf(node: FormTree, name: string): string {
  return node.fields[name] ?? '';
}

export function rowsOf(node: FormTree, list: string): readonly FormTree[] {
  return node.lists[list] ?? [];
}

/** More rows or deeper ones than any procedure has are not read. */
const MOST_ROWS = 200;
const DEEPEST = 3;
const NAME = /^[a-z][a-z0-9-]*$/u;

type Growing = { fields: Record<string, string>; lists: Record<string, Map<number, Growing>> };

/** A posted form as a tree; of a field that comes several times (check boxes) the values stand on lines of their own. */
export function readForm(body: Readonly<Record<string, string | readonly string[]>>): FormTree {
  const root: Growing = { fields: {}, lists: {} };
  for (const [path, value] of Object.entries(body)) put(root, path.split('.'), typeof value === 'string' ? value : value.join('\n'));
  return settled(root);
}

function put(node: Growing, path: readonly string[], value: string, depth = 0): void {
  const [name = '', index, ...rest] = path;
  if (!NAME.test(name)) return;
  if (index === undefined) {
    node.fields[name] = cleaned(value);
    return;
  }
  if (!/^\d{1,3}$/u.test(index) || Number(index) >= MOST_ROWS || depth >= DEEPEST || rest.length === 0) return;
  const rows = node.lists[name] ?? new Map<number, Growing>();
  node.lists[name] = rows;
  const row = rows.get(Number(index)) ?? { fields: {}, lists: {} };
  rows.set(Number(index), row);
  put(row, rest, value, depth + 1);
}

/** Line ends as ours; characters that no text has and the database cannot keep are left out. */
function cleaned(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\ufffd]/gu, (char) => (char === '\n' || char === '\t' ? char : ''));
}

function settled(node: Growing): FormTree {
  const lists = Object.entries(node.lists).map(([name, rows]) => [name, [...rows].sort(([a], [b]) => a - b).map(([, row]) => settled(row))] as const);
  return { fields: node.fields, lists: Object.fromEntries(lists) };
}

/** A button of a row: `them kenh`, `bo kenh.1`, `len kenh.1.phi.0`, `xuong …`; null for any other. */
export type RowAct = { readonly kind: 'add' | 'remove' | 'up' | 'down'; readonly path: readonly string[] };

const ACTS: Readonly<Record<string, RowAct['kind']>> = { them: 'add', bo: 'remove', len: 'up', xuong: 'down' };

export function readRowAct(text: string): RowAct | null {
  const [verb = '', path = ''] = text.split(' ');
  const kind = ACTS[verb];
  return kind === undefined || path === '' ? null : { kind, path: path.split('.') };
}

/** The form after the act; an act on a row that is not there changes nothing. */
export function applyRowAct(node: FormTree, act: RowAct): FormTree {
  const [list = '', index, ...rest] = act.path;
  if (!NAME.test(list)) return node;
  const rows = rowsOf(node, list);
  if (index === undefined) return withRows(node, list, act.kind === 'add' && rows.length < MOST_ROWS ? [...rows, EMPTY_ROW] : rows);
  const at = Number(index);
  const row = rows[at];
  if (row === undefined) return node;
  if (rest.length > 0) return withRows(node, list, rows.with(at, applyRowAct(row, { ...act, path: rest })));
  if (act.kind === 'remove') return withRows(node, list, rows.toSpliced(at, 1));
  const to = act.kind === 'up' ? at - 1 : at + 1;
  const other = rows[to];
  return act.kind === 'add' || other === undefined ? node : withRows(node, list, rows.with(at, other).with(to, row));
}

function withRows(node: FormTree, list: string, rows: readonly FormTree[]): FormTree {
  return { ...node, lists: { ...node.lists, [list]: rows } };
}
