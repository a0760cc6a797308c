import type { MyCommuneMessages } from './my-commune.vi.ts';

export const en: MyCommuneMessages = {
  at: 'I live in',
  change: 'Change',
  changeFull: 'Change ward or commune',
  choose: 'Choose your ward or commune',
  why: 'to see where to file.',
};
