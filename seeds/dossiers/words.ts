import type { ActName } from '#modules/dossiers';
import type { Chance } from './chance.ts';

/** What officers write; no name, no number. */
const NOTES: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  refuse: [
    'Thủ tục này thuộc thẩm quyền của cơ quan khác. Xin nộp tại nơi đã hướng dẫn kèm theo.',
    'Người nộp chưa thuộc đối tượng theo quy định của thủ tục.',
  ],
  'request-supplement': [
    'Bổ sung bản chính giấy tờ đã nộp bản chụp bị mờ ở trang 2.',
    'Bổ sung chữ ký ở mục cuối của tờ khai; nộp kèm bản sao giấy tờ chứng minh nơi ở hiện tại.',
    'Bổ sung bản vẽ đúng tỷ lệ theo mẫu và giấy cam kết với nhà liền kề.',
  ],
  'request-payment': ['Nộp lệ phí theo thông báo kèm theo, tại quầy thu hoặc chuyển khoản.', 'Nộp phí thẩm định theo mức của tỉnh, tại quầy số 3.'],
  stop: ['Đang có tranh chấp chờ cơ quan có thẩm quyền giải quyết; dừng theo quy định của thủ tục.', 'Quá thời hạn bổ sung, người nộp không đến.'],
};

const ASIDES: Readonly<Partial<Record<ActName, readonly string[]>>> = {
  forward: ['Chuyển phòng chuyên môn.', 'Chuyển kèm phiếu kiểm soát.', ''],
  finish: ['Đã ký, vào sổ.', 'Kết quả bản giấy và bản điện tử.', ''],
  'return-result': ['Người nộp đến nhận, có ký sổ.', 'Gửi bưu chính công ích.', ''],
};

export function said(action: ActName, by: Chance): { readonly publicNote: string; readonly privateNote: string } {
  const note = NOTES[action];
  const aside = ASIDES[action];
  return { publicNote: note === undefined ? '' : by.pick(note), privateNote: aside === undefined ? '' : by.pick(aside) };
}
