import { describeProcedure, type ProcedureRecord, readProcedure, searchProcedures } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import type { Found, ProcedureTold } from '../assistant/ports.ts';
import { isPlainCase, plainName } from '../domain/understanding/names.ts';
import { contentOf, coverage, readTokens } from '../domain/understanding/words.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Enough to choose from and a little more, to tell whether there are others. */
const MOST = 6;
/** Below this share of the words said, a name that search is not sure of is not worth showing. */
const WORTH_SHOWING = 0.6;

/** The catalogue's own search; what it calls weak is offered only when the name says most of what was said. */
export async function findProcedures(deps: Deps, text: string): Promise<Found> {
  const { items: hits, confidence } = await searchProcedures(deps, text, MOST);
  const items = hits.map(({ code, name, field }) => ({ code, name: plainName(name), field }));
  if (items.length === 0) return { certainty: 'none', items: [] };
  if (confidence === 'clear') return { certainty: 'clear', items };
  const said = contentOf(readTokens(text));
  const near = confidence === 'several' ? items : items.filter((item) => coverage(said, item.name) >= WORTH_SHOWING);
  if (near.length === 0) return { certainty: 'none', items: [] };
  return { certainty: isPlainCase(said, near) ? 'clear' : 'several', items: near };
}

export async function tellProcedure(deps: Deps, code: string): Promise<ProcedureTold | null> {
  const read = await readProcedure(deps, code);
  if (read === null) return null;
  const { record } = read;
  const facts = describeProcedure(record);
  return { ...facts, name: plainName(facts.name), papersCount: papersCount(record), online: tellOnline(record), conditions: linesOf(record.requirements) };
}

function papersCount(record: ProcedureRecord): number | null {
  const count = record.componentGroups.reduce((sum, group) => sum + group.components.length, 0);
  return count === 0 ? null : count;
}

/** What the record says about filing from home, and no more than that. */
function tellOnline(record: ProcedureRecord): ProcedureTold['online'] {
  const channels = new Set(record.terms.map((terms) => terms.channel));
  const postal = channels.has('postal') ? ['Có thể gửi hồ sơ qua dịch vụ bưu chính.'] : [];
  if (record.serviceLevel === 'full') return { headline: 'Nộp trực tuyến toàn trình: không cần đến quầy.', lines: postal };
  if (record.serviceLevel === 'partial') return { headline: 'Nộp trực tuyến một phần: có bước vẫn cần đến quầy.', lines: postal };
  if (channels.has('online')) return { headline: 'Có nhận hồ sơ trực tuyến.', lines: postal };
  if (record.serviceLevel === 'info' || channels.has('direct'))
    return { headline: 'Danh mục chưa ghi có nhận hồ sơ trực tuyến; anh/chị nộp tại quầy.', lines: postal };
  return { headline: '', lines: postal };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.replace(/^[-–•+*\s]+/u, '').trim())
    .filter((line) => line !== '');
}
