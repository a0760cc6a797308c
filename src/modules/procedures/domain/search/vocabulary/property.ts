import type { Saying } from './saying.ts';

/** Xe cộ, lái xe; đất đai; xây dựng, nhà ở. */
export const PROPERTY_SAYINGS: readonly Saying[] = [
  // Xe cộ, lái xe
  {
    say: 'bằng lái; bằng lái xe; bằng xe máy; bằng a1; bằng a2; bằng b1; bằng b2; bằng ô tô; bằng xe hơi; bằng c; bằng lái a1|a2|b1|b2|b|c|xe|ô; giấy phép lái; bằng lái xe máy|ô; bằng xe',
    mean: 'giấy phép lái xe',
  },
  {
    say: 'mất|rơi|rớt|hỏng|hư|rách bằng lái; mất|rơi|rớt|hỏng bằng xe; mất|rơi|rớt gplx; làm lại bằng lái; cấp lại bằng lái; cấp lại bằng lái xe; xin lại bằng lái; mất|rơi|rớt giấy phép lái xe; bằng lái ? mất|rớt|rơi|rách|cháy; làm mất bằng lái; bị mất bằng lái; làm rớt|rơi bằng lái',
    mean: 'cấp lại giấy phép lái xe',
  },
  {
    say: 'đổi bằng lái; đổi bằng lái xe; bằng lái hết hạn; bằng lái xe hết hạn; bằng lái sắp hết hạn; gia hạn bằng lái; gia hạn bằng lái xe; đổi bằng; đổi gplx; gia hạn gplx; gia hạn giấy phép lái xe; gplx hết hạn; giấy phép lái xe hết hạn; bằng giấy sang thẻ nhựa; đổi bằng lái thẻ giấy; bằng lái ? ? thẻ nhựa|pet; đổi bằng sang thẻ; bằng lái cũ; đổi bằng b1|b2|b|c',
    mean: 'đổi giấy phép lái xe',
  },
  {
    say: 'thi bằng lái; thi bằng lái xe; thi bằng a1|a2|b1|b2|b|c|xe; thi sát hạch lái xe; học lái xe; học bằng lái; học bằng b1|b2|b|c|a1; thi lái xe; thi lấy bằng; lấy bằng lái; lên đời bằng lái; nâng hạng bằng lái; nâng bằng; nâng dấu; nâng hạng giấy phép lái xe; lên hạng bằng lái; cấp mới bằng lái',
    mean: 'cấp giấy phép lái xe',
  },
  {
    say: 'bằng lái nước ngoài; bằng lái xe nước ngoài; đổi bằng nước ngoài; đổi bằng lái ? nước ngoài; đổi bằng lái xe nước ngoài; bằng mỹ đổi sang việt nam; bằng lái của người nước ngoài; đổi bằng lái cho người nước ngoài',
    mean: 'đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài',
  },
  { say: 'bằng lái quốc tế; bằng lái xe quốc tế; idp; bằng quốc tế; gplx quốc tế; lái xe ở nước ngoài', mean: 'cấp giấy phép lái xe quốc tế' },
  {
    say: 'bằng lái quân đội; bằng lái bộ đội; bằng quân đội đổi; bằng lái xe quân đội|quân; đổi bằng quân đội; bằng lái xe quân sự',
    mean: 'đổi giấy phép lái xe quân sự do bộ quốc phòng cấp',
  },
  {
    say: 'làm biển số; bấm biển số; bấm biển; biển số xe; bốc biển số; bốc biển; bốc số xe; đăng ký xe máy; đăng ký xe ô tô; đăng ký xe mới; đăng ký xe lần đầu; đăng ký xe máy mới; đăng ký ô tô mới; mua xe mới; xe mới mua; ra biển; ra biển số; lấy biển số; mới mua xe; xe máy mới; ô tô mới; làm giấy tờ xe mới; làm giấy xe mới; đăng ký xe; đăng ký xe điện; đăng ký xe hơi',
    mean: 'đăng ký cấp biển số xe lần đầu',
    event: true,
  },
  { say: 'cà vẹt; cavet; cà vẹt xe; giấy tờ xe; giấy đăng ký xe; giấy xe; đăng ký xe', mean: 'chứng nhận đăng ký xe biển số xe' },
  {
    say: 'mất|rớt|rơi|rách|hỏng cà vẹt; mất|rớt|rơi cavet; mất|rớt|rơi|rách giấy xe|tờ; mất|rớt|rơi giấy tờ xe; mất|rớt|rơi|rách giấy đăng ký xe; mất|rớt|rơi đăng ký xe; mất|rớt|rơi|gãy|cong biển số; mất biển số xe; làm lại cà vẹt; làm lại giấy xe; làm lại giấy tờ xe; làm lại biển số; cấp lại đăng ký xe; cấp lại biển số; cấp lại cà vẹt; giấy đăng ký xe ? mất; cà vẹt xe ? mất; biển số ? mất; mất cà vẹt xe ?',
    mean: 'cấp lại chứng nhận đăng ký xe biển số xe',
  },
  {
    say: 'đổi biển số; đổi biển; đổi biển vàng; biển vàng; đổi biển số xe; đổi cà vẹt; đổi giấy đăng ký xe; đổi đăng ký xe; đổi màu xe; đổi màu sơn xe; sơn lại xe; cải tạo xe; biển 4 số; biển 3 số; biển 5 số; cà vẹt cũ rách; đổi giấy tờ xe',
    mean: 'đổi chứng nhận đăng ký xe biển số xe',
  },
  {
    say: 'sang tên xe; sang tên xe máy; sang tên ô tô; mua xe cũ; mua xe máy cũ; mua lại xe; mua xe qua nhiều đời chủ; chuyển tên xe; đổi chủ xe; đổi tên chủ xe; đăng ký sang tên; sang tên đổi chủ; xe không chính chủ; không chính chủ; xe chính chủ; được cho xe; cho tặng xe; thừa kế xe; xe của người đã mất; sang tên xe hơi; chuyển nhượng xe; chuyển quyền sở hữu xe',
    mean: 'cấp chứng nhận đăng ký xe biển số xe trong trường hợp thay đổi chủ xe đăng ký sang tên xe',
  },
  {
    say: 'rút hồ sơ xe; rút hồ sơ gốc xe; thu hồi biển số; nộp lại biển số; trả biển số; bán xe; xe bán rồi; xe bán cho người khác; báo hỏng xe; xe hết niên hạn; thu hồi đăng ký xe; thu hồi giấy đăng ký; chuyển vùng xe',
    mean: 'thu hồi chứng nhận đăng ký xe biển số xe',
    event: true,
  },
  { say: 'biển số tạm; biển tạm; đăng ký xe tạm; đăng ký xe tạm thời; giấy đi đường tạm cho xe', mean: 'đăng ký xe tạm thời' },
  {
    say: 'đăng kiểm xe; đăng kiểm; khám xe; đăng kiểm ô tô; đi đăng kiểm; hết hạn đăng kiểm; tem đăng kiểm; kiểm định xe; kiểm định ô tô; xe hết đăng kiểm',
    mean: 'cấp giấy chứng nhận kiểm định tem kiểm định an toàn kỹ thuật và bảo vệ môi trường xe cơ giới',
  },
  { say: 'khí thải xe máy; kiểm tra khí thải; đo khí thải xe máy', mean: 'chứng nhận kiểm định khí thải xe mô tô xe gắn máy' },
  {
    say: 'phù hiệu xe; phù hiệu; phù hiệu xe tải|khách|hợp|taxi; xe hợp đồng; chạy xe dịch vụ; taxi; chạy grab ô tô; chạy taxi; xe công nghệ',
    mean: 'phù hiệu xe kinh doanh vận tải',
    event: true,
  },
  {
    say: 'kinh doanh vận tải; giấy phép vận tải; giấy phép kinh doanh vận tải; xe tải chở hàng; chạy xe tải; chở hàng thuê; chở khách thuê; chạy xe khách; xe đưa đón học sinh',
    mean: 'cấp giấy phép kinh doanh vận tải bằng xe ô tô',
    event: true,
  },
  { say: 'xe quá tải; xe quá khổ; chở hàng quá khổ|tải; siêu trường siêu trọng', mean: 'cấp giấy phép lưu hành xe quá tải trọng xe quá khổ giới hạn' },
  { say: 'đấu nối đường; mở đường vào nhà ra quốc lộ; đấu nối vào đường', mean: 'đấu nối vào đường đang khai thác', event: true },
  {
    say: 'đào đường; đào vỉa hè; đào lòng đường; cắt đường; thi công trên đường',
    mean: 'cấp phép thi công công trình trên đường bộ đang khai thác',
    event: true,
  },
  { say: 'vỉa hè; lấn chiếm vỉa hè; dựng rạp đám cưới; dựng rạp; che rạp; sử dụng lòng đường', mean: 'sử dụng tạm thời lòng đường vỉa hè', event: true },
  { say: 'ghe; xuồng; đăng ký ghe|xuồng|tàu|thuyền|phà|đò; giấy tờ ghe; vỏ lãi; tàu thuyền chở hàng', mean: 'đăng ký phương tiện thủy nội địa', event: true },
  // Đất
  {
    say: 'sổ đỏ; sổ hồng; bìa đỏ; bìa hồng; giấy tờ đất; giấy đất; sổ đất; sổ nhà; giấy tờ nhà đất; giấy chủ quyền; sổ chủ quyền; bìa đất; thẻ đỏ; trích lục đất; giấy chứng nhận đất; giấy chứng nhận nhà; sổ nhà đất; giấy quyền sử dụng đất; chủ quyền đất; chủ quyền nhà',
    mean: 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
  },
  {
    say: 'làm sổ đỏ; làm sổ hồng; làm bìa đỏ; làm sổ đất; làm sổ; cấp sổ đỏ; cấp sổ hồng; cấp bìa đỏ; sổ đỏ lần đầu; bìa đỏ lần đầu; cấp sổ lần đầu; sổ lần đầu; làm sổ lần đầu; làm giấy tờ đất; làm giấy đất; làm giấy chủ quyền; xin sổ đỏ; xin cấp sổ; đất chưa có sổ; chưa có sổ đỏ; chưa có sổ; chưa có bìa đỏ; đất khai hoang; đất ông cha để lại chưa; đất không giấy tờ; đất không có giấy tờ; hợp thức hóa nhà|đất; hợp thức hóa; đăng ký đất lần đầu; cấp quyền sử dụng đất lần đầu; đất ở lâu năm; cấp giấy chứng nhận lần đầu; đất lấn chiếm; giấy tay; mua đất giấy tay; mua bán giấy tay',
    mean: 'đăng ký đất đai tài sản gắn liền với đất cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  },
  {
    say: 'mất sổ đỏ; mất sổ hồng; mất bìa đỏ; mất giấy tờ đất; mất giấy đất; mất sổ đất; mất sổ nhà; làm mất sổ đỏ; bị mất sổ đỏ; sổ đỏ|hồng bị|đã|làm mất|cháy; sổ đỏ mất|cháy; bìa đỏ bị mất; làm lại sổ đỏ; làm lại sổ hồng; làm lại bìa đỏ; cấp lại sổ đỏ; cấp lại sổ hồng; cấp lại bìa đỏ; cấp lại sổ; xin lại sổ đỏ; cháy sổ đỏ; thất lạc sổ đỏ; mất giấy chứng nhận quyền sử dụng đất',
    mean: 'cấp lại giấy chứng nhận do bị mất',
  },
  {
    say: 'đổi sổ đỏ; đổi sổ hồng; đổi bìa đỏ; cấp đổi sổ; cấp đổi sổ đỏ|hồng; cấp đổi bìa; đổi sổ mới; đổi sổ cũ; sổ đỏ cũ; sổ cũ nát; rách sổ đỏ; sổ đỏ ? rách|nát|nhòe|ố|mối; sổ hồng ? rách|nát; đổi sổ đỏ sang sổ hồng; đổi sổ đỏ mẫu mới; đo lại đất cấp lại sổ; đổi giấy chứng nhận mới',
    mean: 'cấp đổi giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
  },
  {
    say: 'sang tên sổ đỏ; sang tên sổ hồng; sang tên bìa đỏ; sang tên đất; sang tên nhà; sang tên nhà đất; sang tên quyền sử dụng đất; sang sổ; sang tên sổ; mua đất; bán đất; mua bán đất; mua nhà; bán nhà; mua bán nhà đất; mua bán nhà; chuyển nhượng đất; chuyển nhượng nhà đất; chuyển nhượng quyền sử dụng đất; cho đất; tặng đất; cho con đất; cho tặng đất; tặng cho đất; tặng cho nhà đất; cho nhà; cho con nhà; chuyển tên sổ; chuyển tên đất; đứng tên sổ; cho con đứng tên; chuyển quyền sử dụng đất; thừa kế đất; thừa kế nhà; thừa kế nhà đất; nhận thừa kế; thừa kế quyền sử dụng đất; đất ông bà để lại; đất cha|ba|bố mẹ để lại; nhà cha|ba|bố mẹ để lại; đất hương hỏa; đất thừa kế; sang tên thừa kế',
    mean: 'đăng ký biến động chuyển nhượng thừa kế tặng cho quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    event: true,
  },
  {
    say: 'tách thửa; tách sổ đỏ; tách sổ; tách đất; chia đất; chia thửa; tách bìa; tách bìa đỏ; cắt đất; cắt đất cho con; nhập thửa; gộp thửa; hợp thửa; gộp sổ; gộp đất; gộp hai|2 thửa|miếng|mảnh|lô|sổ; nhập hai thửa; chia lô; phân lô; tách miếng|mảnh|lô đất; gộp đất thành một sổ',
    mean: 'tách thửa hoặc hợp thửa đất',
  },
  {
    say: 'lên thổ cư; chuyển thổ cư; chuyển sang thổ cư; chuyển lên thổ cư; đất thổ cư; lên đất ở; chuyển sang đất ở; chuyển đất vườn; chuyển đất ruộng; chuyển đất nông nghiệp; chuyển đất trồng cây; đất vườn lên; đất ruộng lên; đất vườn sang; đất nông nghiệp sang đất ở; chuyển đất nông nghiệp sang đất ở; chuyển mục đích đất; chuyển mục đích sử dụng; chuyển đổi mục đích; chuyển đổi mục đích sử dụng đất; chuyển đổi đất; lên đất thổ cư',
    mean: 'giao đất cho thuê đất chuyển mục đích sử dụng đất',
  },
  {
    say: 'thế chấp sổ đỏ; thế chấp sổ hồng; thế chấp đất; thế chấp nhà; thế chấp nhà đất; thế chấp quyền sử dụng đất; vay thế chấp; cầm sổ đỏ vay; cắm sổ đỏ; vay ngân hàng bằng sổ đỏ; đăng ký thế chấp; đăng ký giao dịch bảo đảm',
    mean: 'đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất',
  },
  {
    say: 'xóa thế chấp; giải chấp; xóa thế chấp sổ đỏ; giải chấp sổ đỏ; trả nợ ngân hàng xong; trả hết nợ ngân hàng; rút sổ đỏ ngân hàng; xóa đăng ký thế chấp',
    mean: 'xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất tài sản gắn liền với đất',
  },
  {
    say: 'tranh chấp đất; tranh chấp ranh đất; tranh chấp đất đai; lấn đất; lấn ranh; lấn ranh đất; cãi nhau ranh đất; hàng xóm lấn; tranh chấp lối đi; tranh chấp ranh giới; hòa giải đất đai; hòa giải tranh chấp đất; giành đất; kiện đất',
    mean: 'hòa giải tranh chấp đất đai',
    event: true,
  },
  {
    say: 'đo đạc đất; đo lại đất; trích đo; đo đất; trích đo địa chính; cắm mốc đất; xác định ranh đất',
    mean: 'đo đạc trích đo bản đồ địa chính thửa đất',
    event: true,
  },
  {
    say: 'xem quy hoạch; quy hoạch đất; tra quy hoạch; tra cứu quy hoạch; dính quy hoạch; vướng quy hoạch; check quy hoạch; thông tin quy hoạch; hỏi quy hoạch; coi quy hoạch; đất có quy hoạch; chứng chỉ quy hoạch; nằm trong quy hoạch',
    mean: 'cung cấp thông tin quy hoạch đô thị và nông thôn',
  },
  {
    say: 'hỏi thông tin đất; thông tin thửa đất; trích lục thửa đất; trích lục bản đồ địa chính; dữ liệu đất đai; xin hồ sơ đất; cung cấp thông tin đất',
    mean: 'cung cấp thông tin dữ liệu đất đai',
    event: true,
  },
  {
    say: 'sổ đỏ|hồng ? sai; sổ đỏ|hồng in|ghi|viết sai|nhầm; sai tên trên sổ đỏ|hồng; sai diện tích sổ đỏ; đính chính sổ đỏ; sửa sổ đỏ; sai thông tin sổ đỏ; đính chính giấy chứng nhận',
    mean: 'đính chính giấy chứng nhận đã cấp',
  },
  {
    say: 'đổi thông tin trên sổ đỏ; thay đổi thông tin trên sổ đỏ|hồng; cập nhật căn cước trên|vào sổ đỏ|hồng; đổi số cmnd trên sổ; đổi tên trên sổ đỏ; cập nhật số căn cước vào sổ; đổi số chứng minh trên sổ',
    mean: 'đăng ký biến động đối với trường hợp đổi tên hoặc thay đổi thông tin về người sử dụng đất',
  },
  {
    say: 'gia hạn đất; đất hết hạn; gia hạn sử dụng đất; đất nông nghiệp hết hạn; gia hạn thời hạn sử dụng đất; đất hết thời hạn',
    mean: 'xác nhận tiếp tục sử dụng đất nông nghiệp gia hạn sử dụng đất',
  },
  {
    say: 'nợ tiền sử dụng đất; ghi nợ tiền đất; xóa nợ tiền sử dụng đất; xóa ghi nợ; trả nợ tiền sử dụng đất',
    mean: 'xóa ghi nợ tiền sử dụng đất lệ phí trước bạ trên giấy chứng nhận đã cấp',
  },
  {
    say: 'hiến đất; hiến đất làm đường; cho đất làm đường',
    mean: 'tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông',
  },
  { say: 'thuê đất; thuê đất nhà nước; xin giao đất; xin thuê đất; xin cấp đất; cấp đất ở', mean: 'giao đất cho thuê đất', event: true },
  {
    say: 'đưa nhà vào sổ đỏ; thêm nhà vào sổ; nhà chưa có trong sổ; hoàn công; hoàn công nhà; chứng nhận nhà trên đất',
    mean: 'đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận',
  },
  {
    say: 'trồng cây trên đất lúa; chuyển lúa sang cây ăn trái; đất lúa trồng cây khác; đất lúa nuôi cá; chuyển đổi cây trồng; lúa sang nuôi tôm',
    mean: 'chuyển đổi cơ cấu cây trồng vật nuôi trên đất trồng lúa',
  },
  {
    say: 'đền bù; bồi thường đất; giải tỏa; giải phóng mặt bằng; tái định cư; thu hồi đất',
    mean: 'bồi thường hỗ trợ tái định cư khi nhà nước thu hồi đất',
    event: true,
  },
  // Xây dựng, nhà ở
  {
    say: 'xây nhà; cất nhà; làm nhà; dựng nhà; xây nhà mới; xây nhà ở; xây mới; xin phép xây nhà; xin phép xây dựng; xin phép cất nhà; xin giấy phép xây dựng; phép xây dựng; giấy phép xây; giấy phép xây nhà; xây nhà cấp 4; xây nhà trọ; xây phòng trọ; xây nhà 2|3|hai|ba tầng|lầu; giấy phép xây dựng nhà ở; giấy phép cất nhà; giấy phép xây dựng nhà; giấy phép xây dựng; cấp phép xây dựng; xây trên đất',
    mean: 'cấp giấy phép xây dựng mới công trình và nhà ở riêng lẻ',
    event: true,
  },
  {
    say: 'sửa nhà; sửa chữa nhà; nâng tầng; nâng thêm tầng|lầu; thêm tầng; thêm lầu; xây thêm tầng|lầu; xây lên tầng; xây lên thêm tầng|1|một; cơi nới; cải tạo nhà; lên tầng; lên lầu; sửa chữa cải tạo; đập đi sửa lại; nâng nền; nới nhà; cơi nới nhà',
    mean: 'cấp giấy phép xây dựng sửa chữa cải tạo công trình và nhà ở riêng lẻ',
  },
  { say: 'gia hạn giấy phép xây dựng; giấy phép xây dựng hết hạn; giấy phép xây dựng sắp hết hạn; gia hạn phép xây dựng', mean: 'gia hạn giấy phép xây dựng' },
  {
    say: 'đổi thiết kế; thay đổi thiết kế; thay đổi bản vẽ; điều chỉnh giấy phép xây dựng; sửa bản vẽ; xây khác giấy phép; xây sai phép',
    mean: 'cấp điều chỉnh giấy phép xây dựng',
    event: true,
  },
  { say: 'xây tạm; giấy phép tạm; nhà tạm; giấy phép xây dựng tạm; xây dựng có thời hạn', mean: 'cấp giấy phép xây dựng có thời hạn' },
  {
    say: 'chặt cây; đốn cây; đốn cây xanh; chặt cây xanh; cưa cây; hạ cây; tỉa cây; di dời cây xanh; bứng cây',
    mean: 'cấp giấy phép chặt hạ dịch chuyển cây xanh',
    event: true,
  },
  {
    say: 'nhà ở xã hội; mua nhà xã hội; mua nhà ở xã hội; thuê nhà xã hội; nhà cho người thu nhập thấp; đăng ký nhà ở xã hội',
    mean: 'đăng ký mua thuê mua thuê nhà ở xã hội',
  },
  { say: 'khởi công; động thổ; báo khởi công; trước khi xây báo; trước khi đổ móng; thông báo khởi công', mean: 'thông báo khởi công xây dựng' },
  { say: 'ban quản trị chung cư; quản trị nhà chung cư', mean: 'công nhận ban quản trị nhà chung cư' },
  { say: 'số nhà; cấp số nhà; xin số nhà; biển số nhà; đánh số nhà; gắn số nhà', mean: 'cấp số nhà biển số nhà' },
  { say: 'hỗ trợ xây nhà cho hộ nghèo; xóa nhà tạm; nhà tình thương; nhà tình nghĩa; nhà đại đoàn kết', mean: 'hỗ trợ nhà ở hộ nghèo', event: true },
  { say: 'môi giới nhà đất; môi giới bất động sản; cò đất; sàn bất động sản', mean: 'chứng chỉ hành nghề môi giới bất động sản', event: true },
  {
    say: 'chứng chỉ xây dựng; chứng chỉ hành nghề xây dựng; chứng chỉ giám sát; chứng chỉ năng lực xây dựng',
    mean: 'cấp chứng chỉ hành nghề hoạt động xây dựng',
  },
];
