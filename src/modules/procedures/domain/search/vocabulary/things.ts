import type { Saying } from './saying.ts';

/** Papers, places, animals, vessels and benefits by the names people have for them, across all fields. */
export const THING_SAYINGS: readonly Saying[] = [
  { say: 'bến đò; bến đò ngang; bến phà; đò ngang; mở bến đò', mean: 'công bố hoạt động bến khách ngang sông', event: true },
  { say: 'bến xe; mở bến xe; bến xe khách', mean: 'công bố đưa bến xe khách vào khai thác', event: true },
  { say: 'mất thẻ apec; mất thẻ abtc; rớt|rơi thẻ apec', mean: 'trình báo mất thẻ abtc' },
  { say: 'cấp lại thẻ apec; làm lại thẻ apec', mean: 'cấp lại thẻ abtc' },
  { say: 'doanh nhân apec; thẻ doanh nhân apec', mean: 'cấp mới thẻ abtc', event: true },
  { say: 'mất giấy thông hành; rớt|rơi giấy thông hành', mean: 'trình báo mất giấy thông hành' },
  {
    say: 'gia hạn giấy phép lao động; giấy phép lao động hết|sắp; gia hạn work permit; work permit hết|sắp',
    mean: 'gia hạn giấy phép lao động đối với người lao động nước ngoài',
  },
  { say: 'mất giấy phép lao động; cấp lại giấy phép lao động; mất work permit', mean: 'cấp lại giấy phép lao động đối với người lao động nước ngoài' },
  { say: 'tạm dừng thất nghiệp; tạm dừng trợ cấp thất nghiệp; tạm ngưng thất nghiệp', mean: 'tạm dừng hưởng trợ cấp thất nghiệp' },
  { say: 'hưởng tiếp thất nghiệp; tiếp tục hưởng thất nghiệp; nhận lại thất nghiệp', mean: 'tiếp tục hưởng trợ cấp thất nghiệp' },
  { say: 'tuất hằng tháng; tuất hàng tháng; tiền tuất hằng|hàng tháng', mean: 'hưởng trợ cấp tuất hằng tháng' },
  { say: 'tuất một|1 lần; tiền tuất một|1 lần; lãnh tuất một|1 lần', mean: 'hưởng trợ cấp tuất một lần' },
  { say: 'mất bằng tổ quốc ghi công; bằng tổ quốc ghi công ? mất|rách|cháy', mean: 'cấp lại bằng tổ quốc ghi công' },
  { say: 'bằng tổ quốc ghi công ? cũ|mờ; đổi bằng tổ quốc ghi công', mean: 'cấp đổi bằng tổ quốc ghi công' },
  { say: 'xóa đăng ký tàu cá; bán tàu cá; bán ghe cá; tàu cá ? chìm|hỏng|hư', mean: 'xóa đăng ký tàu cá' },
  { say: 'mất giấy tàu cá; mất đăng ký tàu cá; cấp lại đăng ký tàu cá', mean: 'cấp lại giấy chứng nhận đăng ký tàu cá' },
  { say: 'mất giấy ghe; mất đăng ký ghe|xuồng|phà; mất giấy tờ ghe|xuồng', mean: 'cấp lại giấy chứng nhận đăng ký phương tiện thủy nội địa', event: true },
  { say: 'mất thẻ hướng dẫn viên; thẻ hướng dẫn viên ? mất|rách|hỏng', mean: 'cấp lại thẻ hướng dẫn viên du lịch' },
  { say: 'thẻ hướng dẫn viên ? hết; đổi thẻ hướng dẫn viên', mean: 'cấp đổi thẻ hướng dẫn viên du lịch' },
  { say: 'trả giấy phép giếng|nước; trả lại giấy phép giếng|nước', mean: 'trả lại giấy phép khai thác tài nguyên nước', event: true },
  { say: 'thợ khoan giếng; nghề khoan giếng; hành nghề khoan giếng', mean: 'cấp giấy phép hành nghề khoan nước dưới đất' },
  { say: 'cắt điện; cắt hợp đồng điện; thôi dùng điện; không dùng điện nữa', mean: 'chấm dứt hợp đồng mua bán điện', event: true },
  { say: 'dời đồng hồ điện; dời điện kế; dời công tơ; chuyển công tơ', mean: 'thay đổi vị trí thiết bị đo đếm', event: true },
  { say: 'tóm tắt bệnh án; hồ sơ bệnh án; xin bệnh án', mean: 'cấp bản tóm tắt hồ sơ bệnh án' },
];
