import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgencyCode, parseAgencyCode } from '#kernel/codes.ts';
import { ROLES, type Role, type Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { ACTIONS, ACTS, type ActionName, type ActName, actionFacts } from './actions.ts';
import { type Actor, availableActs, type Decidable, decide, request } from './decide.ts';
import { type Calendar, isLate } from './due-date.ts';
import { applyEvent, type DossierEvent, replay } from './events.ts';
import { DOSSIER_ACTIONS } from './policies.ts';
import { ALL_STATES, GROUPS, mayMove, STATES, type State, stateFacts } from './states.ts';

const START = Temporal.Instant.from('2026-04-20T02:00:00Z');
const AGENCY: AgencyCode = agency('000.00.17.H08');
const ELSEWHERE = agency('000.00.14.H08');
const PLACE = { agencyCode: AGENCY, competentAgency: AGENCY };
const SYSTEM: Actor = { kind: 'system', name: 'test' };
const NEXT_DAYS = 5;

/** A calendar in which every hour counts: the domain must not care how days are counted. */
const calendar: Calendar = {
  computeDue: (at) => ({ dueAt: at.add({ hours: 24 * NEXT_DAYS }), provisional: false, steps: [] }),
  extend: (dueAt, pausedAt, resumedAt) => dueAt.add(pausedAt.until(resumedAt)),
};

const EVERYTHING_SAID = { publicNote: 'Thiếu giấy chứng sinh', leaderReason: 'Giấy chứng sinh bị mờ' };

describe('Bảng mười trạng thái quốc gia', () => {
  it('các bước đi là đúng các bước quy chuẩn cho phép, không hơn không kém', () => {
    const allowed: Readonly<Record<State, readonly State[]>> = {
      1: [2, 3, 5, 7],
      2: [4, 7, 8],
      3: [],
      4: [5, 6, 7, 8, 9],
      5: [1, 4],
      6: [4, 8, 9],
      7: [],
      8: [],
      9: [10],
      10: [],
    };
    for (const from of ALL_STATES) for (const to of ALL_STATES) expect(mayMove(from, to), `${from}→${to}`).toBe(allowed[from].includes(to));
  });

  it('mỗi bước đi có một việc làm ra nó, mỗi việc chỉ làm những bước trong bảng', () => {
    const moves = Object.keys(ACTIONS).flatMap((name) => actionFacts(name as ActionName).moves);
    const made = moves.flatMap(({ from, to }) => (from === null ? [] : [`${from}→${to}`]));
    const table = ALL_STATES.flatMap((from) => stateFacts(from).moves.map((to) => `${from}→${to}`));
    expect([...made].sort()).toEqual([...table].sort());
  });

  it('trạng thái kết thúc thì không có lối ra', () => {
    for (const state of ALL_STATES) expect(STATES[state].terminal).toBe(STATES[state].moves.length === 0);
  });

  it('nhóm báo cáo: đã xử lý 9+10+7, đang xử lý 2+4, tạm dừng 5+6+8', () => {
    expect(Object.values(GROUPS).map((group) => [...group.states])).toEqual([
      [9, 10, 7],
      [2, 4],
      [5, 6, 8],
    ]);
  });
});

describe('Mọi trạng thái × mọi việc', () => {
  const expected: Readonly<Record<State, readonly ActName[]>> = {
    1: ['accept', 'request-supplement', 'refuse', 'withdraw'],
    2: ['forward', 'withdraw', 'stop'],
    3: [],
    4: ['finish', 'request-supplement', 'request-payment', 'withdraw', 'stop'],
    5: ['receive-supplement'],
    6: ['finish', 'record-payment', 'stop'],
    7: [],
    8: [],
    9: ['return-result'],
    10: [],
  };
  for (const state of ALL_STATES) {
    for (const name of ACTS) {
      const may = expected[state].includes(name);
      it(`trạng thái ${state}, ${actionFacts(name).label}: ${may ? 'được' : 'không được, có lý do'}`, () => {
        const decision = decide(inState(state), request(name, EVERYTHING_SAID), SYSTEM, START, calendar);
        expect(decision.ok).toBe(may);
        if (decision.ok) expect(mayMove(state, decision.events[0]?.to ?? state)).toBe(true);
        else expect(decision.reason).toBe(reasonFor(state, name));
        expect(availableActs(inState(state), SYSTEM).includes(name)).toBe(may);
      });
    }
  }

  it('đã có kết quả thì không rút, không dừng được nữa', () => {
    for (const state of [9, 10] as const) {
      for (const name of ['withdraw', 'stop'] as const) {
        const decision = decide(inState(state), request(name, EVERYTHING_SAID), SYSTEM, START, calendar);
        expect(decision).toEqual({ ok: false, reason: 'result-exists' });
      }
    }
  });

  it('yêu cầu bổ sung ở quầy thì quay về quầy, khi đang giải quyết thì quay về nơi giải quyết', () => {
    for (const [stage, to] of [
      ['desk', 1],
      ['processing', 4],
    ] as const) {
      const decision = decide({ ...inState(5), supplementStage: stage }, request('receive-supplement'), SYSTEM, START, calendar);
      expect(decision.ok && decision.events[0]?.to).toBe(to);
    }
  });
});

describe('Ghi rõ bằng lời', () => {
  it.each(['refuse', 'request-supplement', 'stop', 'request-payment'] as const)('%s cần lý do viết ra', (name) => {
    const state = name === 'refuse' ? 1 : 4;
    expect(decide(inState(state), request(name, { publicNote: '  ' }), SYSTEM, START, calendar)).toEqual({
      ok: false,
      reason: 'note-needed',
    });
  });

  it('yêu cầu bổ sung lần thứ hai: không cấm, nhưng phải có ý kiến lãnh đạo', () => {
    const once = { ...inState(4), supplementCount: 1 };
    const asked = request('request-supplement', { publicNote: 'Thiếu bản vẽ' });
    expect(decide(once, asked, SYSTEM, START, calendar)).toEqual({ ok: false, reason: 'leader-reason-needed' });
    expect(decide(once, { ...asked, leaderReason: 'Bản vẽ lần đầu sai tỷ lệ' }, SYSTEM, START, calendar).ok).toBe(true);
  });
});

describe('Ai được làm gì', () => {
  for (const name of ACTS) {
    for (const role of ROLES) {
      const { right } = actionFacts(name);
      const roles: readonly Role[] = right === null ? [] : DOSSIER_ACTIONS[right];
      it(`${role}, ${actionFacts(name).label}: ${roles.includes(role) ? 'được' : 'không'}`, () => {
        const state = stateFor(name);
        const decision = decide(state, request(name, EVERYTHING_SAID), officer([role], AGENCY), START, calendar);
        expect(decision.ok).toBe(roles.includes(role));
        if (!decision.ok) expect(decision.reason).toBe('not-your-right');
      });
    }
  }

  it('cán bộ cơ quan khác không quyết định thay', () => {
    const decision = decide(inState(2), request('forward'), officer(['desk_officer'], ELSEWHERE), START, calendar);
    expect(decision).toEqual({ ok: false, reason: 'other-agency' });
    const competent = { ...inState(2), competentAgency: ELSEWHERE };
    expect(decide(competent, request('forward'), officer(['specialist'], ELSEWHERE), START, calendar).ok).toBe(true);
  });

  it('người nộp chỉ nộp và rút', () => {
    const citizen: Actor = { kind: 'citizen' };
    expect(ACTS.filter((name) => decide(stateFor(name), request(name, EVERYTHING_SAID), citizen, START, calendar).ok)).toEqual(['withdraw']);
    expect(decide({ ...PLACE, life: null }, request('submit'), citizen, START, calendar).ok).toBe(true);
    expect(decide({ ...PLACE, life: null }, request('receive'), citizen, START, calendar).ok).toBe(false);
  });
});

describe('Lịch sử', () => {
  it('dãy việc bất kỳ không bao giờ rời bảng, và đọc lại lịch sử thì ra đúng hồ sơ hiện tại', () => {
    const names = fc.constantFrom<ActionName>('submit', 'receive', ...ACTS);
    const steps = fc.array(fc.record({ name: names, minutes: fc.integer({ min: 0, max: 20_000 }), said: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.boolean(), steps, (online, sequence) => {
        let now = START;
        const history: DossierEvent[] = [];
        let dossier = born(online ? 'submit' : 'receive', history);
        for (const step of sequence) {
          now = now.add({ minutes: step.minutes });
          const decision = decide(dossier, request(step.name, step.said ? EVERYTHING_SAID : {}), SYSTEM, now, calendar);
          if (!decision.ok) continue;
          for (const event of decision.events) {
            expect(event.from).toBe(dossier.state);
            expect(mayMove(dossier.state, event.to)).toBe(true);
            history.push(event);
            dossier = { ...PLACE, ...applyEvent(dossier, event) };
          }
        }
        expect({ ...PLACE, ...replay(history) }).toEqual(dossier);
        checkClock(dossier, history);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The first promise stays; the date moves only by pauses, forward; a pause stands only while somebody is awaited. */
function checkClock(dossier: Decidable, history: readonly DossierEvent[]): void {
  const started = history.find((event) => event.clock?.type === 'START');
  expect(dossier.acceptedAt?.toString()).toBe(started?.at.toString());
  if (dossier.acceptedAt === null) {
    expect(dossier.dueAt).toBeNull();
    return;
  }
  expect(dossier.originalDueAt?.toString()).toBe(dossier.acceptedAt.add({ hours: 24 * NEXT_DAYS }).toString());
  if (dossier.dueAt !== null && dossier.originalDueAt !== null) {
    expect(Temporal.Instant.compare(dossier.dueAt, dossier.originalDueAt)).toBeGreaterThanOrEqual(0);
  }
  expect(dossier.pausedAt !== null).toBe(dossier.state === 5 || dossier.state === 6);
}

describe('Thời hạn', () => {
  it('chờ bổ sung ba ngày thì ngày hẹn lùi ba ngày; ngày hẹn đầu tiên vẫn giữ', () => {
    const dossier = afterActs([
      ['receive', 0],
      ['forward', 0],
      ['request-supplement', 24],
      ['receive-supplement', 72],
    ]);
    expect(dossier.originalDueAt).toEqual(START.add({ hours: 120 }));
    expect(dossier.dueAt).toEqual(START.add({ hours: 120 + 72 }));
    expect(dossier.pausedAt).toBeNull();
  });

  it('đã trễ rồi mới yêu cầu bổ sung thì vẫn là trễ', () => {
    const dossier = afterActs([
      ['receive', 0],
      ['forward', 0],
      ['request-supplement', 130],
      ['receive-supplement', 72],
    ]);
    expect(dossier.dueAt).toEqual(START.add({ hours: 120 }));
    expect(isLate(dossier, null, START.add({ hours: 500 }))).toBe(true);
  });

  it('đang tạm dừng thì không thành trễ', () => {
    const dossier = afterActs([
      ['receive', 0],
      ['forward', 0],
      ['request-payment', 24],
    ]);
    expect(isLate(dossier, null, START.add({ hours: 5000 }))).toBe(false);
  });

  it('đúng phút hẹn là đúng hạn, một phút sau là trễ', () => {
    const due = START.add({ hours: 1 });
    expect(isLate({ dueAt: due, pausedAt: null }, due, due)).toBe(false);
    expect(isLate({ dueAt: due, pausedAt: null }, null, due.add({ minutes: 1 }))).toBe(true);
    expect(isLate({ dueAt: null, pausedAt: null }, null, due)).toBe(false);
  });
});

function afterActs(acts: readonly (readonly [ActionName, number])[]): Decidable {
  let now = START;
  const history: DossierEvent[] = [];
  let dossier: Decidable | null = null;
  for (const [name, hours] of acts) {
    now = now.add({ hours });
    const before: Decidable | null = dossier;
    const decision = decide(before ?? { ...PLACE, life: null }, request(name, EVERYTHING_SAID), SYSTEM, now, calendar);
    if (!decision.ok) throw new Error(`${name}: ${decision.reason}`);
    history.push(...decision.events);
    const life = replay(history);
    if (life === null) throw new Error('no history');
    dossier = { ...PLACE, ...life };
  }
  if (dossier === null) throw new Error('nothing done');
  return dossier;
}

function born(name: 'submit' | 'receive', history: DossierEvent[]): Decidable {
  const decision = decide({ ...PLACE, life: null }, request(name), SYSTEM, START, calendar);
  if (!decision.ok) throw new Error(decision.reason);
  history.push(...decision.events);
  const life = replay(history);
  if (life === null) throw new Error('no history');
  return { ...PLACE, ...life };
}

function inState(state: State): Decidable {
  const accepted = state !== 1 && state !== 3;
  return {
    ...PLACE,
    state,
    supplementStage: state === 5 ? 'processing' : null,
    supplementCount: 0,
    submittedAt: START,
    acceptedAt: accepted ? START : null,
    originalDueAt: accepted ? START.add({ hours: 48 }) : null,
    dueAt: accepted ? START.add({ hours: 48 }) : null,
    dueProvisional: false,
    dueSteps: [],
    pausedAt: state === 5 || state === 6 ? START : null,
    finishedAt: null,
    returnedAt: null,
  };
}

function stateFor(name: ActName): Decidable {
  const from = ACTIONS[name].moves[0].from;
  return { ...inState(from), supplementStage: from === 5 ? 'desk' : null };
}

function reasonFor(state: State, name: ActName): string {
  if ((state === 9 || state === 10) && (name === 'withdraw' || name === 'stop')) return 'result-exists';
  return STATES[state].terminal ? 'ended' : 'no-such-move';
}

function officer(roles: readonly Role[], at: AgencyCode): Actor {
  const subject: Subject = { officerId: 'u1', name: 'Cán bộ thử', agency: at, roles };
  return { kind: 'officer', subject };
}

function agency(text: string): AgencyCode {
  const code = parseAgencyCode(text);
  if (code === null) throw new Error(text);
  return code;
}
