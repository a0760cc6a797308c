import type { Action } from '../actions.ts';

/** What names of procedures begin with, and what it does. Everything else there is fresh: cấp, đăng ký, công nhận, thành lập. */
export const NAME_ACTIONS: readonly { readonly say: string; readonly action: Action }[] = [
  { say: 'cấp lại; đăng ký lại; công bố lại; chấp thuận lại; xác định lại; phê duyệt lại; làm lại', action: 'again' },
  { say: 'cấp đổi; đổi; cấp chuyển đổi; chuyển đổi', action: 'exchange' },
  { say: 'gia hạn; kéo dài', action: 'extend' },
  {
    say: 'thay đổi; sửa đổi; bổ sung; điều chỉnh; cải chính; đính chính; chỉnh sửa; cập nhật; hiệu đính; sửa lỗi; đổi tên',
    action: 'amend',
  },
  { say: 'xóa; hủy; hủy bỏ; bãi bỏ', action: 'remove' },
  { say: 'chấm dứt; giải thể; tự giải thể; đóng; thôi; dừng; kết thúc; thôi hưởng', action: 'end' },
  { say: 'thu hồi; tước', action: 'revoke' },
  { say: 'tạm ngừng; tạm dừng; đình chỉ; tạm đình chỉ; tạm hoãn', action: 'pause' },
  { say: 'tiếp tục; khôi phục; phục hồi; trở lại; hưởng lại; mở khóa', action: 'resume' },
  { say: 'tách; chia; chia tách; sáp nhập; hợp nhất; hợp thửa', action: 'split' },
  { say: 'trình báo mất', action: 'report-loss' },
  { say: 'khóa', action: 'lock' },
];

/** What people say they want done, or what happened to the paper. `marked`: only with diacritics, the bare letters say too much. */
export const ASKED_ACTIONS: readonly { readonly say: string; readonly actions: readonly Action[]; readonly marked?: true }[] = [
  {
    say: 'cấp lại; làm lại; xin lại; đăng ký lại; bị mất; làm mất; đánh mất; mất rồi; thất lạc; bị rơi; làm rơi; bị rớt; làm rớt; đánh rơi; bị hỏng; bị hư; bị rách; bị cháy; bị nhòe; bị ướt; bị gãy; bị mờ; bị mất cắp; bị trộm; bị lạc',
    actions: ['again'],
  },
  { say: 'mất; rơi; rớt; hư; hỏng; rách; nhòe; cháy; gãy; nát; ướt', actions: ['again'], marked: true },
  { say: 'trình báo; báo mất; khai báo mất', actions: ['report-loss'] },
  { say: 'cấp đổi; đổi lại; đổi mới; đổi sang; chuyển sang; gắn chip; thẻ nhựa; mẫu mới', actions: ['exchange'] },
  { say: 'đổi', actions: ['exchange', 'amend'] },
  { say: 'gia hạn; kéo dài; xin thêm thời gian', actions: ['extend'] },
  { say: 'hết hạn; sắp hết hạn; quá hạn; hết hiệu lực; đáo hạn; gần hết hạn', actions: ['extend', 'exchange', 'again'] },
  {
    say: 'thay đổi; sửa đổi; bổ sung; điều chỉnh; cải chính; đính chính; chỉnh sửa; cập nhật; sửa; sửa lại; chỉnh lại; bị sai; ghi sai; ghi nhầm; in sai; bị nhầm; viết sai; đổi tên; đổi họ; đổi địa chỉ; thêm ngành; chuyển địa điểm; dời; chuyển trụ sở',
    actions: ['amend'],
  },
  { say: 'sai; nhầm; chỉnh; thêm', actions: ['amend'], marked: true },
  { say: 'xóa; xóa bỏ; hủy; hủy bỏ; cắt; cắt khẩu; rút', actions: ['remove'] },
  {
    say: 'chấm dứt; giải thể; đóng cửa; đóng mã; nghỉ luôn; dẹp; dẹp tiệm; ngưng hẳn; không làm nữa; không bán nữa; thôi không; nghỉ bán; thôi hưởng; trả giấy phép',
    actions: ['end'],
  },
  { say: 'thu hồi; nộp lại; trả lại', actions: ['revoke'] },
  { say: 'tạm ngừng; tạm dừng; tạm ngưng; tạm nghỉ; tạm đóng cửa; ngừng một thời gian; tạm hoãn', actions: ['pause'] },
  { say: 'tiếp tục; khôi phục; mở lại; hưởng lại; trở lại; mở khóa; hoạt động lại', actions: ['resume'] },
  { say: 'tách; tách ra; chia tách; sáp nhập; gộp; nhập thửa; hợp thửa; hợp nhất', actions: ['split'] },
  { say: 'khóa; khóa tài khoản', actions: ['lock'] },
];
