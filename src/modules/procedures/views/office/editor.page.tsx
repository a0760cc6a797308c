import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, ErrorSummary, FactList, Icon, LinkButton, Notice } from '#ui/index.ts';
import type { Change } from '../../domain/difference/change.ts';
import { sameValue } from '../../domain/difference/change.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { GAP_NAMES } from '../../messages/office.vi.ts';
import type { DraftPicture } from '../../use-cases/revisions/read-office.ts';
import { ChangeList } from '../changes/change-list.tsx';
import type { FormTree } from './form-tree.ts';
import { DraftHead, HOME, type Office, OfficeForm, OfficeFrame, whoIs } from './frame.tsx';
import type { Section } from './section.ts';
import { SECTIONS } from './sections/index.ts';

/** The one part whose form stands open. */
export type OpenSection = {
  readonly section: Section;
  readonly form: FormTree;
  readonly faults: readonly FieldFault[];
  /** The version of the draft that the typed words were begun on. */
  readonly seen: number;
  /** What another writer changed in these very parts meanwhile. */
  readonly clash?: { readonly theirs: readonly Change[]; readonly by: string };
};

export type EditorProps = {
  readonly office: Office;
  readonly picture: DraftPicture;
  readonly open: OpenSection | null;
  /** What was just done, in a sentence. */
  readonly done: string | null;
};

export function draftHref(id: number, rest = ''): string {
  return `${HOME}/ban-thao/${id}${rest}`;
}

/** The whole record, part by part: read as a summary, one part at a time open as a form. */
export function EditorPage({ office, picture, open, done }: EditorProps): JSX.Element {
  const { draft } = picture;
  const name = draft.content.name || draft.code;
  return (
    <OfficeFrame office={office} title={`Sửa: ${name}`} crumbs={[{ label: truncateText(name, 60), href: `${HOME}/${draft.code}` }, { label: 'Bản thảo' }]}>
      <DraftHead draft={draft} names={picture.names} />
      {done === null ? null : (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <StateNotice picture={picture} />
      <Bar picture={picture} />
      <div class="office-editor">
        <SectionNav picture={picture} open={open} />
        <div class="office-sections">
          {SECTIONS.map((section) =>
            open?.section.id === section.id ? (
              <OpenCard key={section.id} office={office} picture={picture} open={open} />
            ) : (
              <ClosedCard key={section.id} picture={picture} section={section} />
            ),
          )}
          <SituationCard picture={picture} />
        </div>
      </div>
    </OfficeFrame>
  );
}

function StateNotice({ picture }: { readonly picture: DraftPicture }): JSX.Element | null {
  const { draft, meanwhile, steps, names } = picture;
  const [last] = steps;
  if (draft.state === 'in-review') {
    return (
      <Notice kind="info" title="Bản này đang chờ duyệt nên chưa sửa được">
        <p>
          <a href={draftHref(draft.id, '/so-sanh')}>Lấy về sửa tiếp</a> nếu thấy còn chỗ phải sửa.
        </p>
      </Notice>
    );
  }
  if (draft.state !== 'draft') return <Notice kind="info" title="Bản thảo này đã xong, không sửa nữa" />;
  return (
    <>
      {last?.kind === 'sent-back' ? (
        <Notice kind="attention" title={`${whoIs(names, last.by)} trả lại: ${last.comment}`}>
          <p>Sửa xong thì gửi duyệt lại.</p>
        </Notice>
      ) : null}
      {meanwhile.length > 0 ? (
        <Notice kind="attention" title="Bản đang dùng đã đổi từ lúc bản thảo này bắt đầu">
          <p>
            <a href={draftHref(draft.id, '/so-sanh#moi')}>Xem và lấy thay đổi ấy vào bản thảo</a> để không làm mất.
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function Bar({ picture: { draft, changes, inForce } }: { readonly picture: DraftPicture }): JSX.Element {
  const count = inForce === null ? 'Thủ tục mới' : changes.length === 0 ? 'Chưa đổi gì' : `${changes.length} chỗ khác bản đang dùng`;
  return (
    <p class="office-bar">
      <LinkButton kind="main" href={draftHref(draft.id, '/so-sanh')} icon="send">
        {draft.state === 'draft' ? 'Xem lại và gửi duyệt' : 'Xem chỗ khác và duyệt'}
      </LinkButton>
      <LinkButton href={draftHref(draft.id, '/xem-truoc')} icon="paper">
        Xem trước như người dân thấy
      </LinkButton>
      {draft.state === 'draft' ? <LinkButton href={draftHref(draft.id, '/bieu-mau')}>Tệp biểu mẫu</LinkButton> : null}
      <span class="office-count">{count}</span>
    </p>
  );
}

type Marked = { readonly picture: DraftPicture; readonly section: Section };

function isChanged({ picture, section }: Marked): boolean {
  const { inForce, draft } = picture;
  return inForce !== null && !sameValue(partsOf(inForce.content, section), partsOf(draft.content, section));
}

function partsOf(record: ProcedureRecord, section: Section): Readonly<Record<string, unknown>> {
  const keys: readonly string[] = section.keys;
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

function gapsIn({ picture, section }: Marked): readonly string[] {
  return picture.gaps.filter((gap) => GAP_NAMES[gap.part].section === section.id).map((gap) => GAP_NAMES[gap.part].text);
}

function SectionNav({ picture, open }: { readonly picture: DraftPicture; readonly open: OpenSection | null }): JSX.Element {
  return (
    <nav class="office-nav" aria-label="Các phần của thủ tục">
      <ol>
        {SECTIONS.map((section) => (
          <li key={section.id}>
            <a href={`#phan-${section.id}`} aria-current={open?.section.id === section.id ? 'true' : undefined}>
              {section.title}
              <Marks picture={picture} section={section} />
            </a>
          </li>
        ))}
        <li>
          <a href="#phan-bang">Bảng “Trường hợp của tôi”</a>
        </li>
      </ol>
    </nav>
  );
}

function Marks(marked: Marked): JSX.Element {
  return (
    <>
      {gapsIn(marked).length > 0 ? <span class="office-mark office-mark-gap">còn thiếu</span> : null}
      {isChanged(marked) ? <span class="office-mark office-mark-changed">đã sửa</span> : null}
    </>
  );
}

function ClosedCard({ picture, section }: Marked): JSX.Element {
  const { draft } = picture;
  const facts = section.summary(draft.content);
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  const gaps = gapsIn({ picture, section });
  return (
    <section class="card office-section" id={`phan-${section.id}`}>
      <div class="office-section-head">
        <h2 class="card-title">
          {section.title} <Marks picture={picture} section={section} />
        </h2>
        {draft.state === 'draft' ? (
          <LinkButton href={draftHref(draft.id, `?phan=${section.id}#phan-${section.id}`)} icon="pen">
            Sửa<span class="only-read"> {section.title}</span>
          </LinkButton>
        ) : null}
      </div>
      {gaps.length > 0 ? (
        <p class="office-gap">
          <Icon name="alert" size="small" /> Chưa có {gaps.join(', ')}.
        </p>
      ) : null}
      {known.length > 0 ? <FactList facts={facts} /> : <p class="quiet">Chưa ghi gì.</p>}
    </section>
  );
}

type OpenCardProps = { readonly office: Office; readonly picture: DraftPicture; readonly open: OpenSection };

function OpenCard({ office, picture, open }: OpenCardProps): JSX.Element {
  const { section, form, faults, seen, clash } = open;
  const { draft, names } = picture;
  const action = draftHref(draft.id, `/phan/${section.id}`);
  return (
    <section class="card office-section office-section-open" id={`phan-${section.id}`}>
      <h2 class="card-title">{section.title}</h2>
      <p class="quiet">{section.hint} Ô nào không có thì để trống.</p>
      <ErrorSummary errors={faults} />
      {clash === undefined ? null : (
        <Notice kind="attention" title={`${whoIs(names, clash.by)} vừa sửa phần này trong lúc anh/chị đang viết`} live>
          <p>Những gì anh/chị đã gõ vẫn còn trong các ô dưới đây, chưa lưu. Bên kia đã đổi:</p>
          <ChangeList changes={clash.theirs} level={3} />
          <p>
            Bấm Lưu để dùng lời của anh/chị, hoặc <a href={draftHref(draft.id, `?phan=${section.id}#phan-${section.id}`)}>bỏ phần mình gõ, xem lời bên kia</a>.
          </p>
        </Notice>
      )}
      <OfficeForm office={office} action={`${action}#phan-${section.id}`}>
        <input type="hidden" name="ban" value={String(seen)} />
        {/* Enter in a field presses the first button of the form: it must be the one that saves. */}
        <button class="only-read" type="submit" name="viec" value="luu" tabIndex={-1} aria-hidden="true">
          Lưu
        </button>
        <section.Form at={{ node: form, path: '', faults, action }} record={draft.content} />
        <p class="office-save">
          <Button kind="main" name="viec" value="luu" icon="check">
            Lưu phần này
          </Button>
          <LinkButton kind="quiet" href={draftHref(draft.id, `#phan-${section.id}`)}>
            Thôi, không lưu
          </LinkButton>
        </p>
      </OfficeForm>
    </section>
  );
}

/** Written on a page of its own. */
function SituationCard({ picture: { draft, gaps } }: { readonly picture: DraftPicture }): JSX.Element {
  const table = draft.content.situation;
  return (
    <Card title="Bảng “Trường hợp của tôi”" id="phan-bang">
      <p>
        {table === undefined
          ? 'Chưa có bảng. Bảng rút gọn giấy tờ, phí và thời hạn theo trường hợp của từng người.'
          : `Bảng có ${table.questions.length} câu hỏi, ${table.rules.length} dòng, ${table.examples.length} ví dụ.`}
      </p>
      {gaps.some((gap) => gap.part === 'situation') ? (
        <p class="office-gap">
          <Icon name="alert" size="small" /> Bảng không còn khớp với giấy tờ, phí hoặc thời hạn đã sửa. Mở bảng, bấm Soát để xem từng chỗ.
        </p>
      ) : null}
      {draft.state === 'draft' ? (
        <LinkButton href={draftHref(draft.id, '/truong-hop')} icon="pen">
          {table === undefined ? 'Viết bảng' : 'Sửa bảng'}
        </LinkButton>
      ) : null}
    </Card>
  );
}
