import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Platform } from '../platform.ts';

/** What a module adds to the server. Each route carries `config: { access: … }`. */
export type Routes = (app: FastifyInstance, platform: Platform) => void;

/** Hidden field for forms of signed-in officers; their POSTs are refused without it. */
export async function csrfField(reply: FastifyReply): Promise<{ readonly name: string; readonly value: string }> {
  return { name: '_csrf', value: reply.generateCsrf() };
}

/** Limits on what one address may ask in a minute. */
export const LIMITS = {
  read: { max: 600, timeWindow: '1 minute' },
  write: { max: 60, timeWindow: '1 minute' },
  signIn: { max: 10, timeWindow: '1 minute' },
} as const;

export type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
export { checked } from './checked.ts';
export { LOOK_COOKIE, sendPage } from './page.ts';
