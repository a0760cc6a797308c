import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { en } from '../messages/checklist.en.ts';
import { vi } from '../messages/checklist.vi.ts';
import { Icon } from './icon.tsx';

export type ChecklistItem = {
  readonly text: string;
  /** `1 bản chính`, `1 bản sao` … */
  readonly quantity?: string | undefined;
  /** `present`: shown and given back. */
  readonly handling?: 'submit' | 'present' | undefined;
  readonly forms?: readonly { readonly label: string; readonly href?: string | undefined }[] | undefined;
  /** What the box is worth in a form. Without it the ticks are the reader's own and go nowhere. */
  readonly value?: string | undefined;
  readonly ticked?: boolean | undefined;
};

export type ChecklistProps = {
  readonly items: readonly ChecklistItem[];
  /** Makes the ids of one page differ. */
  readonly id: string;
  /** Name of the boxes in their form. */
  readonly name?: string | undefined;
};

/** Papers to bring, with boxes to tick at home or on paper. What they say is in the source's language. */
export function Checklist({ items, id, name }: ChecklistProps): JSX.Element {
  return (
    <ul class="checklist">
      {items.map((item, at) => (
        <li key={item.value ?? item.text}>
          <input type="checkbox" id={`${id}-${at + 1}`} name={item.value === undefined ? undefined : name} value={item.value} checked={item.ticked} />
          <label for={`${id}-${at + 1}`}>
            <Vn>{item.text}</Vn>
          </label>
          <Remarks item={item} />
        </li>
      ))}
    </ul>
  );
}

function Remarks({ item }: { readonly item: ChecklistItem }): JSX.Element | null {
  const text = useText({ vi, en });
  const { quantity, handling, forms = [] } = item;
  if (!quantity && handling !== 'present' && forms.length === 0) return null;
  return (
    <div class="checklist-remarks">
      {quantity ? <span>{quantity}</span> : null}
      {handling === 'present' ? <span>{text.shown}</span> : null}
      {forms.map((form) => (
        <span key={form.label}>
          {form.href ? (
            <a href={form.href}>
              <Icon name="download" size="small" /> <Vn>{form.label}</Vn>
            </a>
          ) : (
            <Vn>{form.label}</Vn>
          )}
        </span>
      ))}
    </div>
  );
}
