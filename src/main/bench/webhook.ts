import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '#platform/net/free-port.ts';
import type { FloodReport } from './flood.ts';
import { percentile, saidLine, spawnSelf, startHouse, stopChild } from './house.ts';

const CITIZENS = 400;
const PATIENCE_SECONDS = 60;
const GOAL = { answerP99: 50, replyP95: 300 } as const;

const messageList = z.object({ next: z.number(), messages: z.array(z.object({ uid: z.string(), from: z.string(), kind: z.string(), arrivedAt: z.number() })) });

/** Arguments: rate a second (200), seconds (30). */
export async function webhookBench(args: readonly string[]): Promise<object> {
  const [rate = '200', seconds = '30'] = args;
  const citizens = Array.from({ length: CITIZENS }, (_, index) => `77${String(index).padStart(10, '0')}`);
  const bare = await floodBare(rate, seconds, citizens);
  const house = await startHouse();
  try {
    // Load is what the generator sends: echoes and receipts would treble it, and 4,000 calls a minute is Zalo's own limit.
    await control(house.fakeUrl, 'switches', { autoCreateCitizens: true, echoes: false, receipts: false, rateLimit: 0 });
    const sent = await runFlood(`${house.url}/webhooks/zalo`, rate, seconds, citizens);
    const replies = await repliesOf(house.fakeUrl, sent.sent);
    const outcome = compare(sent, replies);
    const met = sent.answerP99 < GOAL.answerP99 && outcome.replyP95 < GOAL.replyP95 && outcome.lost === 0 && outcome.doubled === 0 && sent.otherAnswers === 0;
    const { dueTimes: _, ...answers } = sent;
    return { ...answers, ...outcome, baseline: bare, answerRatioP99: Math.round((sent.answerP99 / bare.answerP99) * 10) / 10, goal: GOAL, met };
  } finally {
    await house.stop();
  }
}

async function floodBare(rate: string, seconds: string, citizens: readonly string[]) {
  const port = await freePort();
  const bare = spawnSelf(['_bare', String(port)]);
  await saidLine(bare, 'bare ready');
  const { answered200, answerP50, answerP99 } = await runFlood(`http://127.0.0.1:${port}/`, rate, String(Math.min(10, Number(seconds))), citizens);
  await stopChild(bare);
  return { what: 'bare Fastify route that verifies nothing', answered200, answerP50, answerP99 };
}

async function runFlood(url: string, rate: string, seconds: string, citizens: readonly string[]): Promise<FloodReport> {
  const file = join(mkdtempSync(join(tmpdir(), 'motcua-flood-')), 'report.json');
  const child = spawnSelf(['_flood', url, rate, seconds, JSON.stringify(citizens), file]);
  await once(child, 'exit');
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function control(fakeUrl: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${fakeUrl}/_control/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`fake refused ${path}: ${response.status}`);
}

type Arrivals = Readonly<Record<string, readonly number[]>>;

/** Waits until as many replies as events have come, or until nothing more comes. */
async function repliesOf(fakeUrl: string, expected: number): Promise<Arrivals> {
  const arrivals: Record<string, number[]> = {};
  let since = 0;
  let count = 0;
  let quietSince = performance.now();
  while (performance.now() - quietSince < (count >= expected ? 3_000 : PATIENCE_SECONDS * 1000)) {
    const page = messageList.parse(await (await fetch(`${fakeUrl}/_control/messages?since=${since}&limit=5000`)).json());
    since = page.next;
    for (const message of page.messages) {
      if (message.from !== 'oa') continue;
      arrivals[message.uid] = [...(arrivals[message.uid] ?? []), message.arrivedAt];
      count += 1;
      quietSince = performance.now();
    }
    if (page.messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return arrivals;
}

/** Replies to one person come in his order, so his n-th reply belongs to his n-th message. */
function compare(sent: FloodReport, arrivals: Arrivals) {
  const latencies: number[] = [];
  let lost = 0;
  let doubled = 0;
  for (const [citizen, due] of Object.entries(sent.dueTimes)) {
    const came = arrivals[citizen] ?? [];
    lost += Math.max(0, due.length - came.length);
    doubled += Math.max(0, came.length - due.length);
    due.forEach((at, index) => {
      const arrived = came[index];
      if (arrived !== undefined) latencies.push(arrived - at);
    });
  }
  return {
    replies: latencies.length,
    lost,
    doubled,
    replyP50: percentile(latencies, 0.5),
    replyP95: percentile(latencies, 0.95),
    replyP99: percentile(latencies, 0.99),
  };
}
