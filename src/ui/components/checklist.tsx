import type { JSX } from 'preact';
import { Icon } from './icon.tsx';

export type ChecklistItem = {
  readonly text: string;
  /** `1 bản chính`, `1 bản sao` … */
  readonly quantity?: string | undefined;
  /** `present`: shown and given back. */
  readonly handling?: 'submit' | 'present' | undefined;
  readonly forms?: readonly { readonly label: string; readonly href?: string | undefined }[] | undefined;
};

export type ChecklistProps = {
  readonly items: readonly ChecklistItem[];
  /** Makes the ids of one page differ. */
  readonly id: string;
};

/** Papers to bring, with boxes to tick at home or on paper. The ticks go nowhere: they are the reader's own. */
export function Checklist({ items, id }: ChecklistProps): JSX.Element {
  return (
    <ul class="checklist">
      {items.map((item, at) => (
        <li key={item.text}>
          <input type="checkbox" id={`${id}-${at + 1}`} />
          <label for={`${id}-${at + 1}`}>{item.text}</label>
          <Remarks item={item} />
        </li>
      ))}
    </ul>
  );
}

function Remarks({ item }: { readonly item: ChecklistItem }): JSX.Element | null {
  const { quantity, handling, forms = [] } = item;
  if (!quantity && !handling && forms.length === 0) return null;
  return (
    <div class="checklist-remarks">
      {quantity ? <span>{quantity}</span> : null}
      {handling === 'present' ? <span>Đưa xem rồi nhận lại</span> : null}
      {forms.map((form) => (
        <span key={form.label}>
          {form.href ? (
            <a href={form.href}>
              <Icon name="download" size="small" /> {form.label}
            </a>
          ) : (
            form.label
          )}
        </span>
      ))}
    </div>
  );
}
