import type { LifeEvent } from '../record.ts';

/**
 * How an occasion of life is told from a procedure: by its field, or by words in its name. Phrases stand between
 * semicolons, with their diacritics (names have them); a phrase counts only as whole words side by side.
 */
export type LifeEventRule = {
  /** Last part of its address; never changed, because people keep links. */
  readonly slug: string;
  readonly fields: string;
  readonly words: string;
  /** Words that take a procedure out again. */
  readonly not: string;
  /** Only for people: what organisations alone may ask for is left out. */
  readonly personal: boolean;
  /** What is needed first, second, …: phrases of names in their order. */
  readonly order: string;
};

/** Data, not code: the office overrides it for one procedure by `life_events` of its record. */
export const LIFE_EVENT_RULES: Readonly<Record<LifeEvent, LifeEventRule>> = {
  birth: {
    slug: 'sinh-con',
    personal: true,
    fields: 'Nuôi con nuôi; Trẻ em; Dân số, Bà mẹ - Trẻ em',
    words: 'khai sinh; nhận cha, mẹ, con; giám hộ; thai sản; con nuôi; trẻ em dưới 6 tuổi; giấy chứng sinh; mang thai hộ; sinh con',
    not: '',
    order: 'đăng ký khai sinh; liên thông; giấy chứng sinh; thường trú; bảo hiểm y tế; thai sản; bản sao giấy khai sinh; nhận cha, mẹ, con; giám hộ; con nuôi',
  },
  study: {
    slug: 'di-hoc',
    personal: true,
    fields:
      'Giáo dục mầm non; Giáo dục tiểu học; Giáo dục trung học; Thi, tuyển sinh; Văn bằng, chứng chỉ; Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân; Giáo dục đại học; Giáo dục dân tộc; Giáo dục thường xuyên',
    words: 'học sinh; sinh viên; học phí; chuyển trường; văn bằng; học bổng; tuyển sinh; trẻ em mẫu giáo; du học',
    not: 'thành lập; giải thể; sáp nhập; cho phép; kiểm định; công nhận trường; đình chỉ; thẩm định; chuyển đổi; hoạt động giáo dục trở lại; công dân học tập; thư viện; xếp hạng; đổi tên; đại học quốc gia; dịch vụ tư vấn du học; trung tâm; đề án',
    order: 'tuyển sinh; chuyển trường; học phí; chi phí học tập; học bổng; bản sao văn bằng; chỉnh sửa nội dung văn bằng; công nhận văn bằng',
  },
  identity: {
    slug: 'giay-to-tuy-than',
    personal: true,
    fields: 'Cấp, quản lý căn cước; Lý lịch tư pháp; Chứng thực; Định danh và xác thực điện tử',
    words:
      'thẻ căn cước; hộ chiếu phổ thông; lý lịch tư pháp; chứng thực bản sao; chứng thực chữ ký; cải chính; trích lục hộ tịch; tài khoản định danh; xác định lại dân tộc',
    not: 'cơ quan, tổ chức khai thác; kết nối; nền tảng định danh',
    order:
      'cấp thẻ căn cước; cấp đổi thẻ căn cước; cấp lại thẻ căn cước; tài khoản định danh; chứng thực bản sao; chứng thực chữ ký; trích lục hộ tịch; lý lịch tư pháp; hộ chiếu; cải chính',
  },
  marriage: {
    slug: 'ket-hon',
    personal: true,
    fields: '',
    words: 'kết hôn; tình trạng hôn nhân; ly hôn; hủy việc kết hôn',
    not: '',
    order: 'xác nhận tình trạng hôn nhân; đăng ký kết hôn; kết hôn có yếu tố nước ngoài; đăng ký lại kết hôn; ly hôn; thường trú',
  },
  residence: {
    slug: 'doi-noi-o',
    personal: true,
    fields: 'Đăng ký, quản lý cư trú',
    words: 'thường trú; tạm trú; tách hộ; tạm vắng; lưu trú; thông tin về cư trú; khai báo cư trú',
    not: 'thẻ tạm trú; thẻ thường trú; hồi hương; người nước ngoài; du lịch; phóng viên; báo chí; phương tiện; thông hành; giao đất; người cao tuổi; trẻ em của nước; nước láng giềng',
    order: 'đăng ký thường trú; đăng ký tạm trú; gia hạn tạm trú; xác nhận thông tin về cư trú; tách hộ; tạm vắng; lưu trú; xóa đăng ký',
  },
  'land-and-house': {
    slug: 'mua-nha-dat',
    personal: false,
    fields: 'Đất đai; Đăng ký biện pháp bảo đảm; Nhà ở và công sở; Tài chính đất đai',
    words: 'quyền sử dụng đất; nhà ở xã hội; thửa đất; nhà ở thuộc tài sản công; chuyển mục đích sử dụng đất',
    not: 'tàu bay; tàu biển; động sản; giao dịch bảo đảm bằng chứng khoán',
    order:
      'chuyển nhượng; biến động quyền sử dụng đất; cấp giấy chứng nhận; cấp đổi giấy chứng nhận; cấp lại giấy chứng nhận; tách thửa; chuyển mục đích; biện pháp bảo đảm; nhà ở xã hội; hòa giải tranh chấp',
  },
  building: {
    slug: 'xay-nha',
    personal: false,
    fields: 'Hoạt động xây dựng; Quản lý chất lượng công trình xây dựng; Hạ tầng kỹ thuật; Kiến trúc; Quy hoạch đô thị và nông thôn',
    words: 'giấy phép xây dựng; vỉa hè; chặt hạ; nhà ở riêng lẻ; thông tin quy hoạch; phòng cháy và chữa cháy đối với công trình',
    not: 'chứng chỉ hành nghề; chứng chỉ năng lực; thẩm định báo cáo; nhà thầu nước ngoài; thủy lợi; đường sắt; quy hoạch đô thị và nông thôn do nhà đầu tư',
    order:
      'giấy phép xây dựng mới; sửa chữa, cải tạo; có thời hạn; điều chỉnh giấy phép; gia hạn giấy phép; cấp lại giấy phép; di dời; vỉa hè; cây xanh; quy hoạch',
  },
  driving: {
    slug: 'lai-xe',
    personal: true,
    fields:
      'Sát hạch, cấp giấy phép lái xe; Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng; Bảo đảm trật tự, an toàn giao thông đường bộ; Kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ',
    words: 'giấy phép lái xe; biển số xe; đăng ký xe; bằng lái; đăng kiểm xe; sang tên xe; giấy chứng nhận kiểm định xe',
    not: 'cơ sở đào tạo; trung tâm sát hạch; sân tập lái; quân sự; hàng không; sân bay; tàu',
    order:
      'cấp giấy phép lái xe; đổi giấy phép lái xe; cấp lại giấy phép lái xe; giấy phép lái xe quốc tế; đăng ký xe lần đầu; sang tên; cấp lại chứng nhận đăng ký xe; thu hồi',
  },
  work: {
    slug: 'di-lam',
    personal: false,
    fields: 'Việc làm; Việc làm (G07-LĐ11); Quản lý lao động ngoài nước; Lao động, tiền lương; Lao động; An toàn, vệ sinh lao động',
    words:
      'trợ cấp thất nghiệp; giấy phép lao động; đi làm việc ở nước ngoài; tai nạn lao động; bảo hiểm thất nghiệp; tiền lương; hợp đồng lao động; mã số thuế cá nhân',
    not: 'huấn luyện; kiểm định; doanh nghiệp dịch vụ; tiền ký quỹ; hợp quy; hoạt động dịch vụ; kỹ năng nghề quốc gia; hội đồng thương lượng',
    order: 'hưởng trợ cấp thất nghiệp; tiếp tục hưởng; chuyển nơi hưởng; hỗ trợ học nghề; tư vấn; thuế lần đầu; giấy phép lao động; làm việc ở nước ngoài',
  },
  business: {
    slug: 'mo-cua-hang',
    personal: false,
    fields:
      'Thành lập và hoạt động của doanh nghiệp; Thành lập và hoạt động doanh nghiệp (hộ kinh doanh); Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã; An toàn thực phẩm; Thuế; Xúc tiến thương mại; Lưu thông hàng hóa trong nước; Hỗ trợ doanh nghiệp nhỏ và vừa; Quản lý ngành nghề đầu tư, kinh doanh có điều kiện về an ninh, trật tự',
    words:
      'hộ kinh doanh; thành lập công ty; doanh nghiệp tư nhân; khuyến mại; đủ điều kiện kinh doanh; bán lẻ; karaoke; kinh doanh dịch vụ ăn uống; kinh doanh dịch vụ lưu trú',
    not: '',
    order:
      'thành lập hộ kinh doanh; thành lập công ty tnhh một thành viên; thành lập công ty; thành lập doanh nghiệp; an toàn thực phẩm; đăng ký thuế; bán lẻ; thay đổi nội dung; khuyến mại; tạm ngừng; chấm dứt',
  },
  health: {
    slug: 'om-dau',
    personal: true,
    fields: 'Bảo hiểm y tế; Khám bệnh, chữa bệnh; Thực hiện chính sách BHYT; Cấp sổ BHXH, thẻ BHYT; Phòng bệnh',
    words: 'thẻ bảo hiểm y tế; bảo hiểm y tế; khám bệnh; chữa bệnh; ốm đau; giám định y khoa; mức suy giảm khả năng lao động; khuyết tật',
    not: 'giấy phép hoạt động; chứng chỉ hành nghề; giấy phép hành nghề; công bố đủ điều kiện; chế phẩm; công bố cơ sở; xét nghiệm; kiểm định; hành nghề; gia truyền; công bố đáp ứng; thành thạo ngôn ngữ; kỹ thuật mới; mai táng; kiểm dịch',
    order: 'thẻ bảo hiểm y tế; cấp lại; thanh toán; chế độ ốm đau; khuyết tật; giám định y khoa; khám bệnh',
  },
  hardship: {
    slug: 'can-tro-giup',
    personal: true,
    fields: 'Bảo trợ xã hội; Giảm nghèo; Người có công; Trợ giúp pháp lý; Phòng, chống tệ nạn xã hội',
    words: 'trợ giúp xã hội; trợ cấp; hộ nghèo; hộ cận nghèo; người khuyết tật; liệt sĩ; thương binh; người có công; trợ giúp pháp lý; cứu trợ; bồi thường',
    not: 'thất nghiệp; giấy phép hoạt động; thành lập; giải thể; thẻ trợ giúp viên; luật sư',
    order: 'trợ cấp xã hội hàng tháng; khuyết tật; hộ nghèo; trợ giúp pháp lý; thương binh; liệt sĩ; người có công',
  },
  retirement: {
    slug: 'nghi-huu',
    personal: true,
    fields: 'Bảo hiểm xã hội; Thực hiện chính sách BHXH; Chi trả các chế độ BHXH; Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN',
    words: 'hưu trí; lương hưu; bảo hiểm xã hội; người cao tuổi; nghỉ hưu',
    not: 'thất nghiệp',
    order: 'hưởng lương hưu; hưu trí xã hội; bảo hiểm xã hội một lần; lương hưu; hưu trí; người cao tuổi; bảo hiểm xã hội tự nguyện',
  },
  abroad: {
    slug: 'di-nuoc-ngoai',
    personal: true,
    fields: 'Quản lý xuất nhập cảnh; Công tác lãnh sự; Chứng nhận lãnh sự, hợp pháp hóa lãnh sự; Quốc tịch; Miễn thị thực; Hồi hương',
    words: 'hộ chiếu; thị thực; hợp pháp hóa lãnh sự; quốc tịch; đi làm việc ở nước ngoài; giấy phép lái xe quốc tế; thẻ tạm trú; có yếu tố nước ngoài; du học',
    not: 'quốc tịch tàu; mang cờ quốc tịch; tàu bay; tàu biển; tàu thuyền',
    order: 'cấp hộ chiếu; hộ chiếu phổ thông; mất hộ chiếu; hợp pháp hóa lãnh sự; lý lịch tư pháp; thị thực; giấy phép lái xe quốc tế; quốc tịch; tạm trú',
  },
  death: {
    slug: 'nguoi-than-qua-doi',
    personal: true,
    fields: '',
    words: 'khai tử; mai táng; tử tuất; tuất; từ trần; di chúc; thừa kế; di sản; thờ cúng; hài cốt liệt sĩ; mộ liệt sĩ; người chết',
    not: 'di sản văn hóa; di sản thế giới; gia súc; động vật; thủy sản; di sản địa chất; di sản tư liệu; cây',
    order: 'đăng ký khai tử; liên thông; mai táng; tử tuất; từ trần; xóa đăng ký thường trú; thừa kế; di sản; di chúc; thờ cúng',
  },
};
