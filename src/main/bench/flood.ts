import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { FAKE_ZALO } from '#platform/config/config.ts';
import { percentile } from './house.ts';

export type FloodReport = {
  readonly sent: number;
  readonly answered200: number;
  readonly otherAnswers: number;
  readonly answerP50: number;
  readonly answerP99: number;
  readonly seconds: number;
  /** 99 of 100 answers of each second were faster: shows a cold start, if there is one. */
  readonly answerP99BySecond: readonly number[];
  /** For each citizen, when each of his messages was due to be sent, epoch milliseconds. */
  readonly dueTimes: Readonly<Record<string, readonly number[]>>;
};

/**
 * Sends signed `user_send_text` events at a fixed rate whatever the answers do (an open loop: a slow server does not
 * slow the senders), and measures each answer from the moment it was due. Arguments: url, rate per second, seconds,
 * file with the citizens' ids, file for the report.
 */
export async function flood(args: readonly string[]): Promise<void> {
  const [url = '', rate = '200', seconds = '30', citizensJson = '[]', reportFile = ''] = args;
  const citizens: readonly string[] = JSON.parse(citizensJson);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const latencies: number[] = [];
  const bySecond: number[][] = [];
  const dueTimes: Record<string, number[]> = {};
  let ok = 0;
  let other = 0;
  const pending: Promise<void>[] = [];
  const total = Number(rate) * Number(seconds);
  const interval = 1000 / Number(rate);
  const began = Date.now() + 200;
  for (let index = 0; index < total; index += 1) {
    const due = began + index * interval;
    const wait = due - Date.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const citizen = citizens[index % citizens.length] ?? '';
    dueTimes[citizen] = [...(dueTimes[citizen] ?? []), due];
    pending.push(
      post(agent, url, textEvent(citizen, index, Date.now())).then((status) => {
        const latency = Date.now() - due;
        latencies.push(latency);
        const second = Math.floor((due - began) / 1000);
        bySecond[second] = [...(bySecond[second] ?? []), latency];
        if (status === 200) ok += 1;
        else other += 1;
      }),
    );
  }
  await Promise.all(pending);
  agent.destroy();
  const report: FloodReport = {
    sent: total,
    answered200: ok,
    otherAnswers: other,
    answerP50: percentile(latencies, 0.5),
    answerP99: percentile(latencies, 0.99),
    answerP99BySecond: bySecond.map((one) => percentile(one, 0.99)),
    seconds: Math.round((Date.now() - began) / 100) / 10,
    dueTimes,
  };
  writeFileSync(reportFile, JSON.stringify(report));
  process.exit(0);
}

const QUESTIONS = [
  'làm giấy khai sinh cho con cần giấy tờ gì',
  'bao lâu',
  'mất bao nhiêu tiền',
  'nộp ở đâu',
  'dang ky ket hon',
  'can giay to gi',
  'hồ sơ 000.00.17.H08-190125-0001',
  'xin chào',
] as const;

function textEvent(citizen: string, index: number, at: number): { readonly body: string; readonly mac: string } {
  const timestamp = String(at);
  const body = JSON.stringify({
    app_id: FAKE_ZALO.appId,
    user_id_by_app: `9${citizen}`,
    event_name: 'user_send_text',
    timestamp,
    sender: { id: citizen },
    recipient: { id: FAKE_ZALO.oaId },
    message: { msg_id: `bench-${at}-${index}`, text: QUESTIONS[index % QUESTIONS.length] },
  });
  const mac = createHash('sha256')
    .update(FAKE_ZALO.appId + body + timestamp + FAKE_ZALO.oaSecretKey)
    .digest('hex');
  return { body, mac };
}

function post(agent: Agent, url: string, event: { readonly body: string; readonly mac: string }): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(event.body), 'x-zevent-signature': `mac=${event.mac}` },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sending.on('error', () => resolve(0));
    sending.end(event.body);
  });
}
