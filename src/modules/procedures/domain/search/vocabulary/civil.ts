import type { Saying } from './saying.ts';

/** Hộ tịch, nuôi con nuôi, quốc tịch, chứng thực. */
export const CIVIL_SAYINGS: readonly Saying[] = [
  // Khai sinh
  {
    say: 'mới sinh; mới đẻ; mới sanh; sinh con; sanh con; sinh em bé; sanh em bé; chào đời; vừa sinh; vừa đẻ; vừa sanh; đẻ xong; sinh xong; sanh xong; sinh cháu; sinh bé; đẻ con; đẻ bé; sinh đôi; sinh ba; sinh mổ; có em bé; có thêm bé|con|cháu|nhóc; em bé ra đời; bé sơ sinh; trẻ sơ sinh; thằng cu; cu tí; bé nhà; đặt tên cho con|bé|cháu; tên cho con|bé',
    mean: 'đăng ký khai sinh',
    event: true,
  },
  { say: 'giấy tờ cho bé|con|cháu; làm giấy cho bé|con|cháu; giấy tờ của bé|con|cháu; làm giấy tờ cho em bé', mean: 'đăng ký khai sinh', event: true },
  {
    say: 'làm khai sinh; làm giấy khai sinh; giấy khai sinh cho con|bé|cháu|em; khai sinh cho con|bé|cháu|em|trẻ; đi khai sinh; làm khai sanh; giấy khai sanh; khai sanh; lấy giấy khai sinh; đăng ký giấy khai sinh; khai sinh cho em bé; khai sinh trễ|muộn|quá; khai sinh quá hạn; đăng ký khai sinh trễ|muộn|quá; chưa làm khai sinh; chưa có khai sinh; chưa có giấy khai sinh; chưa làm giấy khai sinh; chưa khai sinh',
    mean: 'đăng ký khai sinh',
  },
  {
    say: 'người lớn chưa có khai sinh; lớn rồi chưa có khai sinh; già rồi chưa có khai sinh; hồi nhỏ không làm khai sinh; từ nhỏ chưa có khai sinh; chưa từng khai sinh; trước giờ chưa có khai sinh',
    mean: 'đăng ký khai sinh cho người đã có hồ sơ giấy tờ cá nhân',
  },
  {
    say: 'khai sinh lại; làm lại khai sinh; làm lại giấy khai sinh; đăng ký lại giấy khai sinh; khai sinh bị mất; mất bản chính khai sinh; mất bản gốc khai sinh; mất khai sinh gốc; giấy khai sinh gốc bị mất|cháy|rách; mất bản chính giấy khai sinh; mất bản gốc giấy khai sinh; giấy khai sinh gốc ? mất|cháy|rách; khai sinh gốc ? mất|cháy|rách',
    mean: 'đăng ký lại khai sinh',
  },
  {
    say: 'bản sao khai sinh; sao y khai sinh; sao lục khai sinh; trích lục khai sinh; trích lục giấy khai sinh; bản sao giấy khai sinh; trích sao khai sinh; xin lại giấy khai sinh; mất giấy khai sinh; mất khai sinh; cấp lại giấy khai sinh; cấp lại khai sinh; bản sao trích lục; trích lục hộ tịch; trích lục khai tử|tử; trích lục kết hôn; bản sao giấy kết hôn; bản sao kết hôn; sao lục hộ tịch; mất giấy kết hôn; mất giấy đăng ký kết hôn; mất giấy chứng nhận kết hôn; mất hôn thú; cấp lại giấy kết hôn; cấp lại giấy đăng ký kết hôn; mất giấy chứng tử; mất giấy khai tử; cấp lại giấy khai tử|chứng; bản sao khai tử; bản sao giấy chứng tử',
    mean: 'cấp bản sao trích lục hộ tịch bản sao giấy khai sinh',
  },
  { say: 'làm lại giấy kết hôn; làm lại giấy đăng ký kết hôn; làm lại hôn thú', mean: 'đăng ký lại kết hôn' },
  { say: 'làm lại giấy chứng tử; làm lại giấy khai tử', mean: 'đăng ký lại khai tử' },
  {
    say: 'sổ gốc cũng mất; mất sổ gốc; mất cả sổ gốc; không còn sổ gốc; sổ gốc không còn; sổ gốc bị mất|cháy; không còn sổ lưu; sổ lưu không còn; sổ cũng không còn; mất sổ hộ tịch; mất cả bản chính',
    mean: 'đăng ký lại',
    event: true,
  },
  { say: 'giấy chứng sinh; chứng sinh; giấy chứng sanh', mean: 'cấp giấy chứng sinh' },
  {
    say: 'khai sinh, thường trú, bảo hiểm y tế; liên thông khai sinh; làm một lần khai sinh',
    mean: 'liên thông đăng ký khai sinh đăng ký thường trú cấp thẻ bảo hiểm y tế',
  },
  // Khai tử
  {
    say: 'ba|bố|cha|mẹ|má|ông|bà|chồng|vợ|con|anh|chị|cô|chú|bác|cậu|dì|tía|cụ|nội|ngoại ? mất; người nhà mất; người thân mất; trong nhà có người mất; qua đời; từ trần; tạ thế; khuất núi; báo tử; người chết; vừa mất; mới mất; đã mất; mất hôm qua; mất tuần trước; mất tháng trước; đã chết; chết; lâm chung; mất ở bệnh viện; mất tại nhà; nhà có tang; tang gia; người đã khuất; người quá cố; chết già; chết bệnh; chết đột ngột; chết đuối; tai nạn chết; tử vong',
    mean: 'đăng ký khai tử',
    event: true,
  },
  {
    say: 'giấy chứng tử; giấy báo tử; khai báo tử; khai tử; làm khai tử; giấy khai tử; chứng tử; khai báo người chết; báo chết; trích lục tử',
    mean: 'đăng ký khai tử',
  },
  // Kết hôn
  {
    say: 'cưới; sắp cưới; lấy chồng; lấy vợ; đám cưới; kết duyên; giấy hôn thú; hôn thú; giấy kết hôn; thành vợ chồng; nên duyên; gả chồng; lập gia đình; giấy chứng nhận kết hôn; đăng ký vợ chồng; đăng kí hôn nhân; đăng ký hôn nhân; làm giấy kết hôn; giấy đăng ký kết hôn; thủ tục kết hôn; kết hôn; ra phường đăng ký kết hôn; cưới hỏi; giấy giá thú; giá thú',
    mean: 'đăng ký kết hôn',
  },
  {
    say: 'lấy chồng|vợ nước ngoài; cưới chồng|vợ nước ngoài; lấy chồng|vợ ngoại quốc; kết hôn với người nước ngoài; kết hôn người nước ngoài; kết hôn với người ngoại quốc; cưới tây; kết hôn quốc tế; lấy|cưới chồng|vợ tây|hàn|đài|mỹ|nhật|úc|pháp|đức|anh|việt; lấy|cưới người hàn|đài|mỹ|nhật|tây|trung|lào|úc|pháp|đức|anh; lấy|cưới chồng|vợ hàn quốc|đài loan|trung quốc; kết hôn với người hàn|đài|mỹ|nhật|tây|trung|lào|úc|pháp|đức|anh; lấy việt kiều; kết hôn với việt kiều',
    mean: 'đăng ký kết hôn có yếu tố nước ngoài',
  },
  {
    say: 'ghi chú kết hôn; ghi chú hôn; đăng ký kết hôn ở|bên|tại nước|mỹ|nhật|hàn|đài|úc|đức; kết hôn ở nước ngoài rồi; cưới ở nước ngoài; đã kết hôn ở|bên|tại nước|mỹ|nhật|hàn|đài|úc|đức',
    mean: 'ghi vào sổ hộ tịch việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
  },
  {
    say: 'ghi chú ly hôn; ly hôn ở|bên|tại nước|mỹ|nhật|hàn|đài|úc|đức; đã ly hôn ở nước ngoài; công nhận ly hôn nước ngoài',
    mean: 'ghi vào sổ hộ tịch việc ly hôn hủy việc kết hôn của công dân việt nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
  },
  {
    say: 'ghi chú khai sinh; sinh ở nước ngoài; đẻ ở nước ngoài; sinh con ở nước ngoài; con sinh bên|ở|tại mỹ|nhật|hàn|đài|úc|đức',
    mean: 'đăng ký khai sinh cho trẻ em sinh ra ở nước ngoài và có quốc tịch việt nam',
    event: true,
  },
  {
    say: 'độc thân; chưa kết hôn; chưa từng kết hôn; chưa đăng ký kết hôn; chưa có vợ|chồng; chưa vợ chưa chồng; chưa vợ|chồng; chưa lập gia đình; giấy chứng nhận độc thân; tình trạng độc thân; giấy độc thân; xác nhận độc thân; còn độc thân; giấy hôn nhân; giấy xác nhận hôn nhân; xác nhận hôn nhân; chứng nhận tình trạng hôn nhân; giấy chứng nhận tình trạng hôn nhân; giấy tình trạng hôn nhân; xác nhận tình trạng hôn nhân; đã ly hôn xin giấy; giấy xác nhận chưa kết hôn; giấy chưa có gia đình; chứng minh độc thân; chứng minh chưa kết hôn',
    mean: 'cấp giấy xác nhận tình trạng hôn nhân',
  },
  // Thay đổi, cải chính
  {
    say: 'đổi tên; đổi họ; đổi tên đệm; đổi chữ lót; sửa tên; sửa họ; sai tên; sai họ; sai chữ lót; sai tên đệm; sai tên cha|mẹ|bố; sửa ngày sinh; sai ngày sinh; sai năm sinh; sai ngày tháng năm sinh; sửa năm sinh; đổi ngày sinh; sửa khai sinh; sửa giấy khai sinh; sửa lại giấy khai sinh; cải chính khai sinh; cải chính giấy khai sinh; cải chính hộ tịch; đính chính khai sinh; đính chính giấy khai sinh; khai sinh ? sai; giấy khai sinh ? sai; khai sinh ghi sai|nhầm; khai sinh viết sai|nhầm; bổ sung khai sinh; bổ sung tên cha; bổ sung thông tin cha; xác định lại dân tộc; đổi dân tộc; sửa dân tộc; chuyển dân tộc; sai dân tộc; sai giới tính; sửa quê quán; sai quê quán; đổi tên cho con|bé|cháu; đổi họ cho con|bé|cháu; đổi sang họ mẹ|cha|bố; theo họ mẹ',
    mean: 'thay đổi cải chính bổ sung thông tin hộ tịch xác định lại dân tộc',
  },
  {
    say: 'nhận cha; nhận con ruột; nhận con đẻ; nhận con riêng; nhận con ngoài giá thú; con ngoài giá thú; con rơi; nhận bố; nhận mẹ; nhận cha cho con; nhận lại con; cha nhận con; bố nhận con; làm thủ tục nhận con; xét nghiệm adn nhận con; chưa cưới mà có con; chưa kết hôn mà có con',
    mean: 'đăng ký nhận cha mẹ con',
  },
  {
    say: 'chưa cưới sinh con; chưa đăng ký kết hôn mà sinh con; khai sinh kèm nhận cha; khai sinh theo họ cha khi chưa kết hôn; vừa khai sinh vừa nhận cha; khai sinh nhận cha con',
    mean: 'đăng ký khai sinh kết hợp đăng ký nhận cha mẹ con',
  },
  {
    say: 'nhận nuôi; xin con nuôi; con nuôi; nhận nuôi trẻ; nuôi con nuôi; nhận con nuôi; làm con nuôi; nhận cháu làm con; nhận đỡ đầu; hiếm muộn xin con; nhận một đứa trẻ về nuôi',
    mean: 'đăng ký việc nuôi con nuôi trong nước',
  },
  {
    say: 'người giám hộ; làm giám hộ; giám hộ cho cháu|em; giám hộ cho người; trông nom trẻ mồ côi; người đại diện cho trẻ mồ côi; giám hộ đương nhiên; cử người giám hộ',
    mean: 'đăng ký giám hộ',
  },
  { say: 'hết giám hộ; thôi giám hộ; hủy giám hộ; bỏ giám hộ', mean: 'đăng ký chấm dứt giám hộ' },
  { say: 'giám sát giám hộ; giám sát người giám hộ', mean: 'đăng ký giám sát việc giám hộ' },
  { say: 'quốc tịch việt nam; nhập tịch; xin nhập quốc tịch; vào quốc tịch; vô quốc tịch; xin quốc tịch', mean: 'nhập quốc tịch việt nam ở trong nước' },
  { say: 'bỏ quốc tịch; thôi tịch; thôi quốc tịch; xin thôi quốc tịch', mean: 'thôi quốc tịch việt nam ở trong nước' },
  { say: 'lấy lại quốc tịch; xin lại quốc tịch; trở lại quốc tịch; hồi tịch', mean: 'trở lại quốc tịch việt nam ở trong nước' },
  { say: 'xác nhận có quốc tịch; giấy xác nhận quốc tịch; chứng minh quốc tịch', mean: 'cấp giấy xác nhận có quốc tịch việt nam ở trong nước' },
  { say: 'giấy gốc việt; xác nhận gốc việt; là người gốc việt', mean: 'cấp giấy xác nhận là người gốc việt nam' },
  // Chứng thực
  {
    say: 'sao y; sao y bản chính; photo công chứng; phô tô công chứng; bản sao công chứng; công chứng giấy tờ; công chứng bản sao; sao y công chứng; công chứng photo; chứng giấy tờ; chứng thực giấy tờ; đóng dấu sao y; bản photo có dấu; chứng bản sao; công chứng bằng|chứng|sổ|học|bảng; công chứng bằng tốt nghiệp|lái|cấp; công chứng căn cước; công chứng cccd|cmnd; công chứng hộ khẩu|chiếu; công chứng sổ hộ khẩu; công chứng học bạ; công chứng giấy khai sinh; công chứng khai sinh; chứng thực căn cước; chứng thực cccd|cmnd; chứng thực bằng tốt nghiệp|lái|cấp; chứng thực bằng|sổ|học|bảng; chứng thực giấy khai sinh; chứng thực bản sao; chứng thực photo; sao y bằng|sổ|học|giấy; sao y căn cước; sao y cccd|cmnd; sao y giấy khai sinh; công chứng hồ sơ xin việc; ký sao y; đóng mộc sao y; thị thực bản sao',
    mean: 'chứng thực bản sao từ bản chính giấy tờ văn bản',
  },
  {
    say: 'xác nhận chữ ký; chứng chữ ký; chứng nhận chữ ký; công chứng chữ ký; sơ yếu lý lịch; xác nhận sơ yếu; chứng sơ yếu; xác nhận lý lịch xin việc; xác nhận hồ sơ xin việc; đóng dấu sơ yếu; điểm chỉ; giấy ủy quyền; chứng giấy ủy quyền; làm giấy ủy quyền; viết giấy ủy quyền; đơn cam đoan; giấy cam kết; xác nhận giấy ủy quyền; đóng dấu giấy ủy quyền',
    mean: 'chứng thực chữ ký trong các giấy tờ văn bản',
  },
  { say: 'công chứng bản dịch; chứng thực bản dịch; dịch thuật; dịch công chứng; chữ ký người dịch', mean: 'chứng thực chữ ký người dịch' },
  { say: 'di chúc; lập di chúc; viết di chúc; để lại di chúc; làm di chúc; chúc thư; tờ di chúc', mean: 'chứng thực di chúc' },
  {
    say: 'hợp đồng mua bán nhà|xe|đất; hợp đồng ủy quyền; hợp đồng tặng cho; hợp đồng chuyển nhượng; hợp đồng thuê nhà; hợp đồng vay; hợp đồng đặt cọc; công chứng hợp đồng; chứng hợp đồng; hợp đồng mua bán xe ?; công chứng mua bán; chứng thực hợp đồng; chứng thực mua bán; công chứng giấy bán xe; giấy bán xe; giấy mua bán xe',
    mean: 'chứng thực giao dịch liên quan đến tài sản là động sản quyền sử dụng đất nhà ở',
  },
  {
    say: 'từ chối nhận di sản; từ chối thừa kế; không nhận thừa kế; nhường phần thừa kế; từ chối di sản; không muốn nhận thừa kế; khước từ thừa kế; không lấy phần thừa kế; không muốn nhận phần thừa kế',
    mean: 'chứng thực văn bản từ chối nhận di sản',
  },
  {
    say: 'chia thừa kế; khai nhận di sản; khai nhận thừa kế; chia di sản; phân chia di sản; chia tài sản cha mẹ|để; chia tài sản ba|bố; anh em chia đất; thỏa thuận chia thừa kế; phân chia thừa kế; phân chia tài sản thừa kế; chia của cha mẹ',
    mean: 'chứng thực văn bản phân chia di sản mà di sản là động sản quyền sử dụng đất nhà ở',
  },
  { say: 'sửa hợp đồng đã chứng thực; hủy hợp đồng đã chứng thực; hủy hợp đồng công chứng', mean: 'chứng thực việc sửa đổi bổ sung hủy bỏ giao dịch' },
  { say: 'bản sao từ sổ gốc; sao từ sổ gốc; trích sổ gốc', mean: 'cấp bản sao từ sổ gốc' },
];
