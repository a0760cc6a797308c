import type { JSX } from 'preact';
import { Button, Card, Choices, ErrorSummary, Field, LinkButton, Notice } from '#ui/index.ts';
import { type ActName, actionFacts } from '../../domain/actions.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { actHref, type DeskView, dossierHref } from '../links.ts';

/** What was typed, and what is wrong with it. */
export type ActFormState = {
  readonly act: ActName;
  readonly values: Readonly<Partial<Record<ActField, string | undefined>>>;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
};
export type ActField = 'publicNote' | 'privateNote' | 'leaderReason' | 'confirmed';

type Props = {
  readonly dossier: Dossier;
  readonly act: ActName;
  readonly view: DeskView;
  readonly csrf: { readonly name: string; readonly value: string };
  readonly state: ActFormState | null;
};

/** One act, one form; the bar below submits it. */
export function ActForm({ dossier, act, view, csrf, state }: Props): JSX.Element {
  const facts = actionFacts(act);
  const mine = state?.act === act ? state : null;
  const error = (field: string): string | undefined => mine?.errors.find((one) => one.field === field)?.message;
  const again = act === 'request-supplement' && dossier.supplementCount > 0;
  return (
    <Card title={facts.label} id="viec">
      {mine ? <ErrorSummary errors={mine.errors} /> : null}
      <form id="viec-form" method="post" action={actHref(dossier.code, act, view)} noValidate>
        <input type="hidden" name={csrf.name} value={csrf.value} />
        <input type="hidden" name="version" value={dossier.version} />
        {again ? <SecondRequest /> : null}
        {facts.noteLabel === null ? null : (
          <Field
            label={facts.noteLabel}
            name="publicNote"
            control="textarea"
            rows={4}
            maxLength={4000}
            hint="Người nộp nhận đúng những lời này."
            value={mine?.values.publicNote}
            error={error('publicNote')}
          />
        )}
        {again ? (
          <Field
            label="Ý kiến đồng ý của lãnh đạo"
            name="leaderReason"
            control="textarea"
            rows={2}
            maxLength={2000}
            value={mine?.values.leaderReason}
            error={error('leaderReason')}
          />
        ) : null}
        <Field label="Ghi chú nội bộ" name="privateNote" maxLength={2000} optional value={mine?.values.privateNote} error={error('privateNote')} />
        {facts.confirm === null ? null : (
          <Choices
            legend="Xác nhận"
            name="confirmed"
            many
            hint={facts.confirm}
            options={[{ value: 'yes', label: 'Tôi đã kiểm tra và xác nhận' }]}
            value={mine?.values.confirmed}
            error={error('confirmed')}
          />
        )}
      </form>
    </Card>
  );
}

function SecondRequest(): JSX.Element {
  return (
    <Notice kind="attention" title="Hồ sơ này đã được yêu cầu bổ sung một lần">
      <p>Yêu cầu thêm lần nữa bị tính là trễ hạn trong bộ chỉ số phục vụ người dân (Quyết định 766/QĐ-TTg). Chỉ gửi khi lãnh đạo đồng ý.</p>
    </Notice>
  );
}

const ENDING: readonly ActName[] = ['refuse', 'withdraw', 'stop'];

type ButtonsProps = {
  readonly dossier: Dossier;
  readonly acts: readonly ActName[];
  readonly shown: ActName;
  readonly view: DeskView;
};

/** Fixed below: the shown act as the main button, the other allowed ones beside it. */
export function ActButtons({ dossier, acts, shown, view }: ButtonsProps): JSX.Element {
  return (
    <>
      <Button kind={ENDING.includes(shown) ? 'danger' : 'main'} form="viec-form" shortcut="1">
        {actionFacts(shown).label}
      </Button>
      {acts
        .filter((act) => act !== shown)
        .map((act, at) => (
          <LinkButton key={act} shortcut={String(at + 2)} href={dossierHref(dossier.code, view, act)} kind={ENDING.includes(act) ? 'quiet' : 'secondary'}>
            {actionFacts(act).label}
          </LinkButton>
        ))}
    </>
  );
}
