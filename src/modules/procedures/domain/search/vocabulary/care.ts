import type { Saying } from './saying.ts';

/** Bảo trợ xã hội, người có công, quân sự; giáo dục; y tế; văn hóa, tôn giáo; an ninh; nông nghiệp, môi trường. */
export const CARE_SAYINGS: readonly Saying[] = [
  {
    say: 'người già; người cao tuổi; người lớn tuổi; ông già; bà già; cụ già; trợ cấp người già; tiền người già; tiền người cao tuổi; trợ cấp người cao tuổi; trợ cấp tuổi già; trợ cấp cho người già; 75 tuổi; 76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 tuổi; trên 75 tuổi; đủ 75 tuổi; trên 80 tuổi; không có lương hưu; không lương hưu; tiền già; lương người già; tiền dưỡng già; trợ cấp hưu trí xã hội; hưu trí xã hội; lương hưu xã hội',
    mean: 'thực hiện điều chỉnh thôi hưởng trợ cấp hưu trí xã hội',
    event: true,
  },
  {
    say: 'trợ cấp khuyết tật; tiền khuyết tật; chế độ khuyết tật; trợ cấp người khuyết tật; tiền trợ cấp khuyết tật; tiền hàng tháng; trợ cấp hàng|hằng tháng; trợ cấp xã hội; trợ cấp bảo trợ xã hội; mồ côi; trẻ mồ côi; mồ côi cha|mẹ; nuôi con một mình; mẹ đơn thân; đơn thân nuôi con; đơn thân; nhiễm hiv; tiền bảo trợ; bảo trợ xã hội; trợ cấp cho trẻ mồ côi; người tâm thần; bệnh tâm thần; khuyết tật nặng; khuyết tật đặc biệt nặng; người đơn thân',
    mean: 'thực hiện điều chỉnh thôi hưởng trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng hàng tháng',
    event: true,
  },
  {
    say: 'giấy khuyết tật; giấy xác nhận khuyết tật; giấy chứng nhận khuyết tật; xác nhận khuyết tật; chứng nhận khuyết tật; tàn tật; giấy tàn tật; bại não; bị liệt; tự kỷ; câm điếc; mù; down; giám định khuyết tật; mức độ khuyết tật; làm giấy khuyết tật; làm hồ sơ khuyết tật; xác định khuyết tật; xét khuyết tật; hồ sơ khuyết tật; con bị khuyết tật; thiểu năng',
    mean: 'xác định xác định lại mức độ khuyết tật cấp giấy xác nhận khuyết tật',
    event: true,
  },
  {
    say: 'mất|rách|hỏng giấy khuyết tật; mất|rách|hỏng giấy xác nhận khuyết tật; đổi giấy khuyết tật; cấp lại giấy khuyết tật; làm lại giấy khuyết tật; làm lại giấy xác nhận khuyết tật; giấy xác nhận khuyết tật bị mất',
    mean: 'đổi cấp lại giấy xác nhận khuyết tật',
  },
  {
    say: 'sổ hộ nghèo; hộ nghèo; xét hộ nghèo; cận nghèo; giấy hộ nghèo; giấy xác nhận hộ nghèo; xác nhận hộ nghèo; xin vào hộ nghèo; hộ cận nghèo; chứng nhận hộ nghèo; nhà nghèo; xin hộ nghèo; hộ khó khăn; gia đình khó khăn; hoàn cảnh khó khăn; xét nghèo',
    mean: 'công nhận hộ nghèo hộ cận nghèo thường xuyên hằng năm',
  },
  { say: 'thoát nghèo; ra khỏi hộ nghèo; hết nghèo', mean: 'công nhận hộ thoát nghèo hộ thoát cận nghèo' },
  {
    say: 'mức sống trung bình; hộ nông nghiệp mức sống trung bình',
    mean: 'công nhận hộ làm nông nghiệp lâm nghiệp ngư nghiệp diêm nghiệp có mức sống trung bình',
  },
  { say: 'thu nhập thấp; xác nhận thu nhập thấp; người thu nhập thấp', mean: 'công nhận người lao động có thu nhập thấp', event: true },
  {
    say: 'tiền mai táng; mai táng phí; tiền ma chay; hỗ trợ mai táng; tiền đám ma; tiền tang lễ; hỗ trợ tang lễ; trợ cấp mai táng; hỗ trợ ma chay; tiền chôn cất; tiền phúng',
    mean: 'hỗ trợ chi phí mai táng đối tượng',
  },
  { say: 'nhận chăm sóc trẻ; nhận nuôi tạm trẻ; chăm sóc thay thế; nhận chăm trẻ mồ côi', mean: 'đăng ký nhận chăm sóc thay thế cho trẻ em' },
  {
    say: 'vào trại trẻ mồ côi; vào viện dưỡng lão; gửi người già; vào trung tâm bảo trợ; vào nhà tình thương; viện dưỡng lão; trung tâm bảo trợ xã hội',
    mean: 'tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội',
    event: true,
  },
  {
    say: 'bị bạo hành; bạo lực gia đình; chồng đánh; bị chồng đánh; đánh vợ; cấm tiếp xúc; lệnh cấm tiếp xúc; bị đánh đập',
    mean: 'cấm tiếp xúc theo quyết định của chủ tịch ủy ban nhân dân cấp xã',
    event: true,
  },
  {
    say: 'cứu trợ; hỗ trợ đột xuất; cứu trợ khẩn cấp; hỗ trợ khẩn cấp; bị cháy nhà; nhà cháy; nhà sập; bão làm tốc mái; tốc mái',
    mean: 'trợ giúp xã hội đột xuất hỗ trợ làm nhà ở sửa chữa nhà ở',
    event: true,
  },
  // Người có công, quân sự
  {
    say: 'con thương binh; con liệt sĩ; con liệt sỹ; con của liệt sĩ; gia đình liệt sĩ; thân nhân liệt sĩ; vợ liệt sĩ; mẹ liệt sĩ; thân nhân người có công; giấy xác nhận thân nhân; giấy con thương binh; giấy con liệt sĩ; giấy xác nhận con thương binh; giấy xác nhận con liệt sĩ; xác nhận thân nhân liệt sĩ; xác nhận con người có công; xác nhận thân nhân người có công; cộng điểm ưu tiên; giấy ưu tiên; con người có công; giấy chứng nhận con liệt sĩ|thương',
    mean: 'cấp giấy xác nhận thân nhân của người có công',
    event: true,
  },
  {
    say: 'thờ cúng; cúng giỗ liệt sĩ; thờ cúng liệt sĩ; giỗ liệt sĩ; cúng liệt sĩ; tiền thờ cúng; tiền cúng giỗ; tiền giỗ; hương khói liệt sĩ',
    mean: 'giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
  },
  {
    say: 'thương binh; làm chế độ thương binh; công nhận thương binh; bị thương trong chiến tranh; thương tật chiến tranh; còn mảnh đạn; mảnh đạn',
    mean: 'công nhận thương binh người hưởng chính sách như thương binh',
    event: true,
  },
  {
    say: 'chất độc da cam; da cam; nhiễm chất độc; dioxin; chất độc hóa học; nạn nhân da cam',
    mean: 'công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học',
  },
  {
    say: 'thương binh mất|chết; người có công mất|chết; người có công từ trần; thương binh từ trần; người có công qua đời',
    mean: 'hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần',
  },
  {
    say: 'hài cốt liệt sĩ; di chuyển hài cốt; đưa hài cốt; cất bốc liệt sĩ; bốc mộ liệt sĩ; quy tập liệt sĩ; mộ liệt sĩ',
    mean: 'di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ',
    event: true,
  },
  { say: 'thăm mộ liệt sĩ; viếng mộ liệt sĩ; đi thăm mộ', mean: 'thăm viếng mộ liệt sĩ' },
  {
    say: 'chuyển hồ sơ người có công; chuyển trợ cấp người có công; di chuyển hồ sơ thương binh',
    mean: 'di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi thay đổi nơi thường trú',
  },
  { say: 'tổ quốc ghi công; bằng tổ quốc ghi công; bằng liệt sĩ', mean: 'cấp bằng tổ quốc ghi công', event: true },
  { say: 'bà mẹ việt nam anh hùng; mẹ anh hùng; mẹ việt nam anh hùng', mean: 'bà mẹ việt nam anh hùng', event: true },
  { say: 'thanh niên xung phong; tnxp', mean: 'thanh niên xung phong', event: true },
  { say: 'dân công hỏa tuyến', mean: 'dân công hỏa tuyến', event: true },
  { say: 'cựu chiến binh mất|chết; mai táng cựu chiến binh; mai táng phí cựu chiến binh', mean: 'giải quyết chế độ mai táng phí đối với cựu chiến binh' },
  {
    say: 'đi nghĩa vụ; khám nghĩa vụ; đi bộ đội; đăng ký nghĩa vụ; đăng ký nghĩa vụ quân sự; nghĩa vụ quân sự; đủ 17 tuổi; tuổi 17; lấy giấy nghĩa vụ; nvqs lần đầu; đăng ký nvqs',
    mean: 'đăng ký nghĩa vụ quân sự lần đầu',
    event: true,
  },
  { say: 'nghĩa vụ quân sự tạm vắng; vắng mặt nghĩa vụ; nghĩa vụ mà đi làm xa; nghĩa vụ quân sự khi đi vắng', mean: 'đăng ký nghĩa vụ quân sự tạm vắng' },
  {
    say: 'chuyển nghĩa vụ quân sự; chuyển nvqs; chuyển hồ sơ nghĩa vụ; chuyển nghĩa vụ quân sự đi',
    mean: 'đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc học tập',
  },
  {
    say: 'tạm hoãn nghĩa vụ; hoãn nghĩa vụ; xin hoãn nghĩa vụ; tạm hoãn gọi nhập ngũ; miễn nghĩa vụ; xin miễn nghĩa vụ',
    mean: 'tạm hoãn miễn gọi nhập ngũ nghĩa vụ quân sự',
    event: true,
  },
  {
    say: 'xuất ngũ; phục viên; ra quân; bộ đội xuất ngũ; đi chiến trường; đi b; tham gia kháng chiến; chiến trường k; đánh campuchia',
    mean: 'chế độ quân nhân phục viên xuất ngũ tham gia kháng chiến',
    event: true,
  },
  { say: 'cai nghiện; nghiện ma túy; đi cai; cai ma túy; con nghiện; tự nguyện đi cai', mean: 'đăng ký cai nghiện ma túy tự nguyện' },
  // Giáo dục
  {
    say: 'vào lớp 1; vào lớp một; xin học lớp 1; nhập học lớp 1; đăng ký lớp 1; tuyển sinh lớp 1; học lớp 1',
    mean: 'tuyển sinh tiểu học học sinh lớp 1',
    event: true,
  },
  {
    say: 'vào lớp 6; lên lớp 6; học lớp 6; vào cấp 2; lên cấp 2; vào lớp sáu; xin học lớp 6; nhập học lớp 6; đăng ký lớp 6; tuyển sinh lớp 6; xin vào cấp 2',
    mean: 'tuyển sinh trung học cơ sở',
  },
  {
    say: 'vào lớp 10; lên cấp 3; vào cấp 3; thi lớp 10; vào lớp mười; thi vào lớp 10; tuyển sinh lớp 10; đăng ký thi vào 10; lên lớp 10',
    mean: 'tuyển sinh trung học phổ thông',
  },
  {
    say: 'chuyển trường; xin chuyển trường; chuyển trường cho con|bé|cháu; chuyển học; chuyển lớp; xin học trường khác; chuyển con về quê học',
    mean: 'chuyển trường và tiếp nhận học sinh',
  },
  {
    say: 'mất bằng tốt nghiệp; mất bằng đại học; mất bằng cấp 2|3; mất bằng; làm mất bằng tốt nghiệp; cấp lại bằng; cấp lại bằng tốt nghiệp; làm lại bằng tốt nghiệp; mất chứng chỉ; bằng tốt nghiệp bị mất|cháy',
    mean: 'cấp lại văn bằng chứng chỉ',
  },
  {
    say: 'bản sao bằng tốt nghiệp; bản sao bằng cấp 2|3; bản sao bằng; sao bằng tốt nghiệp; trích lục bằng; sao văn bằng; bản sao văn bằng',
    mean: 'cấp bản sao văn bằng chứng chỉ từ sổ gốc',
  },
  {
    say: 'sửa bằng; sai tên trên bằng; bằng tốt nghiệp ? sai; bằng ghi sai|nhầm; sai thông tin trên bằng; bằng tốt nghiệp ghi sai|nhầm; chỉnh sửa bằng; cải chính bằng',
    mean: 'chỉnh sửa nội dung văn bằng chứng chỉ',
  },
  {
    say: 'công nhận bằng nước ngoài; bằng nước ngoài; bằng đại học nước ngoài; du học về; công nhận bằng thạc sĩ|tiến|đại|cử; công nhận văn bằng; bằng thạc sĩ|tiến ở|học|nước',
    mean: 'công nhận bằng cử nhân bằng thạc sĩ bằng tiến sĩ do cơ sở giáo dục nước ngoài cấp',
    event: true,
  },
  {
    say: 'miễn học phí; giảm học phí; hỗ trợ học phí; xin miễn giảm học phí; miễn giảm học phí; miễn tiền học; hỗ trợ chi phí học tập; tiền học',
    mean: 'đề nghị miễn giảm học phí hỗ trợ chi phí học tập',
  },
  { say: 'học bổng; học bổng chính sách; xin học bổng', mean: 'xét cấp học bổng chính sách', event: true },
  { say: 'ăn trưa; hỗ trợ ăn trưa; tiền ăn trưa cho trẻ; ăn trưa mẫu giáo', mean: 'hỗ trợ ăn trưa đối với trẻ em mẫu giáo' },
  { say: 'bán trú; học sinh bán trú; hỗ trợ gạo; gạo cho học sinh', mean: 'xét duyệt học sinh bán trú hỗ trợ kinh phí hỗ trợ gạo', event: true },
  {
    say: 'trường nội trú; nội trú; dân tộc nội trú; học nội trú; trường dân tộc; vào trường nội trú',
    mean: 'xét tuyển sinh vào trường phổ thông dân tộc nội trú',
    event: true,
  },
  { say: 'phúc khảo; chấm lại bài; chấm phúc khảo; chấm lại bài thi', mean: 'phúc khảo bài thi tốt nghiệp trung học phổ thông' },
  { say: 'thi tốt nghiệp; thi tốt nghiệp cấp 3; đăng ký thi tốt nghiệp; thi thpt', mean: 'đăng ký dự thi tốt nghiệp trung học phổ thông' },
  { say: 'xét tuyển đại học; đăng ký đại học; nguyện vọng đại học; vào đại học', mean: 'đăng ký xét tuyển trình độ đại học' },
  { say: 'cử tuyển', mean: 'đăng ký xét tuyển học theo chế độ cử tuyển' },
  { say: 'mở trường; lập trường; thành lập trường; mở trường mầm non|mẫu|tiểu|tư', mean: 'thành lập hoặc cho phép thành lập trường', event: true },
  {
    say: 'mở lớp mầm non; nhóm trẻ; giữ trẻ; giữ trẻ tại nhà; trông trẻ; nhà trẻ tại nhà; mở nhóm trẻ; mở nhà trẻ; mầm non tư thục nhỏ; lớp mẫu giáo; trông trẻ tại nhà',
    mean: 'thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập',
    event: true,
  },
  {
    say: 'dạy thêm; trung tâm tiếng anh; trung tâm ngoại ngữ; mở trung tâm ngoại|tiếng|tin|anh; trung tâm tin học; trung tâm anh ngữ; lớp học thêm; dạy kèm',
    mean: 'trung tâm ngoại ngữ tin học hoạt động giáo dục',
    event: true,
  },
  { say: 'tư vấn du học; mở công ty du học; trung tâm du học', mean: 'cấp giấy chứng nhận đăng ký kinh doanh dịch vụ tư vấn du học' },
  { say: 'dạy lái xe; mở trung tâm lái xe; trường lái; đào tạo lái xe', mean: 'cấp giấy phép đào tạo lái xe', event: true },
  // Y tế
  {
    say: 'nhà thuốc; quầy thuốc; bán thuốc tây; mở tiệm thuốc; hiệu thuốc; tiệm thuốc; mở nhà thuốc; mở quầy thuốc; bán thuốc; nhà thuốc tây; giấy gpp',
    mean: 'cấp giấy chứng nhận đủ điều kiện kinh doanh dược',
    event: true,
  },
  { say: 'chứng chỉ dược; dược sĩ; chứng chỉ hành nghề dược; hành nghề dược', mean: 'cấp chứng chỉ hành nghề dược' },
  {
    say: 'phòng khám; mở phòng khám; mở phòng mạch; phòng mạch; phòng khám tư; phòng răng; nha khoa; mở nha khoa; phòng khám nha khoa; thẩm mỹ viện',
    mean: 'cấp giấy phép hoạt động cơ sở khám bệnh chữa bệnh',
    event: true,
  },
  {
    say: 'chứng chỉ hành nghề bác sĩ; giấy phép bác sĩ; chứng chỉ hành nghề y; hành nghề khám bệnh; giấy phép hành nghề y; chứng chỉ hành nghề điều dưỡng|y|bác; hành nghề bác sĩ',
    mean: 'cấp giấy phép hành nghề khám bệnh chữa bệnh',
    event: true,
  },
  {
    say: 'lương y; thuốc nam; bài thuốc gia truyền; thuốc gia truyền; thầy thuốc đông y',
    mean: 'cấp giấy chứng nhận bài thuốc gia truyền lương y',
    event: true,
  },
  { say: 'mang thai hộ; nhờ mang thai; đẻ thuê; đẻ mướn', mean: 'đề nghị mang thai hộ vì mục đích nhân đạo' },
  {
    say: 'sinh con đúng chính sách; thưởng sinh con; hỗ trợ sinh con; sinh hai con; thưởng sinh đủ hai con',
    mean: 'xét hưởng chính sách hỗ trợ cho đối tượng sinh con đúng chính sách dân số',
    event: true,
  },
  { say: 'giám định y khoa; giám định sức khỏe; giám định thương tật', mean: 'khám giám định y khoa', event: true },
  { say: 'hiến tạng; hiến xác; hiến máu', mean: 'đăng ký hiến mô bộ phận cơ thể người', event: true },
];
