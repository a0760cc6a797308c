import type { ActName, State } from '#modules/dossiers';
import type { Chance } from './chance.ts';

export type Opening = 'receive' | 'submit';

/** What will happen to one dossier, and when, in slots of working time. */
export type Plan = {
  readonly target: State;
  readonly opening: Opening;
  readonly acts: readonly ActName[];
  /** Index of the slot of the opening, then one for each act; never falling. */
  readonly slots: readonly number[];
};

export type Span = {
  /** Slots there are; the last one is now. */
  readonly slots: number;
  /** About how many of them the procedure's limit has. */
  readonly limit: number;
};

/** Slots of a working day of eight hours. */
export const DAY = 96;

/** The way to each state; what a citizen can only do online begins with `submit`. */
function wayTo(target: State, opening: Opening, by: Chance): { readonly opening: Opening; readonly acts: readonly ActName[] } {
  const accepted: readonly ActName[] = opening === 'submit' ? ['accept'] : [];
  const inHand: readonly ActName[] = [...accepted, 'forward'];
  switch (target) {
    case 1:
      return { opening: 'submit', acts: by.happens(0.2) ? ['request-supplement', 'receive-supplement'] : [] };
    case 2:
      return { opening, acts: accepted };
    case 3:
      return { opening: 'submit', acts: ['refuse'] };
    case 4:
      return { opening, acts: [...inHand, ...detour(by)] };
    case 5:
      return by.happens(0.3) ? { opening: 'submit', acts: ['request-supplement'] } : { opening, acts: [...inHand, 'request-supplement'] };
    case 6:
      return { opening, acts: [...inHand, 'request-payment'] };
    case 7:
      return { opening, acts: by.happens(0.5) ? [...accepted, 'withdraw'] : [...inHand, 'withdraw'] };
    case 8:
      return { opening, acts: [...inHand, 'stop'] };
    case 9:
      return { opening, acts: [...inHand, ...detour(by), 'finish'] };
    case 10:
      return { opening, acts: [...inHand, ...detour(by), 'finish', 'return-result'] };
  }
}

function detour(by: Chance): readonly ActName[] {
  if (by.happens(0.1)) return ['request-supplement', 'receive-supplement'];
  return by.happens(0.08) ? ['request-payment', 'record-payment'] : [];
}

/** How long ago it began, so that it is late or in time as wished, and fits into the span. */
function ageOf(target: State, span: Span, late: boolean, by: Chance): number {
  const room = span.slots - 1;
  const within = Math.max(3, Math.floor(span.limit * (0.15 + 0.6 * by.next())));
  const open: Readonly<Partial<Record<State, number>>> = {
    1: by.between(3, DAY),
    2: Math.min(within, by.between(4, DAY)),
    4: late ? span.limit + by.between(Math.floor(DAY / 2), 6 * DAY) : within,
    5: by.between(DAY, 8 * DAY),
    6: by.between(DAY, 6 * DAY),
    9: Math.max(within, DAY) + by.between(0, 3 * DAY),
  };
  const age = open[target] ?? by.between(Math.min(room, within + DAY), room);
  return Math.min(age, room);
}

export function makePlan(target: State, span: Span, wishes: { readonly opening: Opening; readonly late: boolean }, by: Chance): Plan {
  const { opening, acts } = wayTo(target, wishes.opening, by);
  const age = ageOf(target, span, wishes.late, by);
  const first = span.slots - 1 - age;
  const ended = target === 3 || target === 7 || target === 8 || target === 10;
  // What has ended took about its limit and lies somewhere in the past; what is open reaches towards now.
  const share = wishes.late ? 1.3 : 0.35 + 0.55 * by.next();
  // Whoever waits for papers or money was told so in time.
  const told = target === 5 || target === 6 ? Math.floor(span.limit * 0.6) : age;
  const length = Math.max(acts.length * 2, ended ? Math.min(age, Math.floor(span.limit * share)) : Math.min(told, Math.floor(age * 0.7)));
  const planned = stops(acts.length, length, by);
  return { target, opening, acts, slots: [first, ...hurry(acts, planned, by).map((stop) => first + stop)] };
}

/** The desk answers within eight working hours (NĐ 45/2020/NĐ-CP) and hands over on the same day or the next. */
function hurry(acts: readonly ActName[], planned: readonly number[], by: Chance): readonly number[] {
  let before = 0;
  return planned.map((stop, index) => {
    const most = acts[index] === 'accept' || acts[index] === 'refuse' ? by.between(4, 80) : acts[index] === 'forward' ? by.between(2, 30) : stop;
    before = Math.max(before, Math.min(stop, before + most));
    return before;
  });
}

/** Rising moments within a length: the first acts follow quickly, the last comes at the end. */
function stops(count: number, length: number, by: Chance): readonly number[] {
  const shares = Array.from({ length: count }, (_value, index) => (index === count - 1 ? 1 : ((index + 1) / count) ** 2 * (0.7 + 0.3 * by.next())));
  return shares.map((share) => Math.max(1, Math.floor(share * length))).sort((left, right) => left - right);
}
