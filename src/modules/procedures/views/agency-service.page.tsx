import type { JSX } from 'preact';
import { plainName } from '#kernel/text.ts';
import { Temporal } from '#kernel/time.ts';
import type { Agency } from '#modules/directory';
import { Button, Card, type DeskSubject, ErrorSummary, Field, formatMoney, formatShortDate, Notice, PageShell, Table } from '#ui/index.ts';
import type { AgencyService } from '../domain/agency-service.ts';
import { limitPhrase } from '../domain/facts/phrases.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { vi } from '../messages/agency-service.vi.ts';

type Values = Readonly<Record<'agency' | 'receives' | 'amount' | 'unit' | 'feeAmount' | 'feeText' | 'basis' | 'from' | 'to', string>>;

export type ServiceForm = { readonly values: Values; readonly faults: Readonly<Partial<Record<keyof Values, string>>>; readonly endFault?: string };

export type AgencyServicePageProps = {
  readonly record: ProcedureRecord;
  readonly agencies: readonly Agency[];
  readonly services: readonly AgencyService[];
  readonly form: ServiceForm;
  readonly notice: string | null;
  readonly csrf: { readonly name: string; readonly value: string };
  /** How many agencies receive it when nothing is said here. */
  readonly byRule: number;
  readonly subject: DeskSubject;
};

export function AgencyServicePage(props: AgencyServicePageProps): JSX.Element {
  const { record, form, notice } = props;
  const faults = Object.entries(form.faults).map(([name, message]) => ({ field: name, message }));
  return (
    <PageShell title={`${vi.title}: ${plainName(record.name)}`} kind="desk" active="admin" subject={props.subject}>
      <h1>{vi.title}</h1>
      <p>
        {plainName(record.name)} ({record.code}). <a href={`/thu-tuc/${record.code}`}>{vi.back}</a>
      </p>
      {notice === null ? null : (
        <Notice kind="success" live>
          <p>{notice}</p>
        </Notice>
      )}
      <ErrorSummary errors={faults} />
      <p>{vi.intro}</p>
      <p>{vi.byRule(props.byRule)}</p>
      <Card title={vi.list}>{props.services.length === 0 ? <p>{vi.none}</p> : <Services {...props} />}</Card>
      <Card title={vi.add}>
        <AddForm {...props} />
      </Card>
    </PageShell>
  );
}

function Services({ record, agencies, services, csrf, form }: AgencyServicePageProps): JSX.Element {
  const names = new Map(agencies.map((agency) => [agency.code, agency.name]));
  const nameOf = (service: AgencyService) => names.get(service.agency) ?? service.agency;
  const sorted = services.toSorted((a, b) => Temporal.PlainDate.compare(b.effectiveFrom, a.effectiveFrom));
  return (
    <>
      {form.endFault === undefined ? null : (
        <Notice kind="error" live>
          <p>{form.endFault}</p>
        </Notice>
      )}
      <Table
        caption={vi.list}
        quietCaption
        rows={sorted}
        rowKey={(service) => String(service.id)}
        columns={[
          { header: vi.agency, names: true, cell: nameOf },
          { header: vi.receives, cell: (service) => (service.receives ? vi.receivesYes : vi.receivesNo) },
          { header: vi.limit, cell: (service) => (service.limit === null ? '' : limitPhrase(service.limit)) },
          { header: vi.fee, cell: feeSaid },
          { header: vi.basis, cell: (service) => service.legalBasis },
          { header: vi.from, cell: (service) => formatShortDate(service.effectiveFrom) },
          { header: vi.to, cell: (service) => (service.effectiveTo === null ? vi.open : formatShortDate(service.effectiveTo)) },
          { header: vi.action, cell: (service) => <EndForm code={record.code} service={service} name={nameOf(service)} csrf={csrf} /> },
        ]}
      />
    </>
  );
}

function feeSaid({ feeAmount, feeText }: AgencyService): string {
  return [feeAmount === null ? '' : formatMoney(feeAmount), feeText].filter((part) => part !== '').join(' ');
}

type EndFormProps = { readonly code: string; readonly service: AgencyService; readonly name: string; readonly csrf: AgencyServicePageProps['csrf'] };

function EndForm({ code, service, name, csrf }: EndFormProps): JSX.Element | null {
  if (service.effectiveTo !== null) return null;
  return (
    <form method="post" action={`/quan-tri/thu-tuc/${code}/noi-nhan/${service.id}/ket-thuc`}>
      <input type="hidden" name={csrf.name} value={csrf.value} />
      <label class="only-read" for={`ngay-${service.id}`}>
        {vi.endOn(name)}
      </label>
      <input class="control" type="date" id={`ngay-${service.id}`} name="ngay" required />
      <Button>{vi.end}</Button>
    </form>
  );
}

function AddForm({ record, agencies, form, csrf }: AgencyServicePageProps): JSX.Element {
  const { values, faults } = form;
  const of = (name: keyof Values) => ({ name, value: values[name], error: faults[name] });
  const units = Object.entries(vi.units).map(([value, label]) => ({ value, label }));
  const offered = [{ value: '', label: '—' }, ...agencies.map((agency) => ({ value: agency.code, label: agency.name }))];
  return (
    <form method="post" action={`/quan-tri/thu-tuc/${record.code}/noi-nhan`}>
      <input type="hidden" name={csrf.name} value={csrf.value} />
      <Field label={vi.agency} control="select" options={offered} {...of('agency')} />
      <Field
        label={vi.receives}
        control="select"
        options={[
          { value: 'co', label: vi.receivesYes },
          { value: 'khong', label: vi.receivesNo },
        ]}
        {...of('receives')}
      />
      <Field label={vi.amount} hint={vi.amountHint} optional inputMode="decimal" width="short" {...of('amount')} />
      <Field label={vi.unit} control="select" options={units} width="medium" {...of('unit')} />
      <Field label={vi.feeAmount} hint={vi.feeAmountHint} optional inputMode="numeric" width="short" {...of('feeAmount')} />
      <Field label={vi.feeText} optional {...of('feeText')} />
      <Field label={vi.basis} hint={vi.basisHint} {...of('basis')} />
      <Field label={vi.from} type="date" width="medium" {...of('from')} />
      <Field label={vi.to} type="date" optional width="medium" {...of('to')} />
      <div class="actions">
        <Button kind="main">{vi.save}</Button>
      </div>
    </form>
  );
}
