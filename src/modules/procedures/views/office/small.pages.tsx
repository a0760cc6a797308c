import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { truncateText } from '#kernel/text.ts';
import { Button, Card, Choices, type DateBoxes, DateField, ErrorSummary, Field, LinkButton, PageTitle } from '#ui/index.ts';
import { HOME, type Office, OfficeForm, OfficeFrame } from './frame.tsx';

function faultOf(faults: readonly FieldFault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}

export type NewProps = {
  readonly office: Office;
  readonly typed: { readonly code: string; readonly name: string; readonly copyOf: string };
  readonly faults: readonly FieldFault[];
};

export function NewProcedurePage({ office, typed, faults }: NewProps): JSX.Element {
  return (
    <OfficeFrame office={office} title="Thủ tục mới" crumbs={[{ label: 'Thủ tục mới' }]}>
      <PageTitle text="Thủ tục mới" />
      <ErrorSummary errors={faults} />
      <Card>
        <OfficeForm office={office} action={`${HOME}/moi`}>
          <Field
            label="Mã thủ tục"
            name="ma"
            value={typed.code}
            error={faultOf(faults, 'ma')}
            hint="Mã quốc gia, ví dụ 1.001193; chưa công bố gì cho đến khi có người duyệt"
            width="medium"
            maxLength={40}
          />
          <Field label="Tên thủ tục" name="ten" control="textarea" rows={2} value={typed.name} error={faultOf(faults, 'ten')} maxLength={1000} />
          <Field
            label="Chép nội dung từ thủ tục"
            name="chep"
            value={typed.copyOf}
            error={faultOf(faults, 'chep')}
            hint="Mã của một thủ tục gần giống đang áp dụng; để trống nếu viết từ đầu"
            width="medium"
            optional
            maxLength={40}
          />
          <p class="actions">
            <Button kind="main" icon="pen">
              Bắt đầu viết
            </Button>
            <LinkButton kind="quiet" href={HOME}>
              Thôi
            </LinkButton>
          </p>
        </OfficeForm>
      </Card>
    </OfficeFrame>
  );
}

export type WithdrawTyped = { readonly date: DateBoxes; readonly decision: string; readonly reason: string; readonly confirmed: boolean };

export type WithdrawProps = {
  readonly office: Office;
  readonly code: string;
  readonly name: string;
  readonly typed: WithdrawTyped;
  readonly faults: readonly FieldFault[];
};

export function WithdrawPage({ office, code, name, typed, faults }: WithdrawProps): JSX.Element {
  const back = `${HOME}/${code}`;
  return (
    <OfficeFrame office={office} title={`Bãi bỏ: ${name}`} crumbs={[{ label: truncateText(name, 60), href: back }, { label: 'Bãi bỏ' }]}>
      <PageTitle text="Bãi bỏ thủ tục này?" />
      <p>
        <strong>{name}</strong> ({code})
      </p>
      <ErrorSummary errors={faults} />
      <Card>
        <p>
          Từ ngày ấy thủ tục không còn trong tìm kiếm, trợ lý không hướng dẫn nữa, và không nhận hồ sơ mới. Hồ sơ đang giải quyết vẫn làm theo bản của mình; nội
          dung cũ vẫn xem lại được.
        </p>
        <OfficeForm office={office} action={`${back}/bai-bo`}>
          <DateField legend="Hết áp dụng từ ngày" name="ngay" value={typed.date} error={faultOf(faults, 'ngay')} />
          <Field
            label="Quyết định bãi bỏ"
            name="quyet-dinh"
            value={typed.decision}
            error={faultOf(faults, 'quyet-dinh')}
            hint="Số và ngày, ví dụ 1234/QĐ-UBND ngày 20/11/2026"
            maxLength={300}
          />
          <Field label="Vì sao" name="ly-do" control="textarea" rows={3} value={typed.reason} error={faultOf(faults, 'ly-do')} maxLength={2000} />
          <Choices
            legend="Xác nhận"
            name="xac-nhan"
            options={[{ value: 'co', label: 'Tôi đã đối chiếu với quyết định và muốn bãi bỏ' }]}
            value={typed.confirmed ? 'co' : ''}
            many
            error={faultOf(faults, 'xac-nhan')}
          />
          <p class="actions">
            <Button kind="danger" icon="stop">
              Bãi bỏ thủ tục
            </Button>
            <LinkButton kind="quiet" href={back}>
              Thôi, giữ lại
            </LinkButton>
          </p>
        </OfficeForm>
      </Card>
    </OfficeFrame>
  );
}
