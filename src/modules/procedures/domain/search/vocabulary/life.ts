import type { Saying } from './saying.ts';

export const LIFE_SAYINGS: readonly Saying[] = [
  // Hộ tịch
  { say: 'mới sinh; mới đẻ; sinh con; sinh em bé; chào đời; vừa sinh; vừa đẻ; sinh cháu; sinh bé; sinh đôi', mean: 'đăng ký khai sinh', event: true },
  { say: 'giấy tờ cho bé|con|cháu; làm giấy cho bé|con|cháu; đặt tên cho con|bé|cháu', mean: 'đăng ký khai sinh', event: true },
  { say: 'làm khai sinh; làm giấy khai sinh; giấy khai sinh cho con|bé|cháu; khai sinh cho con|bé|cháu', mean: 'đăng ký khai sinh' },
  { say: 'khai sinh lại; làm lại khai sinh; làm lại giấy khai sinh', mean: 'đăng ký lại khai sinh' },
  {
    say: 'bản sao khai sinh; sao y khai sinh; trích lục khai sinh; xin bản sao giấy khai sinh; mất giấy khai sinh; mất khai sinh; cấp lại giấy khai sinh',
    mean: 'cấp bản sao trích lục hộ tịch bản sao giấy khai sinh',
  },
  {
    say: 'ba|bố|cha|mẹ|má|ông|bà|chồng|vợ|con|anh|chị|cô|chú|bác ? mất; người nhà mất; qua đời; từ trần; báo tử; người chết; vừa mất; mới mất; đã mất; đã chết; chết',
    mean: 'đăng ký khai tử',
    event: true,
  },
  { say: 'giấy chứng tử; giấy báo tử; khai báo tử', mean: 'đăng ký khai tử' },
  { say: 'cưới; lấy chồng; lấy vợ; đám cưới; kết duyên; giấy hôn thú; hôn thú; giấy kết hôn', mean: 'đăng ký kết hôn' },
  {
    say: 'lấy chồng|vợ nước ngoài; kết hôn với người nước ngoài; cưới tây; kết hôn quốc tế; lấy chồng tây|hàn|đài|mỹ',
    mean: 'đăng ký kết hôn có yếu tố nước ngoài',
  },
  {
    say: 'độc thân; chưa kết hôn; chưa từng kết hôn; chưa đăng ký kết hôn; chưa có vợ|chồng; chưa lập gia đình; giấy chứng nhận độc thân; tình trạng độc thân',
    mean: 'cấp giấy xác nhận tình trạng hôn nhân',
  },
  {
    say: 'đổi tên; đổi họ; sửa tên; sửa họ; sai tên; sửa ngày sinh; sai ngày sinh; sửa khai sinh; sửa giấy khai sinh; cải chính khai sinh; cải chính giấy khai sinh; đính chính khai sinh',
    mean: 'thay đổi cải chính bổ sung thông tin hộ tịch',
  },
  { say: 'nhận cha; nhận con ruột; nhận con ngoài giá thú; con ngoài giá thú; nhận bố', mean: 'đăng ký nhận cha mẹ con' },
  { say: 'nhận nuôi; xin con nuôi; con nuôi; nhận nuôi trẻ; nuôi con nuôi', mean: 'đăng ký việc nuôi con nuôi trong nước' },
  { say: 'người giám hộ; làm giám hộ; trông nom trẻ mồ côi', mean: 'đăng ký giám hộ' },
  { say: 'quốc tịch việt nam; nhập tịch; xin nhập quốc tịch', mean: 'nhập quốc tịch việt nam' },
  { say: 'bỏ quốc tịch; thôi tịch', mean: 'thôi quốc tịch việt nam' },
  // Chứng thực
  {
    say: 'sao y; sao y bản chính; photo công chứng; công chứng giấy tờ; công chứng bản sao; sao y công chứng; công chứng photo; chứng giấy tờ',
    mean: 'chứng thực bản sao từ bản chính',
  },
  { say: 'xác nhận chữ ký; chứng chữ ký; chứng nhận chữ ký', mean: 'chứng thực chữ ký' },
  { say: 'di chúc; lập di chúc', mean: 'chứng thực di chúc' },
  { say: 'hợp đồng mua bán nhà|xe|đất; giấy ủy quyền; hợp đồng ủy quyền', mean: 'chứng thực hợp đồng giao dịch', event: true },
  { say: 'chứng thực hợp đồng', mean: 'chứng thực giao dịch' },
  { say: 'từ chối nhận di sản; chia thừa kế; khai nhận di sản; chia di sản', mean: 'chứng thực văn bản phân chia di sản khai nhận di sản' },
  // Cư trú
  {
    say: 'nhập khẩu cho vợ|chồng|con|bé|mẹ|ba|bố|cháu; nhập hộ khẩu; chuyển hộ khẩu; làm hộ khẩu; vào hộ khẩu; thêm tên vào hộ khẩu; nhập tên vào hộ khẩu; đăng ký hộ khẩu; nhập sổ hộ khẩu; chuyển khẩu; sổ hộ khẩu',
    mean: 'đăng ký thường trú',
  },
  { say: 'xóa hộ khẩu; cắt khẩu; cắt hộ khẩu; rút hộ khẩu; xóa khẩu; xóa tên khỏi hộ khẩu; xóa thường trú', mean: 'xóa đăng ký thường trú' },
  { say: 'kt3; sổ tạm trú; ở trọ; thuê trọ; phòng trọ; ở nhà thuê', mean: 'đăng ký tạm trú', event: true },
  { say: 'gia hạn tạm trú; tạm trú hết hạn', mean: 'gia hạn tạm trú' },
  { say: 'xóa tạm trú', mean: 'xóa đăng ký tạm trú' },
  { say: 'tách khẩu; tách hộ khẩu; tách sổ hộ khẩu; ra ở riêng; tách riêng hộ', mean: 'tách hộ' },
  { say: 'tạm vắng; báo tạm vắng; vắng nhà lâu', mean: 'khai báo tạm vắng' },
  { say: 'khách ở lại; khách ngủ lại; báo lưu trú; khai báo khách', mean: 'thông báo lưu trú' },
  { say: 'ct07; giấy xác nhận cư trú; xác nhận nơi ở; xác nhận hộ khẩu; xác nhận cư trú; giấy xác nhận nơi cư trú', mean: 'xác nhận thông tin về cư trú' },
  { say: 'ct01', mean: 'đăng ký thường trú đăng ký tạm trú' },
  // Căn cước, hộ chiếu, lý lịch
  { say: 'căn cước công dân; thẻ căn cước; chứng minh nhân dân; chứng minh thư; làm căn cước', mean: 'cấp thẻ căn cước' },
  {
    say: 'mất|rơi|hỏng|gãy|lạc căn cước; mất|rơi|hỏng thẻ căn cước; mất|rơi cccd; mất|rơi cmnd; làm lại căn cước; làm lại cccd; cấp lại cccd',
    mean: 'cấp lại thẻ căn cước',
  },
  { say: 'đổi căn cước; căn cước hết hạn; đổi cccd; cccd hết hạn; đổi thẻ căn cước', mean: 'cấp đổi thẻ căn cước' },
  { say: 'căn cước cho bé|trẻ|con|cháu; căn cước trẻ em; cccd cho con|bé|trẻ', mean: 'cấp thẻ căn cước cho người dưới 14 tuổi' },
  { say: 'vneid; định danh mức 2; định danh điện tử; tài khoản định danh', mean: 'cấp tài khoản định danh điện tử' },
  { say: 'passport; pasport; sổ hộ chiếu; làm hộ chiếu; hộ chiếu', mean: 'cấp hộ chiếu phổ thông' },
  { say: 'visa; thị thực; visa điện tử; e visa; evisa', mean: 'cấp thị thực' },
  { say: 'giấy xác nhận tiền án; xác nhận không tiền án; tiền án tiền sự; lý lịch tư pháp; lý lịch sạch', mean: 'cấp phiếu lý lịch tư pháp' },
];
