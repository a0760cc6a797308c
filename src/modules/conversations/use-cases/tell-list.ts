import { plainName } from '#kernel/text.ts';
import { describeProcedure, openListByCode, paperGroupsOf } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import type { ListAsked } from '../assistant/ports.ts';

/** A saved list by its short code, told by the revision that it was saved of. */
export async function tellList(deps: Pick<Platform, 'db' | 'clock'>, code: string): Promise<ListAsked> {
  const asked = await openListByCode(deps, code);
  if (!asked.ok) return asked;
  const { record, ticks } = asked.list;
  const papers = paperGroupsOf(record).flatMap((group) => group.papers);
  const facts = describeProcedure(record);
  const names = (ticked: boolean) => papers.filter((paper) => ticks.includes(paper.key) === ticked).map((paper) => paper.name);
  return {
    ok: true,
    list: {
      procedureCode: record.code,
      name: plainName(record.name),
      have: names(true),
      missing: names(false),
      time: facts.time.headline,
      fee: facts.fee.headline,
    },
  };
}
