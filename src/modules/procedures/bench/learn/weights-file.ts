import { QUALIFIERS } from '../../domain/search/qualifiers.ts';
import { AREAS, STANDINGS, type Weights } from '../../domain/search/weights.ts';
import { FACTORS, SUMMED } from './examples.ts';
import type { Parameters } from './fit.ts';

/** Where learning begins: set by hand from what BM25 and plain sense say, before any question was looked at. */
export const NEUTRAL: Weights = {
  areas: { name: 0.3, pairs: 0.3, accented: 0.15, extra: 0.08, results: 0.05, context: 0.08, papers: 0.05, body: 0.05 },
  shares: { cover: 1, fine: 1, run: 0.5 },
  standing: { internal: 0.7, specific: 0.85, notListed: 0.9, everyday: 1.05, commune: 1.05, citizens: 1, organisations: 1, linked: 1 },
  action: { same: 1, special: 1, other: 0.9 },
  unasked: { foreign: 0.95, abroad: 0.95, border: 0.95, mobile: 0.95, army: 0.95, central: 0.95, project: 1 },
  missing: { foreign: 1, abroad: 1, border: 1, mobile: 1, army: 1, central: 1, project: 1 },
  scale: 0.4,
};

export function parametersOf(weights: Weights): Parameters {
  const { areas, shares, standing, action, unasked, missing } = weights;
  const sums = [...AREAS.map((area) => areas[area]), shares.cover, shares.fine, shares.run];
  const factors = [
    ...STANDINGS.map((one) => standing[one]),
    ...[action.same, action.special, action.other],
    ...QUALIFIERS.map((one) => unasked[one]),
    ...QUALIFIERS.map((one) => missing[one]),
  ];
  return Float64Array.from([...sums, ...factors.map(Math.log)]);
}

/** The file of weights as it is shipped. `scale` brings the scores to where thresholds expect them. */
export function writeWeights(parameters: Parameters, scale: number): string {
  const names = [...SUMMED, ...FACTORS];
  const groups = new Map<string, string[]>();
  names.forEach((name, at) => {
    const [group = '', key = ''] = name.split('.');
    const raw = parameters[at] ?? 0;
    const value = Math.round((at < SUMMED.length ? raw : Math.exp(raw)) * 1_000) / 1_000;
    groups.set(group, [...(groups.get(group) ?? []), `${key}: ${value}`]);
  });
  const lines = [...groups].map(([group, values]) => `  ${group}: { ${values.join(', ')} },`);
  return `import type { Weights } from './weights.ts';

/** Written by \`npm run bench -- search-learn <this file>\` from coded questions. Change the questions or the tool, not the numbers. */
export const WEIGHTS: Weights = {
${lines.join('\n')}
  scale: ${Math.round(scale * 1_000) / 1_000},
};
`;
}
