import type { Weights } from './weights.ts';

/** Written by `npm run bench -- search-learn <this file>` from coded questions. Change the questions or the tool, not the numbers. */
export const WEIGHTS: Weights = {
  areas: { name: 0.249, pairs: 0.372, accented: 0.147, extra: 0.08, results: 0.051, context: 0.083, papers: 0.055, body: 0.05 },
  shares: { cover: 0.559, fine: 1.645, run: 0.623 },
  standing: { internal: 0.7, specific: 0.748, notListed: 0.966, everyday: 1.019, commune: 1.142, citizens: 1.101, organisations: 1.035, linked: 0.997 },
  action: { same: 1.054, special: 1.091, other: 0.892 },
  unasked: { foreign: 0.954, abroad: 0.941, border: 0.942, mobile: 0.916, army: 0.939, central: 0.98, project: 1.105 },
  missing: { foreign: 1.069, abroad: 0.998, border: 1, mobile: 1, army: 1.001, central: 1, project: 1.036 },
  scale: 0.33,
};
