import type { FailureClass } from '../../domain/failure.ts';

/** zalo.md 1.5: the access token is at fault; refresh once and repeat once before anything else is decided. */
export const TOKEN_CODES: ReadonlySet<number> = new Set([-216, -220, -124]);

export type CodeMeaning = { readonly class: FailureClass; readonly reason: string };

type Table = Readonly<Record<number, readonly [FailureClass, string]>>;

/** zalo.md 3.8: the OA host. What only concerns uploads and groups is here too: nothing may meet us unnamed. */
const OA: Table = {
  [-32]: ['later', 'Gửi quá nhanh so với hạn mức của Zalo. Sẽ tự gửi lại.'],
  [-200]: ['later', 'Zalo gửi chưa được. Sẽ tự gửi lại.'],
  [-201]: ['our-data', 'Một trường trong tin không đúng dạng Zalo nhận.'],
  [-204]: ['stop', 'Official Account đã bị xoá.'],
  [-205]: ['stop', 'Không có Official Account này.'],
  [-209]: ['stop', 'Ứng dụng Zalo chưa được kích hoạt.'],
  [-210]: ['our-data', 'Tin có giá trị vượt giới hạn của Zalo.'],
  [-211]: ['stop', 'Đã dùng hết hạn mức tính năng của gói dịch vụ OA.'],
  [-212]: ['stop', 'Ứng dụng chưa đăng ký Official Account API.'],
  [-213]: ['other-channel', 'Người nhận không còn quan tâm OA.'],
  [-214]: ['later', 'Zalo đang xử lý nội dung. Sẽ tự gửi lại.'],
  [-216]: ['stop', 'Mã truy cập OA không hợp lệ, đã thử làm mới mà không được.'],
  [-217]: ['other-channel', 'Người nhận đã chặn lời mời của OA.'],
  [-218]: ['other-channel', 'Người nhận này đã tới giới hạn số tin.'],
  [-219]: ['stop', 'Ứng dụng Zalo đã bị gỡ hoặc vô hiệu hoá.'],
  [-220]: ['stop', 'Mã truy cập OA đã hết hạn, đã thử làm mới mà không được.'],
  [-221]: ['stop', 'OA cần được xác thực.'],
  [-223]: ['stop', 'OA chưa cấp quyền này cho ứng dụng.'],
  [-224]: ['stop', 'OA cần gói dịch vụ cao hơn.'],
  [-227]: ['other-channel', 'Tài khoản người nhận bị khoá hoặc đã lâu không dùng.'],
  [-230]: ['other-channel', 'Đã quá 7 ngày người nhận chưa tương tác với OA.'],
  [-232]: ['other-channel', 'Người nhận chưa có tương tác hợp lệ với OA.'],
  [-233]: ['our-data', 'Loại tin này Zalo không nhận.'],
  [-234]: ['later', 'Loại tin này không được gửi từ 22:00 đến 06:00. Sẽ gửi vào sáng sớm.'],
  [-235]: ['stop', 'API này không dành cho loại OA hiện tại.'],
  [-237]: ['stop', 'Nhóm chat đã hết hạn.'],
  [-238]: ['stop', 'Gói nhóm chat đã được dùng.'],
  [-240]: ['stop', 'Zalo đã đóng API tin nhắn bản cũ.'],
  [-241]: ['stop', 'Gói miễn phí đã được dùng.'],
  [-242]: ['stop', 'appsecret_proof không đúng: xem lại khoá bí mật của ứng dụng.'],
  [-244]: ['other-channel', 'Người nhận đã hạn chế loại tin này từ OA.'],
  [-248]: ['other-channel', 'Zalo cho là tin vi phạm quy định của nền tảng.'],
  [-249]: ['other-channel', 'Mẫu này không gửi được theo tài khoản Zalo, chỉ theo số điện thoại.'],
  [-320]: ['stop', 'Ứng dụng cần gắn với tài khoản thanh toán.'],
  [-321]: ['stop', 'Tài khoản thanh toán không trừ tiền được.'],
  [-403]: ['stop', 'OA không ở trong nhóm chat này.'],
};

/** zalo.md 4.7: ZBS template messages. */
const ZBS: Table = {
  [-101]: ['stop', 'Ứng dụng Zalo không hợp lệ.'],
  [-102]: ['stop', 'Không có ứng dụng Zalo này.'],
  [-103]: ['stop', 'Ứng dụng Zalo chưa được kích hoạt.'],
  [-104]: ['stop', 'Khoá bí mật của ứng dụng không đúng.'],
  [-105]: ['stop', 'Ứng dụng chưa liên kết với OA nào.'],
  [-106]: ['our-data', 'Cách gọi này Zalo không nhận.'],
  [-107]: ['our-data', 'Mã tin nhắn không đúng.'],
  [-108]: ['other-channel', 'Số điện thoại không đúng.'],
  [-109]: ['stop', 'Mã mẫu ZBS không đúng: xem lại cài đặt mẫu.'],
  [-1091]: ['stop', 'Mẫu ZBS không sửa được.'],
  [-110]: ['other-channel', 'Bản Zalo của người nhận quá cũ.'],
  [-111]: ['our-data', 'Mẫu tin không có dữ liệu.'],
  [-112]: ['our-data', 'Kiểu tham số của mẫu chưa được khai.'],
  [-1121]: ['our-data', 'Một tham số của mẫu quá dài.'],
  [-1122]: ['our-data', 'Thiếu một tham số của mẫu.'],
  [-1123]: ['our-data', 'Không tạo được mã QR trong mẫu.'],
  [-1124]: ['our-data', 'Một tham số của mẫu sai dạng.'],
  [-113]: ['our-data', 'Nút trong mẫu không đúng.'],
  [-1131]: ['our-data', 'Đường dẫn của nút trong mẫu không đúng.'],
  [-114]: ['other-channel', 'Người nhận hiện không nhận được tin này.'],
  [-115]: ['stop', 'Đã hết hạn mức hoặc hết tiền gửi tin ZBS.'],
  [-116]: ['our-data', 'Nội dung tin không hợp lệ.'],
  [-117]: ['stop', 'OA chưa có quyền dùng mẫu này.'],
  [-118]: ['other-channel', 'Số điện thoại này không dùng Zalo, hoặc tài khoản đã đóng.'],
  [-119]: ['other-channel', 'Tài khoản Zalo này không nhận được tin.'],
  [-120]: ['stop', 'OA chưa có quyền dùng tính năng này.'],
  [-1201]: ['stop', 'OA không được tạo mẫu loại quảng bá.'],
  [-1202]: ['stop', 'OA không được dùng hình ảnh trong mẫu.'],
  [-121]: ['our-data', 'Nội dung gửi lên trống.'],
  [-122]: ['our-data', 'Nội dung gửi lên không đúng dạng JSON.'],
  [-123]: ['stop', 'Không giải mã được RSA.'],
  [-124]: ['stop', 'Mã truy cập OA không hợp lệ, đã thử làm mới mà không được.'],
  [-1241]: ['stop', 'appsecret_proof không đúng: xem lại khoá bí mật của ứng dụng.'],
  [-125]: ['stop', 'Mã OA không đúng.'],
  [-126]: ['stop', 'Ví thử nghiệm đã hết tiền.'],
  [-127]: ['stop', 'Mẫu đang thử nghiệm chỉ gửi được cho quản trị viên.'],
  [-128]: ['stop', 'Thiếu khoá RSA.'],
  [-129]: ['stop', 'Không tạo được khoá RSA.'],
  [-130]: ['our-data', 'Nội dung quá dài.'],
  [-131]: ['stop', 'Mẫu chưa được Zalo duyệt.'],
  [-132]: ['our-data', 'Tham số không hợp lệ.'],
  [-133]: ['later', 'Mẫu này không được gửi từ 22:00 đến 06:00. Sẽ gửi vào sáng sớm.'],
  [-134]: ['other-channel', 'Người nhận chưa đồng ý nhận tin.'],
  [-135]: ['stop', 'OA chưa được phép gửi tin ZBS: cần xác thực hoặc nâng gói.'],
  [-1351]: ['stop', 'OA bị chặn gửi tin ZBS vì vi phạm.'],
  [-136]: ['stop', 'Cần gắn OA với tài khoản thanh toán ZBS.'],
  [-137]: ['stop', 'Tài khoản thanh toán ZBS không trừ tiền được.'],
  [-138]: ['stop', 'Ứng dụng chưa có quyền dùng tính năng này.'],
  [-1381]: ['stop', 'Chưa cấp quyền cho tiện ích.'],
  [-139]: ['other-channel', 'Người nhận từ chối loại tin này.'],
  [-140]: ['other-channel', 'Người nhận không đủ điều kiện nhận loại tin này.'],
  [-141]: ['other-channel', 'Người nhận từ chối tin của OA này.'],
  [-142]: ['stop', 'Chưa có khoá RSA.'],
  [-143]: ['stop', 'Khoá RSA đã có.'],
  [-144]: ['later', 'OA đã gửi hết số tin trong ngày. Sẽ tự gửi lại.'],
  [-1441]: ['later', 'OA đã gửi hết số tin khuyến mãi trong tháng. Sẽ tự gửi lại.'],
  [-145]: ['stop', 'OA không được gửi loại nội dung này.'],
  [-146]: ['stop', 'Mẫu bị khoá vì chất lượng thấp.'],
  [-147]: ['later', 'Mẫu đã gửi hết số tin trong ngày. Sẽ tự gửi lại.'],
  [-1471]: ['other-channel', 'Người nhận đã nhận hết số tin loại này trong tháng.'],
  [-1472]: ['other-channel', 'Người nhận đã nhận hết số tin loại này trong ngày.'],
  [-148]: ['our-data', 'Thiếu mã hành trình.'],
  [-149]: ['our-data', 'Mã hành trình không đúng.'],
  [-1491]: ['our-data', 'Mã hành trình sai loại.'],
  [-150]: ['our-data', 'Mã hành trình đã hết hạn.'],
  [-151]: ['stop', 'Mẫu không phải mẫu mã hoá đầu cuối.'],
  [-152]: ['stop', 'Chưa có khoá mã hoá đầu cuối.'],
  [-153]: ['our-data', 'Dữ liệu không đúng đặc tả của mẫu.'],
  [-158]: ['our-data', 'Tệp quá lớn.'],
  [-159]: ['our-data', 'Loại tệp không được nhận.'],
  [-160]: ['later', 'Đã tới giới hạn tạo, sửa, tải lên trong ngày.'],
  [-161]: ['our-data', 'Chế độ gửi này không được phép.'],
  [-162]: ['our-data', 'Chế độ gửi vượt hạn mức không dùng cho loại mẫu này.'],
};

/** The one code with two meanings. */
const EXPIRED_ATTACHMENT: CodeMeaning = { class: 'our-data', reason: 'Tệp đính kèm đã hết hạn trên Zalo.' };
const ZBS_UNKNOWN: CodeMeaning = { class: 'later', reason: 'Zalo báo lỗi chưa rõ. Sẽ tự gửi lại.' };

/** A code that no table has: most likely new. Trying again is harmless, and giving up is visible in the ledger. */
const NEW_CODE: CodeMeaning = { class: 'later', reason: 'Zalo báo một mã lỗi mới. Sẽ tự gửi lại; hãy báo người phụ trách kỹ thuật.' };

export type Endpoint = 'consultation' | 'template';

/** What a non-zero `error` of a send asks us to do. Templates by UID answer from either table, whatever the host. */
export function meaningOf(endpoint: Endpoint, code: number): CodeMeaning {
  if (code === -100) return endpoint === 'template' ? ZBS_UNKNOWN : EXPIRED_ATTACHMENT;
  const found = OA[code] ?? ZBS[code];
  return found ? { class: found[0], reason: found[1] } : NEW_CODE;
}

export function isKnownCode(code: number): boolean {
  return code === -100 || code in OA || code in ZBS;
}

/** Codes after which the morning is awaited rather than a few minutes. */
export const NIGHT_CODES: ReadonlySet<number> = new Set([-133, -234]);

/** zalo.md 3.4: a list is refused with one of these; the same answer as plain text may then go. */
export const RICH_REFUSED: ReadonlySet<number> = new Set([-201, -233, -210]);
