import { foldText } from '#kernel/text.ts';
import type { Facet } from '../domain/facets.ts';
import { type SessionState, withoutStaleContext } from '../domain/session.ts';
import { type Meaning, type Search, understand } from '../domain/understanding/understand.ts';
import { contentOf, coverage, readTokens } from '../domain/understanding/words.ts';
import { askWhichDossier, followDossier, incompleteCode, showDossier, unfollowDossier } from './dossier-answers.ts';
import * as general from './general-answers.ts';
import { showList } from './list-answers.ts';
import { ownCaseTurn } from './own-case.ts';
import type { AssistantPorts, Found, FoundProcedure } from './ports.ts';
import { candidateList, facetAnswer, narrowedList, noSuchProcedure, whichProcedure } from './procedure-answers.ts';
import { askBack, askCase, outOfScope, severalWorks, showTopic } from './readings-answers.ts';
import type { Turn } from './turn.ts';

/** Longer messages are read in their first part; nobody writes so much to be understood by a program. */
const LONGEST_READ = 4000;

/** One message in, one answer out, on every channel. Decides what is meant and asks the doors; knows no rule of any procedure. */
export async function respond(state: SessionState, text: string, ports: AssistantPorts): Promise<Turn> {
  const heard = text.slice(0, LONGEST_READ).toWellFormed().replaceAll('\u0000', '').normalize('NFC');
  const context = withoutStaleContext(state, ports.now.epochMilliseconds);
  const ofCase = await ownCaseTurn(heard, context, ports);
  if (ofCase !== null) return ofCase;
  const meaning = understand(heard, context, ports.readDossierCodes(heard));
  return answerTo(meaning, heard, context, ports);
}

async function answerTo(meaning: Meaning, heard: string, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  switch (meaning.kind) {
    case 'nothing':
      return general.nothingSaid(meaning.why, state, ports);
    case 'too-long':
      return general.tooLong(state, ports);
    case 'spoken':
      return answerToSpoken(meaning.what, state, ports);
    case 'command':
      return general.obey(meaning.command, state, ports);
    case 'dossier':
      if (meaning.act === 'follow') return followDossier(meaning.code, state, ports);
      return meaning.act === 'unfollow' ? unfollowDossier(meaning.code, state, ports) : showDossier(meaning.code, state, ports);
    case 'dossier-like':
      return incompleteCode(meaning.typed, state, ports);
    case 'procedure':
      return showProcedure(meaning.code, { facets: meaning.facets, near: [] }, state, ports);
    case 'list':
      return showList(meaning.code, state, ports);
    case 'no-such-choice':
      return general.noSuchChoice(meaning.count, state, ports);
    case 'narrowed':
      return narrowedList(meaning.candidates, meaning.facets, state, ports);
    case 'topic':
      return showTopic(meaning.topic, meaning.facets, state, ports);
    case 'ask':
      return answerInContext(meaning.facets, meaning.how, state, ports);
    case 'search':
      return answerToSearch(meaning, heard, state, ports);
  }
}

async function answerToSpoken(what: Extract<Meaning, { kind: 'spoken' }>['what'], state: SessionState, ports: AssistantPorts): Promise<Turn> {
  switch (what) {
    case 'status':
      return askWhichDossier(state, ports);
    case 'follow':
      return followDossier(state.dossierCode, state, ports);
    case 'unfollow':
      return unfollowDossier(undefined, state, ports);
    case 'hours':
      return general.tellHours(state, ports);
    case 'no':
      return general.noneOfThese(state, ports);
    case 'greeting':
    case 'about':
    case 'thanks':
    case 'bye':
    case 'understood':
    case 'yes':
      return general.courtesy(what, state, ports);
  }
}

type Wish = { readonly facets: readonly Facet[]; readonly near: readonly FoundProcedure[] };

async function showProcedure(code: string, wish: Wish, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const told = await ports.tellProcedure(code);
  return told === null ? noSuchProcedure(code, state, ports) : facetAnswer({ told, near: wish.near }, wish.facets, state, ports);
}

/** Asked of a dossier too: when, where, what will I get. */
const OF_A_DOSSIER: readonly Facet[] = ['time', 'results'];

async function answerInContext(facets: readonly Facet[], how: boolean, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const wanted: readonly Facet[] = facets.length > 0 || !how ? facets : ['steps'];
  if (state.topic === 'dossier' && state.dossierCode !== undefined && facets.length > 0 && facets.every((facet) => OF_A_DOSSIER.includes(facet))) {
    return showDossier(state.dossierCode, state, ports);
  }
  const told = state.procedureCode === undefined ? null : await ports.tellProcedure(state.procedureCode);
  return told === null ? whichProcedure(wanted, state, ports) : facetAnswer({ told, near: [] }, wanted, state, ports);
}

/** A name this much said is meant, even when other names are near. */
const NAMED = 0.5;

async function answerToSearch(search: Search, heard: string, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const { found, facets } = await find(search, ports);
  const read = await ports.readMessage(heard);
  if (read.reading === 'several-works' && read.works.length > 1) return severalWorks(read.works, facets, state, ports);
  const [first] = found.items;
  const asked = facets.length > 0 || search.how;
  // "con tôi 3 tuổi thì mất bao nhiêu tiền" is still about the procedure in hand; "bao lâu thì có hộ chiếu" is not.
  const strange = read.reading === 'out-of-scope' && contentOf(readTokens(search.query)).length > 0 && !OF_THE_ASKER.test(foldText(heard));
  if (asked && state.procedureCode !== undefined && !isAnother(search, found) && !strange) return answerInContext(facets, search.how, state, ports);
  const wanted = facets.length > 0 ? facets : search.how ? [] : (state.pendingFacets ?? []);
  if (read.reading === 'out-of-scope') return outOfScope(state, ports);
  const unclear = found.certainty === 'maybe' || found.certainty === 'none';
  if (unclear && (search.vague || read.reading === 'vague' || read.reading === 'nothing')) return askBack(heard, wanted, state, ports);
  if (first === undefined) return general.notUnderstood(state, ports);
  if (found.certainty === 'several' && read.group?.options.some((option) => option.code === first.code)) return askCase(read.group, wanted, state, ports);
  if (found.certainty !== 'clear') return candidateList(found, wanted, state, ports);
  return showProcedure(first.code, { facets: wanted, near: found.items.slice(1) }, state, ports);
}

/** Words by which a question about the procedure in hand tells of the asker's own circumstances: "em sinh năm 2001 thì bao lâu". */
const OF_THE_ASKER = /\b(?:toi|em|minh|con|nha|vo|chong|ba|me|bo|ong|chau|anh|chi|neu|truong hop)\b/u;

/** Does the message name another procedure than the one in hand, or only something about the asker? */
function isAnother(search: Search, found: Found): boolean {
  if (found.certainty === 'clear') return true;
  const said = contentOf(readTokens(search.query));
  return found.certainty === 'several' && coverage(said, found.items[0]?.name ?? '') >= NAMED;
}

/** Only these words of a question are ever part of a name; the others need no second search. */
const IN_NAMES = /phi|gia|mang|truc tuyen|buu|buoc|trinh|can cu|luat|dieu kien|thoi han|thoi gian|ket qua/u;

/** Words of the question may belong to the name ("khai lệ phí trước bạ"): then they are no question. */
async function find(search: Search, ports: AssistantPorts): Promise<{ readonly found: Found; readonly facets: readonly Facet[] }> {
  const phrases = search.phrases.filter((phrase) => IN_NAMES.test(phrase));
  if (phrases.length > 0) {
    const whole = await ports.findProcedures(search.whole);
    const name = whole.items[0]?.name ?? '';
    const said = contentOf(readTokens(search.query));
    if (phrases.some((phrase) => foldText(name).includes(phrase)) && coverage(said, name) === 1) return { found: whole, facets: [] };
  }
  return { found: await ports.findProcedures(search.query), facets: search.facets };
}
