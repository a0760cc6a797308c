import type { ActionName, SupplementStage } from '../domain/actions.ts';
import { type State, stateFacts } from '../domain/states.ts';

/** What the next step depends on; the date already in words. */
export type NextStepFacts = { readonly state: State; readonly agencyName: string; readonly due: string | null; readonly overdue: boolean };

/** What happened, told to anybody who knows the code: no name, no reason, no paper. */
const STORIES = {
  submit: 'Đã nộp hồ sơ trực tuyến',
  receive: 'Bộ phận một cửa đã nhận đủ giấy tờ và tiếp nhận hồ sơ',
  accept: 'Bộ phận một cửa đã kiểm tra và tiếp nhận hồ sơ',
  refuse: 'Hồ sơ không được tiếp nhận; lý do ghi trong phiếu gửi người nộp',
  'request-supplement': 'Cơ quan yêu cầu bổ sung giấy tờ; thời hạn tạm dừng',
  'receive-supplement': 'Đã nhận đủ giấy tờ bổ sung; thời hạn chạy tiếp',
  forward: 'Hồ sơ được chuyển đến người giải quyết',
  'request-payment': 'Cơ quan thông báo khoản phải nộp; thời hạn tạm dừng',
  'record-payment': 'Đã ghi nhận nộp tiền; thời hạn chạy tiếp',
  withdraw: 'Hồ sơ được rút theo yêu cầu của người nộp',
  stop: 'Cơ quan dừng giải quyết; lý do ghi trong thông báo gửi người nộp',
  finish: 'Kết quả đã về bộ phận một cửa',
  'return-result': 'Kết quả đã trao cho người nhận',
} as const satisfies Record<ActionName, string>;

function storyOf(type: ActionName, stage: SupplementStage | null): string {
  if (stage === 'desk' && type === 'request-supplement') return 'Bộ phận một cửa yêu cầu bổ sung giấy tờ trước khi tiếp nhận';
  if (stage === 'desk' && type === 'receive-supplement') return 'Bộ phận một cửa đã nhận giấy tờ bổ sung, đang kiểm tra lại';
  return STORIES[type];
}

/** Who moves next and by when. */
function nextStepOf(facts: NextStepFacts): string {
  const { agencyName, due } = facts;
  switch (facts.state) {
    case 1:
      return 'Bộ phận một cửa kiểm tra giấy tờ và trả lời trong 8 giờ làm việc kể từ lúc nộp.';
    case 2:
      return due === null ? 'Bộ phận một cửa chuyển hồ sơ đến người giải quyết.' : `Hồ sơ được chuyển đến người giải quyết. Hẹn trả: ${due}.`;
    case 3:
      return 'Xem lý do trên phiếu từ chối, chuẩn bị lại giấy tờ rồi nộp lại. Cần hỏi thêm, xin gặp bộ phận một cửa.';
    case 4:
      return workingOn(facts);
    case 5:
      return 'Chờ giấy tờ bổ sung: xem phiếu yêu cầu bổ sung, nộp đủ một lần tại bộ phận một cửa. Thời hạn tạm dừng đến lúc đó.';
    case 6:
      return 'Chờ nộp tiền: xem thông báo, nộp xong cơ quan sẽ làm tiếp ngay. Thời hạn tạm dừng đến lúc đó.';
    case 7:
      return 'Hồ sơ đã kết thúc theo yêu cầu rút. Khi cần, có thể nộp lại từ đầu.';
    case 8:
      return 'Hồ sơ đã dừng. Lý do ghi trong thông báo; cần hỏi thêm, xin gặp bộ phận một cửa.';
    case 9:
      return `Mời đến bộ phận một cửa của ${agencyName} nhận kết quả, nhớ mang giấy hẹn.`;
    case 10:
      return 'Mọi việc đã xong. Xin cảm ơn.';
  }
}

function workingOn({ agencyName, due, overdue }: NextStepFacts): string {
  if (due === null) return `${agencyName} đang giải quyết; có kết quả sẽ báo.`;
  if (overdue) return `Hồ sơ đã quá hẹn (${due}). ${agencyName} phải xin lỗi bằng văn bản và hẹn lại; có thể hỏi ngay tại bộ phận một cửa.`;
  return `${agencyName} đang giải quyết. Hẹn trả: ${due}.`;
}

/** The page of one dossier and the field that leads to it. */
export const tracking = {
  storyOf,
  nextStepOf,
  plainState: (state: State): string => stateFacts(state).plain,
  unknown: 'Chưa có hồ sơ mang mã này. Xin so lại từng chữ số với mã in trên giấy hẹn, rồi sửa trong ô dưới đây.',
  incomplete: (typed: string): string =>
    `“${typed}” giống mã hồ sơ nhưng còn thiếu hoặc sai một phần. Mã đủ có ba phần: mã cơ quan, sáu số ngày nộp, bốn số thứ tự, ví dụ 000.00.17.H08-190125-0001.`,
  noCode: 'Chưa thấy mã hồ sơ trong những gì đã gõ. Mã in trên giấy hẹn, dạng 000.00.17.H08-190125-0001.',
  lateTitle: (late: string): string => `${late} so với ngày hẹn`,
  lateText: (due: string): string => `Ngày hẹn là ${due}. Xin lỗi ông/bà vì sự chậm trễ này.`,
  stillWorking: 'Cơ quan vẫn đang giải quyết, ông/bà không phải nộp lại.',
  lateDays: (days: number): string => `Trễ ${days} ngày`,
  lateHours: (hours: number): string => `Trễ ${hours} giờ`,
  justLate: 'Vừa quá giờ hẹn',
  endings: { 3: 'Trả lời ngày', 7: 'Rút ngày', 8: 'Dừng ngày', 9: 'Có kết quả từ', 10: 'Đã trả kết quả' },
  due: 'Hẹn trả kết quả',
  duePaused: 'Hẹn trả, đang tạm dừng',
  provisional: 'tạm tính',
  willMove: 'Ngày này sẽ lùi thêm đúng thời gian tạm dừng.',
  moved: (first: string, now: string): string => `Hẹn lần đầu ${first}; đã cộng thời gian chờ bổ sung hoặc chờ nộp tiền, nay là ${now}`,
  facts: {
    state: 'Trạng thái (theo danh mục quốc gia)',
    agency: 'Nơi tiếp nhận',
    submitted: 'Nộp lúc',
    accepted: 'Tiếp nhận lúc',
    due: 'Hẹn trả',
    procedure: 'Mã thủ tục',
  },
  open: 'Mở',
  zalo: 'Một Cửa trên Zalo',
  thenSend: 'rồi nhắn mã',
  thenFollow: 'Trả lời “theo dõi”: mỗi khi hồ sơ chuyển bước, Zalo sẽ báo ngay.',
  nothingPersonal: 'Trang này chỉ có trạng thái và ngày hẹn, không có tên hay giấy tờ của ai.',
} as const;
