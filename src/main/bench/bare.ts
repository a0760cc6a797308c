import { readFileSync } from 'node:fs';
import fastify from 'fastify';

/**
 * The baselines: Fastify with nothing of ours. `GET /` sends the bytes of a file with the given content type and
 * encoding; `POST /` takes JSON, verifies nothing, keeps nothing, answers 200.
 */
export async function bareServer(args: readonly string[]): Promise<void> {
  const [port = '0', file = '', encoding = ''] = args;
  const app = fastify();
  const bytes = file ? readFileSync(file) : Buffer.alloc(0);
  app.get('/', async (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(bytes);
  });
  app.post('/', async (_request, reply) => reply.send({ ok: true }));
  await app.listen({ host: '127.0.0.1', port: Number(port) });
  console.log('bare ready');
  process.on('SIGTERM', () => process.exit(0));
}
