import type { BrowseMessages } from './browse.vi.ts';

export const en: BrowseMessages = {
  find: 'Find a procedure',
  ways: 'Ways to look around',
  kinds: {
    event: { title: 'Occasions of life', lead: 'Choose what is happening to you or your family; what is needed stands in order.' },
    field: { title: 'Fields', lead: 'Fields as the State sorts them, in alphabetical order.' },
    agency: { title: 'Agencies', lead: 'Agencies that deal with procedures, in alphabetical order.' },
    letter: { title: 'Letters', lead: 'Names of procedures by their first letter, without the words “Thủ tục” (procedure).' },
  },
  count: (count) => `${count} procedures`,
  most: 'With most procedures',
  allByLetter: 'All by letter',
  otherLetter: 'Numbers and signs',
  letterTitle: (letter) => `Procedures beginning with ${letter}`,
  otherTitle: 'Procedures beginning with a number or a sign',
  narrow: 'Narrow this list further',
  empty: 'No procedures here yet',
  emptyHelp: 'The catalogue is still growing. Search in everyday words, or ask the one-stop officers.',
  askPerson: 'Ask in the chat',
  order: 'What is needed first stands first.',
};
