import type { Saying } from './saying.ts';

/** Cư trú, căn cước, định danh, xuất nhập cảnh, lý lịch tư pháp. */
export const IDENTITY_SAYINGS: readonly Saying[] = [
  // Cư trú
  {
    say: 'nhập khẩu cho|vào|về; nhập khẩu; nhập hộ khẩu; nhập hộ; nhập khẩu em bé; nhập tên vào sổ; chuyển hộ khẩu; chuyển khẩu; làm hộ khẩu; vào hộ khẩu; vô hộ khẩu; thêm tên vào hộ khẩu; thêm người vào hộ khẩu; thêm con|vợ|chồng vào hộ; nhập tên vào hộ khẩu; đăng ký hộ khẩu; nhập sổ hộ khẩu; sổ hộ khẩu; hộ khẩu mới; hộ khẩu thường trú; đăng ký hộ khẩu thường trú; chuyển thường trú; nhập thường trú; thường trú về nhà mới; cho nhập hộ khẩu nhờ; nhập hộ khẩu về nhà chồng|vợ; xin nhập khẩu thành phố; nhập về một hộ',
    mean: 'đăng ký thường trú',
  },
  {
    say: 'xóa hộ khẩu; cắt khẩu; cắt hộ khẩu; rút hộ khẩu; xóa khẩu; xóa tên khỏi hộ khẩu; xóa tên trong hộ khẩu; xóa thường trú; bỏ tên khỏi hộ khẩu; đưa tên ra khỏi hộ khẩu; gạch tên hộ khẩu; cắt thường trú; rút tên khỏi hộ khẩu; cắt tên ra khỏi hộ khẩu; xóa tên người chết trong hộ khẩu',
    mean: 'xóa đăng ký thường trú',
  },
  {
    say: 'kt3; sổ tạm trú; ở trọ; thuê trọ; phòng trọ; nhà trọ đăng ký; ở nhà thuê; ở ghép; ở ký túc xá; sinh viên ở trọ; công nhân ở trọ; đăng kí trọ; khai báo tạm trú; làm tạm trú; giấy tạm trú; tạm trú cho người thuê; tạm trú',
    mean: 'đăng ký tạm trú',
    event: true,
  },
  {
    say: 'gia hạn tạm trú; tạm trú hết hạn; tạm trú sắp hết hạn; sổ tạm trú sắp|hết hạn|hết; tạm trú quá hạn; làm tiếp tạm trú; gia hạn sổ tạm trú; gia hạn kt3',
    mean: 'gia hạn tạm trú',
  },
  {
    say: 'xóa tạm trú; hủy tạm trú; cắt tạm trú; chuyển khỏi phòng trọ; trả phòng trọ; không ở trọ nữa; chuyển đi khỏi phòng trọ; không còn ở nhà trọ',
    mean: 'xóa đăng ký tạm trú',
  },
  {
    say: 'tách khẩu; tách hộ khẩu; tách sổ hộ khẩu; ra ở riêng; ở riêng; tách riêng hộ; tách sổ; tách khẩu riêng; làm hộ khẩu riêng; hộ khẩu riêng; tách hộ ra riêng; tách ra hộ riêng; đứng tên chủ hộ riêng',
    mean: 'tách hộ',
  },
  { say: 'tạm vắng; báo tạm vắng; đăng ký tạm vắng; khai tạm vắng', mean: 'khai báo tạm vắng' },
  {
    say: 'vắng nhà lâu; đi xa lâu ngày; đi làm ăn xa; đi làm xa; vắng mặt ở địa phương; đi khỏi địa phương; rời địa phương; đi nơi khác lâu ngày',
    mean: 'khai báo tạm vắng',
    event: true,
  },
  {
    say: 'khách ở lại; khách ngủ lại; báo lưu trú; khai báo khách; lưu trú; ngủ lại; ở lại qua đêm; ngủ qua đêm; ở lại mấy hôm|ngày|bữa|đêm; bà con lên chơi; người quen ở lại; khai báo lưu trú; khách đến chơi ở lại; ngủ nhờ',
    mean: 'thông báo lưu trú',
    event: true,
  },
  {
    say: 'ct07; giấy xác nhận cư trú; xác nhận nơi ở; xác nhận hộ khẩu; xác nhận cư trú; giấy xác nhận nơi cư trú; xác nhận nơi cư trú; giấy cư trú; xác nhận thường trú; xác nhận tạm trú; giấy xác nhận tạm trú; giấy xác nhận thường trú; giấy xác nhận hộ khẩu; giấy chứng minh nơi ở; chứng minh cư trú; chứng minh nơi cư trú; giấy xác nhận thông tin cư trú; xác nhận nhân khẩu; thay sổ hộ khẩu',
    mean: 'xác nhận thông tin về cư trú',
  },
  { say: 'ct01', mean: 'đăng ký thường trú đăng ký tạm trú' },
  {
    say: 'sai thông tin cư trú; chỉnh thông tin cư trú; sửa thông tin cư trú; đổi chủ hộ; thay đổi chủ hộ; thông tin cư trú sai|bị; dữ liệu cư trú; sửa hộ khẩu; sai trên hộ khẩu; chuyển chủ hộ',
    mean: 'điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú',
  },
  {
    say: 'không có hộ khẩu; không giấy tờ tùy thân; chưa có nơi thường trú; không đủ điều kiện đăng ký cư trú; vô gia cư',
    mean: 'khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú đăng ký tạm trú',
    event: true,
  },
  { say: 'diện tích bình quân; nhà thuê đủ diện tích', mean: 'xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú' },
  { say: 'ở trên ghe; sống trên ghe; ở trên tàu thuyền; nhà bè', mean: 'xác nhận nơi thường xuyên đậu đỗ sử dụng phương tiện vào mục đích để ở', event: true },
  // Căn cước
  {
    say: 'căn cước công dân; thẻ căn cước; căn cước; chứng minh nhân dân; chứng minh thư; giấy chứng minh; làm căn cước; thẻ cccd; căn cước gắn chip; căn cước lần đầu; làm chứng minh; thẻ chip',
    mean: 'cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
    event: true,
  },
  {
    say: 'mất|rơi|rớt|hỏng|hư|gãy|lạc|rách|mờ căn cước; mất|rơi|rớt|hỏng|hư|gãy|lạc thẻ căn cước; mất|rơi|rớt|lạc cccd|cmnd; mất|rơi|rớt|lạc chứng minh; mất|rớt|rơi căn cước công dân; làm lại căn cước; làm lại cccd; làm lại thẻ căn cước; cấp lại cccd; cấp lại căn cước; cấp lại thẻ căn cước; làm mất căn cước; làm mất thẻ căn cước; bị mất căn cước; bị mất thẻ căn cước; làm rớt|rơi căn cước; căn cước bị mất|rớt|rơi',
    mean: 'cấp lại thẻ căn cước',
  },
  { say: 'mất ví; mất bóp; rớt ví; rớt bóp; rơi ví; mất hết giấy tờ; mất giấy tờ tùy thân', mean: 'cấp lại thẻ căn cước', event: true },
  {
    say: 'đổi căn cước; đổi căn cước công dân; căn cước hết hạn; căn cước sắp hết hạn; căn cước công dân hết hạn; đổi cccd; cccd hết hạn; đổi thẻ căn cước; thẻ căn cước hết hạn; đổi cmnd; đổi chứng minh nhân dân; đổi chứng minh; đổi sang căn cước; đổi sang thẻ căn cước; đổi sang cccd; lên căn cước; cmnd sang; chứng minh nhân dân sang; căn cước bị gãy|mờ|hư|hỏng|rách|nứt|sai; thẻ căn cước bị gãy|mờ|hư|hỏng|rách|nứt|sai; căn cước sai thông tin|tên|ngày; sửa thông tin căn cước; đổi thông tin trên căn cước; đủ 25 tuổi; đủ 40 tuổi; đủ 60 tuổi đổi; căn cước 12 số',
    mean: 'cấp đổi thẻ căn cước',
  },
  {
    say: 'căn cước cho bé|trẻ|con|cháu|em; căn cước trẻ em; cccd cho con|bé|trẻ|em; thẻ căn cước cho bé|trẻ|con|cháu; căn cước dưới 14 tuổi|14; căn cước cho trẻ ?; căn cước của bé|trẻ; làm căn cước cho em bé; căn cước em bé; trẻ 6 tuổi làm căn cước; con dưới 14 tuổi; con 6|7|8|9|10|11|12|13 tuổi; bé 6|7|8|9|10|11|12|13 tuổi',
    mean: 'cấp thẻ căn cước cho người dưới 14 tuổi',
  },
  {
    say: 'vừa đủ 14; đủ 14 tuổi; tròn 14 tuổi; con 14|15|16|17|18 tuổi; cháu 14|15|16|17|18 tuổi; bé 14|15|16 tuổi',
    mean: 'cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
    event: true,
  },
  {
    say: 'số chứng minh cũ; số cmnd cũ; xác nhận số cmnd; xác nhận số chứng minh; giấy xác nhận số cmnd; chứng minh 9 số; cmnd 9 số; số định danh; mã định danh cá nhân; mã định danh; xác nhận số định danh',
    mean: 'xác nhận số chứng minh nhân dân 09 số số định danh cá nhân',
  },
  {
    say: 'sai thông tin dân cư; dữ liệu dân cư; cơ sở dữ liệu dân cư; cập nhật thông tin dân cư; sửa thông tin dân cư',
    mean: 'điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân',
  },
  {
    say: 'tích hợp giấy tờ vào căn cước; tích hợp thông tin vào thẻ; tích hợp bằng lái vào căn cước',
    mean: 'tích hợp cập nhật điều chỉnh thông tin trên thẻ căn cước',
  },
  { say: 'không quốc tịch; người gốc việt chưa có quốc tịch', mean: 'người gốc việt nam chưa xác định được quốc tịch', event: true },
  {
    say: 'vneid; định danh mức 2; định danh mức độ 2; định danh mức hai; định danh điện tử; tài khoản định danh; tài khoản định danh điện tử; kích hoạt định danh; cài vneid; đăng ký vneid; tài khoản vneid',
    mean: 'cấp tài khoản định danh điện tử mức độ 02 căn cước điện tử cho công dân việt nam',
  },
  { say: 'khóa vneid; khóa tài khoản định danh; khóa định danh; mất điện thoại có vneid; lộ tài khoản vneid', mean: 'khóa tài khoản định danh điện tử' },
  { say: 'mở khóa vneid; mở lại vneid; mở khóa định danh; mở khóa tài khoản định danh; vneid bị khóa', mean: 'mở khóa tài khoản định danh điện tử' },
  {
    say: 'định danh tổ chức; định danh công ty; định danh doanh nghiệp; vneid công ty|doanh; tài khoản định danh tổ chức|doanh|công',
    mean: 'cấp tài khoản định danh điện tử cho cơ quan tổ chức',
  },
  { say: 'lấy mẫu giọng nói', mean: 'thu thập cập nhật thông tin sinh trắc học về giọng nói' },
  // Hộ chiếu, xuất nhập cảnh
  {
    say: 'passport; pasport; passpor; sổ hộ chiếu; làm hộ chiếu; hộ chiếu; hộ chiếu gắn chip; hộ chiếu phổ thông; hộ chiếu hết hạn; gia hạn hộ chiếu; đổi hộ chiếu; hộ chiếu sắp hết hạn; cấp hộ chiếu; hộ chiếu trẻ em; hộ chiếu cho con|bé|trẻ; đi du lịch nước ngoài',
    mean: 'cấp hộ chiếu phổ thông ở trong nước',
  },
  {
    say: 'mất|rơi|rớt|lạc hộ chiếu; mất|rơi|rớt|lạc passport; làm mất hộ chiếu; làm mất passport; hộ chiếu bị mất; passport bị mất; báo mất hộ chiếu; báo mất passport; trình báo mất hộ chiếu; bị mất hộ chiếu; bị mất passport',
    mean: 'trình báo mất hộ chiếu phổ thông',
  },
  { say: 'tìm lại được hộ chiếu; khôi phục hộ chiếu', mean: 'khôi phục giá trị sử dụng hộ chiếu phổ thông' },
  { say: 'visa; thị thực; xin visa; cấp visa; visa cho người nước ngoài; visa lao động|du|đầu', mean: 'cấp thị thực cho người nước ngoài tại việt nam' },
  { say: 'visa điện tử; thị thực điện tử; e visa; evisa; visa online', mean: 'cấp thị thực điện tử theo đề nghị của người nước ngoài' },
  {
    say: 'gia hạn visa; gia hạn thị thực; visa hết hạn; visa sắp hết hạn; thị thực hết hạn; gia hạn tạm trú cho người nước ngoài; gia hạn tạm trú người nước ngoài; gia hạn lưu trú cho người nước ngoài',
    mean: 'gia hạn tạm trú cho người nước ngoài tại việt nam',
  },
  { say: 'thẻ tạm trú; thẻ tạm trú cho chồng|vợ|người|chuyên; trc', mean: 'cấp thẻ tạm trú cho người nước ngoài tại việt nam' },
  { say: 'thẻ thường trú; thẻ thường trú cho người nước ngoài; định cư tại việt nam', mean: 'cấp thẻ thường trú cho người nước ngoài tại việt nam' },
  {
    say: 'miễn thị thực; giấy miễn thị thực; miễn visa; visa 5 năm; việt kiều về nước',
    mean: 'cấp giấy miễn thị thực cho người việt nam định cư ở nước ngoài và người nước ngoài là vợ chồng con',
  },
  {
    say: 'khách tây; khách nước ngoài; khai báo khách nước ngoài; tạm trú cho người nước ngoài; khai báo tạm trú cho người nước ngoài; người nước ngoài thuê nhà; người nước ngoài ở nhà; khai báo tạm trú người nước ngoài; tạm trú cho khách tây; na17',
    mean: 'khai báo tạm trú cho người nước ngoài tại việt nam',
  },
  { say: 'thẻ apec; thẻ abtc; thẻ đi lại doanh nhân', mean: 'cấp mới thẻ abtc' },
  { say: 'giấy thông hành; sang lào; qua campuchia; qua trung quốc; giấy thông hành biên giới', mean: 'cấp giấy thông hành biên giới', event: true },
  { say: 'vào khu vực biên giới; giấy đi biên giới', mean: 'cấp giấy phép vào khu vực cấm khu vực biên giới', event: true },
  {
    say: 'xác nhận xuất nhập cảnh; lịch sử xuất nhập cảnh; giấy xác nhận xuất nhập cảnh',
    mean: 'xác nhận cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam',
  },
  { say: 'cổng tự động sân bay; autogate', mean: 'đăng ký xuất cảnh nhập cảnh qua cổng kiểm soát tự động' },
  {
    say: 'giấy xác nhận tiền án; xác nhận không tiền án; tiền án tiền sự; lý lịch tư pháp; lý lịch sạch; phiếu lý lịch; lý lịch tư pháp số 1|2; giấy hạnh kiểm; xác nhận hạnh kiểm; không có tiền án; giấy xác nhận không phạm tội; xác nhận hạnh kiểm của công an; phiếu lltp',
    mean: 'cấp phiếu lý lịch tư pháp cho công dân việt nam người nước ngoài đang cư trú tại việt nam',
  },
  { say: 'hợp pháp hóa; đóng dấu lãnh sự; hợp pháp hóa lãnh sự; tem tím; chứng nhận lãnh sự', mean: 'chứng nhận lãnh sự hợp pháp hóa lãnh sự giấy tờ' },
];
