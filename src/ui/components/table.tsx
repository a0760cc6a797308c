import type { ComponentChildren, JSX } from 'preact';

export type Column<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Figures stand under each other, at the right. */
  readonly numeric?: boolean | undefined;
  /** Names the row: a row header, and the title of its card on a phone. */
  readonly names?: boolean | undefined;
};

export type TableProps<Row> = {
  readonly caption: string;
  readonly quietCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Stays a table on phones too: for few narrow columns. */
  readonly narrow?: boolean | undefined;
};

/** A table where there is room, a card per row on a phone. */
export function Table<Row>({ caption, quietCaption, columns, rows, rowKey, narrow }: TableProps<Row>): JSX.Element {
  return (
    <table class={narrow ? 'table' : 'table table-cards'}>
      <caption class={quietCaption ? 'only-read' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.header} scope="col" class={column.numeric ? 'number' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): JSX.Element {
  const content = column.cell(row);
  if (column.names) return <th scope="row">{content}</th>;
  return (
    <td data-label={column.header} class={column.numeric ? 'number' : undefined}>
      {content}
    </td>
  );
}
