/** Everything said about a saved checklist. */
export const list = {
  heading: (name: string) => `Dạ, đây là danh sách giấy tờ của anh/chị cho thủ tục "${name}":`,
  have: (count: number) => `Đã có ${count} giấy:`,
  missing: (count: number) => `Còn thiếu ${count} giấy:`,
  complete: 'Đã đủ giấy tờ. Anh/chị mang đi nộp được rồi.',
  nothingYet: (count: number) => `Cần chuẩn bị ${count} giấy:`,
  more: (count: number) => `… và ${count} giấy nữa, xem đủ ở trang thủ tục`,
  time: (headline: string) => `Thời gian: ${headline}`,
  fee: (headline: string) => `Phí, lệ phí: ${headline}`,
  unknown: (code: string) => `Dạ, tôi không tìm thấy danh sách mang mã GT ${code}. Anh/chị so lại từng chữ với mã trên trang danh sách, rồi nhắn lại giúp.`,
  ended: (code: string) => `Dạ, mã GT ${code} đã hết hạn. Danh sách vẫn còn: anh/chị mở lại trang danh sách và bấm "Lấy mã mới".`,
  tooOften: 'Dạ, mã không đúng đã được thử nhiều lần. Anh/chị chờ một giờ rồi thử lại, hoặc nhắn tên thủ tục để xem giấy tờ.',
  procedure: 'Xem trang thủ tục',
};
