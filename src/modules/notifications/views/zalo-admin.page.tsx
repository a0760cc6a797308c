import type { ComponentChildren, JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { Button, Card, type DeskSubject, Details, FactList, Field, formatShortDateTime, Notice, PageShell } from '#ui/index.ts';
import { TEMPLATES } from '../domain/templates.ts';
import { vi } from '../messages/vi.ts';
import type { ZaloHealth } from '../use-cases/health.ts';
import type { TemplateIds } from '../use-cases/template-ids.ts';
import { LedgerSection, type LedgerView } from './ledger-section.tsx';

export type FormToken = { readonly name: string; readonly value: string };
export type Outcome = 'checked' | 'check-failed' | 'pair-taken' | 'templates-saved' | { readonly retried: number };

export type ZaloAdminProps = {
  readonly subject: DeskSubject;
  readonly csrf: FormToken;
  readonly health: ZaloHealth;
  readonly ledger: LedgerView;
  readonly templateIds: TemplateIds;
  readonly outcome: Outcome | null;
};

/** `/quan-tri/zalo`: what is wrong first, then the grant, the events, and every message with what became of it. */
export function ZaloAdminPage({ subject, csrf, health, ledger, templateIds, outcome }: ZaloAdminProps): JSX.Element {
  return (
    <PageShell title={vi.title} kind="desk" active="admin" subject={subject} breadcrumbs={[{ label: vi.admin, href: '/quan-tri' }, { label: vi.title }]}>
      <h1>{vi.title}</h1>
      {outcome === null ? null : <OutcomeNotice outcome={outcome} />}
      <Alarms health={health} />
      <TokenCard health={health} csrf={csrf} />
      <WebhookCard webhook={health.webhook} />
      <LedgerSection view={ledger} csrf={csrf} />
      <TemplatesCard ids={templateIds} csrf={csrf} />
      <HandInCard csrf={csrf} />
    </PageShell>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  if (outcome === 'check-failed') return <Notice kind="error" title={vi.checkBad} live />;
  if (outcome === 'checked') return <Notice kind="success" title={vi.checkGood} live />;
  if (outcome === 'pair-taken') return <Notice kind="success" title={vi.handInDone} live />;
  if (outcome === 'templates-saved') return <Notice kind="success" title={vi.templatesDone} live />;
  return <Notice kind="success" title={`${outcome.retried} ${vi.retried}`} live />;
}

function Alarms({ health }: Pick<ZaloAdminProps, 'health'>): JSX.Element {
  if (health.alarmDetails.length === 0) return <Notice kind="success" title={vi.allWell} />;
  const grave = health.alarmDetails.some((alarm) => alarm.severity === 'error');
  return (
    <Notice kind={grave ? 'error' : 'attention'} title={vi.alarmsTitle}>
      <ul>
        {health.alarmDetails.map((alarm) => (
          <li key={alarm.code}>{alarm.text}</li>
        ))}
      </ul>
    </Notice>
  );
}

function TokenCard({ health, csrf }: Pick<ZaloAdminProps, 'health' | 'csrf'>): JSX.Element {
  const { token, oaId, richReplies } = health;
  return (
    <Card title={vi.tokenTitle}>
      <FactList
        facts={[
          { label: vi.tokenState, value: vi.tokenStates[token.state] },
          { label: vi.oaId, value: oaId },
          { label: vi.obtainedAt, value: when(token.obtainedAt) },
          { label: vi.expiresAt, value: when(token.expiresAt) },
          { label: vi.refreshExpiresAt, value: when(token.refreshExpiresAt) },
          { label: vi.richReplies, value: vi.richStates[richReplies] },
        ]}
      />
      <Form action="/quan-tri/zalo/kiem-tra" csrf={csrf}>
        <p class="actions">
          <Button icon="shield">{vi.check}</Button>
        </p>
      </Form>
    </Card>
  );
}

function HandInCard({ csrf }: Pick<ZaloAdminProps, 'csrf'>): JSX.Element {
  return (
    <Card title={vi.handInTitle}>
      <p>{vi.handInHint}</p>
      <Form action="/quan-tri/zalo/cap-ma" csrf={csrf}>
        <Field label={vi.accessToken} name="access" type="password" autocomplete="new-password" maxLength={4000} />
        <Field label={vi.refreshToken} name="refresh" type="password" autocomplete="new-password" maxLength={4000} />
        <p class="actions">
          <Button>{vi.handIn}</Button>
        </p>
      </Form>
    </Card>
  );
}

function TemplatesCard({ ids, csrf }: { readonly ids: TemplateIds; readonly csrf: FormToken }): JSX.Element {
  return (
    <Card title={vi.templatesTitle}>
      <Details summary={vi.templatesHint}>
        <Form action="/quan-tri/zalo/mau" csrf={csrf}>
          {Object.values(TEMPLATES).map((template) => (
            <Field
              key={template.name}
              label={template.title}
              hint={template.name}
              name={template.name}
              value={ids[template.name] ?? ''}
              maxLength={60}
              width="medium"
              optional
            />
          ))}
          <p class="actions">
            <Button>{vi.templatesSave}</Button>
          </p>
        </Form>
      </Details>
    </Card>
  );
}

function WebhookCard({ webhook }: { readonly webhook: ZaloHealth['webhook'] }): JSX.Element {
  return (
    <Card title={vi.webhookTitle}>
      <FactList
        facts={[
          { label: vi.verifiedAt, value: when(webhook.verifiedAt) },
          { label: vi.rejectedAt, value: when(webhook.rejectedAt) },
          { label: vi.rejectedReason, value: reasonText(webhook.rejectedReason) },
          { label: vi.rejectedCount, value: String(webhook.rejectedCount) },
        ]}
      />
    </Card>
  );
}

function reasonText(code: string | null): string | null {
  if (code === null) return null;
  return Object.entries(vi.rejectedReasons).find(([name]) => name === code)?.[1] ?? code;
}

function when(instant: Temporal.Instant | null): string {
  return instant === null ? vi.never : formatShortDateTime(instant);
}

export function Form({ action, csrf, children }: { readonly action: string; readonly csrf: FormToken; readonly children: ComponentChildren }): JSX.Element {
  return (
    <form method="post" action={action}>
      <input type="hidden" name={csrf.name} value={csrf.value} />
      {children}
    </form>
  );
}
