/** Words of fields, choices, dates and files. */
export const vi = {
  optional: '(không bắt buộc)',
  error: 'Lỗi: ',
  dong: 'đồng',
  faults: (count: number) => `Còn ${count} chỗ cần xem lại`,
  kept: 'Những gì đã nhập vẫn được giữ.',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  dateHint: 'Ví dụ: 24 tháng 4 năm 2026',
  steps: 'Các bước',
  stepOf: (step: number, steps: number) => `Bước ${step}/${steps}`,
  stepDone: 'đã xong',
  stepNow: 'đang ở đây',
  chooseFile: 'Chọn tệp',
  files: 'Các tệp đã gửi',
  fileWaiting: 'Chờ gửi',
  fileSending: 'Đang gửi',
  fileScanning: 'Đang kiểm tra an toàn',
  fileReady: 'Đã nhận',
  fileRefused: 'Không nhận được',
  fileRemove: 'Bỏ tệp này',
};

export type FormsText = typeof vi;
