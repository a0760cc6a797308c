import { afterAll, beforeAll, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import * as notifications from '#modules/notifications';
import { FEWEST_OBSERVED, observedTime } from '#modules/procedures';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import type { ActName } from '../domain/actions.ts';
import { actOnDossier } from './act.ts';
import { observeTimes } from './observe-times.ts';
import { MARRIAGE_PAPER, makeProvince, officer, opening, PERMIT, SYSTEM } from './province.testing.ts';
import { receiveAtCounter } from './receive-at-counter.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ jobs: notifications.jobs });
  await makeProvince(platform);
});
afterAll(() => platform?.close());

const at = (text: string) => platform.clock.set(Temporal.Instant.from(`${text}:00+07:00`));

async function lived(procedureCode: typeof MARRIAGE_PAPER, acts: readonly (readonly [when: string, ActName])[]): Promise<void> {
  at('2026-03-02T08:00');
  const opened = await receiveAtCounter(platform, opening({ procedureCode }), officer(['desk_officer']));
  if (!opened.ok) throw new Error(opened.reason);
  for (const [when, action] of [['2026-03-02T08:30', 'forward'] as const, ...acts]) {
    at(when);
    const acted = await actOnDossier(platform, { code: opened.dossier.code, action, version: null, publicNote: 'Ghi rõ lý do' }, SYSTEM);
    if (!acted.ok) throw new Error(`${action}: ${acted.reason}`);
  }
}

test('9 trong 10 hồ sơ: giờ làm việc từ tiếp nhận đến kết quả, không tính lúc chờ người nộp, đủ 20 hồ sơ mới nói', async () => {
  // Seventeen on the same day at 11:00 (three hours), one that waited two days for its owner, two late ones a week after.
  for (let no = 0; no < 17; no += 1) await lived(MARRIAGE_PAPER, [['2026-03-02T11:00', 'finish']]);
  await lived(MARRIAGE_PAPER, [
    ['2026-03-02T09:00', 'request-supplement'],
    ['2026-03-04T08:00', 'receive-supplement'],
    ['2026-03-04T11:00', 'finish'],
  ]);
  await lived(MARRIAGE_PAPER, [['2026-03-09T11:00', 'finish']]);
  await lived(PERMIT, [['2026-03-02T11:00', 'finish']]);

  at('2026-03-10T03:00');
  expect(await observeTimes(platform)).toEqual([]);
  expect(await observedTime(platform, MARRIAGE_PAPER)).toBeNull();

  await lived(MARRIAGE_PAPER, [['2026-03-09T11:00', 'finish']]);
  at('2026-03-10T03:00');
  await observeTimes(platform);
  const observed = await observedTime(platform, MARRIAGE_PAPER);
  // The eighteenth of twenty: one hour before the pause and three after it.
  expect(observed).toMatchObject({ finished: FEWEST_OBSERVED, p90Minutes: 4 * 60 });
  expect(observed?.firstDay.toString()).toBe('2025-03-10');
  expect(await observedTime(platform, PERMIT)).toBeNull();

  // What was finished more than twelve months ago says nothing any more, and a reckoning that has not run for a month is not shown.
  at('2026-04-30T09:00');
  expect(await observedTime(platform, MARRIAGE_PAPER)).toBeNull();
  at('2027-03-20T03:00');
  await observeTimes(platform);
  expect(await observedTime(platform, MARRIAGE_PAPER)).toBeNull();
});
