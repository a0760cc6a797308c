import type { Channel, ChannelTerms, Component, ComponentGroup, Fee, ProcedureRecord } from '../record.ts';
import { evaluateSituation, type Situation } from './evaluate.ts';
import type { AddedPaper, Answers } from './table.ts';

/** Heading over papers that only this case needs. */
export const ADDED_HEADING = 'Thêm cho trường hợp này';

/** A procedure as it is for one person: the same record with fewer papers and only the fee and time of the case. */
export type OwnCase = { readonly situation: Situation; readonly record: ProcedureRecord };

/**
 * The one way from answers to facts: page, chat and counter describe the record that comes out of it, so they cannot
 * differ. Null when the procedure has no table.
 */
export function ownCase(record: ProcedureRecord, given: Answers): OwnCase | null {
  if (record.situation === undefined) return null;
  const situation = evaluateSituation(record.situation, record, given);
  return { situation, record: reduceRecord(record, situation) };
}

function reduceRecord(record: ProcedureRecord, situation: Situation): ProcedureRecord {
  return {
    ...record,
    componentGroups: groupsOf(record, situation),
    terms: termsOf(record, situation),
    ...(situation.limit === null ? {} : { cases: [] }),
  };
}

/** What is dropped goes; what may still be needed stays. */
function groupsOf(record: ProcedureRecord, { papers, added }: Situation): readonly ComponentGroup[] {
  const dropped = new Set(papers.filter((paper) => paper.state === 'dropped').map((paper) => paper.component));
  const groups = record.componentGroups
    .map((group) => ({ ...group, components: group.components.filter((component) => !dropped.has(component)) }))
    .filter((group) => group.components.length + group.notes.length > 0);
  const own = added.map(({ paper }) => componentOf(paper));
  return own.length === 0 ? groups : [...groups, { name: ADDED_HEADING, components: own, notes: [] }];
}

function componentOf({ name, originals, copies, handling, note }: AddedPaper): Component {
  return { code: '', name, originals, copies, handling, forms: [], ...(note === '' ? {} : { notes: [note] }) };
}

function termsOf(record: ProcedureRecord, situation: Situation): readonly ChannelTerms[] {
  const { channel } = situation;
  const open = channel === null ? record.terms : record.terms.filter((terms) => terms.channel === channel);
  const given = open.length > 0 ? open : [...situation.fees.keys()].filter((one) => channel === null || one === channel).map(blankTerms);
  const limited = situation.limit === null ? given : onePerChannel(given, situation.limit);
  return limited.map((terms) => withFees(terms, situation.fees.get(terms.channel)));
}

function blankTerms(channel: Channel): ChannelTerms {
  return { channel, limit: { amount: null, unit: 'unspecified', note: '' }, fees: [], note: '' };
}

/** A channel stands several times when its time depends on the case; the case is known now. */
function onePerChannel(terms: readonly ChannelTerms[], limit: ChannelTerms['limit']): readonly ChannelTerms[] {
  const channels = [...new Set(terms.map((one) => one.channel))];
  return channels.map((channel) => {
    const fees = terms.filter((one) => one.channel === channel).flatMap((one) => one.fees);
    return { channel, limit, fees: distinctFees(fees), note: '' };
  });
}

function distinctFees(fees: readonly Fee[]): readonly Fee[] {
  return [...new Map(fees.map((fee) => [JSON.stringify(fee), fee])).values()];
}

/** Words of the channel about money speak of all cases: with the fee of this one they would only confuse. */
function withFees(terms: ChannelTerms, fees: readonly Fee[] | undefined): ChannelTerms {
  if (fees === undefined) return terms;
  return { ...terms, fees, note: /đồng|phí/iu.test(terms.note) ? '' : terms.note };
}
