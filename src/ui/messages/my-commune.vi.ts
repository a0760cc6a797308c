export const vi = {
  at: 'Tôi ở',
  change: 'Đổi',
  changeFull: 'Đổi phường, xã',
  choose: 'Chọn phường, xã anh/chị đang ở',
  why: 'để biết nộp ở đâu.',
};

export type MyCommuneMessages = typeof vi;
