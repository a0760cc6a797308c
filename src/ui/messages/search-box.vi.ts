export const vi = {
  label: 'Anh/chị cần làm việc gì?',
  submit: 'Tìm',
  suggestionsMany: '{} gợi ý. Dùng mũi tên lên, xuống để chọn.',
  suggestionsOne: '1 gợi ý. Dùng mũi tên xuống để chọn.',
  searchedBefore: 'Tìm gần đây',
  recent: 'Tìm gần đây',
  recentNote: 'Chỉ lưu trên máy này.',
  forget: 'Xóa “{}” khỏi danh sách',
  forgetAll: 'Xóa hết',
};

export type SearchBoxMessages = typeof vi;
