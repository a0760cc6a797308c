import type { JSX } from 'preact';
import { Input } from '../controls.tsx';
import type { Place } from '../section.ts';

/** What the source has in one paragraph only, until the office has set it in rows; nothing where there is none. */
export function SourceWords({ at, text }: { readonly at: Place; readonly text: string }): JSX.Element | null {
  if (text === '') return null;
  return (
    <Input
      at={at}
      name="loi-ghi-chung"
      label="Lời ghi chung của nguồn"
      hint="Nguồn chưa tách được; khi đã ghi đủ ở trên thì xóa đi"
      control="textarea"
      rows={5}
    />
  );
}
