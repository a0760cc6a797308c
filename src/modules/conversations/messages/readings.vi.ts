/** What is said when a message is out of scope, too vague, or asks for several things. */
export const readings = {
  outOfScope:
    'Dạ, tôi không trả lời được câu này: đây không phải việc của bộ phận Một cửa ạ.\nỞ đây tôi giúp anh/chị làm giấy tờ với cơ quan nhà nước: cần gì, bao lâu, bao nhiêu tiền, nộp ở đâu; và xem hồ sơ đến đâu. Ví dụ: "đăng ký kết hôn cần giấy tờ gì".',
  vague:
    'Dạ, tôi chưa rõ anh/chị cần làm việc gì. Việc thuộc nhóm nào dưới đây, hay anh/chị gõ rõ hơn giúp tôi ạ? Ví dụ: "làm khai sinh cho con", "sang tên xe máy".',
  topic: (name: string) => `Dạ, về ${name}, anh/chị cần việc nào ạ? Không có trong danh sách thì anh/chị gõ tên việc giúp tôi.`,
  several: (count: number) =>
    `Dạ, anh/chị hỏi ${count === 2 ? 'hai' : count === 3 ? 'ba' : String(count)} việc. Chọn số để xem từng việc, xem xong cứ gõ tên việc kia ạ:`,
  group: (question: string) => `Dạ, việc này có mấy trường hợp. ${question}`,
} as const;

/**
 * Occasions by which a vague message is asked back, and the everyday words that name each. `works` are asked of the
 * catalogue's own search; the first hit of each is offered, so nothing is offered that the catalogue does not have.
 */
export const topics = [
  {
    id: 'gia-dinh',
    label: 'Gia đình: khai sinh, kết hôn, khai tử',
    name: 'giấy tờ gia đình',
    words: 'hộ tịch|tư pháp|gia đình|hôn nhân|con|cháu|bé|trẻ em|vợ|chồng',
    works: ['đăng ký khai sinh', 'đăng ký kết hôn', 'đăng ký khai tử', 'giấy xác nhận tình trạng hôn nhân', 'bản sao trích lục hộ tịch'],
  },
  {
    id: 'cu-tru',
    label: 'Cư trú, căn cước, hộ chiếu',
    name: 'cư trú và giấy tờ tùy thân',
    words: 'cư trú|công an|tùy thân|cá nhân|hộ khẩu|mới chuyển tới|người nước ngoài',
    works: ['đăng ký thường trú', 'đăng ký tạm trú', 'cấp đổi thẻ căn cước', 'cấp hộ chiếu phổ thông', 'xác nhận thông tin về cư trú'],
  },
  {
    id: 'nha-dat',
    label: 'Nhà đất, xây dựng',
    name: 'nhà đất',
    words: 'đất|đất đai|nhà đất|nhà|xây dựng|sổ',
    works: [
      'cấp giấy chứng nhận quyền sử dụng đất lần đầu',
      'sang tên chuyển nhượng quyền sử dụng đất',
      'tách thửa đất',
      'cấp giấy phép xây dựng nhà ở riêng lẻ',
    ],
  },
  {
    id: 'xe-kinh-doanh',
    label: 'Xe, bằng lái, kinh doanh, trợ cấp',
    name: 'xe cộ, kinh doanh và trợ cấp',
    words: 'xe|giao thông|kinh doanh|doanh nghiệp|công ty|quán|tiệm|trợ cấp|hỗ trợ|chính sách|chế độ|bảo hiểm',
    works: ['đổi giấy phép lái xe', 'đăng ký sang tên xe', 'đăng ký thành lập hộ kinh doanh', 'trợ cấp xã hội hàng tháng', 'cấp thẻ bảo hiểm y tế'],
  },
] as const;
