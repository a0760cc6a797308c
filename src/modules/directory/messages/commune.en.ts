import type { CommuneMessages } from './commune.vi.ts';

export const en: CommuneMessages = {
  title: 'Which ward or commune do you live in?',
  lead: 'Choose once to see where to file your papers. Only the name of the ward or commune is kept, in this browser; nothing about you is.',
  searchLabel: 'Find a ward or commune',
  searchHint: 'Type the new or the old name, with or without diacritics. For example: quang trung.',
  search: 'Find',
  chosen: 'Chosen now',
  forget: 'Forget it',
  back: 'Go back',
  former: 'formerly:',
  part: 'a part of it',
  noneTitle: 'No such ward or commune',
  none: 'Try fewer letters, only the name itself. The list has the wards and communes of the province since 2019.',
  all: 'Show all',
  types: { phường: 'Wards', xã: 'Communes', 'thị trấn': 'Townships', 'đặc khu': 'Special zones' },
};
