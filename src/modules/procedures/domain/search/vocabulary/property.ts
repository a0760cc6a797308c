import type { Saying } from './saying.ts';

export const PROPERTY_SAYINGS: readonly Saying[] = [
  // Xe cộ, lái xe
  { say: 'bằng lái; bằng lái xe; bằng xe máy; bằng a1; bằng b2; bằng b1; bằng ô tô; bằng a2; bằng c', mean: 'giấy phép lái xe' },
  { say: 'mất|rơi|hỏng bằng lái; mất|rơi gplx; làm lại bằng lái; mất giấy phép lái xe', mean: 'cấp lại giấy phép lái xe' },
  { say: 'đổi bằng lái; bằng lái hết hạn; gia hạn bằng lái; đổi bằng', mean: 'đổi giấy phép lái xe' },
  { say: 'thi bằng lái; thi sát hạch lái xe; học lái xe', mean: 'cấp giấy phép lái xe sát hạch', event: true },
  {
    say: 'cà vẹt; cavet; cà vẹt xe; giấy tờ xe; giấy đăng ký xe; đăng ký xe máy; đăng ký xe ô tô; làm biển số; bấm biển số; biển số xe; bốc biển số',
    mean: 'đăng ký xe biển số xe',
  },
  { say: 'sang tên xe; mua xe cũ; chuyển tên xe; đổi chủ xe', mean: 'đăng ký sang tên xe' },
  { say: 'rút hồ sơ xe; thu hồi biển số; bán xe', mean: 'thu hồi đăng ký xe biển số xe', event: true },
  { say: 'đăng kiểm xe; khám xe', mean: 'kiểm định xe cơ giới chứng nhận kiểm định' },
  { say: 'phù hiệu xe; xe hợp đồng; chạy xe dịch vụ; taxi', mean: 'phù hiệu kinh doanh vận tải xe ô tô', event: true },
  // Nhà, đất, xây dựng
  {
    say: 'sổ đỏ; sổ hồng; bìa đỏ; bìa hồng; giấy tờ đất; giấy đất; sổ đất; sổ nhà',
    mean: 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
  },
  {
    say: 'làm sổ đỏ; làm sổ hồng; cấp sổ đỏ; cấp sổ hồng; sổ đỏ lần đầu; cấp sổ lần đầu; làm giấy tờ đất; xin sổ đỏ',
    mean: 'đăng ký đất đai cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  },
  { say: 'mất sổ đỏ; mất sổ hồng; làm lại sổ đỏ; cấp lại sổ đỏ; cấp lại sổ hồng; rách sổ đỏ', mean: 'cấp lại giấy chứng nhận quyền sử dụng đất do bị mất' },
  { say: 'đổi sổ đỏ; đổi sổ hồng; cấp đổi sổ', mean: 'cấp đổi giấy chứng nhận quyền sử dụng đất' },
  {
    say: 'sang tên sổ đỏ; sang tên sổ hồng; sang tên đất; sang tên nhà; mua đất; bán đất; mua bán đất; mua bán nhà đất; chuyển nhượng đất; cho đất; tặng đất; cho con đất; chuyển tên sổ; đứng tên sổ',
    mean: 'đăng ký biến động chuyển nhượng thừa kế tặng cho quyền sử dụng đất',
  },
  { say: 'thừa kế đất; thừa kế nhà; đất ông bà để lại; đất cha mẹ để lại', mean: 'đăng ký biến động thừa kế quyền sử dụng đất', event: true },
  { say: 'tách sổ; tách đất; chia đất; tách thửa; nhập thửa; gộp thửa; tách sổ đỏ', mean: 'tách thửa hợp thửa đất' },
  {
    say: 'lên thổ cư; chuyển thổ cư; đất thổ cư; chuyển đất vườn; chuyển đất nông nghiệp sang đất ở; chuyển mục đích đất',
    mean: 'chuyển mục đích sử dụng đất',
  },
  { say: 'thế chấp sổ đỏ; thế chấp đất; vay thế chấp', mean: 'đăng ký thế chấp quyền sử dụng đất biện pháp bảo đảm' },
  { say: 'xóa thế chấp; giải chấp', mean: 'xóa đăng ký biện pháp bảo đảm thế chấp' },
  { say: 'tranh chấp đất; lấn đất; cãi nhau ranh đất', mean: 'giải quyết tranh chấp đất đai hòa giải tranh chấp đất đai' },
  { say: 'đo đạc đất; đo lại đất; trích đo', mean: 'đo đạc trích đo bản đồ địa chính', event: true },
  { say: 'hỏi thông tin đất; xem quy hoạch đất; tra quy hoạch', mean: 'cung cấp thông tin dữ liệu đất đai quy hoạch', event: true },
  {
    say: 'xây nhà; cất nhà; làm nhà; xin phép xây nhà; phép xây dựng; giấy phép xây nhà; xây nhà cấp 4; giấy phép xây dựng nhà ở',
    mean: 'cấp giấy phép xây dựng mới nhà ở riêng lẻ',
  },
  {
    say: 'sửa nhà; nâng tầng; thêm tầng; xây thêm tầng; xây lên tầng; cơi nới; cải tạo nhà; lên tầng',
    mean: 'cấp giấy phép xây dựng sửa chữa cải tạo nhà ở riêng lẻ',
  },
  { say: 'đào đường; chặt cây; đốn cây', mean: 'giấy phép chặt hạ dịch chuyển cây xanh', event: true },
  { say: 'nhà ở xã hội; mua nhà xã hội; thuê nhà xã hội', mean: 'nhà ở xã hội mua thuê thuê mua' },
  { say: 'nước ngầm; khoan giếng; giếng khoan', mean: 'khai thác nước dưới đất' },
  { say: 'xả thải; xả nước thải', mean: 'giấy phép môi trường' },
  { say: 'khởi công; động thổ', mean: 'thông báo khởi công xây dựng' },
];
