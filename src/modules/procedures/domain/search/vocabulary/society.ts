import type { Saying } from './saying.ts';

/** Văn hóa, tôn giáo, hội; an ninh, phòng cháy; khiếu nại, pháp lý; nông nghiệp, môi trường; lời chung và phương ngữ. */
export const SOCIETY_SAYINGS: readonly Saying[] = [
  // Văn hóa, tôn giáo, hội, khen thưởng
  { say: 'lễ hội; tổ chức lễ hội; hội làng; hội đình; mở hội', mean: 'thông báo tổ chức lễ hội', event: true },
  { say: 'ca nhạc; biểu diễn; tổ chức ca nhạc; đêm nhạc; hội chợ ca nhạc; biểu diễn nghệ thuật; văn nghệ', mean: 'tổ chức biểu diễn nghệ thuật', event: true },
  { say: 'thi hoa hậu; cuộc thi người đẹp; thi người đẹp', mean: 'tổ chức cuộc thi người đẹp người mẫu' },
  { say: 'câu lạc bộ bóng|thể|cầu|võ; lập câu lạc bộ; đội bóng của thôn; clb thể thao', mean: 'công nhận câu lạc bộ thể dục thể thao cơ sở', event: true },
  { say: 'thư viện; tủ sách; mở thư viện', mean: 'thông báo thành lập thư viện', event: true },
  { say: 'gia đình văn hóa; danh hiệu gia đình văn hóa; thôn văn hóa; làng văn hóa', mean: 'xét tặng danh hiệu gia đình văn hóa thôn tổ dân phố văn hóa' },
  { say: 'di tích; xếp hạng di tích; tu bổ di tích; sửa đình|chùa; cổ vật', mean: 'di tích lịch sử văn hóa', event: true },
  {
    say: 'xây chùa|nhà thờ|thánh; sửa chùa|nhà thờ; cơ sở thờ tự; nhóm đạo; sinh hoạt đạo; sinh hoạt tôn giáo; nhóm tôn giáo; điểm nhóm',
    mean: 'đăng ký sinh hoạt tôn giáo tập trung',
    event: true,
  },
  {
    say: 'quyên góp; quyên tiền; quyên góp chùa; kêu gọi từ thiện; từ thiện; lập quỹ từ thiện; quỹ từ thiện',
    mean: 'tổ chức quyên góp quỹ từ thiện',
    event: true,
  },
  { say: 'lập hội; thành lập hội; hội đồng hương; mở hội nhóm', mean: 'thành lập hội', event: true },
  { say: 'khen thưởng; giấy khen; bằng khen; xin giấy khen; huân chương; kỷ niệm chương', mean: 'tặng thưởng giấy khen bằng khen', event: true },
  { say: 'in sách; xuất bản; in tài liệu; xuất bản sách; làm sách', mean: 'cấp giấy phép xuất bản tài liệu', event: true },
  { say: 'ra báo; bản tin; thẻ nhà báo', mean: 'giấy phép xuất bản bản tin thẻ nhà báo', event: true },
  { say: 'quay phim; làm phim; đóng phim', mean: 'giấy phép sản xuất phim quay phim', event: true },
  // An ninh, phòng cháy, vũ khí
  {
    say: 'phòng cháy; pccc; thẩm duyệt phòng cháy; thẩm duyệt pccc; nghiệm thu phòng cháy; giấy phòng cháy; giấy pccc; duyệt pccc',
    mean: 'thẩm định thiết kế về phòng cháy và chữa cháy nghiệm thu',
    event: true,
  },
  { say: 'súng; súng săn; giấy phép sử dụng súng; roi điện; công cụ hỗ trợ; bình xịt hơi cay', mean: 'giấy phép sử dụng vũ khí công cụ hỗ trợ', event: true },
  { say: 'pháo; pháo hoa; bắn pháo hoa; đốt pháo', mean: 'pháo hoa', event: true },
  { say: 'kiếm cổ; dao cổ; vũ khí thô sơ', mean: 'khai báo vũ khí thô sơ', event: true },
  { say: 'bảo vệ công ty; nhân viên bảo vệ; đào tạo bảo vệ', mean: 'dịch vụ bảo vệ', event: true },
  { say: 'flycam; drone; máy bay không người lái; bay flycam', mean: 'cấp phép bay tàu bay không người lái phương tiện bay', event: true },
  { say: 'tái hòa nhập; ra tù; mãn hạn tù; đi tù về; xóa án tích; xóa án', mean: 'xóa án tích chấp hành xong hình phạt', event: true },
  // Khiếu nại, pháp lý
  {
    say: 'khiếu nại; kiện cán bộ; khiếu nại quyết định; không đồng ý với quyết định; khiếu kiện; khiếu nại cán bộ|xã|ủy; đơn khiếu nại',
    mean: 'giải quyết khiếu nại lần đầu',
  },
  { say: 'tố cáo; tố giác; tố cáo cán bộ; đơn tố cáo; cán bộ nhũng nhiễu; cán bộ nhận hối lộ', mean: 'giải quyết tố cáo' },
  {
    say: 'phản ánh; kiến nghị; góp ý; phản ánh cán bộ; tiếp công dân; gặp chủ tịch; gửi đơn; đơn thư; nộp đơn kiến nghị',
    mean: 'tiếp công dân xử lý đơn',
    event: true,
  },
  { say: 'hòa giải; tổ hòa giải; hòa giải viên; hòa giải ở xã|thôn|phường', mean: 'hòa giải viên tổ hòa giải', event: true },
  { say: 'trợ giúp pháp lý; luật sư miễn phí; nhờ luật sư; tư vấn pháp luật miễn phí; xin luật sư; luật sư cho người nghèo', mean: 'yêu cầu trợ giúp pháp lý' },
  {
    say: 'bồi thường nhà nước; bị oan; cán bộ làm sai bồi thường; đòi bồi thường',
    mean: 'giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại',
    event: true,
  },
  { say: 'ly hôn; ly dị; li dị; bỏ vợ; bỏ chồng', mean: 'ly hôn' },
  { say: 'khởi kiện; nộp đơn kiện; kiện ra tòa; đơn khởi kiện; ra tòa', mean: 'gửi nhận đơn khởi kiện tòa án', event: true },
  { say: 'thi hành án; yêu cầu thi hành án; tòa xử rồi không trả', mean: 'yêu cầu thi hành án dân sự', event: true },
  { say: 'đấu giá', mean: 'đấu giá tài sản', event: true },
  // Nông, lâm, ngư, môi trường, nước, điện
  { say: 'tàu cá; ghe cá; thuyền cá; thuyền đánh cá; ghe đánh cá; tàu đánh cá; ghe biển; ghe câu; tàu câu', mean: 'tàu cá' },
  { say: 'đăng ký tàu cá|ghe; đăng ký ghe cá; làm giấy tàu cá; giấy tờ tàu cá; đóng tàu cá mới', mean: 'cấp giấy chứng nhận đăng ký tàu cá', event: true },
  {
    say: 'đăng kiểm tàu cá; đăng kiểm ghe; an toàn kỹ thuật tàu|ghe; kiểm tra tàu cá; an toàn kỹ thuật ghe ? cá',
    mean: 'cấp giấy chứng nhận an toàn kỹ thuật tàu cá',
  },
  {
    say: 'đi biển; đi biển đánh bắt; đánh bắt cá; đánh bắt hải sản; đánh cá; giấy phép đánh bắt; giấy phép đánh cá; đi khơi; ra khơi; khai thác hải sản; giấy phép đi biển',
    mean: 'cấp cấp lại giấy phép khai thác thủy sản',
    event: true,
  },
  {
    say: 'nuôi cá lồng; nuôi lồng bè; nuôi tôm; ao tôm; lồng bè; nuôi cá bè; nuôi tôm hùm; nuôi thủy sản; nuôi trồng thủy sản',
    mean: 'cấp giấy xác nhận đăng ký nuôi trồng thủy sản lồng bè đối tượng thủy sản nuôi chủ lực',
    event: true,
  },
  {
    say: 'bị thiên tai; bão lụt; thiệt hại bão; thiệt hại do bão|lũ|lụt|hạn; lúa chết; mất mùa; lụt cuốn; hỗ trợ bão; hỗ trợ thiệt hại; thiệt hại thiên tai',
    mean: 'hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai',
    event: true,
  },
  {
    say: 'dịch tả heo; dịch tả lợn; heo chết; lợn chết; gà chết; vịt chết; bò chết; heo dịch; dịch bệnh gia súc|gia|heo|gà; tiêu hủy heo|lợn|gà',
    mean: 'hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật',
    event: true,
  },
  {
    say: 'nuôi heo; nuôi lợn; trại heo; trại gà; trang trại; trang trại chăn nuôi; nuôi bò; nuôi gà; mở trại; kê khai chăn nuôi',
    mean: 'cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với chăn nuôi trang trại',
    event: true,
  },
  {
    say: 'vận chuyển heo; chở heo; chở gia súc; kiểm dịch; kiểm dịch động vật; chở trâu bò',
    mean: 'cấp giấy chứng nhận kiểm dịch động vật sản phẩm động vật trên cạn vận chuyển',
    event: true,
  },
  { say: 'thuốc thú y; bán thuốc thú y; tiệm thuốc thú y', mean: 'cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y', event: true },
  { say: 'chích chó; tiêm dại; bác sĩ thú y; hành nghề thú y; chứng chỉ thú y; mở phòng khám thú y', mean: 'cấp chứng chỉ hành nghề thú y', event: true },
  {
    say: 'thuốc trừ sâu; bán thuốc trừ sâu; thuốc bảo vệ thực vật; bán thuốc bảo vệ thực vật; thuốc sâu',
    mean: 'cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
  },
  { say: 'bán phân bón; phân bón; tiệm phân bón; buôn bán phân bón', mean: 'cấp giấy chứng nhận đủ điều kiện buôn bán phân bón', event: true },
  {
    say: 'mã vùng trồng; mã số vùng trồng; xuất khẩu trái cây|sầu|thanh|xoài; vietgap',
    mean: 'cấp cấp lại mã số vùng trồng mã số cơ sở đóng gói',
    event: true,
  },
  {
    say: 'chặt rừng; khai thác gỗ; khai thác rừng; bán gỗ rừng trồng; bán keo; chặt keo; giấy phép khai thác gỗ; gỗ rừng trồng; bán rừng',
    mean: 'phê duyệt phương án khai thác gỗ xác nhận bảng kê lâm sản',
    event: true,
  },
  { say: 'giao rừng; nhận rừng; thuê rừng; nhận đất rừng; đất rừng', mean: 'giao rừng cho thuê rừng giao đất giao rừng', event: true },
  { say: 'trồng rừng; hỗ trợ trồng rừng', mean: 'hỗ trợ trồng rừng', event: true },
  {
    say: 'nuôi động vật hoang dã; nuôi nhím; nuôi rắn; nuôi chim yến; nuôi yến; nuôi cá sấu; nuôi chồn; nuôi dúi; động vật hoang dã',
    mean: 'đăng ký mã số cơ sở nuôi trồng các loài động vật',
    event: true,
  },
  { say: 'nước ngầm; khoan giếng; giếng khoan; đào giếng; nước giếng', mean: 'khai thác nước dưới đất', event: true },
  {
    say: 'xả thải; xả nước thải; giấy phép môi trường; giấy môi trường; thủ tục môi trường; cam kết môi trường; đăng ký môi trường; kế hoạch bảo vệ môi trường; hồ sơ môi trường',
    mean: 'cấp giấy phép môi trường',
    event: true,
  },
  { say: 'đánh giá tác động môi trường; báo cáo môi trường', mean: 'thẩm định báo cáo đánh giá tác động môi trường' },
  {
    say: 'khai thác cát; cát sỏi; khai thác đá; mỏ đất; mỏ đá; khai thác đất; mỏ cát; khai thác mỏ; đào vàng',
    mean: 'cấp giấy phép khai thác khoáng sản',
    event: true,
  },
  {
    say: 'điện kế; gắn điện; mắc điện; lắp điện; kéo điện; câu điện; gắn đồng hồ điện; lắp công tơ; đồng hồ điện; xin điện; lắp điện mới; điện ba pha; điện 3 pha',
    mean: 'cấp điện mới',
    event: true,
  },
  { say: 'đổi tên chủ hộ điện; sang tên điện; đổi tên hợp đồng điện; sang tên hợp đồng điện', mean: 'thay đổi chủ thể hợp đồng mua bán điện', event: true },
  { say: 'đăng ký nước máy; gắn nước; lắp nước; đồng hồ nước; nước máy', mean: 'cấp nước', event: true },
  { say: 'bảo hiểm nông nghiệp', mean: 'phê duyệt đối tượng được hỗ trợ phí bảo hiểm nông nghiệp' },
  { say: 'đê; đê điều; trên đê', mean: 'hoạt động liên quan đến đê điều', event: true },
  { say: 'ocop; sản phẩm ocop', mean: 'đánh giá phân hạng sản phẩm ocop', event: true },
  { say: 'tiền rách; đổi tiền rách; tiền cũ nát', mean: 'đổi tiền không đủ tiêu chuẩn lưu thông' },
  { say: 'tiền giả', mean: 'giám định tiền giả tiền nghi giả' },
  // Lời chung và phương ngữ
  { say: 'đi nước ngoài; ra nước ngoài; định cư nước ngoài; xuất ngoại', mean: 'ra nước ngoài', event: true },
  { say: 'heo', mean: 'lợn' },
  { say: 'xe hơi', mean: 'xe ô tô' },
  { say: 'xe gắn máy; xe honda; xe 2 bánh', mean: 'xe máy mô tô' },
  { say: 'sang tên', mean: 'chuyển quyền sở hữu chuyển nhượng', event: true },
  {
    say: 'làm lại; bị mất; bị rơi; bị rớt; làm rơi; làm rớt; làm mất; thất lạc; đánh mất; bị hỏng; bị hư; bị rách; bị nhòe; bị cháy; bị ướt; xin lại',
    mean: 'cấp lại',
    event: true,
  },
  { say: 'xin nghỉ luôn; không làm nữa; thôi không làm', mean: 'chấm dứt', event: true },
];
