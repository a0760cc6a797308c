import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, ErrorSummary, LinkButton, Notice, PageTitle, Table } from '#ui/index.ts';
import type { DraftPicture } from '../../use-cases/revisions/read-office.ts';
import { draftHref } from './editor.page.tsx';
import { type FormTree, rowsOf } from './form-tree.ts';
import { DraftBadge, HOME, type Office, OfficeForm, OfficeFrame } from './frame.tsx';
import type { Place } from './section.ts';
import { ExampleRows } from './situation/example-rows.tsx';
import { QuestionRows, questionsOf } from './situation/question-rows.tsx';
import { RuleRows, ruleInWords } from './situation/rule-rows.tsx';
import { LISTS } from './situation/table-form.ts';

export type SituationEditorProps = {
  readonly office: Office;
  readonly picture: DraftPicture;
  readonly form: FormTree;
  readonly faults: readonly FieldFault[];
  /** The version of the draft that the typed words were begun on. */
  readonly seen: number;
  /** What was just done, in a sentence. */
  readonly done: string | null;
};

/** The table as one form: questions, rows, examples. Saved only when it is sound; whatever was typed stays. */
export function SituationEditorPage({ office, picture, form, faults, seen, done }: SituationEditorProps): JSX.Element {
  const { draft } = picture;
  const name = draft.content.name || draft.code;
  const action = draftHref(draft.id, '/truong-hop');
  const at: Place = { node: form, path: '', faults, action };
  return (
    <OfficeFrame
      office={office}
      title={`Bảng “Trường hợp của tôi”: ${name}`}
      crumbs={[
        { label: truncateText(name, 60), href: `${HOME}/${draft.code}` },
        { label: 'Bản thảo', href: draftHref(draft.id) },
        { label: 'Trường hợp của tôi' },
      ]}
    >
      <header class="office-head">
        <PageTitle text="Bảng “Trường hợp của tôi”" />
        <p class="office-meta">
          <DraftBadge state={draft.state} /> {name}, <span class="figure">{draft.code}</span>
        </p>
      </header>
      {done === null ? null : (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      {draft.state === 'draft' ? <Editing office={office} at={at} picture={picture} seen={seen} /> : <Closed />}
    </OfficeFrame>
  );
}

function Closed(): JSX.Element {
  return (
    <Notice kind="info" title="Bản thảo không còn ở chỗ sửa">
      <p>Đã gửi duyệt, đã công bố hoặc đã bỏ. Lấy bản thảo về, hoặc mở bản thảo mới, rồi sửa bảng.</p>
    </Notice>
  );
}

type EditingProps = { readonly office: Office; readonly at: Place; readonly picture: DraftPicture; readonly seen: number };

function Editing({ office, at, picture: { draft }, seen }: EditingProps): JSX.Element {
  const record = draft.content;
  return (
    <OfficeForm office={office} action={at.action}>
      <input type="hidden" name="ban" value={String(seen)} />
      {/* Enter in a field presses the first button of the form: it must be the one that loses nothing. */}
      <button class="only-read" type="submit" name="viec" value="soat" tabIndex={-1} aria-hidden="true">
        Soát bảng
      </button>
      <Overview at={at} />
      <Card title="Câu hỏi" id="phan-cau-hoi">
        <QuestionRows at={at} />
      </Card>
      <Card title="Các dòng của bảng" id="phan-dong">
        <p>
          Mỗi dòng chỉ nói điều nó đổi. Dòng nào đúng thì đều được áp dụng, không kể thứ tự; nói về cùng một giấy, phí hay thời hạn thì phải nói giống nhau.
          Điều một dòng đã nói tới thì trường hợp nào cũng phải có dòng nói.
        </p>
        <RuleRows at={at} record={record} />
      </Card>
      <Card title="Ví dụ" id="phan-vi-du">
        <ExampleRows at={at} record={record} />
      </Card>
      <p class="office-save">
        <Button kind="main" name="viec" value="luu" icon="check">
          Lưu bảng vào bản thảo
        </Button>
        <Button name="viec" value="soat">
          Soát bảng, chưa lưu
        </Button>
        {record.situation === undefined ? null : <LinkButton href={draftHref(draft.id, '/truong-hop/thu')}>Thử bảng đã lưu như người dân</LinkButton>}
        <LinkButton kind="quiet" href={draftHref(draft.id, '#phan-bang')}>
          Về bản thảo
        </LinkButton>
        {record.situation === undefined ? null : (
          <Button kind="quiet" name="viec" value="bo-bang">
            Bỏ cả bảng khỏi bản thảo
          </Button>
        )}
      </p>
    </OfficeForm>
  );
}

/** All rows at a glance, each leading to its place in the form. */
function Overview({ at }: { readonly at: Place }): JSX.Element | null {
  const rules = rowsOf(at.node, LISTS.rules);
  if (rules.length === 0) return null;
  const questions = questionsOf(at.node);
  const rows = rules.map((row, index) => ({
    index,
    words: ruleInWords(row, questions),
    wrong: at.faults.some(({ field }) => field.startsWith(`${LISTS.rules}.${index}.`)),
  }));
  return (
    <Table
      caption="Các dòng"
      rows={rows}
      rowKey={(row) => String(row.index)}
      columns={[
        { header: 'Dòng', names: true, cell: (row) => <a href={`#dong-${LISTS.rules}-${row.index}`}>Dòng {row.index + 1}</a> },
        { header: 'Khi', cell: (row) => row.words },
        { header: 'Soát', cell: (row) => (row.wrong ? <span class="office-mark office-mark-gap">cần xem lại</span> : null) },
      ]}
    />
  );
}
