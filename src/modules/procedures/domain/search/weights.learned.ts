import type { Weights } from './weights.ts';

/** Written by `npm run bench -- search-learn <this file>` from coded questions. Change the questions or the tool, not the numbers. */
export const WEIGHTS: Weights = {
  areas: { name: 0.211, pairs: 0.24, accented: 0.142, extra: 0.082, results: 0.051, context: 0.089, papers: 0.056, body: 0.048 },
  shares: { cover: 0.596, fine: 1.668, run: 0.462 },
  standing: { internal: 0.696, specific: 0.732, notListed: 0.967, everyday: 1.12, commune: 1.161, citizens: 1.047, organisations: 0.984, linked: 0.967 },
  action: { same: 1.069, special: 1.041, other: 0.875 },
  unasked: { foreign: 1.008, abroad: 0.923, border: 0.934, mobile: 0.899, army: 0.919, central: 0.972, project: 1.059 },
  missing: { foreign: 0.981, abroad: 1.016, border: 1, mobile: 1, army: 1.002, central: 1, project: 1.021 },
  scale: 0.357,
};
