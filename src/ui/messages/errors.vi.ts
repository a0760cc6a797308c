const titles: Readonly<Record<number, string>> = {
  401: 'Cần đăng nhập',
  403: 'Chưa được giao việc này',
  404: 'Chưa tìm thấy',
  409: 'Hồ sơ vừa thay đổi',
  413: 'Nội dung quá lớn',
  429: 'Xin chờ một phút',
  500: 'Có lỗi ở phía chúng tôi',
  503: 'Máy chủ đang bận',
};

/** Words of pages that say what went wrong: what happened, what is kept, what to do. */
export const vi = {
  titles,
  otherTitle: 'Có chỗ chưa đúng',
  noPage: 'Không có trang này',
  noPageHelp: 'Có thể địa chỉ gõ thiếu, hoặc trang đã chuyển chỗ. Anh/chị tìm lại việc cần làm ở ô dưới đây.',
  signIn: 'Đăng nhập',
  toDesk: 'Về bàn làm việc',
  toHome: 'Về trang đầu',
  help: 'Cần người giúp: gọi',
  readOut: 'Khi gọi, xin đọc mã',
};

export type ErrorsText = typeof vi;
