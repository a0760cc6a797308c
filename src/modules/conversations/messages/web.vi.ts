/** The chat page and the staff's list. */
export const web = {
  textMissing: 'Câu hỏi còn trống. Anh/chị gõ vài chữ rồi gửi lại.',
  textTooLong: 'Câu hỏi dài quá 1.000 ký tự. Anh/chị viết ngắn lại giúp.',
  sessionShape: 'Mã phiên cần 8 đến 64 ký tự gồm chữ không dấu, số, "-" và "_".',
  staff: {
    title: 'Người đang chờ cán bộ',
    lead: 'Trả lời trong OA Manager của Zalo, rồi đánh dấu đã trả lời ở đây. Nội dung tin không hiện ở trang này.',
    waiting: (count: number) => `${count} người đang chờ`,
    empty: 'Không có ai đang chờ',
    emptyNext: 'Khi có người chọn "Gặp cán bộ", giờ chờ và việc đang hỏi hiện ở đây.',
    columns: { person: 'Người chờ', since: 'Chờ từ', topic: 'Đang hỏi về', act: 'Việc' },
    person: (channel: string, address: string) => `${channel} …${address.slice(-4)}`,
    noTopic: 'Chưa rõ',
    done: 'Đã trả lời',
    zalo: 'Zalo',
    web: 'Trang web',
  },
} as const;
