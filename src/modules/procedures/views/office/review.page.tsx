import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, type DateBoxes, DateField, ErrorSummary, Field, formatDate, LinkButton, Notice, Timeline } from '#ui/index.ts';
import { GAP_NAMES, vi } from '../../messages/office.vi.ts';
import type { DraftPicture, DraftStep, Names } from '../../use-cases/revisions/read-office.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { draftHref } from './editor.page.tsx';
import { DraftHead, dayOf, HOME, type Office, OfficeForm, OfficeFrame, whenAndWho, whoIs } from './frame.tsx';
import { sectionNamed } from './sections/index.ts';

/** What the forms of this page hold, as typed. */
export type ReviewTyped = { readonly date: DateBoxes; readonly reason: string; readonly basis: string; readonly comment: string };

export type ReviewProps = {
  readonly office: Office;
  readonly picture: DraftPicture;
  readonly typed: ReviewTyped;
  readonly faults: readonly FieldFault[];
  readonly done: string | null;
};

/** What would change and from when; here a draft is sent, approved or sent back. */
export function ReviewPage(props: ReviewProps): JSX.Element {
  const { office, picture, faults, done } = props;
  const { draft } = picture;
  const name = draft.content.name || draft.code;
  return (
    <OfficeFrame
      office={office}
      title={`Xem lại: ${name}`}
      crumbs={[{ label: truncateText(name, 60), href: `${HOME}/${draft.code}` }, { label: 'Bản thảo', href: draftHref(draft.id) }, { label: 'Xem lại' }]}
    >
      <DraftHead draft={draft} names={picture.names} />
      {done === null ? null : (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      <p class="office-bar">
        <LinkButton href={draftHref(draft.id)} icon="pen">
          {draft.state === 'draft' ? 'Sửa tiếp' : 'Xem từng phần'}
        </LinkButton>
        <LinkButton href={draftHref(draft.id, '/xem-truoc')} icon="paper">
          Xem trước như người dân thấy
        </LinkButton>
      </p>
      <div class="office-review">
        <div>
          <ChangesCard picture={picture} />
          <MeanwhileCard office={office} picture={picture} />
        </div>
        <div>
          <GapsCard picture={picture} />
          <ActCard {...props} />
          <StepsCard steps={picture.steps} names={picture.names} />
        </div>
      </div>
    </OfficeFrame>
  );
}

function ChangesCard({ picture: { inForce, changes, nextFrom } }: { readonly picture: DraftPicture }): JSX.Element {
  return (
    <Card title="Khác gì bản đang dùng" id="khac">
      {inForce === null ? (
        <p>Thủ tục mới: chưa có bản nào đang dùng để so. Hãy xem trước cả trang.</p>
      ) : (
        <>
          <p class="quiet">
            So với bản {inForce.no}, áp dụng từ {dayOf(inForce.effectiveFrom)}.
          </p>
          {changes.length === 0 ? <p>Chưa khác gì.</p> : <ChangeList changes={changes} />}
        </>
      )}
      {nextFrom === null ? null : (
        <Notice kind="attention">
          <p>Đã có một bản khác hẹn áp dụng từ {formatDate(nextFrom)}. Bản này chỉ dùng đến hết ngày trước đó, và bản kia không có những thay đổi ở đây.</p>
        </Notice>
      )}
    </Card>
  );
}

function MeanwhileCard({ office, picture: { draft, meanwhile } }: Pick<ReviewProps, 'office' | 'picture'>): JSX.Element | null {
  if (meanwhile.length === 0) return null;
  return (
    <Card title="Bản đang dùng đã đổi từ lúc bắt đầu viết" id="moi">
      <ChangeList changes={meanwhile} />
      {draft.state === 'draft' ? (
        <OfficeForm office={office} action={draftHref(draft.id, '/cap-nhat')}>
          <p>Lấy những thay đổi này vào bản thảo. Phần nào cả hai cùng sửa thì lời trong bản thảo được giữ.</p>
          <Button icon="hand-over">Lấy vào bản thảo</Button>
        </OfficeForm>
      ) : (
        <p>Nếu duyệt như bây giờ, những thay đổi này có thể mất. Hãy trả lại để người viết lấy vào.</p>
      )}
    </Card>
  );
}

function GapsCard({ picture: { gaps, draft } }: Pick<ReviewProps, 'picture'>): JSX.Element | null {
  if (gaps.length === 0) return null;
  return (
    <Card title="Còn thiếu" id="con-thieu">
      <ul>
        {gaps.map((gap) => (
          <li key={gap.part}>
            {draft.state === 'draft' ? (
              <a href={draftHref(draft.id, `?phan=${GAP_NAMES[gap.part].section}#phan-${GAP_NAMES[gap.part].section}`)}>{GAP_NAMES[gap.part].text}</a>
            ) : (
              GAP_NAMES[gap.part].text
            )}
            {gap.blocks ? ', phải có' : ', nên có'}
          </li>
        ))}
      </ul>
      <p class="quiet">Các phần một thủ tục phải có: điều 8 Nghị định 63/2010/NĐ-CP.</p>
    </Card>
  );
}

function ActCard(props: ReviewProps): JSX.Element | null {
  const { state } = props.picture.draft;
  if (state === 'draft') return <SendCard {...props} />;
  if (state === 'in-review') return <DecideCard {...props} />;
  return null;
}

function faultOf(faults: readonly FieldFault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}

function When({ typed, faults }: Pick<ReviewProps, 'typed' | 'faults'>): JSX.Element {
  return (
    <>
      <DateField
        legend="Áp dụng từ ngày"
        name="ngay"
        value={typed.date}
        error={faultOf(faults, 'ngay')}
        hint="Đúng 0 giờ ngày này, trang, tìm kiếm, trợ lý và API tự chuyển sang bản mới."
      />
      <Field
        label="Quyết định cho áp dụng lùi ngày"
        name="can-cu-lui"
        value={typed.basis}
        error={faultOf(faults, 'can-cu-lui')}
        hint="Chỉ khi ngày áp dụng đã qua: số và ngày của quyết định"
        optional
        maxLength={300}
      />
    </>
  );
}

function SendCard({ office, picture: { draft }, typed, faults }: ReviewProps): JSX.Element {
  return (
    <Card title="Gửi người khác duyệt" id="gui">
      <OfficeForm office={office} action={draftHref(draft.id, '/gui-duyet')}>
        <input type="hidden" name="ban" value={String(draft.version)} />
        <When typed={typed} faults={faults} />
        <Field
          label="Sửa gì, vì sao"
          name="ly-do"
          control="textarea"
          rows={3}
          value={typed.reason}
          error={faultOf(faults, 'ly-do')}
          hint="Người duyệt đọc trước; sau này nằm trong lịch sử"
          maxLength={2000}
        />
        <Button kind="main" icon="send">
          Gửi duyệt
        </Button>
      </OfficeForm>
      <OfficeForm office={office} action={draftHref(draft.id, '/bo')} class="office-side-act">
        <Button kind="quiet" icon="cross">
          Bỏ bản thảo này
        </Button>
      </OfficeForm>
    </Card>
  );
}

function DecideCard(props: ReviewProps): JSX.Element {
  const { office, picture, typed, faults } = props;
  const { draft, names } = picture;
  const sender = picture.steps.find((step) => step.kind === 'sent');
  const own = draft.editors.includes(office.officerId);
  return (
    <Card title="Duyệt" id="duyet">
      {sender === undefined ? null : (
        <p>
          {whoIs(names, sender.by)} gửi: “{draft.reason}”
        </p>
      )}
      {own || !office.may('procedure.publish') ? (
        <>
          <p>{own ? 'Anh/chị đã viết trong bản này nên cần một người khác duyệt.' : 'Tài khoản này không có việc duyệt.'}</p>
          <OfficeForm office={office} action={draftHref(draft.id, '/lay-ve')}>
            <Button icon="undo">Lấy về sửa tiếp</Button>
          </OfficeForm>
        </>
      ) : (
        <>
          <OfficeForm office={office} action={draftHref(draft.id, '/duyet')}>
            <input type="hidden" name="ban" value={String(draft.version)} />
            <When typed={typed} faults={faults} />
            <Button kind="main" icon="check-round">
              Duyệt và công bố
            </Button>
          </OfficeForm>
          <OfficeForm office={office} action={draftHref(draft.id, '/tra-lai')} class="office-side-act">
            <input type="hidden" name="ban" value={String(draft.version)} />
            <Field label="Phải sửa gì" name="loi-tra" control="textarea" rows={3} value={typed.comment} error={faultOf(faults, 'loi-tra')} maxLength={2000} />
            <Button icon="undo">Trả lại người viết</Button>
          </OfficeForm>
        </>
      )}
    </Card>
  );
}

function StepsCard({ steps, names }: { readonly steps: readonly DraftStep[]; readonly names: Names }): JSX.Element {
  return (
    <Card title="Diễn biến" id="dien-bien">
      <Timeline
        past={steps.map((step) => ({
          when: whenAndWho(names, step.at, step.by),
          dateTime: step.at.toString(),
          title: `${vi.steps[step.kind]}${step.section === '' ? '' : `: ${sectionNamed(step.section)?.title ?? step.section}`}`,
          detail: step.comment === '' ? undefined : step.comment,
          tone: step.kind === 'sent-back' ? 'attention' : step.kind === 'approved' ? 'done' : undefined,
        }))}
      />
    </Card>
  );
}
