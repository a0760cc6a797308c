import type { Saying } from './saying.ts';

export const WORK_SAYINGS: readonly Saying[] = [
  // Kinh doanh, doanh nghiệp, thuế
  {
    say: 'mở quán|tiệm|shop|sạp; mở cửa hàng; mở tạp hóa; mở tiệm tạp hóa; buôn bán nhỏ; bán hàng ăn; mở quán ăn; kinh doanh nhỏ; kinh doanh cá thể; kinh doanh hộ gia đình; hộ cá thể',
    mean: 'đăng ký thành lập hộ kinh doanh',
    event: true,
  },
  { say: 'đăng ký hộ kinh doanh; giấy phép kinh doanh; giấy phép hộ kinh doanh; lập hộ kinh doanh; mở hộ kinh doanh', mean: 'đăng ký thành lập hộ kinh doanh' },
  {
    say: 'đóng cửa hộ kinh doanh; đóng cửa luôn; nghỉ bán luôn; nghỉ kinh doanh; dẹp tiệm; hủy hộ kinh doanh; giải thể hộ kinh doanh; đóng hộ kinh doanh; sang quán',
    mean: 'chấm dứt hoạt động hộ kinh doanh',
  },
  { say: 'tạm nghỉ bán; tạm nghỉ kinh doanh; tạm ngưng kinh doanh; tạm dừng kinh doanh', mean: 'tạm ngừng kinh doanh' },
  {
    say: 'mất giấy phép kinh doanh; làm lại giấy phép kinh doanh; mất giấy đăng ký kinh doanh; giấy đăng ký hộ kinh doanh',
    mean: 'cấp lại giấy chứng nhận đăng ký hộ kinh doanh',
    event: true,
  },
  {
    say: 'mở công ty; lập công ty; thành lập công ty; đăng ký công ty; mở doanh nghiệp; lập doanh nghiệp; khởi nghiệp công ty',
    mean: 'đăng ký thành lập doanh nghiệp công ty',
  },
  { say: 'công ty tư nhân; doanh nghiệp tư nhân; doanh nghiệp một chủ', mean: 'đăng ký thành lập doanh nghiệp tư nhân' },
  { say: 'công ty một thành viên; công ty 1 thành viên', mean: 'công ty trách nhiệm hữu hạn một thành viên' },
  { say: 'công ty hai thành viên; công ty 2 thành viên', mean: 'công ty trách nhiệm hữu hạn hai thành viên trở lên' },
  { say: 'đóng công ty; giải thể công ty; phá sản công ty', mean: 'giải thể doanh nghiệp' },
  {
    say: 'đổi địa chỉ công ty; đổi tên công ty; đổi giám đốc; đổi người đại diện',
    mean: 'đăng ký thay đổi nội dung đăng ký doanh nghiệp người đại diện theo pháp luật',
  },
  { say: 'nội quy công ty; nội quy', mean: 'đăng ký nội quy lao động' },
  { say: 'mã số thuế cá nhân; đăng ký thuế; làm mã số thuế', mean: 'đăng ký thuế lần đầu' },
  { say: 'hoàn thuế; lấy lại tiền thuế; quyết toán thuế cá nhân', mean: 'hoàn thuế quyết toán thuế thu nhập cá nhân' },
  { say: 'thuế đất; thuế nhà đất', mean: 'thuế sử dụng đất phi nông nghiệp' },
  { say: 'trước bạ; lệ phí trước bạ', mean: 'khai lệ phí trước bạ' },
  { say: 'bán rượu; bán thuốc lá', mean: 'giấy phép bán lẻ rượu thuốc lá' },
  { say: 'nhà thuốc; quầy thuốc; bán thuốc tây; mở tiệm thuốc', mean: 'giấy chứng nhận đủ điều kiện kinh doanh dược cơ sở bán lẻ thuốc' },
  { say: 'phòng khám; mở phòng mạch; phòng mạch', mean: 'giấy phép hoạt động cơ sở khám bệnh chữa bệnh' },
  { say: 'karaoke; vũ trường', mean: 'giấy phép đủ điều kiện kinh doanh dịch vụ karaoke vũ trường' },
  { say: 'nhà nghỉ; khách sạn; homestay; cầm đồ', mean: 'giấy chứng nhận đủ điều kiện an ninh trật tự lưu trú', event: true },
  { say: 'vệ sinh an toàn thực phẩm; giấy an toàn thực phẩm; giấy vệ sinh thực phẩm', mean: 'giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm' },
  { say: 'game; quán net; tiệm net', mean: 'điểm cung cấp dịch vụ trò chơi điện tử công cộng' },
  { say: 'nhãn hiệu; thương hiệu; logo; bản quyền', mean: 'đăng ký nhãn hiệu quyền tác giả sở hữu trí tuệ', event: true },
  { say: 'dán biển quảng cáo; treo băng rôn; bảng hiệu; biển quảng cáo', mean: 'thông báo sản phẩm quảng cáo bảng quảng cáo băng rôn' },
  // Lao động, bảo hiểm
  {
    say: 'tiền thất nghiệp; mất việc; nghỉ việc; lãnh thất nghiệp; hưởng thất nghiệp; nhận bảo hiểm thất nghiệp; bảo hiểm thất nghiệp',
    mean: 'hưởng trợ cấp thất nghiệp',
    event: true,
  },
  { say: 'rút bảo hiểm; rút bảo hiểm một lần; bảo hiểm một lần; lãnh bảo hiểm một lần; rút bhxh', mean: 'hưởng bảo hiểm xã hội một lần' },
  { say: 'thai sản; nghỉ sinh; tiền thai sản; nghỉ đẻ; bầu bì', mean: 'hưởng chế độ thai sản' },
  { say: 'nghỉ hưu; về hưu; lãnh lương hưu; lương hưu', mean: 'hưởng lương hưu' },
  { say: 'nghỉ ốm; tiền ốm đau', mean: 'hưởng chế độ ốm đau' },
  { say: 'tai nạn khi đi làm; tai nạn khi làm việc; tai nạn ở công trường; bị thương khi làm việc', mean: 'hưởng chế độ tai nạn lao động' },
  { say: 'thẻ bảo hiểm; thẻ bảo hiểm y tế; mất thẻ bảo hiểm', mean: 'cấp đổi cấp lại thẻ bảo hiểm y tế' },
  { say: 'giấy phép làm việc; work permit; thuê người nước ngoài; lao động nước ngoài', mean: 'cấp giấy phép lao động cho người lao động nước ngoài' },
  { say: 'xuất khẩu lao động; đi lao động nước ngoài; đi nhật; đi hàn', mean: 'người lao động đi làm việc ở nước ngoài theo hợp đồng', event: true },
  { say: 'bán gas; kinh doanh gas; cửa hàng gas', mean: 'kinh doanh khí dầu mỏ hóa lỏng LPG' },
  { say: 'trang web; website', mean: 'trang thông tin điện tử' },
  { say: 'môn bài', mean: 'lệ phí môn bài' },
];
