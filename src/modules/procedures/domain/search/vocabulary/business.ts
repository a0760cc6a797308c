import type { Saying } from './saying.ts';

/** Kinh doanh, doanh nghiệp, thuế, giấy phép ngành nghề. */
export const BUSINESS_SAYINGS: readonly Saying[] = [
  {
    say: 'mở quán|tiệm|shop|sạp|hàng|ki|kiot|xưởng; mở cửa hàng; mở tạp hóa; mở tiệm tạp hóa; buôn bán nhỏ; bán hàng ăn; mở quán ăn; mở quán cà phê|nhậu|cơm|phở|bún|trà|nước; bán cà phê; bán trà sữa; bán đồ ăn; bán quần áo; bán hàng online; bán hàng qua mạng; bán hàng trên mạng; bán online; bán livestream; bán tạp hóa; bán rau; bán ngoài chợ; sạp chợ; tiệm tóc; cắt tóc; hớt tóc; tiệm nail; mở spa; tiệm may; tiệm giặt; kinh doanh nhỏ; kinh doanh nhỏ lẻ; kinh doanh tại nhà; buôn bán tại nhà; mở bán; mở cơ sở kinh doanh; mở xưởng nhỏ; quán vỉa hè',
    mean: 'đăng ký thành lập hộ kinh doanh',
    event: true,
  },
  {
    say: 'đăng ký hộ kinh doanh; đăng ký kinh doanh hộ; đăng ký kinh doanh cá thể; kinh doanh cá thể; kinh doanh hộ gia đình; hộ cá thể; hộ kinh doanh cá thể; giấy phép buôn bán; giấy phép hộ kinh doanh; lập hộ kinh doanh; mở hộ kinh doanh; thành lập hộ kinh doanh; làm hộ kinh doanh; đăng ký buôn bán; đăng ký bán hàng',
    mean: 'đăng ký thành lập hộ kinh doanh',
  },
  {
    say: 'đóng cửa hộ kinh doanh; đóng cửa luôn; đóng cửa quán|tiệm; nghỉ bán luôn; nghỉ kinh doanh; nghỉ bán; nghỉ buôn bán; dẹp tiệm; dẹp quán; dẹp luôn; đóng tiệm; đóng quán; hủy hộ kinh doanh; giải thể hộ kinh doanh; đóng hộ kinh doanh; sang quán; không bán nữa; không kinh doanh nữa; thôi kinh doanh; trả giấy phép kinh doanh; trả lại giấy phép kinh doanh; nghỉ làm hộ kinh doanh; hủy giấy phép kinh doanh; ngưng kinh doanh luôn',
    mean: 'chấm dứt hoạt động hộ kinh doanh',
  },
  {
    say: 'tạm nghỉ bán; tạm nghỉ kinh doanh; tạm ngưng kinh doanh; tạm dừng kinh doanh; tạm ngừng bán; tạm đóng cửa; quán tạm đóng|nghỉ|ngưng; nghỉ bán mấy tháng; nghỉ một thời gian; tạm ngưng bán; tạm nghỉ',
    mean: 'tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn',
  },
  {
    say: 'tạm ngừng công ty; công ty tạm ngừng|ngưng|dừng|nghỉ; công ty xin tạm ngừng|ngưng; doanh nghiệp tạm ngừng|ngưng|dừng; tạm ngưng hoạt động công ty|doanh; công ty mở lại; hoạt động trở lại',
    mean: 'thông báo tạm ngừng kinh doanh tiếp tục kinh doanh trước thời hạn doanh nghiệp chi nhánh',
  },
  {
    say: 'mất giấy phép kinh doanh; mất giấy phép hộ kinh doanh; làm lại giấy phép kinh doanh; mất giấy đăng ký kinh doanh; giấy đăng ký hộ kinh doanh; mất giấy chứng nhận hộ kinh doanh; rách giấy phép kinh doanh; cấp lại giấy phép kinh doanh; cấp lại giấy hộ kinh doanh; giấy phép kinh doanh bị mất|rách|cháy; mất đăng ký kinh doanh',
    mean: 'cấp lại giấy chứng nhận đăng ký hộ kinh doanh',
  },
  {
    say: 'hộ kinh doanh đổi|chuyển|thay|thêm|dời|bổ; đổi tên quán; đổi tên hộ kinh doanh; đổi địa chỉ hộ kinh doanh; đổi địa điểm kinh doanh; thêm ngành nghề; bổ sung ngành nghề; thêm ngành nghề kinh doanh; thêm mặt hàng; chuyển địa điểm bán|kinh; thay đổi chủ hộ kinh doanh; đổi chủ hộ kinh doanh; sang nhượng hộ kinh doanh; dời tiệm|quán; bổ sung ngành nghề cho hộ kinh doanh',
    mean: 'đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
  },
  { say: 'đăng ký kinh doanh; giấy phép kinh doanh; xin giấy phép kinh doanh; làm giấy phép kinh doanh', mean: 'đăng ký thành lập hộ kinh doanh', event: true },
  // Doanh nghiệp
  {
    say: 'mở công ty; lập công ty; thành lập công ty; đăng ký công ty; mở doanh nghiệp; lập doanh nghiệp; khởi nghiệp công ty; thành lập doanh nghiệp; đăng ký doanh nghiệp; mở cty; mở công ty riêng',
    mean: 'đăng ký thành lập công ty doanh nghiệp',
    event: true,
  },
  { say: 'công ty tư nhân; doanh nghiệp tư nhân; doanh nghiệp một chủ; mở dntn', mean: 'đăng ký thành lập doanh nghiệp tư nhân' },
  {
    say: 'mở công ty tnhh; công ty một thành viên; công ty 1 thành viên; công ty trách nhiệm hữu hạn; công ty một mình; công ty một chủ; làm chủ một mình; tnhh một thành viên; tnhh 1 thành viên; công ty tnhh',
    mean: 'đăng ký thành lập công ty trách nhiệm hữu hạn tnhh một thành viên',
    event: true,
  },
  {
    say: 'công ty hai thành viên; công ty 2 thành viên; tnhh hai thành viên; tnhh 2 thành viên; hùn vốn; hùn vốn mở công ty; góp vốn mở công ty; vợ chồng góp vốn',
    mean: 'đăng ký thành lập công ty trách nhiệm hữu hạn tnhh hai thành viên trở lên',
    event: true,
  },
  {
    say: 'mở công ty cổ phần; lập công ty cổ phần; thành lập công ty cổ phần; công ty 3 người; công ty cổ phần',
    mean: 'đăng ký thành lập công ty cổ phần',
    event: true,
  },
  {
    say: 'đóng công ty; giải thể công ty; đóng cửa công ty; phá sản công ty; dẹp công ty; đóng mã số thuế công ty; xóa sổ công ty; giải thể doanh nghiệp; công ty không hoạt động nữa',
    mean: 'giải thể doanh nghiệp',
  },
  {
    say: 'đổi địa chỉ công ty; đổi tên công ty; đổi tên doanh nghiệp; chuyển trụ sở; chuyển trụ sở công ty; chuyển văn phòng công ty; đổi trụ sở; dời văn phòng; công ty dời|chuyển|đổi địa|trụ|văn|tên|chỗ; thay đổi địa chỉ trụ sở; dời trụ sở',
    mean: 'đăng ký thay đổi địa chỉ trụ sở chính đăng ký đổi tên của doanh nghiệp',
  },
  {
    say: 'đổi giám đốc; đổi người đại diện; thay giám đốc; thay người đại diện pháp luật; đổi người đại diện theo pháp luật; công ty đổi giám đốc|người',
    mean: 'đăng ký thay đổi người đại diện theo pháp luật của công ty',
  },
  { say: 'tăng vốn; tăng vốn điều lệ; giảm vốn điều lệ; thay đổi vốn; đổi vốn điều lệ', mean: 'đăng ký thay đổi vốn điều lệ phần vốn góp tỷ lệ phần vốn góp' },
  {
    say: 'mất giấy phép công ty; mất giấy phép đăng ký doanh nghiệp; mất giấy đăng ký doanh nghiệp; mất giấy chứng nhận đăng ký doanh nghiệp; cấp lại giấy phép công ty; mất đăng ký doanh nghiệp; cấp lại giấy đăng ký doanh nghiệp',
    mean: 'cấp lại giấy chứng nhận đăng ký doanh nghiệp',
  },
  {
    say: 'mở chi nhánh; lập chi nhánh; mở văn phòng đại diện; thành lập chi nhánh; đăng ký chi nhánh; địa điểm kinh doanh mới; mở thêm cửa hàng cho công ty; mở thêm địa điểm',
    mean: 'đăng ký hoạt động chi nhánh văn phòng đại diện thông báo lập địa điểm kinh doanh',
  },
  {
    say: 'đóng chi nhánh; giải thể chi nhánh; đóng văn phòng đại diện; bỏ địa điểm kinh doanh',
    mean: 'chấm dứt hoạt động chi nhánh văn phòng đại diện địa điểm kinh doanh',
  },
  {
    say: 'hộ kinh doanh lên công ty; chuyển hộ kinh doanh lên|thành|sang; hộ kinh doanh lên doanh nghiệp',
    mean: 'chuyển đổi hộ kinh doanh thành doanh nghiệp',
  },
  { say: 'con dấu; khắc dấu; mẫu dấu; làm con dấu; đăng ký con dấu; dấu công ty; mộc công ty; khắc mộc', mean: 'đăng ký mẫu con dấu mới', event: true },
  { say: 'mất con dấu; con dấu bị mất|mòn|hỏng; đổi con dấu; khắc lại con dấu', mean: 'đăng ký lại mẫu con dấu' },
  { say: 'hợp tác xã; lập hợp tác xã; thành lập hợp tác xã; mở hợp tác xã', mean: 'đăng ký thành lập hợp tác xã', event: true },
  { say: 'tổ hợp tác; lập tổ hợp tác', mean: 'thông báo thành lập tổ hợp tác', event: true },
  { say: 'nội quy công ty; nội quy; nội quy lao động; nội quy cho công ty', mean: 'đăng ký nội quy lao động của doanh nghiệp' },
  // Thuế
  {
    say: 'mã số thuế cá nhân; đăng ký thuế; làm mã số thuế; xin mã số thuế; mã số thuế lần đầu; đăng ký mã số thuế; cấp mã số thuế; mã số thuế người phụ thuộc; đăng ký người phụ thuộc; giảm trừ gia cảnh',
    mean: 'đăng ký thuế lần đầu đối với người nộp thuế là cá nhân người phụ thuộc',
  },
  { say: 'mất mã số thuế; mất thẻ mã số thuế; cấp lại mã số thuế', mean: 'cấp lại giấy chứng nhận đăng ký thuế thông báo mã số thuế' },
  { say: 'đóng mã số thuế; hủy mã số thuế; khóa mã số thuế; bỏ mã số thuế', mean: 'chấm dứt hiệu lực mã số thuế' },
  {
    say: 'đổi thông tin mã số thuế; cập nhật căn cước mã số thuế; thay đổi thông tin đăng ký thuế; cập nhật mã số thuế; cập nhật thông tin thuế',
    mean: 'đăng ký thay đổi thông tin đăng ký thuế',
  },
  { say: 'hoàn thuế; lấy lại tiền thuế; hoàn thuế thu nhập cá nhân; hoàn thuế tncn; nộp dư thuế; nộp thừa thuế', mean: 'hoàn thuế thu nhập cá nhân tncn' },
  { say: 'quyết toán thuế; quyết toán thuế cá nhân; quyết toán thuế thu nhập cá nhân; quyết toán tncn', mean: 'khai quyết toán thuế thu nhập cá nhân' },
  { say: 'thuế đất; thuế nhà đất; thuế đất hằng|hàng năm; thuế đất ở; đóng thuế đất; thuế phi nông nghiệp', mean: 'khai thuế sử dụng đất phi nông nghiệp' },
  { say: 'trước bạ; lệ phí trước bạ; thuế trước bạ; trước bạ nhà đất; thuế trước bạ nhà', mean: 'khai lệ phí trước bạ nhà đất' },
  { say: 'trước bạ xe; lệ phí trước bạ xe; thuế trước bạ xe; trước bạ ô tô|xe; trước bạ xe máy', mean: 'khai lệ phí trước bạ tài sản khác' },
  {
    say: 'thuế bán nhà; thuế bán đất; bán nhà phải đóng|nộp|khai thuế; bán đất phải đóng|nộp|khai thuế; thuế chuyển nhượng đất|nhà|bất; thuế thu nhập khi bán nhà|đất; thuế thừa kế; thuế sang tên',
    mean: 'khai thuế thu nhập cá nhân tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản',
  },
  {
    say: 'thuế cho thuê nhà; cho thuê nhà ? đóng|nộp|khai thuế; cho thuê phòng trọ ? thuế; thuế cho thuê; cho thuê nhà trọ; thuế nhà trọ',
    mean: 'khai thuế đối với cá nhân cho thuê bất động sản',
    event: true,
  },
  { say: 'thuế khoán; thuế hộ kinh doanh; môn bài; thuế môn bài; lệ phí môn bài', mean: 'khai thuế hộ kinh doanh cá nhân kinh doanh lệ phí môn bài' },
  { say: 'hóa đơn; hóa đơn điện tử; xuất hóa đơn; đăng ký hóa đơn; mua hóa đơn lẻ; hóa đơn lẻ', mean: 'đăng ký sử dụng hóa đơn điện tử', event: true },
  { say: 'xác nhận nộp thuế; xác nhận không nợ thuế; xác nhận nghĩa vụ thuế', mean: 'xác nhận thực hiện nghĩa vụ thuế' },
  { say: 'nộp chậm thuế; xin nộp dần thuế; trả góp tiền thuế', mean: 'nộp dần tiền thuế nợ' },
  // Giấy phép ngành nghề
  { say: 'bán rượu; bán lẻ rượu; bán bia rượu; kinh doanh rượu; mở tiệm rượu', mean: 'cấp giấy phép bán lẻ rượu' },
  { say: 'nấu rượu; sản xuất rượu; làm rượu; ủ rượu; lò rượu', mean: 'cấp giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh' },
  { say: 'bán thuốc lá; bán lẻ thuốc lá', mean: 'cấp giấy phép bán lẻ sản phẩm thuốc lá' },
  { say: 'bán gas; kinh doanh gas; cửa hàng gas; đại lý gas; bán bình gas; bán ga', mean: 'đủ điều kiện cửa hàng bán lẻ LPG chai' },
  {
    say: 'cây xăng; bán xăng; cửa hàng xăng dầu; trạm xăng; mở cây xăng; bán xăng dầu',
    mean: 'cấp giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu',
    event: true,
  },
  { say: 'karaoke; quán karaoke; mở karaoke', mean: 'cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke' },
  { say: 'vũ trường; bar; quán bar; mở bar', mean: 'cấp giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường', event: true },
  {
    say: 'nhà nghỉ; khách sạn; homestay; cầm đồ; tiệm cầm đồ; mở tiệm cầm đồ; mở nhà nghỉ|khách; giấy an ninh trật tự; giấy chứng nhận an ninh; dịch vụ bảo vệ; mở công ty bảo vệ; dịch vụ đòi nợ; in ấn; làm con dấu thuê; giấy antt; massage; xoa bóp',
    mean: 'cấp mới giấy chứng nhận đủ điều kiện về an ninh trật tự',
    event: true,
  },
  { say: 'xếp hạng sao; khách sạn 1|2|3|4|5 sao; hạng sao khách sạn; gắn sao', mean: 'công nhận hạng cơ sở lưu trú du lịch khách sạn' },
  {
    say: 'game; quán net; tiệm net; quán game; tiệm game; phòng net; cyber; mở net',
    mean: 'cấp giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng',
  },
  { say: 'nhãn hiệu; thương hiệu; logo; đăng ký thương hiệu|logo; bảo hộ nhãn hiệu|thương', mean: 'đăng ký nhãn hiệu', event: true },
  { say: 'bản quyền; đăng ký bản quyền; tác quyền; bản quyền tác giả|bài|sách|phần', mean: 'cấp giấy chứng nhận đăng ký quyền tác giả', event: true },
  { say: 'sáng chế; bằng sáng chế; phát minh', mean: 'đăng ký sáng chế', event: true },
  { say: 'mã vạch; mã số mã vạch; barcode', mean: 'cấp giấy chứng nhận quyền sử dụng mã số mã vạch' },
  {
    say: 'dán biển quảng cáo; treo băng rôn; băng rôn; bảng hiệu; biển hiệu; biển quảng cáo; treo bảng quảng cáo; dựng biển quảng cáo; pano; treo phướn',
    mean: 'thông báo sản phẩm quảng cáo trên bảng quảng cáo băng-rôn',
    event: true,
  },
  {
    say: 'khuyến mãi; khuyến mại; giảm giá; chương trình khuyến mãi; quay số trúng thưởng; bốc thăm trúng thưởng',
    mean: 'thông báo hoạt động khuyến mại đăng ký hoạt động khuyến mại',
  },
  { say: 'hội chợ; triển lãm; tổ chức hội chợ', mean: 'đăng ký tổ chức hội chợ triển lãm thương mại', event: true },
  {
    say: 'trang web; website; web bán hàng; thông báo website; đăng ký website; app bán hàng',
    mean: 'thông báo website thương mại điện tử bán hàng trang thông tin điện tử',
    event: true,
  },
  { say: 'bán hàng đa cấp; đa cấp', mean: 'đăng ký hoạt động bán hàng đa cấp' },
  { say: 'nhượng quyền; nhượng quyền thương mại; franchise', mean: 'đăng ký hoạt động nhượng quyền thương mại' },
  {
    say: 'vệ sinh an toàn thực phẩm; giấy an toàn thực phẩm; giấy vệ sinh thực phẩm; giấy vệ sinh an toàn thực phẩm; giấy phép an toàn thực phẩm; giấy phép vệ sinh; an toàn thực phẩm cho quán; quán ăn cần giấy; giấy attp; giấy vsattp; sản xuất nước mắm|đá|nước|bánh|kẹo; làm nước đóng bình; bếp ăn tập thể',
    mean: 'cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  },
  {
    say: 'công bố sản phẩm; tự công bố sản phẩm; công bố thực phẩm chức năng; công bố thực phẩm; công bố chất lượng',
    mean: 'đăng ký bản công bố sản phẩm',
    event: true,
  },
  { say: 'mỹ phẩm; công bố mỹ phẩm; sản xuất mỹ phẩm', mean: 'công bố sản phẩm mỹ phẩm', event: true },
  { say: 'lữ hành; công ty du lịch; mở tour; tour du lịch; kinh doanh du lịch', mean: 'cấp giấy phép kinh doanh dịch vụ lữ hành', event: true },
  { say: 'hướng dẫn viên; thẻ hướng dẫn viên; thẻ hdv; hướng dẫn viên du lịch; thi hướng dẫn viên', mean: 'cấp thẻ hướng dẫn viên du lịch nội địa quốc tế' },
  {
    say: 'phòng gym; mở gym; phòng tập; phòng tập gym|thể|yoga; hồ bơi; bể bơi; sân bóng; sân cầu lông; câu lạc bộ thể thao; dạy yoga; dạy bơi; mở sân bóng',
    mean: 'cấp giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao',
    event: true,
  },
  {
    say: 'nhập hàng; nhập khẩu hàng; xuất khẩu hàng; tờ khai hải quan; thông quan',
    mean: 'thủ tục hải quan đối với hàng hóa xuất khẩu nhập khẩu',
    event: true,
  },
  { say: 'xuất xứ hàng hóa; giấy chứng nhận xuất xứ; c o; chứng nhận xuất xứ', mean: 'cấp giấy chứng nhận xuất xứ hàng hóa c/o' },
  { say: 'đầu tư dự án; giấy phép đầu tư; giấy chứng nhận đầu tư; đăng ký đầu tư', mean: 'cấp giấy chứng nhận đăng ký đầu tư dự án', event: true },
  { say: 'đầu tư ra nước ngoài; mở công ty ở nước ngoài', mean: 'cấp giấy chứng nhận đăng ký đầu tư ra nước ngoài', event: true },
  { say: 'luật sư; mở văn phòng luật; thẻ luật sư; hành nghề luật sư', mean: 'luật sư tổ chức hành nghề luật sư', event: true },
  { say: 'công chứng viên; mở văn phòng công chứng; phòng công chứng', mean: 'văn phòng công chứng công chứng viên', event: true },
  { say: 'cho thuê lại lao động; giới thiệu việc làm; mở trung tâm việc làm', mean: 'giấy phép hoạt động dịch vụ việc làm cho thuê lại lao động', event: true },
];
