import { AppError } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { answersIn, withAnswers } from '../domain/situation/address.ts';
import { ownCase } from '../domain/situation/reduce.ts';
import { caseQuestion } from '../use-cases/case-question.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';
import { GuidePage } from '../views/guide.page.tsx';
import { SituationPage } from '../views/situation.page.tsx';
import { codeParams, flowQuery } from './schemas.ts';

const open = { config: { access: 'public' } } as const;

/** "Trường hợp của tôi" one question a page, and the sheet to print. Everything is in the address; nothing is kept. */
export const situationRoutes: Routes = (app, platform) => {
  app.get('/thu-tuc/:code/truong-hop', open, async (request, reply) => {
    const { record } = await procedureNamed(checked(codeParams, request.params).code);
    const page = `/thu-tuc/${record.code}`;
    if (record.situation === undefined) return reply.redirect(page, 302);
    const { doi, tiep } = checked(flowQuery, request.query);
    const asked = caseQuestion(record.situation, record, answersIn(request.query), { change: doi, sent: tiep });
    if (asked.question === null) return reply.redirect(`${withAnswers(page, asked.situation.answers)}#truong-hop`, 302);
    return sendPage(reply, <SituationPage record={record} asked={asked} question={asked.question} />);
  });

  app.get('/thu-tuc/:code/huong-dan', open, async (request, reply) => {
    const read = await procedureNamed(checked(codeParams, request.params).code);
    const own = ownCase(read.record, answersIn(request.query));
    const today = legalDay(platform.clock.now());
    if (own !== null && own.situation.next !== null && own.situation.answered.length > 0) {
      // Half a case would print papers that may not be needed: the rest is asked first.
      return reply.redirect(withAnswers(`/thu-tuc/${read.record.code}/truong-hop`, own.situation.answers), 302);
    }
    return sendPage(reply, <GuidePage read={read} own={own} publicUrl={platform.config.publicUrl} today={today} />);
  });

  async function procedureNamed(code: string) {
    const read = await readProcedure(platform, code);
    if (read === null) throw new AppError('procedure-not-found');
    return read;
  }
};
