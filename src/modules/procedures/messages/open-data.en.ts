import type { vi } from './open-data.vi.ts';

export const en: typeof vi = {
  title: 'Open data',
  lead: 'The catalogue of procedures of this portal as files, for anybody to look at, use again and build upon. No account and no permission is needed.',
  filesTitle: 'Files',
  file: 'File',
  what: 'What is in it',
  size: 'Size',
  jsonl: 'Every part of every procedure, one a line (JSON Lines)',
  jsonlGz: 'The same, compressed with gzip',
  csv: 'A short table for spreadsheets: code, name, field, agency, time limit',
  schema: 'JSON Schema of one line, to check what a program reads',
  dcat: 'Description of the data set by DCAT-AP, for data portals',
  figures: (count, day) => `${count} procedures in force as of ${day}.`,
  fresh: 'When the catalogue changes, the files change at once. A program that asks with the ETag gets the file only when it has changed.',
  licenceTitle: 'Using it again',
  facts:
    'Codes, names, time limits, fees and the wording of administrative documents are not subject to copyright (Law on Intellectual Property of Viet Nam, Article 15): use them freely.',
  licence: 'What this portal has written in addition (everyday names, questions and answers, arrangement) is used under:',
  cite: 'When you use the data, please name the source and the day you took it, and link to the page of the procedure: it may change after that day.',
  legal: 'Legally binding is the decision by which the competent authority announced the procedure.',
  demo: 'This is a demonstration province: its procedures were written by the makers of the software. Do not use them in place of real data.',
  apiTitle: 'One procedure at a time',
  api: 'Each procedure can also be had as JSON and JSON-LD at',
};
