import type { JSX } from 'preact';
import { legalDay, Temporal, VIETNAM } from '#kernel/time.ts';
import { Card, type DeskSubject, FactList, formatDateTime, LinkButton, Notice, PageShell, QrCode, site } from '#ui/index.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { limitWords, NO_DUE_DATE } from '../../messages/vi.ts';
import { DESK, RECEPTION } from '../links.ts';
import { quantityWords } from './dossier-panel.tsx';

/** Mẫu 01 stands in both sets of forms; which circular is named at its head goes by the day of acceptance. */
const FORM_SETS = [
  { from: Temporal.PlainDate.from('2018-01-01'), basis: 'Thông tư 01/2018/TT-VPCP' },
  { from: Temporal.PlainDate.from('2025-07-01'), basis: 'Thông tư 03/2025/TT-VPCP' },
] as const;

export function formBasis(day: Temporal.PlainDate): string {
  const known = FORM_SETS.filter(({ from }) => Temporal.PlainDate.compare(from, day) <= 0);
  return (known.at(-1) ?? FORM_SETS[0]).basis;
}

export type ReceiptPageProps = {
  readonly subject: DeskSubject;
  readonly dossier: Dossier;
  /** What was answered about the person's own case, in words; empty when nothing was asked. */
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  readonly trackingUrl: string;
  /** Just accepted: say so. */
  readonly fresh: boolean;
};

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả, to be printed twice: one for the file. */
export function ReceiptPage({ subject, dossier, answered, trackingUrl, fresh }: ReceiptPageProps): JSX.Element {
  return (
    <PageShell
      kind="desk"
      active="desk"
      title={`Giấy hẹn ${dossier.code}`}
      subject={subject}
      breadcrumbs={[{ label: 'Bàn làm việc', href: DESK }, { label: 'Giấy tiếp nhận và hẹn trả' }]}
    >
      <div class="question">
        {fresh ? (
          <Notice kind="success" title={`Đã tiếp nhận hồ sơ ${dossier.code}`} live>
            <p>In hai bản bằng lệnh in của trình duyệt (Ctrl+P): một bản giao người nộp, một bản lưu cùng hồ sơ.</p>
          </Notice>
        ) : null}
        <Slip dossier={dossier} answered={answered} trackingUrl={trackingUrl} officer={subject.name} />
        <div class="actions">
          <LinkButton href={RECEPTION} kind="main" icon="paper-plus">
            Tiếp nhận hồ sơ khác
          </LinkButton>
          <LinkButton href={`${DESK}/ho-so/${dossier.code}`}>Mở hồ sơ này</LinkButton>
        </div>
      </div>
    </PageShell>
  );
}

type SlipProps = Pick<ReceiptPageProps, 'answered'> & { readonly dossier: Dossier; readonly trackingUrl: string; readonly officer: string };

function Slip({ dossier, answered, trackingUrl, officer }: SlipProps): JSX.Element {
  const acceptedAt = dossier.acceptedAt ?? dossier.submittedAt;
  const day = legalDay(acceptedAt);
  return (
    <Card>
      <article class="slip" aria-labelledby="giay-hen">
        <div class="slip-head">
          <div>
            <p class="strong">{dossier.agencyName}</p>
            <p>Bộ phận Tiếp nhận và Trả kết quả</p>
            <p>Số: {Number(dossier.code.split('-').at(-1))}/TNHS</p>
          </div>
          <div>
            <p class="strong">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
            <p class="strong">Độc lập - Tự do - Hạnh phúc</p>
            <p>
              ngày {day.day} tháng {day.month} năm {day.year}
            </p>
          </div>
        </div>
        <p class="soft">Mẫu số 01, {formBasis(day)}</p>
        <h1 id="giay-hen">Giấy tiếp nhận hồ sơ và hẹn trả kết quả</h1>
        <p>
          Mã hồ sơ: <strong class="figure">{dossier.code}</strong>
        </p>
        <QrCode text={trackingUrl} label={`Mã QR mở trang tra cứu hồ sơ ${dossier.code}`} />
        <FactList facts={slipFacts(dossier, acceptedAt)} />
        <Papers dossier={dossier} />
        <Case answered={answered} />
        <p>
          Tra cứu tại {trackingUrl}, nhắn mã hồ sơ cho Một Cửa trên Zalo, hoặc gọi {site().hotline}.
        </p>
        <div class="slip-signatures">
          <div>
            <span class="strong">Người nộp hồ sơ</span>
            <br />
            (Ký và ghi rõ họ tên)
          </div>
          <div>
            <span class="strong">Người tiếp nhận hồ sơ</span>
            <br />
            (Ký và ghi rõ họ tên)
            <br />
            {officer}
          </div>
        </div>
      </article>
    </Card>
  );
}

function slipFacts(dossier: Dossier, acceptedAt: Temporal.Instant) {
  return [
    { label: 'Tiếp nhận hồ sơ của', value: dossier.ownerName },
    { label: 'Số điện thoại', value: dossier.ownerPhone },
    { label: 'Nội dung yêu cầu giải quyết', value: dossier.procedureName },
    { label: 'Số lượng hồ sơ', value: '01 bộ' },
    { label: 'Thời gian giải quyết theo quy định', value: limitWords(dossier.limit) },
    { label: 'Thời gian nhận hồ sơ', value: slipMoment(acceptedAt) },
    {
      label: 'Thời gian trả kết quả',
      value: dossier.originalDueAt === null ? NO_DUE_DATE : `${slipMoment(dossier.originalDueAt)}${dossier.dueProvisional ? ' (tạm tính)' : ''}`,
    },
    { label: 'Nhận kết quả tại', value: 'Bộ phận Tiếp nhận và Trả kết quả nơi nộp hồ sơ' },
    { label: 'Vào sổ theo dõi hồ sơ', value: `Quyển số ${legalDay(acceptedAt).year}, số thứ tự ${Number(dossier.code.split('-').at(-1))}` },
  ];
}

/** As the form asks for it: hour, minute, then the day with its weekday. */
function slipMoment(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(VIETNAM);
  return `${hour} giờ ${String(minute).padStart(2, '0')} phút, ${formatDateTime(instant).split(',')[0] ?? ''}`;
}

/** The case by which the list of papers was reduced: whoever looks at the file later sees why a paper is not there. */
function Case({ answered }: Pick<ReceiptPageProps, 'answered'>): JSX.Element | null {
  if (answered.length === 0) return null;
  return (
    <>
      <h2>Theo trường hợp người nộp đã trả lời</h2>
      <ul>
        {answered.map(({ question, answer }) => (
          <li key={question}>
            {question} <strong>{answer}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function Papers({ dossier }: { readonly dossier: Dossier }): JSX.Element | null {
  if (dossier.components.length === 0) return null;
  return (
    <>
      <h2>Thành phần hồ sơ nộp gồm</h2>
      <ol>
        {dossier.components.map((paper) => (
          <li key={paper.name}>
            {paper.name} <span class="soft">{quantityWords(paper)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
