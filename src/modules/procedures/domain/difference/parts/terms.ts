import type { Channel, ChannelTerms, Fee, ProcedureRecord } from '../../record.ts';
import { added, type Change, type Part, removed, type Said, said, sameValue } from '../change.ts';
import { pairUp } from '../pairing.ts';
import { CHANNELS, channelName, FEE_KINDS, feeLevel, feeSaid, joinSaid, limitSaid, orNotSaid, waysSaid } from '../words.ts';

/** A change on one channel, before those that are the same on several channels are told as one. */
type OnChannel = {
  readonly part: Part;
  readonly channel: Channel;
  readonly thing: Said;
  /** Which of several rows of the channel: the words of its case. */
  readonly which: string;
  readonly before: Said | null;
  readonly after: Said | null;
};

/** Ways of filing, each with its time limit and fees. */
export function termsChanges(before: ProcedureRecord, after: ProcedureRecord): readonly Change[] {
  const found = pairUp(before.terms, after.terms, { key: (terms) => `${terms.channel} ${noteOf(terms)}`, text: (terms) => terms.channel });
  const several = new Set([...repeated(before.terms), ...repeated(after.terms)]);
  const told = found.pairs.flatMap((pair) => withinTerms(pair.before, pair.after, several.has(pair.after.channel)));
  return [
    ...merged(told),
    ...found.added.map((terms) => added('channel', WAY, wholeSaid(terms))),
    ...found.removed.map((terms) => removed('channel', WAY, wholeSaid(terms))),
    ...(found.reordered ? [{ part: 'channel' as const, kind: 'moved' as const, subject: WAY, before: null, after: null }] : []),
    ...textChange(before, after),
  ];
}

const WAY = said('Cách nộp', 'Way of filing');

function textChange(before: ProcedureRecord, after: ProcedureRecord): readonly Change[] {
  if (before.termsText === after.termsText) return [];
  const subject = said('Lời ghi về cách nộp, thời hạn và phí', 'Text on filing, time and fees');
  return [{ part: 'channel', kind: 'changed', subject, before: orNotSaid(before.termsText), after: orNotSaid(after.termsText) }];
}

function noteOf(terms: ChannelTerms): string {
  return terms.limit.note || terms.note;
}

function repeated(terms: readonly ChannelTerms[]): readonly Channel[] {
  return terms.map((one) => one.channel).filter((channel, at, all) => all.indexOf(channel) !== at);
}

function wholeSaid(terms: ChannelTerms): Said {
  const parts = [
    joinSaid([said(CHANNELS[terms.channel].vi, CHANNELS[terms.channel].en)]),
    joinSaid([said('thời hạn', 'time'), limitSaid(terms.limit)], ' '),
    ...terms.fees.map((fee) => joinSaid([said(FEE_KINDS[fee.kind].vi.toLowerCase(), FEE_KINDS[fee.kind].en.toLowerCase()), feeSaid(fee)], ' ')),
  ];
  return joinSaid(parts);
}

function withinTerms(before: ChannelTerms, after: ChannelTerms, several: boolean): readonly OnChannel[] {
  const where = { channel: after.channel, which: several ? shortened(noteOf(after)) : '' };
  const moved =
    before.channel === after.channel
      ? []
      : [{ ...where, part: 'channel' as const, thing: WAY, before: channelName(before.channel), after: channelName(after.channel) }];
  const limits = { before: limitSaid(before.limit), after: limitSaid(after.limit) };
  const time = limits.before.vi === limits.after.vi ? [] : [{ ...where, part: 'time' as const, thing: said('Thời hạn', 'Time limit'), ...limits }];
  // A period without a number is told by its note: said once.
  const toldAlready = time.length > 0 && (before.limit.unit === 'unspecified' || after.limit.unit === 'unspecified');
  const notes = { before: orNotSaid(noteOf(before)), after: orNotSaid(noteOf(after)) };
  const note =
    toldAlready || (before.note === after.note && before.limit.note === after.limit.note)
      ? []
      : [{ ...where, which: '', part: 'time' as const, thing: said('Lời ghi kèm', 'Note'), ...notes }];
  return [...moved, ...time, ...feeChanges(before.fees, after.fees, where), ...note];
}

function feeChanges(before: readonly Fee[], after: readonly Fee[], where: { readonly channel: Channel; readonly which: string }): readonly OnChannel[] {
  const found = pairUp(before, after, { key: (fee) => `${fee.kind} ${fee.text}`, text: (fee) => `${FEE_KINDS[fee.kind].vi} ${withoutFigures(fee.text)}` });
  const row = { ...where, part: 'fee' as const };
  return [
    ...found.pairs
      .filter((pair) => !sameValue(pair.before, pair.after))
      .map((pair) => ({ ...row, thing: FEE_KINDS[pair.after.kind], ...feeValues(pair.before, pair.after) })),
    ...found.added.map((fee) => ({ ...row, thing: FEE_KINDS[fee.kind], before: null, after: feeSaid(fee) })),
    ...found.removed.map((fee) => ({ ...row, thing: FEE_KINDS[fee.kind], before: feeSaid(fee), after: null })),
  ];
}

function withoutFigures(text: string): string {
  return text.replace(/[\d.,]+/gu, ' ');
}

/** Only the numbers when nothing else differs; the words too when they do. */
function feeValues(before: Fee, after: Fee): { readonly before: Said; readonly after: Said } {
  const named = (fee: Fee, value: Said) => (before.kind === after.kind ? value : joinSaid([FEE_KINDS[fee.kind], value], ': '));
  const short = feeLevel(before).vi !== feeLevel(after).vi && (before.text === after.text || repeatsAmount(before, after));
  const tell = short ? feeLevel : feeSaid;
  return { before: named(before, tell(before)), after: named(after, tell(after)) };
}

/** Texts that say the amount again and nothing else. */
function repeatsAmount(before: Fee, after: Fee): boolean {
  return [before, after].every((fee) => fee.amount !== null && fee.text.replace(/[^\d]/gu, '') === String(fee.amount) && fee.text.length < 30);
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/\s+\S*$/u, '')}…`;
}

/** The same change on several channels is one sentence: "Lệ phí, mọi cách nộp: …". */
function merged(told: readonly OnChannel[]): readonly Change[] {
  const groups = new Map<string, OnChannel[]>();
  for (const one of told) {
    const key = JSON.stringify([one.part, one.thing.vi, one.which, one.before?.vi ?? null, one.after?.vi ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = first.before === null ? 'added' : first.after === null ? 'removed' : 'changed';
    const ways = waysSaid(group.map((one) => one.channel));
    const which = first.which === '' ? said('') : said(` (${first.which})`);
    const joint = ways.vi.startsWith('mọi') ? ', ' : ' ';
    const subject = said(`${first.thing.vi}${joint}${ways.vi}${which.vi}`, `${first.thing.en}, ${ways.en}${which.en}`);
    return [{ part: first.part, kind, subject, before: first.before, after: first.after } as const];
  });
}
