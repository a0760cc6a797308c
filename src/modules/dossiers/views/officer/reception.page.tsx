import type { ComponentChildren, JSX } from 'preact';
import { Button, Card, Choices, type DeskSubject, EmptyState, ErrorSummary, Field, LinkCard, PageShell, PageTitle, SearchBox } from '#ui/index.ts';
import type { FilingChannel } from '../../domain/dossier.ts';
import { CHANNEL_NAMES, limitWords } from '../../messages/vi.ts';
import type { DeskCase } from '../../use-cases/case-at-desk.ts';
import type { LimitChoice } from '../../use-cases/limits.ts';
import { DESK, RECEPTION } from '../links.ts';
import { CaseCard } from './case-card.tsx';
import { quantityWords } from './dossier-panel.tsx';

type Framed = { readonly subject: DeskSubject };
export type Candidate = { readonly code: string; readonly name: string; readonly field: string };

/** First question: which procedure. */
export function ChooseProcedurePage(props: Framed & { readonly text: string; readonly items: readonly Candidate[] }): JSX.Element {
  const { subject, text, items } = props;
  return (
    <Frame subject={subject} title="Tiếp nhận hồ sơ">
      <h1>Người dân cần làm việc gì?</h1>
      <SearchBox action={RECEPTION} value={text} label="Tên việc hoặc mã thủ tục" hint="Ví dụ: khai sinh, 1.001193, cap lai ho chieu" />
      {text !== '' && items.length === 0 ? (
        <EmptyState title="Chưa thấy thủ tục nào như vậy" icon="search">
          <p>Thử gõ ít chữ hơn, hoặc gõ mã thủ tục.</p>
        </EmptyState>
      ) : null}
      {items.map(({ code, name, field }) => (
        <LinkCard key={code} level={2} title={name} href={`${RECEPTION}?thu-tuc=${code}`} detail={field} meta={code} />
      ))}
    </Frame>
  );
}

export type ReceptionForm = {
  readonly procedure: Candidate;
  readonly desk: DeskCase;
  readonly limits: readonly LimitChoice[];
  readonly values: {
    readonly ownerName: string;
    readonly ownerPhone: string;
    readonly channel: FilingChannel;
    readonly limitIndex: string;
    readonly papers: readonly string[];
    readonly privateNote: string;
    readonly key: string;
  };
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  readonly csrf: { readonly name: string; readonly value: string };
};

/** Second page: who, how, which papers. What the law sets is shown, not asked. */
export function ReceptionPage({ subject, form }: Framed & { readonly form: ReceptionForm }): JSX.Element {
  const { procedure, values, errors, csrf } = form;
  const error = (field: string): string | undefined => errors.find((one) => one.field === field)?.message;
  return (
    <Frame subject={subject} title={`Tiếp nhận: ${procedure.name}`}>
      <header class="title">
        <p class="title-above">Tiếp nhận hồ sơ</p>
        <PageTitle text={procedure.name} />
        <p class="title-below">
          {procedure.code} · <a href={RECEPTION}>Chọn thủ tục khác</a>
        </p>
      </header>
      <ErrorSummary errors={errors} />
      <form method="post" action={`${RECEPTION}?thu-tuc=${procedure.code}`} noValidate>
        <input type="hidden" name={csrf.name} value={csrf.value} />
        <input type="hidden" name="key" value={values.key} />
        <Card title="Chủ hồ sơ">
          <Field label="Họ và tên" name="ownerName" value={values.ownerName} error={error('ownerName')} autocomplete="off" maxLength={120} />
          <Field
            label="Số điện thoại"
            name="ownerPhone"
            type="tel"
            inputMode="tel"
            optional
            width="medium"
            autocomplete="off"
            maxLength={20}
            value={values.ownerPhone}
            error={error('ownerPhone')}
          />
          <Choices legend="Cách nộp" name="channel" options={CHANNELS} value={values.channel} error={error('channel')} />
        </Card>
        <CaseCard code={procedure.code} desk={form.desk} />
        <PapersCard form={form} error={error('papers')} />
        <LimitCard form={form} error={error('limitIndex')} />
        <Field label="Ghi chú nội bộ" name="privateNote" optional maxLength={2000} value={values.privateNote} error={error('privateNote')} />
        <div class="actions">
          <Button kind="main" icon="stamp">
            Tiếp nhận và in giấy hẹn
          </Button>
          <a href={DESK}>Bỏ, về bàn làm việc</a>
        </div>
      </form>
    </Frame>
  );
}

const CHANNELS = [
  { value: 'direct', label: CHANNEL_NAMES.direct },
  { value: 'postal', label: CHANNEL_NAMES.postal },
] as const;

function PapersCard({ form, error }: { readonly form: ReceptionForm; readonly error: string | undefined }): JSX.Element {
  const { papers } = form.desk;
  if (papers.length === 0) {
    return (
      <Card title="Giấy tờ nhận vào">
        <p>Thủ tục này chưa có danh mục giấy tờ tách riêng. Xem phần mô tả ở trang thủ tục trước khi nhận.</p>
      </Card>
    );
  }
  return (
    <Card title="Giấy tờ nhận vào">
      <Choices
        legend="Đánh dấu những giấy tờ đã nhận đủ"
        name="papers"
        many
        hint="Chỉ hỏi những giấy tờ trong danh mục đã công bố."
        options={papers.map((paper) => ({
          value: paper.key,
          label: paper.name,
          hint: [quantityWords(paper), paper.hint].filter(Boolean).join('. ') || undefined,
        }))}
        value={form.values.papers}
        error={error}
      />
    </Card>
  );
}

function LimitCard({ form, error }: { readonly form: ReceptionForm; readonly error: string | undefined }): JSX.Element {
  const { limits, values } = form;
  const [only] = limits;
  if (limits.length <= 1) {
    return (
      <Card title="Thời hạn">
        <p>
          Theo quy định: <strong>{only === undefined ? 'chưa ghi thời hạn' : limitWords(only.limit)}</strong>. Ngày hẹn trả do lịch làm việc của cơ quan tính
          khi tiếp nhận.
        </p>
      </Card>
    );
  }
  const options = limits.map(({ limit, note }, at) => ({ value: String(at), label: limitWords(limit), hint: note || undefined }));
  return (
    <Card title="Thời hạn">
      <Choices legend="Trường hợp của hồ sơ này" name="limitIndex" options={options} value={values.limitIndex} error={error} />
    </Card>
  );
}

function Frame({ subject, title, children }: Framed & { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <PageShell kind="desk" active="desk" title={title} subject={subject} breadcrumbs={[{ label: 'Bàn làm việc', href: DESK }, { label: 'Tiếp nhận' }]}>
      <div class="question">{children}</div>
    </PageShell>
  );
}
