/** Greeting, menu, help, hand-over and everything that is not about one procedure or one dossier. */
export const general = {
  greeting:
    'Dạ, chào anh/chị. Tôi là trợ lý tự động của bộ phận Một cửa.\nAnh/chị cần làm việc gì? Cứ gõ như nói với người ở quầy, không dấu cũng được. Ví dụ: "làm giấy khai sinh cho con cần gì".',
  welcome:
    'Dạ, cảm ơn anh/chị đã quan tâm. Tôi là trợ lý tự động của bộ phận Một cửa: chỉ cách làm giấy tờ và báo hồ sơ đang đến đâu.\nAnh/chị gõ việc cần làm, hoặc gửi mã hồ sơ in trên giấy hẹn.',
  menu: 'Dạ, anh/chị cần việc gì ạ?',
  help: 'Dạ, anh/chị có thể:\n• Gõ việc cần làm, ví dụ "đăng ký kết hôn", rồi hỏi "cần giấy tờ gì", "bao lâu", "mất bao nhiêu tiền", "nộp ở đâu".\n• Gửi mã hồ sơ để biết hồ sơ đến đâu.\n• Gõ số trước mỗi dòng để chọn.',
  find: 'Dạ, anh/chị cần làm việc gì ạ? Ví dụ: "khai sinh cho con", "đăng ký kết hôn", "mở hộ kinh doanh", "xây nhà".',
  thanks: 'Dạ, không có gì ạ. Anh/chị cần thêm việc gì cứ nhắn.',
  bye: 'Dạ, chào anh/chị. Khi cần, anh/chị cứ nhắn lại bất cứ lúc nào ạ.',
  understood: 'Dạ vâng. Anh/chị cần thêm việc gì ạ?',
  noneOfThese: 'Dạ, anh/chị nói thêm giúp tôi: việc gì, cho ai, ở xã hay huyện? Hoặc để cán bộ hỏi lại anh/chị.',
  about:
    'Dạ, tôi là trợ lý tự động, không phải người thật. Tôi trả lời theo danh mục thủ tục đã công bố và hồ sơ ở bộ phận Một cửa. Cần người thật, anh/chị chọn "Gặp cán bộ".',
  unknown: 'Dạ, tôi chưa rõ ý anh/chị nên không dám đoán. Anh/chị thử gọi tên việc cần làm (ví dụ "đăng ký tạm trú"), hoặc gửi mã hồ sơ ạ.',
  unknownInContext: (name: string) => `Dạ, tôi chưa rõ ý anh/chị. Có phải anh/chị hỏi về ${name} không?`,
  empty: 'Dạ, tôi chưa đọc được chữ nào trong tin này. Anh/chị gõ việc cần làm hoặc mã hồ sơ giúp tôi ạ.',
  symbols: 'Dạ, tôi nhận được rồi ạ. Anh/chị cần làm việc gì, gõ vài chữ giúp tôi nhé.',
  tooLong: 'Dạ, tin hơi dài nên tôi sợ hiểu sai. Anh/chị viết lại trong một hai câu: cần làm việc gì và muốn hỏi điều gì ạ? Hoặc để cán bộ đọc.',
  noSuchChoice: (count: number) => `Dạ, danh sách chỉ có ${count} dòng. Anh/chị chọn số từ 1 đến ${count} ạ.`,
  noList: 'Dạ, tôi chưa đưa danh sách nào để chọn. Anh/chị cần việc gì ạ?',
  report: 'Dạ, phản ánh, kiến nghị cần người tiếp nhận. Anh/chị chọn "Gặp cán bộ", cán bộ sẽ ghi nhận và trả lời ạ.',
  link: 'Dạ, để nhận tin về hồ sơ ngay tại đây, anh/chị gửi mã hồ sơ rồi chọn "Theo dõi hồ sơ này" ạ.',
  hours: (hours: string) => `Dạ, bộ phận Một cửa làm việc ${hours}.`,
  info: 'Dạ, cảm ơn anh/chị. Tôi đã ghi số điện thoại để khi cần thì báo tin về hồ sơ anh/chị theo dõi.',
  infoWithoutPhone: 'Dạ, cảm ơn anh/chị. Tôi chưa thấy số điện thoại trong tin này; không có cũng không sao ạ.',
  apology: 'Dạ, xin lỗi anh/chị: tôi gặp trục trặc nên chưa trả lời được tin vừa rồi. Anh/chị nhắn lại giúp, hoặc chọn "Gặp cán bộ" ạ.',
  attachment: {
    image: 'Dạ, tôi đã nhận ảnh nhưng chưa đọc được ảnh. Nếu là giấy hẹn, anh/chị gõ mã hồ sơ in trên giấy giúp tôi ạ.',
    sticker: 'Dạ, tôi nhận được rồi ạ. Anh/chị cần làm việc gì, gõ vài chữ giúp tôi nhé.',
    gif: 'Dạ, tôi nhận được rồi ạ. Anh/chị cần làm việc gì, gõ vài chữ giúp tôi nhé.',
    file: 'Dạ, tôi chưa nhận giấy tờ qua tin nhắn. Anh/chị nộp ở quầy Một cửa hoặc trên cổng dịch vụ công giúp tôi ạ.',
    audio: 'Dạ, tôi chưa nghe được tin thoại. Anh/chị gõ vài chữ giúp tôi, không dấu cũng được ạ.',
    video: 'Dạ, tôi chưa xem được video. Anh/chị gõ việc cần làm hoặc mã hồ sơ giúp tôi ạ.',
    location: 'Dạ, tôi đã nhận vị trí nhưng chưa dùng được. Anh/chị gõ tên xã, phường và việc cần làm giúp tôi ạ.',
    link: 'Dạ, tôi chưa mở được liên kết anh/chị gửi. Anh/chị gõ việc cần làm hoặc mã hồ sơ giúp tôi ạ.',
    card: 'Dạ, tôi chưa đọc được danh thiếp. Anh/chị gõ việc cần làm hoặc mã hồ sơ giúp tôi ạ.',
    other: 'Dạ, tôi chưa đọc được loại tin này. Anh/chị gõ vài chữ giúp tôi ạ.',
  },
  staff: {
    noted: (hours: string) =>
      `Dạ, tôi đã chuyển cho cán bộ. Cán bộ trả lời ngay trong khung chat này, vào giờ làm việc: ${hours}.\nTrong lúc chờ, anh/chị cứ hỏi tôi tiếp ạ.`,
    waiting: (since: string, hours: string) => `Dạ, yêu cầu của anh/chị đã có từ ${since} và đang chờ cán bộ. Giờ làm việc: ${hours}.`,
    elsewhere: (hours: string) =>
      `Dạ, ở đây tôi chưa nối máy được với cán bộ. Anh/chị nhắn qua Zalo, gọi số ở cuối trang, hoặc đến quầy Một cửa vào giờ làm việc: ${hours}.`,
  },
  choices: {
    find: 'Tìm thủ tục',
    track: 'Tra cứu hồ sơ',
    following: 'Hồ sơ đang theo dõi',
    staff: 'Gặp cán bộ',
    help: 'Xem cách hỏi',
    menu: 'Về đầu',
  },
  links: {
    portal: 'Cổng dịch vụ công',
    catalogue: 'Tìm trong danh mục thủ tục',
    zalo: 'Nhắn qua Zalo',
  },
} as const;
