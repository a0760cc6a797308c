/**
 * Questions of our own, as people at the desk and in chats put them, with the codes that answer them (any one is right).
 * Written before the vocabulary was widened and not looked at while it was; odd lines may be used to tune, even lines never.
 */
const OWN = `
1.001193 | nhà em vừa có thêm nhóc tì, cần ra phường làm giấy gì trước
1.001193 | lam giay ks cho be so sinh
1.001193 | bao nhiêu ngày sau khi đẻ thì phải đi làm khai sinh cho cháu
1.001193,1.004772 | con tui 3 tuổi rồi mà chưa có khai sinh thì giờ làm sao
2.000635 | xin trích lục khai sinh bản sao để nộp hồ sơ đi học
2.000635 | em cần mấy bản sao giấy khai sinh
1.004884 | giấy khai sinh gốc bị cháy không còn sổ lưu, làm lại được không
1.004859 | tên trong khai sinh bị ghi sai chữ lót, muốn sửa lại
1.004859 | muốn đổi họ cho con theo họ mẹ
1.004859 | sai năm sinh trên giấy khai sinh so với căn cước
1.004859 | xin xác định lại dân tộc từ Kinh sang Tày
1.000656 | ông nội tôi qua đời ở nhà, giờ phải khai báo thế nào
1.000656 | lấy giấy chứng tử ở đâu
1.000656 | nguoi nha chet o benh vien thi lam giay chung tu nhu the nao
1.005461 | giấy chứng tử của bố bị mất, sổ cũng không còn, đăng ký lại
1.000894 | tụi em tính cưới tháng sau, đăng ký ở phường nào
1.000894 | làm giấy hôn thú cần mang gì
1.000894 | ra xã làm đăng kí kết hôn có cần giấy độc thân k
2.000806 | em lấy chồng Hàn Quốc thì đăng ký ở đâu
2.000806 | dang ky ket hon voi nguoi dai loan
1.004746 | mất giấy đăng ký kết hôn, sổ gốc cũng mất, xin đăng ký lại
1.004873 | giấy xác nhận chưa vợ chưa chồng
1.004873 | xin giấy chứng nhận tình trạng hôn nhân để mua đất
1.004873 | xn tthn de di xkld
1.001022 | làm thủ tục nhận con cho anh chưa cưới mẹ bé
1.001022 | cha muốn nhận con ruột
1.004837 | ông bà muốn làm người giám hộ cho cháu vì cha mẹ cháu mất rồi
2.001263 | vợ chồng hiếm muộn muốn xin con nuôi
2.001263 | thủ tục nhận cháu họ làm con nuôi
2.002039 | người Lào lấy vợ Việt muốn vào quốc tịch Việt Nam
2.002036 | xin thôi quốc tịch để nhập tịch Đức
2.002189 | tôi đăng ký kết hôn bên Nhật rồi, về Việt Nam ghi chú kết hôn
2.000554 | ly hôn ở Mỹ rồi giờ về ghi chú ly hôn
2.000815,1.001606 | sao y công chứng bằng tốt nghiệp
2.000815,1.001606 | công chứng cccd ở xã mất nhiêu tiền
2.000815,1.001606 | photo công chứng giấy khai sinh
2.000884,1.001590 | xác nhận chữ ký trong sơ yếu lý lịch
2.000884,1.001590 | chứng sơ yếu lý lịch xin việc
2.000884,1.001590 | xin dấu xã vào giấy ủy quyền
2.001019 | ba tôi muốn lập di chúc để lại nhà
2.001035 | chứng thực hợp đồng mua bán xe máy
2.001035 | ra xã chứng hợp đồng tặng cho đất cho con
2.001016 | tôi không muốn nhận phần thừa kế, làm văn bản từ chối
2.001406 | anh em chia tài sản cha mẹ để lại, cần chứng thực văn bản
2.000908 | xin bản sao từ sổ gốc
1.004222 | chuyển hộ khẩu về nhà mới mua
1.004222 | nhập khẩu cho em bé mới sinh
1.004222 | đăng ký thường trú vào nhà ba mẹ chồng
1.004222 | lam the nao de nhap ho khau vao thanh pho
1.004194 | sinh viên ở trọ cần khai báo tạm trú thế nào
1.004194 | đăng ký kt3
1.004194 | cong nhan thue nha tro dang ki tam tru online
1.002755 | sổ tạm trú sắp hết hạn
1.010028 | chuyển đi khỏi phòng trọ thì hủy tạm trú
1.003197 | cắt khẩu để đi nước ngoài định cư
1.010038 | muốn tách sổ hộ khẩu riêng với ba mẹ
1.010041 | xin giấy ct07 nộp cho trường
1.010041 | giay xac nhan noi cu tru de mua nha o xa hoi
2.001159 | có bà con ở quê lên chơi ngủ lại mấy bữa có phải báo công an không
1.003677 | đi làm xa mấy tháng có phải khai báo với công an xã không
1.010039 | sai tên cha mẹ trong dữ liệu cư trú, muốn chỉnh
1.014061,2.000200,1.001247 | làm căn cước lần đầu cho con 15 tuổi
1.014062,1.012549,1.012543 | lam can cuoc cho be 6 tuoi
1.014064,2.001194,1.000757 | rớt ví mất cccd làm lại
1.014064,2.001194,1.000757 | mat can cuoc cong dan phai lam sao
1.014063,2.001195,1.000889 | cmnd cũ 9 số đổi sang thẻ căn cước gắn chip
1.014063,2.001195,1.000889 | thẻ cccd hết hạn đổi ở đâu
1.012566 | xin giấy xác nhận số cmnd cũ
3.000228 | đăng ký định danh mức 2 vneid
3.000283,3.000274 | mất điện thoại muốn khóa tài khoản định danh điện tử
1.001456,1.001471 | làm hộ chiếu đi du lịch
1.001456,1.001471 | hộ chiếu hết hạn xin cấp mới
1.010386,1.001445,1.010385 | bị mất passport phải báo ở đâu
1.001194,1.003342 | người nước ngoài đang ở Việt Nam xin visa
1.001146,1.003326 | gia hạn visa cho vợ người nước ngoài
1.003460,1.003358 | xin thẻ tạm trú cho chồng quốc tịch Mỹ
1.003144 | việt kiều xin giấy miễn thị thực 5 năm
1.000253,1.001437 | chủ nhà trọ khai báo tạm trú cho khách tây
3.000333 | xin lý lịch tư pháp số 2 đi Úc
3.000333 | làm phiếu lltp để xin việc
3.000346 | thi bằng lái xe máy A1
3.000347 | bằng lái xe hết hạn đổi lại
3.000347 | doi bang lai the giay sang the nhua
3.000348 | mất bằng lái b2
3.000348 | tui làm rớt bóp mất giấy phép lái xe
3.000351 | đổi bằng lái xe nước ngoài sang Việt Nam
3.000353 | bằng lái quốc tế
1.013067,1.012575,1.013066 | mua xe máy mới đi bấm biển số
1.013067,1.012575,1.013066 | đăng ký xe ô tô mới mua ở hãng
1.013076 | mua xe cũ sang tên đổi chủ
1.013076 | sang tên xe máy không chính chủ
1.013082,1.013080 | mất cà vẹt xe máy
1.013082,1.013080 | giấy đăng ký xe bị mất xin cấp lại
1.013079 | đổi biển số xe từ 4 số sang 5 số
1.013123,1.013065 | bán xe thì có phải nộp lại biển số không
1.013089,1.005103,1.004990 | đăng kiểm xe ô tô cần giấy tờ gì
1.013978,1.012753 | làm bìa đỏ lần đầu cho đất khai hoang
1.013978,1.012753 | đất ở lâu năm chưa có sổ muốn xin cấp sổ
1.012786 | so do bi mat xin cap lai
1.012783 | sổ đỏ cũ rách muốn đổi sổ mới
1.013831 | sang tên sổ đỏ cho con
1.013831 | mua đất xong làm thủ tục sang tên
1.013831 | nhận thừa kế nhà đất của cha mẹ thì sang tên thế nào
1.012784 | tách thửa cho hai đứa con
1.012784 | gộp hai miếng đất liền kề thành một sổ
1.013949,1.013823,1.013992 | chuyển đất vườn lên thổ cư
1.012812 | hàng xóm lấn ranh đất, nhờ xã hòa giải
1.012790,1.012796 | sổ đỏ in sai tên chủ đất
1.013833 | đổi số cmnd trên sổ đỏ thành số căn cước
1.011441 | thế chấp sổ đỏ vay ngân hàng đăng ký ở đâu
1.011443 | trả nợ ngân hàng xong xóa thế chấp
1.014159 | coi thử đất có dính quy hoạch không
1.013225 | xin phép xây nhà cấp 4
1.013225 | cất nhà hai tầng thì xin giấy phép ở đâu
1.013229 | xin phép sửa nhà nâng thêm lầu
1.013227 | giấy phép xây dựng sắp hết hạn mà chưa xây
1.013226 | thay đổi bản vẽ so với giấy phép xây dựng đã cấp
1.002693 | xin chặt cây xanh trước cửa nhà ngoài đường
1.001612 | mở quán cà phê nhỏ cần đăng ký gì
1.001612 | bán hàng online có phải đăng ký hộ kinh doanh
1.001612 | dk ho kinh doanh ca the
2.000720 | hộ kinh doanh chuyển địa điểm bán hàng
2.000720 | bổ sung ngành nghề cho hộ kinh doanh
1.001570 | quán tạm đóng cửa 6 tháng
1.001266 | dẹp tiệm không bán nữa thì trả giấy phép
2.000575 | mất giấy chứng nhận hộ kinh doanh
2.001583,2.001199,2.002043 | muốn mở công ty tnhh
2.001583 | lập công ty một mình làm chủ
2.002043 | thành lập công ty cổ phần 3 người góp vốn
2.002041 | đổi tên công ty
2.002041 | công ty dời văn phòng sang chỗ khác
2.002023 | giải thể công ty không hoạt động
2.002029 | công ty xin tạm ngưng kinh doanh 1 năm
2.002018 | mất giấy phép đăng ký doanh nghiệp
1.008498 | đăng ký mã số thuế cá nhân lần đầu
1.007277 | nộp lệ phí trước bạ nhà đất
1.007674 | bán nhà phải khai thuế thu nhập cá nhân
1.007689 | cho thuê nhà trọ thì khai thuế ra sao
1.014748 | xin hưởng tiền thất nghiệp
1.014748 | em mới nghỉ việc cty, lãnh bhtn ở đâu
1.014753 | đang lãnh thất nghiệp ở Bình Dương muốn chuyển về quê
1.014749 | thông báo tìm việc làm hàng tháng khi lãnh thất nghiệp
1.014173,1.001613 | rút bảo hiểm xã hội 1 lần
1.014173,1.001613 | lay tien bhxh mot lan
1.014166,2.000693 | sinh con xong làm chế độ thai sản
1.014168 | vợ đẻ chồng được hưởng thai sản không
1.014171,1.014172 | đủ tuổi về hưu làm hồ sơ lương hưu
1.014163,1.001667 | nghỉ ốm hưởng bảo hiểm
1.002759 | đổi thông tin trên sổ bảo hiểm xã hội
1.002759 | làm lại thẻ bhyt bị mất
1.014137,1.001939 | mua thẻ bảo hiểm y tế cho cả nhà
1.001656,1.014140 | đi viện tự trả tiền giờ xin bảo hiểm thanh toán lại
1.014027 | mẹ tôi 78 tuổi không có lương hưu xin trợ cấp
1.014027 | tien nguoi cao tuoi hang thang
1.001776 | nuôi con một mình hộ nghèo xin trợ cấp hàng tháng
1.001776 | trẻ mồ côi cả cha mẹ được nhận tiền gì
1.001699 | làm giấy chứng nhận khuyết tật cho em trai bị liệt
1.001653 | mất giấy xác nhận khuyết tật
1.014028,1.001731 | cụ 82 tuổi mất có được tiền mai táng không
1.011607,1.011606 | nhà khó khăn muốn xin vào hộ nghèo
1.010803 | tiền cúng giỗ liệt sĩ
1.010806 | xin công nhận thương binh
1.010816 | bố đi chiến trường bị nhiễm chất độc da cam
1.010824 | thương binh chết gia đình được trợ cấp gì
1.010833 | giấy chứng nhận con liệt sĩ để cộng điểm thi
1.010829,1.010830 | muốn đưa hài cốt liệt sĩ về quê
1.013133 | thanh niên đủ 17 tuổi đăng ký nvqs
1.013138 | đang có tên nghĩa vụ quân sự mà đi làm xa mấy tháng
3.000527 | con nghiện ma túy muốn tự nguyện đi cai
1.005090 | con người Mông xin vào trường nội trú
2.002854 | chuyển trường cho con từ Sài Gòn về quê
3.000465 | xin bản sao bằng cấp 3
2.002850 | làm mất bằng tốt nghiệp thpt
3.000466 | bằng tốt nghiệp ghi sai ngày sinh
1.014331 | sinh ở nhà thì lấy giấy chứng sinh ở đâu
1.014332 | mất giấy chứng sinh
1.013829,1.013855,2.000591,2.000117,2.001827 | quán ăn cần giấy vệ sinh an toàn thực phẩm
2.001478,3.000243 | mở nhà nghỉ xin giấy an ninh trật tự
2.001478,3.000243 | mở tiệm cầm đồ
1.001029 | mở quán karaoke
1.003622,1.013791 | làng tổ chức lễ hội phải báo ai
1.004650 | treo băng rôn quảng cáo khai trương
1.012084 | bị chồng đánh muốn xin lệnh cấm tiếp xúc
2.000794 | lập câu lạc bộ bóng chuyền của thôn
1.002396 | mở phòng gym
1.014076 | mở nhà thuốc tây
1.014084 | chứng chỉ hành nghề dược sĩ
1.000703 | xe tải chở hàng xin giấy phép kinh doanh vận tải
1.014199 | công ty thuê chuyên gia Trung Quốc làm giấy phép lao động
2.001955 | đăng ký nội quy cho công ty có 20 người
2.000648 | mở cây xăng bán lẻ
1.004623 | thi thẻ hướng dẫn viên du lịch trong nước
1.005061 | mở trung tâm tư vấn du học
1.012971 | mở nhóm trẻ tại nhà
2.001428,1.115231 | công ty mới làm con dấu đăng ký mẫu dấu
1.005095 | xin chấm phúc khảo thi tốt nghiệp
1.000915 | công nhận bằng thạc sĩ học ở Anh
1.003563 | kiểm tra an toàn kỹ thuật ghe đánh cá
1.004359 | xin giấy phép đi biển đánh bắt cá
`;

export type OwnQuestion = { readonly question: string; readonly codes: readonly string[]; readonly mayTune: boolean };

export const OWN_QUESTIONS: readonly OwnQuestion[] = OWN.trim()
  .split('\n')
  .map((line, at) => {
    const [codes = '', question = ''] = line.split(' | ');
    return { question, codes: codes.split(','), mayTune: at % 2 === 0 };
  });
