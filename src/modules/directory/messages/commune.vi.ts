/** Words of the page "Tôi ở …". Source of all other languages. */
export const vi = {
  title: 'Anh/chị ở phường, xã nào?',
  lead: 'Chọn một lần để biết nộp hồ sơ ở đâu. Chỉ tên phường, xã được nhớ trong trình duyệt này, không kèm tên tuổi hay số điện thoại.',
  searchLabel: 'Tìm phường, xã',
  searchHint: 'Gõ tên mới hoặc tên cũ, có dấu hay không dấu đều được. Ví dụ: quang trung.',
  search: 'Tìm',
  chosen: 'Đang chọn',
  forget: 'Bỏ chọn',
  back: 'Quay lại',
  former: 'trước đây:',
  part: 'một phần',
  noneTitle: 'Chưa thấy phường, xã này',
  none: 'Thử gõ ngắn hơn, chỉ tên riêng. Danh sách gồm các phường, xã của tỉnh từ năm 2019 đến nay.',
  all: 'Xem tất cả',
  types: { phường: 'Phường', xã: 'Xã', 'thị trấn': 'Thị trấn', 'đặc khu': 'Đặc khu' },
};

export type CommuneMessages = typeof vi;
