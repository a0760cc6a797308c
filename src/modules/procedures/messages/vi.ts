import type { Level } from '../domain/record.ts';

/** Words of the pages of procedures. Source of all other languages. */
export const vi = {
  limitFault: 'Số kết quả mỗi lần là số nguyên từ 1 đến 50.',
  offsetFault: 'Vị trí bắt đầu là số nguyên từ 0 đến 10000.',
  pageFault: 'Số trang là số nguyên từ 1 trở lên.',
  queryFault: 'Câu hỏi dài tối đa 500 chữ cái. Hãy viết ngắn lại, chỉ việc cần làm.',
  papersUnknown: 'Chưa công bố',
  papersInText: 'Xem danh sách',
  onlineAction: 'Nộp trên Cổng dịch vụ công quốc gia',
  onlineHint: 'Cần tài khoản VNeID mức 2.',
  lookAction: 'Xem trên Cổng dịch vụ công quốc gia',
  notListed:
    'Mã này không có trong danh mục quốc gia lúc lấy dữ liệu: thủ tục có thể đã bãi bỏ hoặc mới ban hành. Hãy hỏi Bộ phận Một cửa trước khi làm hồ sơ.',
  listOnlyTitle: 'Chưa có chi tiết',
  listOnly: 'Danh mục quốc gia chưa công bố giấy tờ, thời hạn và mức phí của thủ tục này.',
  demo: 'Nội dung minh họa do dự án viết, không phải công bố của cơ quan nhà nước.',
  internalType: 'Thủ tục nội bộ giữa các cơ quan nhà nước, người dân không cần nộp.',
  specificType: 'Thủ tục riêng của một tỉnh, thành phố.',
  effectiveFrom: 'Áp dụng từ',
  revisionNo: 'bản',
  decision: 'Quyết định công bố',
  audience: 'Ai làm được',
  serviceFull: 'Dịch vụ công toàn trình',
  servicePartial: 'Dịch vụ công một phần',
  serviceInfo: 'Chỉ cung cấp thông tin trực tuyến',
  levelNames: {
    commune: 'Cấp xã',
    district: 'Cấp huyện',
    province: 'Cấp tỉnh',
    ministry: 'Bộ, ngành trung ương',
    vertical: 'Cơ quan ngành dọc',
    other: 'Cơ quan khác',
  } satisfies Record<Level, string>,
} as const;

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Messages = Widen<typeof vi>;
