/**
 * What is to be done about a refused send, in words that belong to no channel.
 * - later: the same step again after a while
 * - other-channel: this way is closed for this person; the next step of the plan
 * - stop: our account or its settings are at fault; nothing is sent until a person has acted (alarm)
 * - our-data: what we sent is wrong; repeating it cannot help (alarm)
 */
export type FailureClass = 'later' | 'other-channel' | 'stop' | 'our-data';

/** Reasons that come from us and not from a provider's code. Read by officers in the ledger. */
export const OWN_REASONS = {
  timeout: 'Zalo không trả lời kịp; chưa rõ tin đã tới hay chưa. Đang hỏi lại.',
  'answer-lost': 'Đường truyền đứt giữa chừng; chưa rõ tin đã tới hay chưa. Đang hỏi lại.',
  'not-connected': 'Chưa kết nối được với Zalo. Sẽ tự gửi lại.',
  'provider-busy': 'Máy chủ Zalo đang bận. Sẽ tự gửi lại.',
  'unreadable-answer': 'Zalo trả lời không đọc được; chưa rõ tin đã tới hay chưa. Đang hỏi lại.',
  'unknown-outcome': 'Đã gửi lại một lần mà vẫn không rõ tin có tới hay không. Hãy xem lại trong OA Manager rồi hãy gửi lại.',
  'no-token': 'Chưa có mã truy cập OA còn hiệu lực. Hãy cấp lại quyền cho OA ở trang này.',
  'night-hours': 'Ngoài giờ gửi thông báo (22:00–06:00). Sẽ gửi vào sáng sớm.',
  'no-channel': 'Không còn cách nào nhắn được cho người này: đã quá 7 ngày chưa nhắn cho OA và không có số điện thoại nhận được tin.',
  'unknown-template': 'Chưa có mẫu tin mang tên này. Hãy báo người phụ trách kỹ thuật.',
  'bad-values': 'Dữ liệu điền vào mẫu tin bị thiếu hoặc quá dài. Hãy báo người phụ trách kỹ thuật.',
  'gave-up': 'Đã thử nhiều lần trong thời hạn cho phép mà chưa gửi được.',
} as const satisfies Record<string, string>;
