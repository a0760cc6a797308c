/** The templates that "an administrator had approved" in ZBS Account before the demo began. */
export type TemplateParam = {
  readonly name: string;
  readonly kind: 'STRING' | 'DATE';
  readonly maxLength: number;
  readonly sample: string;
  readonly label: string;
};

export type TemplateStatus = 'ENABLE' | 'PENDING_REVIEW' | 'REJECT' | 'DISABLE';

export type Template = {
  readonly id: string;
  readonly name: string;
  readonly status: TemplateStatus;
  readonly type: 1 | 2 | 5;
  readonly tag: 1 | 2;
  readonly byUid: boolean;
  readonly nightBan: boolean;
  readonly title: string;
  readonly intro: string;
  readonly tone: 'info' | 'good' | 'attention' | 'bad';
  readonly params: readonly TemplateParam[];
  /** Table rows of the card, by parameter name. */
  readonly rows: readonly string[];
  readonly button: { readonly title: string; readonly content: string } | null;
};

const dossierCode = { name: 'ma_ho_so', kind: 'STRING', maxLength: 30, sample: 'H08.26-261101-0001', label: 'Mã hồ sơ' } as const;
const procedure = { name: 'thu_tuc', kind: 'STRING', maxLength: 200, sample: 'Đăng ký khai sinh', label: 'Thủ tục' } as const;
const agency = { name: 'co_quan', kind: 'STRING', maxLength: 200, sample: 'UBND xã Ân Tường Đông', label: 'Cơ quan' } as const;
const dueDate = { name: 'ngay_hen_tra', kind: 'DATE', maxLength: 20, sample: '16:30 24/04/2026', label: 'Hẹn trả' } as const;

const dossier = [dossierCode, procedure, agency] as const;
const withDueDate = [dossierCode, procedure, dueDate, agency] as const;

type Draft = Pick<Template, 'id' | 'name' | 'title' | 'intro'> & Partial<Template>;

function template(draft: Draft): Template {
  const params = draft.params ?? dossier;
  return {
    status: 'ENABLE',
    type: 1,
    tag: 1,
    byUid: true,
    nightBan: true,
    tone: 'info',
    params,
    rows: params.map((p) => p.name),
    button: { title: 'Xem hồ sơ', content: '<portal>/tra-cuu/<ma_ho_so>' },
    ...draft,
  };
}

const notices: readonly Template[] = [
  template({
    id: 'dossier_submitted',
    name: 'Hồ sơ đã nộp',
    title: 'Đã nhận được hồ sơ nộp trực tuyến',
    intro: 'Cơ quan sẽ kiểm tra giấy tờ và báo lại anh/chị.',
  }),
  template({
    id: 'dossier_accepted',
    name: 'Hồ sơ được tiếp nhận',
    title: 'Hồ sơ đã được tiếp nhận',
    intro: 'Anh/chị giữ mã hồ sơ để tra cứu và nhận kết quả.',
    tone: 'good',
    params: withDueDate,
  }),
  template({
    id: 'dossier_processing',
    name: 'Hồ sơ đang xử lý',
    title: 'Hồ sơ đang được giải quyết',
    intro: 'Cơ quan đang giải quyết hồ sơ của anh/chị.',
    params: withDueDate,
  }),
  template({
    id: 'dossier_supplement',
    name: 'Yêu cầu bổ sung hồ sơ',
    title: 'Hồ sơ cần bổ sung giấy tờ',
    intro: 'Thời hạn tạm dừng cho đến khi anh/chị bổ sung đủ.',
    tone: 'attention',
  }),
  template({
    id: 'dossier_payment',
    name: 'Yêu cầu nộp phí, lệ phí',
    title: 'Hồ sơ chờ nộp phí, lệ phí',
    intro: 'Anh/chị nộp phí, lệ phí để hồ sơ được giải quyết tiếp.',
    tone: 'attention',
  }),
  template({
    id: 'dossier_refused',
    name: 'Hồ sơ bị từ chối',
    title: 'Hồ sơ không được tiếp nhận',
    intro: 'Anh/chị xem lý do và cách làm tiếp ở trang hồ sơ.',
    tone: 'bad',
  }),
  template({
    id: 'dossier_stopped',
    name: 'Hồ sơ dừng xử lý',
    title: 'Hồ sơ đã dừng xử lý',
    intro: 'Anh/chị xem lý do và người liên hệ ở trang hồ sơ.',
    tone: 'bad',
  }),
  template({ id: 'dossier_withdrawn', name: 'Hồ sơ đã rút', title: 'Hồ sơ đã được rút', intro: 'Hồ sơ đã được rút theo yêu cầu của anh/chị.' }),
  template({
    id: 'dossier_done',
    name: 'Hồ sơ đã có kết quả',
    title: 'Hồ sơ đã có kết quả',
    intro: 'Mời anh/chị đến nhận kết quả, nhớ mang giấy hẹn.',
    tone: 'good',
  }),
  template({ id: 'dossier_returned', name: 'Hồ sơ đã trả kết quả', title: 'Đã trả kết quả hồ sơ', intro: 'Cảm ơn anh/chị đã sử dụng dịch vụ.', tone: 'good' }),
];

/** These exist to be refused, or to be answered by the citizen. */
const others: readonly Template[] = [
  template({
    id: 'dossier_survey',
    name: 'Đánh giá sự phục vụ',
    title: 'Anh/chị thấy phục vụ thế nào?',
    intro: 'Chọn mức hài lòng, việc này chỉ mất một phút.',
    type: 5,
    tag: 2,
    button: null,
  }),
  template({ id: 'draft_waiting', name: 'Mẫu đang chờ duyệt', title: 'Mẫu đang chờ duyệt', intro: 'Chưa dùng được.', status: 'PENDING_REVIEW' }),
  template({ id: 'draft_rejected', name: 'Mẫu bị từ chối', title: 'Mẫu bị từ chối', intro: 'Chưa dùng được.', status: 'REJECT' }),
  template({ id: 'low_quality', name: 'Mẫu bị tắt vì chất lượng', title: 'Mẫu bị tắt', intro: 'Không dùng được nữa.', status: 'DISABLE' }),
  template({
    id: 'one_time_code',
    name: 'Mã xác thực một lần',
    title: 'Mã xác thực',
    intro: 'Không đưa mã này cho bất kỳ ai.',
    type: 2,
    byUid: false,
    nightBan: false,
    button: null,
    params: [{ name: 'otp', kind: 'STRING', maxLength: 10, sample: '123456', label: 'Mã' }],
  }),
];

export const templates: readonly Template[] = [...notices, ...others];

export function findTemplate(id: string): Template | null {
  return templates.find((t) => t.id === id) ?? null;
}

export const STATUS_NUMBER: Readonly<Record<TemplateStatus, number>> = { ENABLE: 1, PENDING_REVIEW: 2, REJECT: 3, DISABLE: 4 };
