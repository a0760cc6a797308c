/** Words of the pages for looking around without a question. Source of all other languages. */
export const vi = {
  find: 'Tìm thủ tục',
  ways: 'Các cách xem danh mục',
  kinds: {
    event: { title: 'Việc trong đời', lead: 'Chọn việc đang đến với anh/chị hoặc gia đình; thủ tục cần làm xếp theo thứ tự.' },
    field: { title: 'Lĩnh vực', lead: 'Các lĩnh vực như Nhà nước xếp, theo thứ tự chữ cái.' },
    agency: { title: 'Cơ quan', lead: 'Các cơ quan giải quyết thủ tục, theo thứ tự chữ cái.' },
    letter: { title: 'Chữ cái', lead: 'Tên thủ tục theo chữ cái đầu, bỏ hai chữ “Thủ tục” ở đầu tên.' },
  },
  count: (count: string) => `${count} thủ tục`,
  most: 'Nhiều thủ tục nhất',
  allByLetter: 'Tất cả theo chữ cái',
  otherLetter: 'Số, ký hiệu khác',
  letterTitle: (letter: string) => `Thủ tục bắt đầu bằng chữ ${letter}`,
  otherTitle: 'Thủ tục bắt đầu bằng số hoặc ký hiệu',
  narrow: 'Lọc thêm trong phần này',
  empty: 'Chưa có thủ tục nào ở đây',
  emptyHelp: 'Danh mục đang được bổ sung. Anh/chị tìm bằng lời thường ngày, hoặc hỏi cán bộ một cửa.',
  askPerson: 'Hỏi trong khung trò chuyện',
  order: 'Việc cần làm trước đứng trước.',
};

export type BrowseMessages = typeof vi;
