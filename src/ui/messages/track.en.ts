import type { TrackText } from './track.vi.ts';

export const en: TrackText = {
  title: 'Track a dossier',
  description: 'See where a dossier is and when the result is due.',
  where: 'Where is your dossier?',
  notFound: 'No dossier found yet',
  code: 'Dossier code',
  see: 'See',
  hint: (example) => `The code is printed on your receipt, for example ${example}. Spaces and dots do not matter.`,
  whereIsCode: 'Where do I find the code?',
  codeIsHere: 'It stands at the top right of the receipt with the appointed date, and in the Zalo message sent when the dossier was received.',
  lostPaper: 'Lost the receipt? Bring your identity card to the desk where you filed; the officers will look it up.',
  dossier: (code) => `Dossier ${code}`,
  next: 'What comes next',
  story: 'Where the dossier has been',
  stateAndDate: 'State and due date',
  before: 'before',
  whyThisDate: 'Why this date?',
  provisional: 'The holidays of next year are not official yet, so this date is provisional. To be sure, ask the one-stop desk.',
  follow: 'Be told when something changes',
  facts: 'About the dossier',
  toProcedure: 'What this procedure takes: papers, time, fee',
};
