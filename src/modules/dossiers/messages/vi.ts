import type { Temporal } from '#kernel/time.ts';
import { formatDateTime, formatPeriod } from '#ui/format.ts';
import type { ActionName, SupplementStage } from '../domain/actions.ts';
import type { Refusal } from '../domain/decide.ts';
import type { Dossier, FiledLimit, FilingChannel } from '../domain/dossier.ts';
import { isLate } from '../domain/due-date.ts';

/** Why the desk cannot do what was asked; what is kept and what to do. */
export const REFUSALS = {
  'not-your-right': 'Tài khoản này chưa được giao việc đó. Nếu cần, hãy nhờ người quản trị giao quyền.',
  'other-agency': 'Hồ sơ thuộc cơ quan khác. Chỉ cơ quan tiếp nhận hoặc cơ quan có thẩm quyền mới làm được việc này.',
  ended: 'Hồ sơ đã kết thúc nên không làm thêm bước nào được nữa.',
  'result-exists': 'Hồ sơ đã có kết quả nên không rút hoặc dừng được nữa. Bước còn lại là trả kết quả.',
  'no-such-move': 'Hồ sơ đang ở bước khác nên chưa làm được việc này. Hãy xem trạng thái mới nhất rồi chọn lại.',
  'note-needed': 'Hãy ghi rõ nội dung: người nộp sẽ nhận đúng những lời này.',
  'leader-reason-needed': 'Hồ sơ đã được yêu cầu bổ sung một lần. Yêu cầu thêm lần nữa sẽ bị tính là trễ hạn, nên cần ghi ý kiến đồng ý của lãnh đạo.',
} as const satisfies Record<Refusal, string>;

export const CHANNEL_NAMES = {
  direct: 'Nộp trực tiếp tại quầy',
  online: 'Nộp trực tuyến',
  postal: 'Nộp qua bưu chính công ích',
} as const satisfies Record<FilingChannel, string>;

/** What happened, told to anybody who knows the code: no name, no reason, no paper. */
const STORIES = {
  submit: 'Đã nộp hồ sơ trực tuyến',
  receive: 'Bộ phận một cửa đã nhận đủ giấy tờ và tiếp nhận hồ sơ',
  accept: 'Bộ phận một cửa đã kiểm tra và tiếp nhận hồ sơ',
  refuse: 'Hồ sơ không được tiếp nhận; lý do ghi trong phiếu gửi người nộp',
  'request-supplement': 'Cơ quan yêu cầu bổ sung giấy tờ; thời hạn tạm dừng',
  'receive-supplement': 'Đã nhận đủ giấy tờ bổ sung; thời hạn chạy tiếp',
  forward: 'Hồ sơ được chuyển đến người giải quyết',
  'request-payment': 'Cơ quan thông báo khoản phải nộp; thời hạn tạm dừng',
  'record-payment': 'Đã ghi nhận nộp tiền; thời hạn chạy tiếp',
  withdraw: 'Hồ sơ được rút theo yêu cầu của người nộp',
  stop: 'Cơ quan dừng giải quyết; lý do ghi trong thông báo gửi người nộp',
  finish: 'Kết quả đã về bộ phận một cửa',
  'return-result': 'Kết quả đã trao cho người nhận',
} as const satisfies Record<ActionName, string>;

export function storyOf(type: ActionName, stage: SupplementStage | null): string {
  if (stage === 'desk' && type === 'request-supplement') return 'Bộ phận một cửa yêu cầu bổ sung giấy tờ trước khi tiếp nhận';
  if (stage === 'desk' && type === 'receive-supplement') return 'Bộ phận một cửa đã nhận giấy tờ bổ sung, đang kiểm tra lại';
  return STORIES[type];
}

/** Who moves next and by when. */
export function nextStepOf(dossier: Dossier, now: Temporal.Instant): string {
  const due = dossier.dueAt === null ? null : formatDateTime(dossier.dueAt);
  switch (dossier.state) {
    case 1:
      return 'Bộ phận một cửa kiểm tra giấy tờ và trả lời trong 8 giờ làm việc kể từ lúc nộp.';
    case 2:
      return due === null ? 'Bộ phận một cửa chuyển hồ sơ đến người giải quyết.' : `Hồ sơ được chuyển đến người giải quyết. Hẹn trả: ${due}.`;
    case 3:
      return 'Xem lý do trên phiếu từ chối, chuẩn bị lại giấy tờ rồi nộp lại. Cần hỏi thêm, xin gặp bộ phận một cửa.';
    case 4:
      return workingOn(dossier, due, now);
    case 5:
      return 'Chờ giấy tờ bổ sung: xem phiếu yêu cầu bổ sung, nộp đủ một lần tại bộ phận một cửa. Thời hạn tạm dừng đến lúc đó.';
    case 6:
      return 'Chờ nộp tiền: xem thông báo, nộp xong cơ quan sẽ làm tiếp ngay. Thời hạn tạm dừng đến lúc đó.';
    case 7:
      return 'Hồ sơ đã kết thúc theo yêu cầu rút. Khi cần, có thể nộp lại từ đầu.';
    case 8:
      return 'Hồ sơ đã dừng. Lý do ghi trong thông báo; cần hỏi thêm, xin gặp bộ phận một cửa.';
    case 9:
      return `Mời đến bộ phận một cửa của ${dossier.agencyName} nhận kết quả, nhớ mang giấy hẹn.`;
    case 10:
      return 'Mọi việc đã xong. Xin cảm ơn.';
  }
}

function workingOn(dossier: Dossier, due: string | null, now: Temporal.Instant): string {
  if (due === null) return `${dossier.agencyName} đang giải quyết; có kết quả sẽ báo.`;
  if (isLate(dossier, dossier.finishedAt, now)) {
    return `Hồ sơ đã quá hẹn (${due}). ${dossier.agencyName} phải xin lỗi bằng văn bản và hẹn lại; có thể hỏi ngay tại bộ phận một cửa.`;
  }
  return `${dossier.agencyName} đang giải quyết. Hẹn trả: ${due}.`;
}

/** The limit as it was when the dossier was filed. */
export function limitWords(limit: FiledLimit): string {
  if (limit.unit === 'unspecified') return 'theo quy định riêng của thủ tục';
  return formatPeriod(limit.unit === 'same_day' ? null : limit.amount, limit.unit);
}

export const NO_DUE_DATE = 'Thủ tục này không ghi thời hạn đếm được; bộ phận một cửa sẽ báo khi có kết quả.';
