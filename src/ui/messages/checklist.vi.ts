export const vi = {
  shown: 'Đưa xem rồi nhận lại',
};

export type ChecklistMessages = typeof vi;
