import { randomUUID } from 'node:crypto';
import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { parseProcedureCode } from '#kernel/codes.ts';
import { legalDay } from '#kernel/time.ts';
import { type Answers, answersIn, type ProcedureRecord, readProcedure, searchProcedures } from '#modules/procedures';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import type { FilingChannel } from '../domain/dossier.ts';
import { REFUSALS } from '../messages/vi.ts';
import { caseAtDesk, type DeskCase } from '../use-cases/case-at-desk.ts';
import { limitChoices } from '../use-cases/limits.ts';
import { receiveAtCounter } from '../use-cases/receive-at-counter.ts';
import { receiptHref } from '../views/links.ts';
import { ChooseProcedurePage, type ReceptionForm, ReceptionPage } from '../views/officer/reception.page.tsx';
import { type Desk, deskOf } from './desk-page.tsx';
import { type ReceptionBody, receptionBody, receptionQuery } from './schemas.ts';

const receives = { config: { access: { action: 'dossier.accept' } } } as const;
const CANDIDATES = 12;

export const receptionRoutes: Routes = (app, platform) => {
  app.get('/ban-lam-viec/tiep-nhan', receives, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const { q = '', 'thu-tuc': typed } = checked(receptionQuery, request.query);
    if (typed === undefined) {
      const items = q === '' ? [] : (await searchProcedures(platform, q, CANDIDATES)).items;
      return sendPage(reply, <ChooseProcedurePage subject={desk.shown} text={q} items={items} />);
    }
    const record = await procedureNamed(platform, typed);
    const blank = { ownerName: '', ownerPhone: '', channel: 'direct', limitIndex: 0, papers: [], privateNote: '', key: randomUUID(), viec: '' };
    const open = caseAtDesk(record, answersIn(request.query));
    return sendPage(reply, <ReceptionPage subject={desk.shown} form={formOf(desk, open, blank, [])} />);
  });

  app.post('/ban-lam-viec/tiep-nhan', receives, async (request, reply) => {
    const desk = await deskOf(platform, request, reply);
    const record = await procedureNamed(platform, checked(receptionQuery, request.query)['thu-tuc'] ?? '');
    const body = checked(receptionBody, request.body);
    const answers = answersIn(request.body);
    const open = caseAtDesk(record, answers);
    // Only the list of the case was asked for: nothing is judged yet, everything typed is kept.
    if (body.viec === 'rut-gon') return sendPage(reply, <ReceptionPage subject={desk.shown} form={formOf(desk, open, body, [])} />);
    const faults = faultsOf(body);
    if (faults.length > 0) {
      return sendPage(reply, <ReceptionPage subject={desk.shown} form={formOf(desk, open, body, faults)} />, { status: 422 });
    }
    const opened = await receiveAtCounter(platform, { ...inputOf(desk, open, body, answers) }, { kind: 'officer', subject: desk.subject });
    if (opened.ok) return reply.redirect(`${receiptHref(opened.dossier.code)}?moi=1`, 303);
    const refused = [{ field: 'ownerName', message: REFUSALS[opened.reason] }];
    return sendPage(reply, <ReceptionPage subject={desk.shown} form={formOf(desk, open, body, refused)} />, { status: 403 });
  });
};

async function procedureNamed(platform: Platform, typed: string): Promise<ProcedureRecord> {
  const code = parseProcedureCode(typed);
  const found = code === null ? null : await readProcedure(platform, code, legalDay(platform.clock.now()));
  if (found === null) throw new AppError('procedure-not-found');
  return found.record;
}

function formOf(desk: Desk, open: DeskCase, body: ReceptionBody, errors: readonly FieldFault[]): ReceptionForm {
  const channel = channelOf(body.channel) ?? 'direct';
  const { record } = open;
  return {
    procedure: { code: record.code, name: record.name, field: record.fields[0]?.name ?? '' },
    desk: open,
    limits: limitChoices(record, channel),
    values: { ...body, channel, limitIndex: String(body.limitIndex) },
    errors,
    csrf: desk.csrf,
  };
}

function faultsOf(body: ReceptionBody): readonly FieldFault[] {
  const digits = body.ownerPhone.replace(/[\s.+-]/g, '');
  return [
    ...(body.ownerName === '' ? [{ field: 'ownerName', message: 'Chưa có họ tên chủ hồ sơ. Hãy ghi như trên giấy tờ.' }] : []),
    ...(digits !== '' && !/^(0\d{9}|84\d{9})$/.test(digits)
      ? [{ field: 'ownerPhone', message: `Số điện thoại cần 10 chữ số và bắt đầu bằng 0, đã nhập ${digits.length} chữ số. Để trống cũng được.` }]
      : []),
    ...(channelOf(body.channel) === null ? [{ field: 'channel', message: 'Hãy chọn nộp trực tiếp hoặc qua bưu chính.' }] : []),
  ];
}

function inputOf(desk: Desk, open: DeskCase, body: ReceptionBody, answers: Answers) {
  const code = parseProcedureCode(open.record.code);
  if (code === null) throw new AppError('procedure-not-found');
  const ticked = new Set(body.papers);
  return {
    procedureCode: code,
    agency: desk.subject.agency,
    channel: channelOf(body.channel) ?? 'direct',
    limitIndex: body.limitIndex,
    ownerName: body.ownerName,
    ownerPhone: body.ownerPhone === '' ? null : body.ownerPhone.replace(/[\s.-]/g, ''),
    components: open.papers
      .filter((paper, at) => ticked.has(paper.key) || ticked.has(String(at)))
      .map(({ name, originals, copies }) => ({ name, originals, copies })),
    caseAnswers: answers,
    privateNote: body.privateNote,
    idempotencyKey: body.key,
  };
}

/** At the counter only these two; online dossiers come in by another door. */
function channelOf(text: string): FilingChannel | null {
  return text === 'direct' || text === 'postal' ? text : null;
}
