import type { LifeEvent } from '../domain/record.ts';

type EventWords = Readonly<Record<LifeEvent, { readonly title: string; readonly lead: string }>>;

export const vi: EventWords = {
  birth: { title: 'Sinh con, nuôi con nhỏ', lead: 'Từ giấy khai sinh đến thẻ bảo hiểm y tế của bé.' },
  study: { title: 'Đi học', lead: 'Nhập học, chuyển trường, học phí, học bổng, bằng cấp.' },
  identity: { title: 'Giấy tờ tùy thân', lead: 'Căn cước, định danh, sao y, lý lịch tư pháp, sửa thông tin.' },
  marriage: { title: 'Kết hôn, ly hôn', lead: 'Xác nhận độc thân, đăng ký kết hôn, ghi chú ly hôn.' },
  residence: { title: 'Đổi nơi ở', lead: 'Nhập hộ khẩu, tạm trú, tách hộ, tạm vắng.' },
  'land-and-house': { title: 'Mua nhà, mua đất', lead: 'Sang tên, sổ đỏ, tách thửa, thế chấp, nhà ở xã hội.' },
  building: { title: 'Xây nhà, sửa nhà', lead: 'Giấy phép xây dựng, vỉa hè, cây xanh, quy hoạch.' },
  driving: { title: 'Lái xe, mua xe', lead: 'Bằng lái, đăng ký xe, biển số, sang tên xe.' },
  work: { title: 'Đi làm, mất việc', lead: 'Trợ cấp thất nghiệp, giấy phép lao động, đi làm nước ngoài.' },
  business: { title: 'Mở cửa hàng, mở công ty', lead: 'Hộ kinh doanh, công ty, an toàn thực phẩm, thuế.' },
  health: { title: 'Ốm đau, khám bệnh', lead: 'Thẻ bảo hiểm y tế, chế độ ốm đau, giám định.' },
  hardship: { title: 'Cần trợ giúp', lead: 'Trợ cấp, hộ nghèo, khuyết tật, người có công, trợ giúp pháp lý.' },
  retirement: { title: 'Nghỉ hưu, tuổi già', lead: 'Lương hưu, trợ cấp hưu trí, bảo hiểm xã hội.' },
  abroad: { title: 'Đi nước ngoài', lead: 'Hộ chiếu, thị thực, hợp pháp hóa giấy tờ, quốc tịch.' },
  death: { title: 'Người thân qua đời', lead: 'Khai tử, mai táng phí, tuất, thừa kế.' },
};
