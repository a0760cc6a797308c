import type { ComponentChildren, JSX } from 'preact';
import { Button, Choices, Field, type FieldProps, type Option } from '#ui/index.ts';
import { fieldOf, rowsOf } from './form-tree.ts';
import type { Place } from './section.ts';

type InputProps = Omit<FieldProps, 'value' | 'error' | 'name'> & { readonly at: Place; readonly name: string; readonly fallback?: string };

/** A field that knows its value and its fault by its place in the form. */
export function Input({ at, name, fallback = '', ...field }: InputProps): JSX.Element {
  const path = `${at.path}${name}`;
  return <Field optional {...field} name={path} value={fieldOf(at.node, name) || fallback} error={at.faults.find((fault) => fault.field === path)?.message} />;
}

type TicksProps = {
  readonly at: Place;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly hint?: string;
  readonly many?: boolean;
};

export function Ticks({ at, name, legend, options, hint, many = true }: TicksProps): JSX.Element {
  const path = `${at.path}${name}`;
  const value = fieldOf(at.node, name).split('\n');
  const error = at.faults.find((fault) => fault.field === path)?.message;
  return <Choices legend={legend} name={path} options={options} value={many ? value : (value[0] ?? '')} many={many} hint={hint} error={error} />;
}

/** The place of one row of a list. */
export function rowPlace(at: Place, list: string, index: number): Place {
  return { ...at, node: rowsOf(at.node, list)[index] ?? { fields: {}, lists: {} }, path: `${at.path}${list}.${index}.` };
}

type RowsProps = {
  readonly at: Place;
  readonly list: string;
  /** One row in a word or two, without a capital: `giấy tờ`. */
  readonly thing: string;
  readonly empty?: string;
  readonly children: (place: Place, index: number) => ComponentChildren;
};

/** Rows that are added, taken away and moved by buttons that send the form; the browser comes back to the row it was about. */
export function Rows({ at, list, thing, empty, children }: RowsProps): JSX.Element {
  const rows = rowsOf(at.node, list);
  const path = `${at.path}${list}`;
  return (
    <div class="form-rows">
      {rows.length === 0 ? <p class="form-rows-empty">{empty ?? `Chưa có ${thing} nào.`}</p> : null}
      {rows.map((_, index) => (
        <fieldset class="form-row" key={`${path}.${index}`} id={anchorOf(`${path}.${index}`)}>
          <legend class="form-row-title">
            {capital(thing)} {index + 1}
          </legend>
          {children(rowPlace(at, list, index), index)}
          <RowTools at={at} path={path} thing={thing} index={index} last={index === rows.length - 1} />
        </fieldset>
      ))}
      <p>
        <Button name="viec" value={`them ${path}`} icon="paper-plus" formAction={`${at.action}#${anchorOf(`${path}.${rows.length}`)}`}>
          Thêm {thing}
        </Button>
      </p>
    </div>
  );
}

type ToolsProps = { readonly at: Place; readonly path: string; readonly thing: string; readonly index: number; readonly last: boolean };

function RowTools({ at, path, thing, index, last }: ToolsProps): JSX.Element {
  const named = <span class="only-read"> {`${thing} ${index + 1}`}</span>;
  const to = (place: number) => `${at.action}#${anchorOf(`${path}.${Math.max(0, place)}`)}`;
  return (
    <div class="form-row-tools">
      {index > 0 ? (
        <Button kind="quiet" name="viec" value={`len ${path}.${index}`} formAction={to(index - 1)}>
          Lên{named}
        </Button>
      ) : null}
      {last ? null : (
        <Button kind="quiet" name="viec" value={`xuong ${path}.${index}`} formAction={to(index + 1)}>
          Xuống{named}
        </Button>
      )}
      <Button kind="quiet" icon="cross" name="viec" value={`bo ${path}.${index}`} formAction={to(index - 1)}>
        Bỏ dòng này<span class="only-read">: {`${thing} ${index + 1}`}</span>
      </Button>
    </div>
  );
}

export function anchorOf(path: string): string {
  return `dong-${path.replaceAll('.', '-')}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Controls side by side where there is room. */
export function Side({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="form-side">{children}</div>;
}
