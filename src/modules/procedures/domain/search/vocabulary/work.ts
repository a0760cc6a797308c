import type { Saying } from './saying.ts';

/** Lao động, việc làm, bảo hiểm. */
export const WORK_SAYINGS: readonly Saying[] = [
  {
    say: 'tiền thất nghiệp; trợ cấp thất nghiệp; mất việc; nghỉ việc; mới nghỉ việc; bị đuổi việc; thôi việc; nghỉ làm; công ty cho nghỉ; bị sa thải; lãnh thất nghiệp; lĩnh thất nghiệp; hưởng thất nghiệp; nhận thất nghiệp; nhận tiền thất nghiệp; nhận bảo hiểm thất nghiệp; lãnh bảo hiểm thất nghiệp; lãnh bhtn; bảo hiểm thất nghiệp; làm bảo hiểm thất nghiệp; làm thất nghiệp; nộp hồ sơ thất nghiệp; đăng ký thất nghiệp; thất nghiệp',
    mean: 'hưởng trợ cấp thất nghiệp',
    event: true,
  },
  {
    say: 'chuyển nơi hưởng thất nghiệp; chuyển thất nghiệp; chuyển nơi nhận thất nghiệp; chuyển bảo hiểm thất nghiệp về quê; lãnh thất nghiệp ? ? ? chuyển; chuyển trợ cấp thất nghiệp; chuyển hưởng thất nghiệp',
    mean: 'chuyển nơi hưởng trợ cấp thất nghiệp',
  },
  {
    say: 'khai báo tìm việc; thông báo tìm việc; thông báo tìm kiếm việc làm; khai báo việc làm hàng|hằng tháng; thông báo việc làm; trình diện thất nghiệp',
    mean: 'thông báo hằng tháng về việc tìm kiếm việc làm',
  },
  {
    say: 'có việc làm rồi; có việc mới; đã có việc; đi làm lại khi đang hưởng thất nghiệp; dừng thất nghiệp; cắt thất nghiệp; hết thất nghiệp',
    mean: 'chấm dứt hưởng trợ cấp thất nghiệp',
    event: true,
  },
  { say: 'tìm việc; xin việc làm; giới thiệu việc; tìm việc làm; kiếm việc', mean: 'hỗ trợ tư vấn giới thiệu việc làm', event: true },
  {
    say: 'học nghề; hỗ trợ học nghề; đào tạo nghề; học nghề miễn phí; học nghề sau khi nghỉ việc',
    mean: 'hỗ trợ đào tạo nghề nâng cao trình độ kỹ năng nghề',
    event: true,
  },
  { say: 'khai báo lao động; khai lao động; báo cáo lao động; báo cáo sử dụng lao động; đăng ký lao động', mean: 'đăng ký lao động', event: true },
  {
    say: 'rút bảo hiểm; rút bảo hiểm một|1 lần; rút bảo hiểm xã hội; bảo hiểm một|1 lần; lãnh bảo hiểm một|1 lần; lĩnh bảo hiểm một|1 lần; rút bhxh; bhxh một|1 lần; bảo hiểm xã hội 1 lần; lãnh tiền bảo hiểm xã hội; rút tiền bảo hiểm; rút tiền bhxh; lấy tiền bảo hiểm; lãnh bhxh; rút sổ bảo hiểm; thanh toán bảo hiểm một lần; nhận bảo hiểm một lần; lấy bảo hiểm một lần; hưởng bhxh 1 lần',
    mean: 'hưởng bảo hiểm xã hội một lần',
  },
  {
    say: 'thai sản; nghỉ sinh; tiền thai sản; nghỉ đẻ; bầu bì; nghỉ thai sản; chế độ thai sản; bảo hiểm thai sản; tiền sinh con; nghỉ sanh; hưởng thai sản; mang thai nghỉ làm; nghỉ việc sinh con; chế độ đẻ; tiền bảo hiểm sinh con',
    mean: 'hưởng chế độ thai sản đối với lao động nữ sinh con',
    event: true,
  },
  {
    say: 'vợ sinh chồng được; vợ đẻ chồng được; chồng nghỉ khi vợ sinh; chồng hưởng thai sản; chồng được hưởng thai sản; thai sản cho chồng; thai sản nam; bố nghỉ thai sản; vợ sinh con chồng; lao động nam có vợ sinh',
    mean: 'hưởng chế độ thai sản đối với lao động nam khi vợ sinh con',
  },
  {
    say: 'dưỡng sức; nghỉ dưỡng sức; phục hồi sức khỏe sau sinh; dưỡng sức sau sinh; dưỡng sức sau thai sản',
    mean: 'hưởng trợ cấp dưỡng sức phục hồi sức khoẻ sau thai sản',
  },
  {
    say: 'sảy thai; phá thai; thai chết lưu; khám thai; nghỉ khám thai',
    mean: 'hưởng chế độ thai sản lao động nữ đi khám thai sảy thai phá thai',
    event: true,
  },
  {
    say: 'nghỉ hưu; về hưu; lãnh lương hưu; lĩnh lương hưu; lương hưu; hưu trí; đủ tuổi hưu; đủ tuổi nghỉ hưu; đủ tuổi về hưu; làm hưu; làm chế độ hưu; nghỉ hưu trước tuổi; sổ hưu; làm sổ hưu; hồ sơ lương hưu; hồ sơ hưu trí; giải quyết hưu; nghỉ hưu sớm',
    mean: 'hưởng lương hưu đối với người tham gia bảo hiểm xã hội',
    event: true,
  },
  {
    say: 'chuyển nơi lãnh lương hưu; chuyển lương hưu; nhận lương hưu qua thẻ; đổi nơi nhận lương hưu; nhận lương hưu qua tài khoản; chuyển nơi nhận lương hưu; lãnh lương hưu thay; ủy quyền lãnh lương hưu',
    mean: 'thay đổi hình thức nhận nơi nhận lương hưu trợ cấp bảo hiểm xã hội hằng tháng',
  },
  {
    say: 'nghỉ ốm; tiền ốm đau; nghỉ bệnh; ốm đau; nghỉ ốm hưởng; chế độ ốm đau; nghỉ chăm con ốm; con ốm; nghỉ việc do bệnh; giấy nghỉ ốm; bảo hiểm ốm đau',
    mean: 'hưởng trợ cấp ốm đau chế độ ốm đau',
    event: true,
  },
  {
    say: 'tai nạn khi đi làm; tai nạn lúc đi làm; tai nạn trên đường đi làm; tai nạn khi làm việc; tai nạn ở công trường; tai nạn trong công ty|xưởng; tai nạn lao động; bị thương khi làm việc; bị tai nạn ở công ty|chỗ; bệnh nghề nghiệp; chế độ tai nạn lao động; bảo hiểm tai nạn lao động; bị tai nạn lao động',
    mean: 'hưởng chế độ tnlđ bnn tai nạn lao động bệnh nghề nghiệp',
  },
  {
    say: 'tiền tuất; tử tuất; trợ cấp tuất; chế độ tử tuất; tuất hàng tháng; tuất một lần; người đóng bảo hiểm chết; đang đóng bảo hiểm thì mất; hưởng tuất',
    mean: 'hưởng trợ cấp tuất chế độ tử tuất',
    event: true,
  },
  {
    say: 'bảo hiểm xã hội tự nguyện; bhxh tự nguyện; đóng bảo hiểm tự nguyện; mua bảo hiểm xã hội; tự đóng bảo hiểm xã hội; bảo hiểm tự nguyện',
    mean: 'đăng ký điều chỉnh đóng bhxh bảo hiểm xã hội tự nguyện cấp sổ bhxh',
  },
  {
    say: 'bảo hiểm xã hội bắt buộc; đóng bảo hiểm cho nhân viên; đăng ký bảo hiểm xã hội; tham gia bảo hiểm xã hội; báo tăng lao động; báo giảm lao động; đóng bhxh cho',
    mean: 'đăng ký điều chỉnh đóng bhxh bảo hiểm xã hội bắt buộc cấp sổ bhxh thẻ bhyt',
    event: true,
  },
  {
    say: 'sổ bảo hiểm; sổ bảo hiểm xã hội; sổ bhxh; mất|hỏng|rách sổ bảo hiểm; mất sổ bảo hiểm xã hội; mất sổ bhxh; làm lại sổ bảo hiểm; gộp sổ bảo hiểm; sai thông tin sổ bảo hiểm; sửa sổ bảo hiểm; đổi thông tin trên sổ bảo hiểm|bhxh; cấp lại sổ bảo hiểm; thẻ bảo hiểm; mất thẻ bảo hiểm; mất thẻ bảo hiểm y tế; mất thẻ bhyt; làm lại thẻ bảo hiểm; làm lại thẻ bhyt; cấp lại thẻ bảo hiểm; cấp lại thẻ bhyt; đổi thẻ bảo hiểm; sai thông tin thẻ bảo hiểm; thẻ bảo hiểm y tế ? mất|sai|rách; sổ bảo hiểm ? mất|sai|rách; chuyển nơi khám chữa bệnh; đổi nơi khám chữa bệnh ban đầu; đổi bệnh viện đăng ký',
    mean: 'cấp lại đổi điều chỉnh thông tin trên sổ bhxh thẻ bhyt',
  },
  {
    say: 'mua bảo hiểm y tế; mua thẻ bảo hiểm y tế; mua bhyt; mua thẻ bhyt; bảo hiểm y tế hộ gia đình; bảo hiểm y tế tự nguyện; đóng bảo hiểm y tế; thẻ bảo hiểm y tế; làm thẻ bảo hiểm y tế; bảo hiểm y tế cho cả nhà; bhyt hộ gia đình; gia hạn bảo hiểm y tế; gia hạn thẻ bhyt; thẻ bhyt',
    mean: 'đăng ký đóng cấp thẻ bhyt đối với người chỉ tham gia bhyt cấp thẻ bảo hiểm y tế',
    event: true,
  },
  {
    say: 'thanh toán lại viện phí; thanh toán viện phí; thanh toán bảo hiểm y tế; bảo hiểm trả lại tiền viện; xin bảo hiểm thanh toán; thanh toán bhyt; chi phí khám chữa bệnh bảo hiểm; đi viện trái tuyến; bảo hiểm y tế trả lại',
    mean: 'thanh toán trực tiếp chi phí khám chữa bệnh bhyt',
  },
  {
    say: 'giấy phép làm việc; work permit; workpermit; thuê người nước ngoài; thuê lao động nước ngoài; lao động nước ngoài; tuyển người nước ngoài; thuê chuyên gia; giấy phép lao động; giấy phép lao động cho người; giấy phép lao động nước ngoài; thuê giáo viên nước ngoài',
    mean: 'cấp giấy phép lao động đối với người lao động nước ngoài làm việc tại việt nam',
  },
  {
    say: 'miễn giấy phép lao động; không thuộc diện cấp giấy phép',
    mean: 'cấp giấy xác nhận không thuộc diện cấp giấy phép lao động đối với người lao động nước ngoài',
  },
  {
    say: 'xuất khẩu lao động; đi xuất khẩu lao động; xkld; đi lao động nước ngoài; làm việc ở nước ngoài; đi nhật; đi hàn; đi đài loan; đi làm bên nhật|hàn|đài|đức; thực tập sinh; đi làm nước ngoài',
    mean: 'người lao động đi làm việc ở nước ngoài theo hợp đồng',
    event: true,
  },
  { say: 'vay vốn đi xuất khẩu; vay vốn xkld', mean: 'hỗ trợ vay vốn đi làm việc ở nước ngoài theo hợp đồng', event: true },
  { say: 'chứng chỉ nghề; bằng nghề; chứng chỉ kỹ năng nghề; thi tay nghề', mean: 'cấp chứng chỉ kỹ năng nghề quốc gia' },
  {
    say: 'tranh chấp lao động; công ty nợ lương; công ty không trả lương; quỵt lương; hòa giải lao động',
    mean: 'giải quyết tranh chấp lao động hòa giải viên lao động',
    event: true,
  },
  {
    say: 'xác nhận thời gian đóng bảo hiểm; xác nhận quá trình đóng bảo hiểm; giấy xác nhận bảo hiểm xã hội; xác nhận bhxh',
    mean: 'xác nhận thời gian đóng bảo hiểm xã hội của người lao động',
  },
  { say: 'thi công chức; thi viên chức; tuyển công chức; tuyển viên chức; tuyển dụng viên chức', mean: 'thi tuyển công chức viên chức', event: true },
];
