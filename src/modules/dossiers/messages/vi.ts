import { formatPeriod } from '#ui/format.ts';
import type { Refusal } from '../domain/decide.ts';
import type { FiledLimit, FilingChannel } from '../domain/dossier.ts';

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

/** The limit as it was when the dossier was filed. */
export function limitWords(limit: FiledLimit): string {
  if (limit.unit === 'unspecified') return 'theo quy định riêng của thủ tục';
  return formatPeriod(limit.unit === 'same_day' ? null : limit.amount, limit.unit);
}

export const NO_DUE_DATE = 'Thủ tục này không ghi thời hạn đếm được; bộ phận một cửa sẽ báo khi có kết quả.';
