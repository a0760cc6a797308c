/** The chat page and the staff's list. */
export const web = {
  title: 'Trò chuyện hỏi đáp',
  description: 'Hỏi giấy tờ, thời gian, phí, nơi nộp của thủ tục hành chính và hồ sơ đang đến đâu. Gõ như nói, không dấu cũng được.',
  lead: 'Hỏi như nói với người ở quầy. Nội dung trò chuyện được xóa sau một giờ không dùng.',
  textMissing: 'Câu hỏi còn trống. Anh/chị gõ vài chữ rồi gửi lại.',
  textTooLong: 'Câu hỏi dài quá 1.000 ký tự. Anh/chị viết ngắn lại giúp.',
  sessionShape: 'Mã phiên cần 8 đến 64 ký tự gồm chữ không dấu, số, "-" và "_".',
  staff: {
    title: 'Người đang chờ cán bộ',
    lead: 'Trả lời trong OA Manager của Zalo, rồi đánh dấu đã trả lời ở đây. Nội dung tin không hiện ở trang này.',
    empty: 'Không có ai đang chờ.',
    emptyNext: 'Khi có người chọn "Gặp cán bộ", tên kênh và giờ chờ hiện ở đây.',
    columns: { since: 'Chờ từ', channel: 'Kênh', person: 'Người chờ', topic: 'Đang hỏi về', act: 'Việc' },
    done: 'Đã trả lời',
    channels: { zalo: 'Zalo', web: 'Trang web' },
  },
} as const;
