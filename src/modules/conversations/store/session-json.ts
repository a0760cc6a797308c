import { z } from 'zod';
import { FACETS } from '../domain/facets.ts';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';

const code = z.string().max(80);
const candidate = z.object({
  kind: z.enum(['procedure', 'dossier', 'facet', 'command', 'follow', 'unfollow', 'case', 'topic']),
  code,
  label: z.string().max(400),
});

const session = z.object({
  procedureCode: code.optional(),
  dossierCode: code.optional(),
  topic: z.enum(['procedure', 'dossier']).optional(),
  candidates: z.array(candidate).max(20).optional(),
  pendingFacets: z.array(z.enum(FACETS)).max(FACETS.length).optional(),
  lastFacet: z.enum(FACETS).optional(),
  ownCase: z.object({ procedureCode: code, answers: z.record(code, code), asking: z.boolean() }).optional(),
  listMisses: z.object({ since: z.number(), count: z.number().int() }).optional(),
  at: z.number(),
});

/** What another version of the program wrote and this one does not know is forgotten, not feared. */
export function readSession(json: unknown): SessionState {
  const parsed = session.safeParse(json);
  if (!parsed.success) return EMPTY_SESSION;
  const { procedureCode, dossierCode, topic, candidates, pendingFacets, lastFacet, ownCase, listMisses, at } = parsed.data;
  return {
    at,
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(dossierCode === undefined ? {} : { dossierCode }),
    ...(topic === undefined ? {} : { topic }),
    ...(candidates === undefined ? {} : { candidates }),
    ...(pendingFacets === undefined ? {} : { pendingFacets }),
    ...(lastFacet === undefined ? {} : { lastFacet }),
    ...(ownCase === undefined ? {} : { ownCase }),
    ...(listMisses === undefined ? {} : { listMisses }),
  };
}
