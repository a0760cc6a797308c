import type { ChecklistMessages } from './checklist.vi.ts';

export const en: ChecklistMessages = {
  shown: 'Shown and given back',
};
