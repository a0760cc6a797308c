import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, Details, ErrorSummary, Field, formatDate, formatShortDate, formatShortDateTime, LinkButton, Notice, PageTitle } from '#ui/index.ts';
import type { HistoryLine, ProcedurePicture } from '../../use-cases/revisions/read-office.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { draftHref } from './editor.page.tsx';
import { DraftBadge, HOME, type Office, OfficeForm, OfficeFrame, StandingBadge, whenAndWho, whoIs } from './frame.tsx';

export type OfficeProcedureProps = {
  readonly office: Office;
  readonly picture: ProcedurePicture;
  readonly faults: readonly FieldFault[];
  readonly done: string | null;
};

/** One procedure with everything ever announced of it, and what can be done. */
export function OfficeProcedurePage({ office, picture, faults, done }: OfficeProcedureProps): JSX.Element {
  const { code, name, inForce, history, withdrawals, openDraft } = picture;
  return (
    <OfficeFrame office={office} title={name} crumbs={[{ label: truncateText(name, 60) }]}>
      <header class="office-head">
        <PageTitle text={name} />
        <p class="office-meta">
          {inForce === null ? null : <StandingBadge standing="in-force" />}
          <span class="figure">{code}</span>
          <span>{inForce === null ? 'Hôm nay không áp dụng' : `Bản ${inForce.no} áp dụng từ ${formatShortDate(inForce.effectiveFrom)}`}</span>
        </p>
      </header>
      {done === null ? null : (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      <Acts office={office} picture={picture} />
      {openDraft === null ? null : (
        <Notice kind="info" title="Đang có một bản thảo">
          <p>
            <DraftBadge state={openDraft.state} /> <a href={draftHref(openDraft.id, openDraft.state === 'in-review' ? '/so-sanh' : '')}>Mở bản thảo</a>, sửa lần
            cuối {whenAndWho(picture.names, openDraft.updatedAt, openDraft.updatedBy)}.
          </p>
        </Notice>
      )}
      {withdrawals.length > 0 ? <Withdrawals office={office} picture={picture} /> : null}
      <Card title={`Lịch sử: ${history.length} bản`} id="lich-su">
        <ol class="office-history">
          {history.map((line) => (
            <HistoryItem key={line.id} line={line} office={office} picture={picture} />
          ))}
        </ol>
      </Card>
    </OfficeFrame>
  );
}

function Acts({ office, picture: { code, inForce, openDraft } }: Pick<OfficeProcedureProps, 'office' | 'picture'>): JSX.Element {
  return (
    <div class="office-bar">
      {office.may('procedure.edit') && inForce !== null && openDraft === null ? (
        <OfficeForm office={office} action={`${HOME}/${code}/sua`}>
          <Button kind="main" icon="pen">
            Sửa thủ tục này
          </Button>
        </OfficeForm>
      ) : null}
      {inForce === null ? null : (
        <LinkButton href={`/thu-tuc/${code}`} icon="external">
          Trang người dân thấy
        </LinkButton>
      )}
      <LinkButton href={`/thu-tuc/${code}/thay-doi`} icon="list">
        So sánh hai bản bất kỳ
      </LinkButton>
      {inForce !== null && office.may('procedure.edit') ? (
        <LinkButton href={`${HOME}/${code}/noi-nhan`} icon="pin">
          Nơi nhận và mức riêng
        </LinkButton>
      ) : null}
      {inForce !== null && inForce.effectiveTo === null && office.may('procedure.publish') ? (
        <LinkButton kind="quiet" href={`${HOME}/${code}/bai-bo`} icon="stop">
          Bãi bỏ
        </LinkButton>
      ) : null}
    </div>
  );
}

function Withdrawals({ office, picture: { code, withdrawals, names, today } }: Pick<OfficeProcedureProps, 'office' | 'picture'>): JSX.Element {
  return (
    <Card title="Bãi bỏ" id="bai-bo">
      <ul class="office-history">
        {withdrawals.map((one) => (
          <li key={one.id}>
            <p>
              Từ {formatDate(one.effectiveFrom)}
              {one.decisionNo === '' ? '' : `, theo ${one.decisionNo}`}. {one.reason}
            </p>
            <p class="quiet">
              {whenAndWho(names, one.at, one.by)}
              {one.undoneAt === null || one.undoneBy === null ? '' : `; đã lấy lại ${whenAndWho(names, one.undoneAt, one.undoneBy)}`}
            </p>
            {one.undoneAt === null && today.until(one.effectiveFrom).sign > 0 && office.may('procedure.publish') ? (
              <OfficeForm office={office} action={`${HOME}/${code}/bai-bo/lay-lai`}>
                <input type="hidden" name="lan" value={String(one.id)} />
                <Button icon="undo">Lấy lại, không bãi bỏ nữa</Button>
              </OfficeForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type ItemProps = { readonly line: HistoryLine } & Pick<OfficeProcedureProps, 'office' | 'picture'>;

function HistoryItem({ line, office, picture }: ItemProps): JSX.Element {
  const { names } = picture;
  const until = line.effectiveTo === null ? '' : ` đến hết ${formatShortDate(line.effectiveTo.subtract({ days: 1 }))}`;
  return (
    <li class="office-revision">
      <p class="office-revision-head">
        <strong>Bản {line.no}</strong>
        <StandingBadge standing={line.standing} />
        {line.standing === 'never' ? null : (
          <span>
            từ {formatDate(line.effectiveFrom)}
            {until}
          </span>
        )}
      </p>
      <p class="quiet">
        {line.draftId === null ? 'Nhập danh mục' : 'Công bố'}{' '}
        {line.draftId === null && !names.has(line.by) ? formatShortDateTime(line.at) : whenAndWho(names, line.at, line.by)}
        {line.editedBy.length === 0 ? '' : `; người viết: ${line.editedBy.map((id) => whoIs(names, id)).join(', ')}`}
      </p>
      {line.reason === '' ? null : <p>Lý do: {line.reason}</p>}
      {line.pastBasis === '' ? null : <p>Áp dụng lùi ngày theo {line.pastBasis}.</p>}
      {line.undoneAt === null || line.undoneBy === null ? null : (
        <p>
          Đã hủy trước ngày áp dụng: {line.undoneReason} ({whenAndWho(names, line.undoneAt, line.undoneBy)})
        </p>
      )}
      <WhatChanged line={line} />
      <ItemActs line={line} office={office} picture={picture} />
    </li>
  );
}

function WhatChanged({ line: { changes, no } }: { readonly line: HistoryLine }): JSX.Element {
  if (changes === null) return <p class="quiet">Bản đầu tiên.</p>;
  if (changes.length === 0) return <p class="quiet">Nội dung như bản trước.</p>;
  return (
    <Details summary={`Khác bản trước ${changes.length} chỗ`} id={`ban-${no}`}>
      <ChangeList changes={changes} />
    </Details>
  );
}

function ItemActs({ line, office, picture: { code, openDraft } }: ItemProps): JSX.Element | null {
  if (line.standing === 'scheduled' && office.may('procedure.publish')) return <UndoForm line={line} office={office} code={code} />;
  if (line.standing === 'in-force' || openDraft !== null || !office.may('procedure.edit')) return null;
  return (
    <OfficeForm office={office} action={`${HOME}/${code}/sua`}>
      <input type="hidden" name="tu-ban" value={String(line.id)} />
      <Button icon="copy">
        Soạn lại từ bản {line.no}
        <span class="only-read"> để công bố từ một ngày khác</span>
      </Button>
    </OfficeForm>
  );
}

function UndoForm({ line, office, code }: { readonly line: HistoryLine; readonly office: Office; readonly code: string }): JSX.Element {
  return (
    <Details summary="Hủy bản hẹn ngày này">
      <OfficeForm office={office} action={`${HOME}/${code}/huy-hen`}>
        <input type="hidden" name="lan" value={String(line.id)} />
        <p>Bản đang dùng sẽ dùng tiếp. Dấu vết của bản này vẫn còn trong lịch sử.</p>
        <Field label={`Vì sao hủy bản ${line.no}`} name={`ly-do-${line.no}`} maxLength={500} />
        <Button kind="danger" icon="undo">
          Hủy bản {line.no}
        </Button>
      </OfficeForm>
    </Details>
  );
}
