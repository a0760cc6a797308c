import type { AgencyCode } from '#kernel/codes.ts';
import { legalDay, type MovableClock, Temporal } from '#kernel/time.ts';
import { loadCalendar } from '#modules/directory';
import { type Actor, actOnDossier, type Dossier, type OpeningInput, receiveAtCounter, type State, submitOnline } from '#modules/dossiers';
import type { Platform } from '#platform/platform.ts';
import { COMMUNE_CHANGES, START, TWO_TIERS } from '../directory/changes.ts';
import { type Chance, chance } from './chance.ts';
import { inventName, inventPhone } from './people.ts';
import { makePlan, type Plan } from './plan.ts';
import { HEALTH, type Province, placeFor, provinceOn, type SeedProcedure } from './province.ts';
import { said } from './words.ts';
import { type WorkingSlots, workingSlots } from './working-slots.ts';

type SeedPlatform = Platform & { readonly clock: MovableClock };
export type SeedOptions = {
  readonly until: Temporal.Instant;
  readonly seed: number;
  /** Asked between two acts: what is not done yet is left for the next time. */
  readonly stop?: AbortSignal | undefined;
};
export type SeedReport = { readonly dossiers: number; readonly acts: number };

/** How many dossiers stand in each state in the end: 70 of 2019, all ended, and 260 of the last eight weeks. */
const PAST: Readonly<Partial<Record<State, number>>> = { 3: 3, 7: 3, 8: 2, 10: 61 };
const PRESENT: Readonly<Partial<Record<State, number>>> = { 1: 14, 2: 22, 3: 8, 4: 66, 5: 18, 6: 10, 7: 7, 8: 5, 9: 24, 10: 86 };
/**
 * What people come for every day. In the present two of three dossiers with a result are of these, so that pages can say how long
 * they really took: twenty finished ones are needed for that.
 */
const EVERYDAY: readonly string[] = ['1.001193', '2.000815', '1.004873'];
const EVERYDAY_SHARE = 0.7;
/** The first dossier of Sở Y tế on 25 January 2019: the specimen that everybody's papers show. */
const SPECIMEN_AT = Temporal.Instant.from('2019-01-25T08:35:00+07:00');

type Item = { readonly plan: Plan; readonly procedure: SeedProcedure; readonly agency: AgencyCode; readonly slots: WorkingSlots; readonly no: number };
/** One act at one moment; `step` 0 opens the dossier. */
type Deed = { readonly at: Temporal.Instant; readonly item: Item; readonly step: number };

/**
 * Some 330 dossiers made only by the use cases on a clock that moves, in working hours, the same for the same seed.
 * Nobody follows them yet, so no notice is sent. Cut off at any point and begun again with the same options, it goes on
 * where it was.
 */
export async function seedDossiers(platform: SeedPlatform, options: SeedOptions): Promise<SeedReport> {
  const by = chance(options.seed);
  const calendar = await loadCalendar(platform, null);
  const past = { from: Temporal.PlainDate.from('2019-01-02'), until: Temporal.Instant.from('2019-03-29T17:00:00+07:00') };
  const present = { from: presentFrom(legalDay(options.until)), until: options.until };
  const oldSlots = workingSlots(calendar, past.from, past.until);
  // With CLOCK in early 2019 the past has not happened yet.
  const hasPast = Temporal.Instant.compare(options.until, past.until) > 0;
  const items = [
    ...(hasPast ? [await specimen(platform, oldSlots, by)] : []),
    ...(hasPast ? planAll(await provinceOn(platform, past.from), oldSlots, PAST, by, { firstNo: 1, online: 0.06, late: 0.06, everyday: false }) : []),
    ...planAll(await provinceOn(platform, legalDay(options.until)), workingSlots(calendar, present.from, present.until), PRESENT, by, {
      firstNo: 100,
      online: 0.4,
      late: 0.2,
      everyday: true,
    }),
  ];
  const deeds = items
    .flatMap(deedsOf)
    .sort((left, right) => Temporal.Instant.compare(left.at, right.at) || left.item.no - right.item.no || left.step - right.step);
  const opened = new Map<number, Dossier>();
  for (const deed of deeds) {
    if (options.stop?.aborted) break;
    await perform(platform, deed, opened, by);
  }
  platform.clock.set(options.until);
  return { dossiers: opened.size, acts: deeds.length - opened.size };
}

/** Eight weeks, but not from before the agencies of that day stood. */
function presentFrom(today: Temporal.PlainDate): Temporal.PlainDate {
  const changes = [START, TWO_TIERS, ...COMMUNE_CHANGES.map((change) => change.on)];
  const begun = changes.map((day) => Temporal.PlainDate.from(day)).filter((day) => Temporal.PlainDate.compare(day, today) <= 0);
  return [today.subtract({ weeks: 8 }), ...begun].toSorted(Temporal.PlainDate.compare).at(-1) ?? today;
}

type Wishes = { readonly firstNo: number; readonly online: number; readonly late: number; readonly everyday: boolean };

/** In turn rather than by chance, so that every procedure of the catalogue has a dossier; of those with a result, many are everyday ones. */
function procedureFor(province: Province, at: { readonly index: number; readonly state: number; readonly everyday: boolean }): SeedProcedure | undefined {
  const daily = at.everyday && (at.state === 9 || at.state === 10) ? province.procedures.filter(({ code }) => EVERYDAY.includes(code)) : [];
  const isDaily = daily.length > 0 && (at.index * EVERYDAY_SHARE) % 1 < EVERYDAY_SHARE;
  return isDaily ? daily[Math.floor(at.index * EVERYDAY_SHARE) % daily.length] : province.procedures[(at.index * 7) % province.procedures.length];
}

function planAll(province: Province, slots: WorkingSlots, targets: Readonly<Partial<Record<State, number>>>, by: Chance, wishes: Wishes): readonly Item[] {
  const states = Object.entries(targets).flatMap(([state, count]) => Array.from({ length: count }, () => Number(state)));
  return states.map((state, index) => {
    const procedure = procedureFor(province, { index, state, everyday: wishes.everyday });
    if (procedure === undefined) throw new Error('the catalogue is empty: import it before the dossiers');
    const opening = by.happens(wishes.online) ? 'submit' : 'receive';
    const plan = makePlan(toState(state), { slots: slots.length, limit: procedure.limit }, { opening, late: by.happens(wishes.late) }, by);
    return { plan, procedure, agency: placeFor(procedure, province, by), slots, no: wishes.firstNo + index };
  });
}

/** Before anything else of that day at Sở Y tế, and returned in time. */
async function specimen(platform: SeedPlatform, slots: WorkingSlots, by: Chance): Promise<Item> {
  const { procedures } = await provinceOn(platform, legalDay(SPECIMEN_AT));
  const procedure = procedures.find(({ department }) => department === HEALTH) ?? by.pick(procedures);
  const first = slots.findIndex((slot) => Temporal.Instant.compare(slot, SPECIMEN_AT) >= 0);
  const plan: Plan = { target: 10, opening: 'receive', acts: ['forward', 'finish', 'return-result'], slots: [first, first + 6, first + 200, first + 240] };
  return { plan, procedure, agency: HEALTH, slots, no: 0 };
}

function deedsOf(item: Item): readonly Deed[] {
  return item.plan.slots.map((slot, step) => {
    const at = item.slots[Math.min(slot, item.slots.length - 1)];
    if (at === undefined) throw new Error('a span without working time');
    return { at, item, step };
  });
}

async function perform(platform: SeedPlatform, { at, item, step }: Deed, opened: Map<number, Dossier>, by: Chance): Promise<void> {
  platform.clock.set(at);
  const officer = officerAt(item.agency);
  if (step === 0) {
    const input = inputOf(item, by);
    const outcome = item.plan.opening === 'submit' ? await submitOnline(platform, input) : await receiveAtCounter(platform, input, officer);
    if (!outcome.ok) throw new Error(`seed dossier ${item.no}: ${outcome.reason}`);
    opened.set(item.no, outcome.dossier);
    return;
  }
  const dossier = opened.get(item.no);
  const action = item.plan.acts[step - 1];
  if (dossier === undefined || action === undefined) throw new Error(`seed dossier ${item.no} has no act ${step}`);
  const words = said(action, by);
  // Each act makes one version: this one was done by a run before us.
  if (dossier.version > step) return;
  const acted = await actOnDossier(platform, { code: dossier.code, action, version: dossier.version, ...words }, officer);
  if (!acted.ok) throw new Error(`seed dossier ${item.no}, ${action}: ${acted.reason}`);
  opened.set(item.no, acted.dossier);
}

function inputOf({ procedure, agency, no }: Item, by: Chance): OpeningInput {
  const papers = procedure.record.componentGroups.flatMap(({ components }) => components).slice(0, 4);
  return {
    procedureCode: procedure.code,
    agency,
    channel: by.happens(0.1) ? 'postal' : 'direct',
    ownerName: inventName(by),
    ownerPhone: inventPhone(by),
    components: papers.map(({ name, originals, copies }) => ({ name, originals, copies })),
    idempotencyKey: `seed-dossier-${no}`,
  };
}

function officerAt(agency: AgencyCode): Actor {
  return { kind: 'officer', subject: { officerId: `seed-${agency}`, name: 'Cán bộ minh họa', agency, roles: ['desk_officer', 'specialist', 'unit_head'] } };
}

function toState(number: number): State {
  const known = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).find((state) => state === number);
  if (known === undefined) throw new Error(`no state ${number}`);
  return known;
}
