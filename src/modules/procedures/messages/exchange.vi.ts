import type { FieldFault } from '#kernel/app-error.ts';
import type { ConfirmRefusal, ImportFormat, ImportState } from '../domain/catalogue-import.ts';
import type { FormRefusal } from '../domain/form-file.ts';
import type { RowAction } from '../domain/import-report.ts';

export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  xlsx: 'Bảng tính (.xlsx) theo mẫu',
  jsonl: 'Định dạng trao đổi (.jsonl)',
  national: 'JSON của cổng dịch vụ công quốc gia',
};

export const STATE_NAMES: Readonly<Record<ImportState, string>> = {
  reading: 'Đang đọc thử',
  read: 'Chờ người thứ hai xác nhận',
  publishing: 'Đang công bố',
  done: 'Đã công bố',
  failed: 'Không đọc được',
  cancelled: 'Đã bỏ',
};

export const ACTION_NAMES: Readonly<Record<RowAction, string>> = {
  added: 'Thêm',
  changed: 'Sửa',
  withdrawn: 'Bãi bỏ',
  unchanged: 'Không đổi',
  refused: 'Không nhận',
};

/** Why an import cannot be confirmed, at the field where it can be mended. */
export const CONFIRM_REFUSALS: Readonly<Record<ConfirmRefusal, FieldFault>> = {
  'same-person': { field: 'xac-nhan', message: 'Anh/chị là người gửi tệp nên không tự xác nhận được. Hãy nhờ một người khác có quyền công bố mở trang này.' },
  'not-read': { field: 'xac-nhan', message: 'Tệp này không còn ở bước chờ xác nhận. Hãy xem tình trạng mới nhất bên dưới.' },
  'no-date': { field: 'ngay', message: 'Chưa có ngày áp dụng. Hãy điền ngày, tháng, năm.' },
  'past-date': { field: 'ngay', message: 'Ngày áp dụng đã qua. Hãy chọn hôm nay hoặc một ngày sau.' },
  faulty: { field: 'xac-nhan', message: 'Bảng tính còn lỗi nên không công bố được phần nào. Hãy sửa các ô được nêu rồi gửi lại tệp.' },
  nothing: { field: 'xac-nhan', message: 'Tệp này không làm đổi gì trong danh mục nên không có gì để công bố.' },
};

export const UPLOAD_FAULTS = {
  missing: { field: 'tep', message: 'Chưa chọn tệp nào. Hãy chọn một tệp .xlsx, .jsonl hoặc .json.' },
  empty: { field: 'tep', message: 'Tệp này trống. Hãy xem lại tệp rồi chọn lại.' },
  large: { field: 'tep', message: 'Tệp lớn hơn 48 MB nên chưa nhận. Hãy chia thành nhiều tệp, mỗi tệp ít thủ tục hơn.' },
} as const satisfies Record<string, FieldFault>;

/** Why a form file was not taken. */
export const FORM_REFUSALS: Readonly<Record<FormRefusal, string>> = {
  empty: 'Tệp này trống. Hãy xem lại tệp rồi chọn lại.',
  'too-large': 'Tệp lớn hơn 5 MB. Hãy nén ảnh trong tệp hoặc lưu lại cho nhỏ hơn.',
  'unknown-type': 'Biểu mẫu chỉ nhận PDF, DOCX hoặc ODT. Hãy lưu tệp ở một trong ba dạng này rồi gửi lại.',
  'not-what-it-says': 'Nội dung tệp không đúng với đuôi tên tệp, hoặc tệp có macro. Hãy mở tệp, lưu lại đúng dạng, không macro, rồi gửi lại.',
  'no-name': 'Tệp chưa có tên. Hãy đặt tên, ví dụ to-khai.docx.',
};
