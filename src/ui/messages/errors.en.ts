import type { ErrorsText } from './errors.vi.ts';

export const en: ErrorsText = {
  titles: {
    401: 'Please sign in',
    403: 'This task is not assigned to you',
    404: 'Not found',
    409: 'The dossier has just changed',
    413: 'Too large',
    429: 'Please wait a minute',
    500: 'Something went wrong on our side',
    503: 'The server is busy',
  },
  otherTitle: 'Something needs another look',
  noPage: 'There is no such page',
  noPageHelp: 'The address may be incomplete, or the page has moved. Look for what you need in the field below.',
  signIn: 'Sign in',
  toDesk: 'Back to the desk',
  toHome: 'Back to the front page',
  help: 'If you need a person, call',
  readOut: 'When you call, please read out the code',
};
