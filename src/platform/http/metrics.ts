import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** All figures of this process; modules add theirs here by name. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

const requests = new Counter({
  name: 'motcua_http_requests_total',
  help: 'Requests answered, by route pattern, method and status class.',
  labelNames: ['route', 'method', 'status'],
  registers: [metrics],
});
const seconds = new Histogram({
  name: 'motcua_http_request_seconds',
  help: 'Time from request to answer.',
  labelNames: ['route'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 0.8, 2, 5],
  registers: [metrics],
});

type Counted = { readonly count: () => void; readonly time: (value: number) => void };

/** Labels are route patterns, never addresses as typed: an address may hold a dossier code. */
export function countRequests(app: FastifyInstance): void {
  // Finding a labelled figure costs more than adding to it; there are few of them, so each is found once.
  const known = new Map<string, Counted>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    const key = `${request.method} ${status} ${route}`;
    const counted = known.get(key) ?? countedAs({ route, method: request.method, status });
    known.set(key, counted);
    counted.count();
    counted.time(reply.elapsedTime / 1000);
    done();
  });
}

function countedAs(labels: { readonly route: string; readonly method: string; readonly status: string }): Counted {
  const counter = requests.labels(labels);
  const histogram = seconds.labels({ route: labels.route });
  return { count: () => counter.inc(), time: (value) => histogram.observe(value) };
}
