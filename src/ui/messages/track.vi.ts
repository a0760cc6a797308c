/** Words around a dossier that is being looked for or looked at. */
export const vi = {
  title: 'Tra cứu hồ sơ',
  description: 'Xem hồ sơ đang ở đâu, bao giờ có kết quả.',
  where: 'Hồ sơ của anh/chị đang ở đâu?',
  notFound: 'Chưa tìm thấy hồ sơ',
  code: 'Mã hồ sơ',
  see: 'Xem',
  hint: (example: string) => `Mã in trên giấy hẹn, ví dụ ${example}. Gõ liền hay cách, có dấu chấm hay không đều được.`,
  whereIsCode: 'Tìm mã hồ sơ ở đâu?',
  codeIsHere: 'Mã nằm ở góc trên bên phải giấy tiếp nhận hồ sơ và hẹn trả kết quả, và trong tin nhắn Zalo lúc hồ sơ được tiếp nhận.',
  lostPaper: 'Mất giấy hẹn? Mang căn cước đến quầy đã nộp, cán bộ tra giúp.',
  dossier: (code: string) => `Hồ sơ ${code}`,
  next: 'Việc tiếp theo',
  story: 'Hồ sơ đã đi qua những đâu',
  stateAndDate: 'Trạng thái và ngày hẹn',
  before: 'trước',
  whyThisDate: 'Vì sao ngày này?',
  provisional: 'Lịch nghỉ của năm sau chưa có thông báo chính thức, nên ngày này là tạm tính. Cần chắc ngày, xin hỏi bộ phận Một cửa.',
  follow: 'Nhận tin khi hồ sơ có thay đổi',
  facts: 'Thông tin hồ sơ',
  toProcedure: 'Xem thủ tục này cần gì, bao lâu, bao nhiêu tiền',
};

export type TrackText = typeof vi;
