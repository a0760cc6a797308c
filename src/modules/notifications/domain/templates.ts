/**
 * Notices as data: one per change of a dossier's state, after the nine states that Đồng Nai sends since 2025.
 * `text` is the consultation message; the ZBS template of the same name holds its own approved wording and takes `params`.
 * A line whose value is missing is left out. No name, no reason, no paper: anybody who knows the code may follow.
 */
export type ParamName = 'ma_ho_so' | 'thu_tuc' | 'co_quan' | 'ngay_hen_tra';

export type NoticeTemplate = {
  readonly name: string;
  /** For officers: what this notice tells. */
  readonly title: string;
  readonly text: string;
  /** What the ZBS template takes, all of it required. */
  readonly params: readonly ParamName[];
  /** Does not wait for the morning. */
  readonly urgent: boolean;
};

const MORE = 'Xem chi tiết: {link}';
const PLACE: readonly ParamName[] = ['ma_ho_so', 'thu_tuc', 'co_quan'];
const PLACE_AND_DATE: readonly ParamName[] = [...PLACE, 'ngay_hen_tra'];

export const TEMPLATES = {
  dossier_submitted: {
    name: 'dossier_submitted',
    title: 'Hồ sơ vừa nộp',
    text: `Dạ, {co_quan} đã thấy hồ sơ {ma_ho_so} anh/chị đang theo dõi.\nThủ tục: {thu_tuc}.\nCán bộ sẽ kiểm tra giấy tờ rồi báo ngày hẹn trả. Anh/chị chưa cần làm gì thêm ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_accepted: {
    name: 'dossier_accepted',
    title: 'Hồ sơ đã tiếp nhận',
    text: `Dạ, hồ sơ {ma_ho_so} đã được {co_quan} tiếp nhận.\nThủ tục: {thu_tuc}.\nHẹn trả kết quả: {ngay_hen_tra}.\n{luu_y}\n${MORE}`,
    params: PLACE_AND_DATE,
    urgent: false,
  },
  dossier_supplement: {
    name: 'dossier_supplement',
    title: 'Cần bổ sung giấy tờ',
    text: `Dạ, hồ sơ {ma_ho_so} cần bổ sung giấy tờ.\nThủ tục: {thu_tuc}.\nAnh/chị xem phiếu yêu cầu bổ sung hoặc hỏi bộ phận Một cửa của {co_quan} để biết cần thêm giấy gì. Thời hạn giải quyết tạm dừng cho đến khi bổ sung đủ ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_payment: {
    name: 'dossier_payment',
    title: 'Cần nộp phí hoặc nghĩa vụ tài chính',
    text: `Dạ, hồ sơ {ma_ho_so} đang chờ nộp phí, lệ phí hoặc nghĩa vụ tài chính.\nThủ tục: {thu_tuc}.\nNộp xong, {co_quan} sẽ làm tiếp ngay ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_processing: {
    name: 'dossier_processing',
    title: 'Hồ sơ đang giải quyết',
    text: `Dạ, {co_quan} đang giải quyết hồ sơ {ma_ho_so}.\nThủ tục: {thu_tuc}.\nHẹn trả kết quả: {ngay_hen_tra}.\n{luu_y}\n${MORE}`,
    params: PLACE_AND_DATE,
    urgent: false,
  },
  dossier_refused: {
    name: 'dossier_refused',
    title: 'Hồ sơ không được tiếp nhận',
    text: `Dạ, rất tiếc: hồ sơ {ma_ho_so} chưa được {co_quan} tiếp nhận.\nThủ tục: {thu_tuc}.\nLý do ghi rõ trong phiếu từ chối tiếp nhận. Chuẩn bị lại xong, anh/chị nộp lại được ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_withdrawn: {
    name: 'dossier_withdrawn',
    title: 'Hồ sơ đã rút',
    text: `Dạ, hồ sơ {ma_ho_so} đã được rút theo yêu cầu của người nộp.\nThủ tục: {thu_tuc}.\nKhi cần, anh/chị nộp lại được ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_stopped: {
    name: 'dossier_stopped',
    title: 'Dừng giải quyết hồ sơ',
    text: `Dạ, rất tiếc: {co_quan} đã dừng giải quyết hồ sơ {ma_ho_so}.\nThủ tục: {thu_tuc}.\nLý do ghi rõ trong văn bản gửi người nộp hồ sơ. Anh/chị cần hỏi thêm, xin gặp bộ phận Một cửa ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_done: {
    name: 'dossier_done',
    title: 'Đã có kết quả',
    text: `Dạ, hồ sơ {ma_ho_so} đã có kết quả.\nThủ tục: {thu_tuc}.\nMời anh/chị đến bộ phận Một cửa của {co_quan} để nhận, nhớ mang theo giấy hẹn ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
  dossier_returned: {
    name: 'dossier_returned',
    title: 'Đã trả kết quả',
    text: `Dạ, kết quả của hồ sơ {ma_ho_so} đã được trao cho người nhận.\nThủ tục: {thu_tuc}.\nCảm ơn anh/chị đã theo dõi. Tin này là tin cuối về hồ sơ ạ.\n${MORE}`,
    params: PLACE,
    urgent: false,
  },
} as const satisfies Record<string, NoticeTemplate>;

export type TemplateName = keyof typeof TEMPLATES;

const BY_NAME: ReadonlyMap<string, NoticeTemplate> = new Map(Object.entries(TEMPLATES));

export function findTemplate(name: string): NoticeTemplate | null {
  return BY_NAME.get(name) ?? null;
}
