import { sql } from 'kysely';
import type { Message } from '../../../fakes/zalo/state.ts';
import { Temporal, VIETNAM } from '../../../src/kernel/time.ts';
import type { House } from '../../support/house.ts';

/** What people do in a house whose clock stands: time passes only when a test says so, for us and for Zalo alike. */

/**
 * The day after tomorrow at this hour in Viet Nam, for us and for Zalo. Ahead of the database's own clock on purpose: what
 * is planned for later then waits until a test lets the time pass, and never falls due by itself.
 */
export function setLocalTime(house: House, time: string): void {
  moveTo(house, Temporal.Now.zonedDateTimeISO(VIETNAM).add({ days: 2 }).withPlainTime(Temporal.PlainTime.from(time)).toInstant());
}

/** Another hour of the house's own day. */
export function setHour(house: House, time: string): void {
  moveTo(house, house.clock.now().toZonedDateTimeISO(VIETNAM).withPlainTime(Temporal.PlainTime.from(time)).toInstant());
}

function moveTo(house: House, instant: Temporal.Instant): void {
  house.clock.set(instant);
  house.fake.control.shiftClock(instant.epochMilliseconds - house.fake.control.now());
}

/** Time goes by: whatever was planned for the meantime becomes due, and is done. */
export async function passTime(house: House, time: { readonly days?: number; readonly hours?: number; readonly minutes?: number }): Promise<void> {
  const { days = 0, hours = 0, minutes = 0 } = time;
  moveTo(house, house.clock.now().add({ minutes: (days * 24 + hours) * 60 + minutes }));
  await sql`update job.job set start_after = now() where state < 'active' and start_after <= ${house.clock.now()}`.execute(house.platform.db);
  await settle(house);
}

/** Until nothing is on its way: no webhook, no job. */
export async function settle(house: House): Promise<void> {
  for (let quiet = false; !quiet; ) {
    await house.fake.control.outbox.idle();
    quiet = (await house.drain()) === 0;
    const { created } = house.fake.control.outbox.counts();
    await house.fake.control.outbox.idle();
    quiet &&= house.fake.control.outbox.counts().created === created && (await house.drain()) === 0;
  }
}

/** What the Official Account has sent to this person so far. */
export function heard(house: House, person: string): readonly Message[] {
  return house.fake.control.messagesOf(person).filter((message) => message.from === 'oa');
}

/** Says something on the phone; gives the answers to it. */
export async function say(house: House, person: string, text: string): Promise<readonly string[]> {
  const before = heard(house, person).length;
  await house.fake.control.sendText(person, text);
  await settle(house);
  return heard(house, person)
    .slice(before)
    .map((message) => message.text);
}

export type LedgerRow = {
  readonly id: number;
  readonly state: string;
  readonly step: string | null;
  readonly reason: string | null;
  readonly said: string | null;
  readonly template: string | null;
  readonly person: string;
};

/** The ledger of one kind of message, oldest first. */
export async function ledger(house: House, kind: 'notice' | 'reply' = 'notice'): Promise<readonly LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    select m.id, m.state, m.plan_step as step, m.reason_code as reason, m.reason_text as said, m.template, c.address as person
    from notifications.message m join notifications.contact c on c.id = m.contact_id where m.kind = ${kind} order by m.id`.execute(house.platform.db);
  return rows;
}
