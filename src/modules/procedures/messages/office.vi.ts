import type { Refusal } from '../domain/revisions/draft.ts';
import type { Gap } from '../domain/revisions/gaps.ts';
import type { EndRefusal } from '../domain/revisions/period.ts';

/** Words of the office's pages on the catalogue. Officers work in Vietnamese only. */
export const vi = {
  admin: 'Quản trị',
  catalogue: 'Danh mục thủ tục',
  stateNames: { draft: 'Bản thảo', 'in-review': 'Chờ duyệt', approved: 'Đã duyệt', discarded: 'Đã bỏ' },
  standings: { scheduled: 'Hẹn ngày', 'in-force': 'Đang áp dụng', past: 'Hết áp dụng', never: 'Không áp dụng ngày nào' },
  steps: {
    begun: 'Bắt đầu viết',
    edited: 'Sửa',
    merged: 'Lấy thay đổi vừa công bố vào bản thảo',
    sent: 'Gửi duyệt',
    'sent-back': 'Trả lại',
    'taken-back': 'Lấy về sửa tiếp',
    approved: 'Duyệt, công bố',
    discarded: 'Bỏ bản thảo',
  },
  byImport: 'Nhập danh mục',
} as const;

/** Each refusal with the field that it is about, and the remedy. */
export const REFUSALS: Readonly<Record<Refusal, { readonly field: string; readonly message: string }>> = {
  'not-open': { field: 'viec', message: 'Bản thảo không còn ở chỗ sửa: đã gửi duyệt, đã công bố hoặc đã bỏ. Hãy xem phần diễn biến bên dưới.' },
  'not-in-review': { field: 'viec', message: 'Bản thảo không còn chờ duyệt. Hãy xem phần diễn biến bên dưới.' },
  stale: { field: 'viec', message: 'Có người vừa sửa bản thảo sau khi anh/chị mở trang này. Hãy xem lại nội dung mới nhất bên dưới rồi bấm lại.' },
  'own-work': { field: 'viec', message: 'Anh/chị đã viết trong bản này nên không tự duyệt được. Hãy nhờ một người kiểm soát thủ tục khác.' },
  'no-date': { field: 'ngay', message: 'Chưa có ngày áp dụng, hoặc ngày không có trong lịch. Hãy ghi như 1/7/2026.' },
  'past-without-basis': {
    field: 'can-cu-lui',
    message: 'Ngày áp dụng đã qua. Hãy chọn từ hôm nay trở đi; nếu quyết định đã có hiệu lực từ ngày ấy, ghi số và ngày quyết định vào ô này.',
  },
  'too-long-ago': { field: 'ngay', message: 'Ngày áp dụng đã qua hơn một năm. Hãy chọn ngày gần hơn: hồ sơ cũ vẫn giữ bản của mình.' },
  'before-current': {
    field: 'ngay',
    message: 'Ngày này trước ngày bản đang dùng bắt đầu áp dụng. Hãy chọn từ ngày ấy trở đi, vì lịch sử không viết lại.',
  },
  'too-far': { field: 'ngay', message: 'Ngày áp dụng xa hơn năm năm. Hãy xem lại năm.' },
  'no-reason': { field: 'ly-do', message: 'Chưa nói sửa gì, vì sao. Một câu là đủ, ví dụ: Giảm lệ phí theo Nghị quyết 12/2026/NQ-HĐND.' },
  'no-comment': { field: 'loi-tra', message: 'Trả lại thì cần nói phải sửa gì để người viết biết đường.' },
  'nothing-changed': { field: 'viec', message: 'Bản thảo giống hệt bản đang dùng nên không có gì để công bố. Hãy sửa rồi gửi lại, hoặc bỏ bản thảo.' },
  incomplete: { field: 'viec', message: 'Còn thiếu phần bắt buộc nêu ở mục “Còn thiếu”. Hãy điền rồi gửi lại.' },
};

export const END_REFUSALS: Readonly<Record<EndRefusal, { readonly field: string; readonly message: string }>> = {
  'not-scheduled': { field: 'viec', message: 'Ngày ấy đã đến nên không hủy được nữa. Muốn trở lại như trước, hãy công bố lại nội dung cũ từ một ngày.' },
  'not-in-force': { field: 'ngay', message: 'Ngày ấy thủ tục không áp dụng nên không có gì để bãi bỏ.' },
  'already-ends': { field: 'ngay', message: 'Thủ tục đã có ngày hết áp dụng. Hãy lấy lại lần bãi bỏ ấy trước nếu muốn đổi ngày.' },
  'has-scheduled': { field: 'ngay', message: 'Còn một bản hẹn áp dụng sau ngày ấy. Hãy hủy bản hẹn trước, rồi bãi bỏ.' },
  'past-date': { field: 'ngay', message: 'Không bãi bỏ lùi ngày được, vì người dân đã nộp theo bản này. Hãy chọn từ hôm nay trở đi.' },
  'no-date': { field: 'ngay', message: 'Chưa có ngày, hoặc ngày không có trong lịch. Hãy ghi như 1/7/2026.' },
  'too-far': { field: 'ngay', message: 'Ngày xa hơn năm năm. Hãy xem lại năm.' },
  'no-decision': { field: 'quyet-dinh', message: 'Chưa có số quyết định bãi bỏ. Hãy ghi như 1234/QĐ-UBND ngày 20/11/2026.' },
  'no-reason': { field: 'ly-do', message: 'Chưa nói vì sao. Một câu là đủ.' },
  'not-confirmed': { field: 'xac-nhan', message: 'Hãy đánh dấu xác nhận nếu đã chắc chắn.' },
};

export const GAP_NAMES: Readonly<Record<Gap['part'], { readonly text: string; readonly section: string }>> = {
  name: { text: 'tên thủ tục', section: 'ten' },
  field: { text: 'lĩnh vực', section: 'ten' },
  place: { text: 'cơ quan thực hiện', section: 'noi-lam' },
  channel: { text: 'cách nộp', section: 'cach-nop' },
  time: { text: 'thời hạn giải quyết', section: 'cach-nop' },
  paper: { text: 'giấy tờ phải có', section: 'giay-to' },
  step: { text: 'các bước thực hiện', section: 'cac-buoc' },
  audience: { text: 'đối tượng thực hiện', section: 'doi-tuong' },
  result: { text: 'kết quả', section: 'ket-qua' },
  'legal-basis': { text: 'căn cứ pháp lý', section: 'can-cu' },
  situation: { text: 'bảng “Trường hợp của tôi” khớp với giấy tờ, phí, thời hạn như đang ghi', section: 'bang' },
};

export const BEGIN_REFUSALS = {
  'bad-code': { field: 'ma', message: 'Mã thủ tục có dạng 1.001193: một chữ số, dấu chấm, sáu chữ số. Hãy xem lại.' },
  'no-name': { field: 'ten', message: 'Chưa có tên thủ tục.' },
  exists: { field: 'ma', message: 'Mã này đã có thủ tục hoặc bản thảo. Hãy mở thủ tục ấy để sửa.' },
  'nothing-to-begin-from': { field: 'ma', message: 'Hôm nay thủ tục này không áp dụng. Hãy chọn một bản trong lịch sử để dùng lại.' },
  'no-such-copy': { field: 'chep', message: 'Không có thủ tục đang áp dụng mang mã ấy để chép. Hãy xem lại mã, hoặc để trống.' },
} as const;
