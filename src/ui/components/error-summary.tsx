import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/forms.en.ts';
import { vi } from '../messages/forms.vi.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

export type ErrorSummaryProps = {
  readonly title?: string | undefined;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
};

/** Stands above the form, names each fault, leads to its field, and says that nothing is lost. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps): JSX.Element | null {
  const text = useText({ vi, en });
  if (errors.length === 0) return null;
  return (
    <div class="notice notice-error" role="alert">
      <Icon name="alert" />
      <div class="notice-body">
        <h2 class="notice-title">{title ?? text.faults(errors.length)}</h2>
        <p>{text.kept}</p>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
