import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReceipt, DELIVERABLE_STATES, DELIVERY_STATES, isFinal, isRetryable, mayMove, type Receipt } from './delivery.ts';

describe('trạng thái của một tin gửi đi', () => {
  it('đi từ tạo, gửi, đã gửi đến đã nhận', () => {
    expect(mayMove('created', 'sending')).toBe(true);
    expect(mayMove('sending', 'sent')).toBe(true);
    expect(mayMove('sent', 'delivered')).toBe(true);
  });

  it('không bỏ qua bước gửi và không đi lùi', () => {
    expect(mayMove('created', 'sent')).toBe(false);
    expect(mayMove('created', 'delivered')).toBe(false);
    expect(mayMove('delivered', 'sent')).toBe(false);
    expect(mayMove('sent', 'sending')).toBe(false);
  });

  it('trạng thái cuối đúng là ba trạng thái', () => {
    expect(DELIVERY_STATES.filter(isFinal)).toEqual(['delivered', 'permanent-failure', 'technical-failure']);
  });

  it('chỉ tin hỏng hẳn mới được gửi lại bằng tay', () => {
    expect(DELIVERY_STATES.filter(isRetryable)).toEqual(['permanent-failure', 'technical-failure']);
  });

  it('biên nhận nhận được trước khi ghi "đã gửi" vẫn có hiệu lực', () => {
    expect(applyReceipt('sending', 'delivered')).toBe('delivered');
    expect(applyReceipt('temporary-failure', 'delivered')).toBe('delivered');
    expect(DELIVERABLE_STATES).toEqual(['sending', 'sent', 'temporary-failure']);
  });

  it('biên nhận đến theo thứ tự nào, lặp mấy lần cũng ra cùng một kết quả; trạng thái cuối không bị đổi', () => {
    const receipts = fc.array(fc.constantFrom<Receipt>('sent', 'delivered'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...DELIVERY_STATES), receipts, (start, given) => {
        const end = given.reduce(applyReceipt, start);
        const backwards = [...given].reverse().reduce(applyReceipt, start);
        expect(backwards).toBe(end);
        if (isFinal(start)) expect(end).toBe(start);
        expect(end === start || mayMove(start, end) || mayMove('sent', end)).toBe(true);
      }),
    );
  });
});
