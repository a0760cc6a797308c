import { z } from 'zod';
import { vi } from '../messages/vi.ts';

const { web } = vi;
const LONGEST_QUESTION = 1000;

/** Chosen by the visitor's browser, hard to guess: whoever knows it may read the talk. */
export const sessionId = z.string({ error: web.sessionShape }).regex(/^[A-Za-z0-9_-]{8,64}$/u, web.sessionShape);

export const assistantBody = z.strictObject({
  sessionId,
  text: z.string({ error: web.textMissing }).trim().min(1, web.textMissing).max(LONGEST_QUESTION, web.textTooLong),
});

/** The form without scripts; its field lets more through than the API takes, and the assistant asks to be shorter. */
export const chatForm = z.object({ sessionId: z.string().max(200).catch(''), text: z.string({ error: web.textMissing }).max(4000, web.textTooLong) });

export const handoverParams = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });
