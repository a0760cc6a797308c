import type { SearchBoxMessages } from './search-box.vi.ts';

export const en: SearchBoxMessages = {
  label: 'What do you need to do?',
  submit: 'Search',
  suggestionsMany: '{} suggestions. Use the arrow keys to choose.',
  suggestionsOne: '1 suggestion. Use the down arrow to choose.',
  searchedBefore: 'Searched before',
  recent: 'Recent searches',
  recentNote: 'Kept on this device only.',
  forget: 'Remove “{}” from the list',
  forgetAll: 'Remove all',
};
