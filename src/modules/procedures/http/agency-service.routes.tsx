import { AppError } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { findAgency, listAgencies } from '#modules/directory';
import { can } from '#modules/identity';
import { checked, csrfField, type FastifyReply, type FastifyRequest, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { receivesByRule } from '../domain/agency-service.ts';
import { vi } from '../messages/agency-service.vi.ts';
import { agencyServices, endAgencyService, setAgencyServices } from '../use-cases/agency-services.ts';
import { procedureLife } from '../use-cases/procedure-life.ts';
import { AgencyServicePage, type ServiceForm } from '../views/agency-service.page.tsx';
import { codeParams, serviceEnd, serviceForm, serviceRow } from './schemas.ts';
import { readDay, readServiceForm, type ServiceFormValues } from './service-form.ts';

const edit = { config: { access: { action: 'procedure.edit' } } } as const;
const ADDRESS = '/quan-tri/thu-tuc/:code/noi-nhan';

/** Officers say here which agencies do a procedure otherwise than it says in general. */
export const agencyServiceRoutes: Routes = (app, platform) => {
  app.get(ADDRESS, edit, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    return show({ platform, request, reply }, code, { values: blank(platform), faults: {} });
  });

  app.post(ADDRESS, edit, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const values = checked(serviceForm, request.body);
    const read = readServiceForm(code, values);
    if (!read.ok) return show({ platform, request, reply }, code, { values, faults: read.faults }, null, 400);
    await setAgencyServices(platform, [read.service], officer(request).officerId);
    return show({ platform, request, reply }, code, { values: blank(platform), faults: {} }, vi.saved);
  });

  app.post(`${ADDRESS}/:id/ket-thuc`, edit, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const { id } = checked(serviceRow, request.params);
    const lastDay = readDay(checked(serviceEnd, request.body).ngay);
    const ended = lastDay ? await endAgencyService(platform, { procedureCode: code, id }, lastDay, officer(request).officerId) : false;
    const form = { values: blank(platform), faults: {}, ...(ended ? {} : { endFault: vi.faults.end }) };
    return show({ platform, request, reply }, code, form, ended ? vi.ended : null, ended ? 200 : 400);
  });
};

function officer(request: FastifyRequest) {
  if (request.subject === null) throw new AppError('not-signed-in');
  return request.subject;
}

function blank(platform: Platform): ServiceFormValues {
  const from = legalDay(platform.clock.now()).add({ days: 1 }).toString();
  return { agency: '', receives: 'co', amount: '', unit: 'working_day', feeAmount: '', feeText: '', basis: '', from, to: '' };
}

type Asked = { readonly platform: Platform; readonly request: FastifyRequest; readonly reply: FastifyReply };

async function show(asked: Asked, code: string, form: ServiceForm, notice: string | null = null, status = 200): Promise<FastifyReply> {
  const { platform, request, reply } = asked;
  const subject = officer(request);
  const life = await procedureLife(platform, code);
  if (life === null) throw new AppError('procedure-not-found');
  const today = legalDay(platform.clock.now());
  const [agencies, services, own, csrf] = await Promise.all([
    listAgencies(platform, { asOf: today }),
    agencyServices(platform, code),
    findAgency(platform, subject.agency),
    csrfField(reply),
  ]);
  const shown = { name: subject.name, unit: own?.name ?? subject.agency, csrf, mayAdminister: can(subject, 'admin.open') };
  const { record } = life.read;
  const byRule = agencies.filter((agency) => receivesByRule(record, agency)).length;
  const page = <AgencyServicePage {...{ record, agencies, services, form, notice, csrf, byRule }} subject={shown} />;
  return sendPage(reply, page, { status });
}
