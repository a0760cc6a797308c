/** Words of the front page: the three questions that people come with. */
export const vi = {
  description: (province: string) => `Tìm thủ tục, xem cần giấy tờ gì, theo dõi hồ sơ ở ${province}.`,
  what: 'Anh/chị cần làm việc gì?',
  searchLabel: 'Tìm thủ tục bằng lời thường ngày',
  searchExample: 'làm giấy khai sinh',
  often: 'Người ta hay tìm:',
  where: 'Hồ sơ của tôi đến đâu?',
  codeLabel: 'Mã hồ sơ trên giấy hẹn',
  codeExample: '000.00.17.H08-…',
  see: 'Xem hồ sơ',
  noCode: 'Không nhớ mã?',
  events: 'Chọn theo việc trong đời',
  popular: 'Việc nhiều người làm',
  recent: 'Vừa được tìm',
  who: 'Hỏi ai?',
  whoLead: 'Hỏi như hỏi người ở quầy: gõ bằng lời của mình, không dấu cũng được. Dán mã hồ sơ vào đây thì biết hồ sơ đang ở đâu.',
  onZalo: 'Nhắn Zalo',
  zaloSays: (name: string) => `“${name}”: cũng những câu trả lời này, và báo tin khi hồ sơ đi tiếp.`,
  byPhone: 'Gọi điện',
  atDesk: 'Đến quầy một cửa',
  deskSays: 'Cán bộ ở quầy làm giúp anh/chị.',
  fields: 'Xem theo lĩnh vực',
  fieldCount: (count: string) => `${count} thủ tục`,
};

export type HomeText = typeof vi;
