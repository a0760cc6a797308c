/** How loudly an error is logged: `info` for what people do wrong, `error` for what we do wrong. */
export type ErrorLevel = 'info' | 'warn' | 'error';

export type ErrorEntry = {
  readonly status: number;
  readonly level: ErrorLevel;
  /** What happened, what is kept, what to do: in this order, in plain words. */
  readonly vi: string;
  readonly en: string;
};

/** The one catalogue. A code that is not here does not exist. */
export const ERRORS = {
  'bad-input': {
    status: 400,
    level: 'info',
    vi: 'Có chỗ chưa đúng. Những gì đã nhập vẫn được giữ; xin xem từng ô được nêu dưới đây.',
    en: 'Something is not right. What was entered is kept; see each field named below.',
  },
  'broken-body': {
    status: 400,
    level: 'info',
    vi: 'Nội dung gửi lên không đọc được. Xin gửi lại dưới dạng JSON đúng chuẩn.',
    en: 'The body could not be read. Send it again as well-formed JSON.',
  },
  'not-signed-in': {
    status: 401,
    level: 'info',
    vi: 'Cần đăng nhập để làm tiếp. Nếu đang điền dở, hãy đăng nhập ở một thẻ khác rồi quay lại thẻ này và gửi lại.',
    en: 'Sign in to go on. If you were filling in a form, sign in in another tab, come back to this one and send again.',
  },
  'bad-signature': {
    status: 401,
    level: 'warn',
    vi: 'Chữ ký của sự kiện không khớp. Sự kiện không được nhận.',
    en: 'The signature does not match. The event was not accepted.',
  },
  'not-allowed': {
    status: 403,
    level: 'info',
    vi: 'Tài khoản này chưa được giao việc đó. Nếu cần, hãy nhờ người quản trị giao quyền.',
    en: 'This account may not do that. Ask the administrator for the right.',
  },
  'form-expired': {
    status: 403,
    level: 'info',
    vi: 'Trang đã mở quá lâu nên chưa gửi được. Hãy tải lại trang rồi gửi lại.',
    en: 'The page was open too long. Reload it and send again.',
  },
  'not-found': {
    status: 404,
    level: 'info',
    vi: 'Không có trang này. Có thể địa chỉ gõ thiếu, hoặc trang đã chuyển chỗ.',
    en: 'There is no such page. The address may be incomplete or the page has moved.',
  },
  'procedure-not-found': {
    status: 404,
    level: 'info',
    vi: 'Không có thủ tục mang mã này. Hãy thử tìm theo tên việc cần làm.',
    en: 'No procedure has this code. Try searching by what you need to do.',
  },
  'dossier-not-found': {
    status: 404,
    level: 'info',
    vi: 'Chưa tìm thấy hồ sơ mang mã này. Hãy so lại từng chữ số với mã in trên giấy hẹn.',
    en: 'No dossier has this code. Compare each digit with the code printed on the receipt.',
  },
  'not-acceptable-state': {
    status: 409,
    level: 'info',
    vi: 'Hồ sơ đang ở trạng thái không làm được việc này. Hãy tải lại trang để xem trạng thái mới nhất.',
    en: 'The dossier is in a state that does not allow this. Reload to see its latest state.',
  },
  'stale-version': {
    status: 409,
    level: 'info',
    vi: 'Có người vừa cập nhật hồ sơ này. Hãy tải lại trang, xem thay đổi rồi làm tiếp.',
    en: 'Somebody has just changed this dossier. Reload, look at the change, then go on.',
  },
  'too-large': {
    status: 413,
    level: 'info',
    vi: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi gửi lại.',
    en: 'The body is too large. Split it and send again.',
  },
  'wrong-media-type': {
    status: 415,
    level: 'info',
    vi: 'Kiểu nội dung này chưa được nhận. Hãy gửi bằng application/json.',
    en: 'This content type is not accepted. Send application/json.',
  },
  'key-reused': {
    status: 422,
    level: 'info',
    vi: 'Tờ khai này đã được gửi trước đó với nội dung khác. Hãy mở tờ khai mới rồi gửi lại.',
    en: 'This form was already sent with other content. Open a new form and send again.',
  },
  'too-many-requests': {
    status: 429,
    level: 'info',
    vi: 'Có quá nhiều yêu cầu trong một lúc. Xin chờ một phút rồi thử lại.',
    en: 'Too many requests at once. Wait a minute and try again.',
  },
  busy: {
    status: 503,
    level: 'warn',
    vi: 'Máy chủ đang bận. Chưa có gì bị mất; xin thử lại sau ít phút.',
    en: 'The server is busy. Nothing is lost; try again in a few minutes.',
  },
  'calendar-missing': {
    status: 503,
    level: 'warn',
    vi: 'Máy chủ này chưa có lịch làm việc nên chưa tính được ngày hẹn. Hãy nhờ người quản trị nạp lịch rồi thử lại.',
    en: 'This server has no working calendar yet, so no date can be promised. Ask the administrator to load one.',
  },
  internal: {
    status: 500,
    level: 'error',
    vi: 'Có lỗi ở phía chúng tôi. Người trực đã được báo; xin thử lại sau ít phút.',
    en: 'Something went wrong on our side. It has been reported; try again in a few minutes.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

/** A fault in one field, in the user's words: what is wrong and the remedy. */
export type FieldFault = { readonly field: string; readonly message: string };

/** What is thrown when the domain did not foresee it as an ordinary answer. One handler turns it into page, JSON or retry. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldFault[];

  constructor(code: ErrorCode, options: { readonly fields?: readonly FieldFault[]; readonly cause?: unknown } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = options.fields ?? [];
  }

  get entry(): ErrorEntry {
    return ERRORS[this.code];
  }
}
