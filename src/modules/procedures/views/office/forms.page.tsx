import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, ErrorSummary, Field, FileList, FileRow, LinkButton, PageTitle } from '#ui/index.ts';
import { papersOf } from '../../domain/form-file.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { draftHref } from './editor.page.tsx';
import { type Office, OfficeForm, OfficeFrame } from './frame.tsx';

export type FormsProps = {
  readonly office: Office;
  readonly draft: { readonly id: number; readonly version: number; readonly content: ProcedureRecord };
  readonly typed: { readonly paper: string; readonly label: string };
  readonly faults: readonly FieldFault[];
};

export function formsHref(draftId: number): string {
  return `${draftHref(draftId)}/bieu-mau`;
}

/** The files of forms of a draft, by paper. */
export function FormsPage({ office, draft, typed, faults }: FormsProps): JSX.Element {
  const papers = papersOf(draft.content);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <OfficeFrame
      office={office}
      title="Tệp biểu mẫu"
      crumbs={[{ label: truncateText(draft.content.name, 60), href: draftHref(draft.id) }, { label: 'Tệp biểu mẫu' }]}
    >
      <PageTitle text="Tệp biểu mẫu" />
      <ErrorSummary errors={faults} />
      <Card title="Đang có trong bản thảo">
        {papers.every(({ component }) => component.formFiles === undefined) ? <p class="quiet">Chưa có tệp nào.</p> : null}
        {papers.map(({ no, component }) =>
          component.formFiles === undefined ? null : (
            <section key={no}>
              <h3>{component.name}</h3>
              <FileList label={component.name}>
                {component.formFiles.map((file) => (
                  <FileRow
                    key={file.sha256}
                    name={`${file.label} (${file.name})`}
                    bytes={file.bytes}
                    state="ready"
                    actions={<Remove office={office} draft={draft} paper={no} sha256={file.sha256} label={file.label} />}
                  />
                ))}
              </FileList>
            </section>
          ),
        )}
      </Card>
      <Card title="Thêm tệp">
        {papers.length === 0 ? (
          <p>Bản thảo chưa có giấy tờ nào. Hãy thêm giấy tờ trước.</p>
        ) : (
          <form method="post" action={formsHref(draft.id)} enctype="multipart/form-data" noValidate>
            <input type="hidden" name={office.csrf.name} value={office.csrf.value} />
            <input type="hidden" name="ban" value={String(draft.version)} />
            <Field
              label="Cho giấy tờ"
              name="giay"
              control="select"
              value={typed.paper}
              error={faultOf('giay')}
              options={papers.map(({ no, component }) => ({ value: String(no), label: `${no}. ${truncateText(component.name, 90)}` }))}
            />
            <Field
              label="Tên hiện cho người dân"
              name="nhan"
              value={typed.label}
              error={faultOf('nhan')}
              hint="Ví dụ: Tờ khai đăng ký khai sinh"
              maxLength={200}
              optional
            />
            <Field
              label="Tệp"
              name="tep"
              type="file"
              accept=".pdf,.docx,.odt"
              error={faultOf('tep')}
              hint="PDF, DOCX hoặc ODT, tối đa 5 MB. Cùng tên tệp thì thay tệp cũ"
            />
            <p class="actions">
              <Button kind="main" icon="send">
                Thêm vào bản thảo
              </Button>
              <LinkButton kind="quiet" href={draftHref(draft.id)}>
                Về bản thảo
              </LinkButton>
            </p>
          </form>
        )}
      </Card>
    </OfficeFrame>
  );
}

type RemoveProps = Pick<FormsProps, 'office' | 'draft'> & { readonly paper: number; readonly sha256: string; readonly label: string };

function Remove({ office, draft, paper, sha256, label }: RemoveProps): JSX.Element {
  return (
    <OfficeForm office={office} action={`${formsHref(draft.id)}/bo`}>
      <input type="hidden" name="ban" value={String(draft.version)} />
      <input type="hidden" name="giay" value={String(paper)} />
      <input type="hidden" name="tep" value={sha256} />
      <Button kind="quiet">
        Bỏ<span class="only-read"> {label}</span>
      </Button>
    </OfficeForm>
  );
}
