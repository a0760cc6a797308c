import type { vi } from './life-events.vi.ts';

export const en: typeof vi = {
  birth: { title: 'Having a child', lead: 'From the birth certificate to the child’s health insurance card.' },
  study: { title: 'Going to school', lead: 'Enrolment, change of school, fees, scholarships, diplomas.' },
  identity: { title: 'Identity papers', lead: 'Identity card, e-identity, certified copies, judicial record.' },
  marriage: { title: 'Marriage and divorce', lead: 'Proof of being single, registration of marriage, divorce noted.' },
  residence: { title: 'Moving home', lead: 'Permanent and temporary residence, splitting a household.' },
  'land-and-house': { title: 'Buying a house or land', lead: 'Transfer, land certificate, splitting a plot, mortgage, social housing.' },
  building: { title: 'Building or repairing a house', lead: 'Building permit, pavement, trees, planning.' },
  driving: { title: 'Driving, buying a vehicle', lead: 'Driving licence, registration, number plate, transfer.' },
  work: { title: 'Working, losing a job', lead: 'Unemployment benefit, work permit, working abroad.' },
  business: { title: 'Opening a shop or a company', lead: 'Household business, company, food safety, tax.' },
  health: { title: 'Illness and treatment', lead: 'Health insurance card, sickness benefit, medical assessment.' },
  hardship: { title: 'Needing support', lead: 'Allowances, poor households, disability, people of merit, legal aid.' },
  retirement: { title: 'Retirement and old age', lead: 'Pension, social pension, social insurance.' },
  abroad: { title: 'Going abroad', lead: 'Passport, visa, legalisation of papers, nationality.' },
  death: { title: 'When somebody dies', lead: 'Registration of death, funeral support, survivors’ benefit, inheritance.' },
};
