import { LIFE_EVENTS, type LifeEvent, type ProcedureRecord } from '../record.ts';
import { wordsOf } from '../search/words.ts';
import { audiencesOf } from './audience.ts';
import { LIFE_EVENT_RULES } from './life-event-rules.ts';

type Rule = {
  readonly fields: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly not: readonly string[];
  readonly order: readonly string[];
  readonly personal: boolean;
};

/** Names and rules both carry diacritics, and without them "mở" would be "mộ"; only spellings of one word are made equal. */
function spelled(text: string): string {
  return wordsOf(text)
    .map((word) => word.accented)
    .join(' ');
}

const RULES: readonly (readonly [LifeEvent, Rule])[] = LIFE_EVENTS.map((event) => {
  const { fields, words, not, order, personal } = LIFE_EVENT_RULES[event];
  const rule = {
    fields: new Set(phrases(fields)),
    words: phrases(words).map(framed),
    not: phrases(not).map(framed),
    order: phrases(order).map(framed),
    personal,
  };
  return [event, rule];
});
const BY_EVENT = new Map(RULES);

function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map(spelled)
    .filter((phrase) => phrase !== '');
}

/** With a space at both ends, so that `mo` is not found in `mon`. */
function framed(words: string): string {
  return ` ${words} `;
}

/** The occasions of life on which people need it: those that the office set, else those that the rules tell. */
export function lifeEventsOf(record: Pick<ProcedureRecord, 'name' | 'fields' | 'type' | 'audience' | 'lifeEvents'>): readonly LifeEvent[] {
  if (record.lifeEvents) return record.lifeEvents;
  // Between state bodies: nobody's life.
  if (record.type === 'internal') return [];
  const name = framed(spelled(record.name));
  const fields = record.fields.map((field) => spelled(field.name));
  const people = isForPeople(record.audience);
  return RULES.filter(([, rule]) => (people || !rule.personal) && fits(rule, name, fields)).map(([event]) => event);
}

/** An audience that nobody published excludes nobody. */
function isForPeople(audience: readonly string[]): boolean {
  const known = audiencesOf(audience);
  return known.length === 0 || known.some((one) => one === 'citizen' || one === 'foreigner' || one === 'overseas');
}

function fits({ fields, words, not }: Rule, name: string, given: readonly string[]): boolean {
  if (not.some((phrase) => name.includes(phrase))) return false;
  return given.some((field) => fields.has(field)) || words.some((phrase) => name.includes(phrase));
}

/** How early it is needed on the occasion: 0 first; what no phrase names comes after all that are named. */
export function needRank(event: LifeEvent, name: string): number {
  const order = BY_EVENT.get(event)?.order ?? [];
  const whole = framed(spelled(name));
  const rank = order.findIndex((phrase) => whole.includes(phrase));
  return rank < 0 ? order.length : rank;
}

export function lifeEventOfSlug(slug: string): LifeEvent | null {
  return LIFE_EVENTS.find((event) => LIFE_EVENT_RULES[event].slug === slug) ?? null;
}

export function slugOfLifeEvent(event: LifeEvent): string {
  return LIFE_EVENT_RULES[event].slug;
}
