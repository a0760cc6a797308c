import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import {
  Badge,
  Card,
  type DeskDossier,
  Details,
  FactList,
  formatDateTime,
  formatShortDateTime,
  LinkButton,
  StateBadge,
  startSentence,
  Timeline,
} from '#ui/index.ts';
import type { ActName } from '../../domain/actions.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { DossierEvent } from '../../domain/events.ts';
import { stateFacts } from '../../domain/states.ts';
import { tracking } from '../../messages/tracking.vi.ts';
import { CHANNEL_NAMES, limitWords, NO_DUE_DATE } from '../../messages/vi.ts';
import type { OfficerView } from '../../use-cases/work-list.ts';
import { type DeskView, deskHref, receiptHref } from '../links.ts';
import { dueSign } from '../words.ts';
import { ActButtons, ActForm, type ActFormState } from './act-form.tsx';

export type PanelProps = {
  readonly opened: OfficerView;
  readonly view: DeskView;
  readonly now: Temporal.Instant;
  readonly csrf: { readonly name: string; readonly value: string };
  readonly form: ActFormState | null;
};

/** The dossier on the right of the desk: what to do, the facts, the story. */
export function dossierPanel({ opened, view, now, csrf, form: asked }: PanelProps): DeskDossier {
  const { dossier, events, acts } = opened;
  const sign = dueSign(dossier, now);
  const form = formAsItStands(asked, acts);
  const shown: ActName | undefined = form?.act ?? acts[0];
  return {
    code: dossier.code,
    who: dossier.ownerName,
    what: dossier.procedureName,
    closeHref: deskHref(view),
    badges: (
      <>
        <StateBadge state={dossier.state} />
        {sign?.kind === 'late' ? <StateBadge state="overdue" label={sign.text} /> : null}
        {sign?.kind === 'soon' ? <StateBadge state="due-soon" label={sign.text} /> : null}
        {dossier.supplementCount > 0 ? <Badge icon="paper-plus" label={`Đã yêu cầu bổ sung ${dossier.supplementCount} lần`} /> : null}
      </>
    ),
    body: (
      <>
        {shown ? <ActForm dossier={dossier} act={shown} view={view} csrf={csrf} state={form} /> : null}
        <Facts dossier={dossier} />
        <Papers dossier={dossier} />
        <Card title="Nhật ký">
          <Timeline past={events.map(toEntry)} />
        </Card>
      </>
    ),
    ...(shown ? { actions: <ActButtons dossier={dossier} acts={acts} shown={shown} view={view} /> } : {}),
  };
}

/**
 * A colleague has just made the asked act impossible: the first possible one takes its place, and every word typed is
 * kept where nobody outside reads it.
 */
function formAsItStands(asked: ActFormState | null, acts: readonly ActName[]): ActFormState | null {
  const [first] = acts;
  if (asked === null || first === undefined || acts.includes(asked.act)) return asked;
  const { publicNote, leaderReason, privateNote } = asked.values;
  const typed = [publicNote, leaderReason, privateNote].filter(Boolean).join(' · ');
  return { act: first, values: { privateNote: typed }, errors: [] };
}

function Facts({ dossier }: { readonly dossier: Dossier }): JSX.Element {
  const moved = dossier.dueAt !== null && dossier.originalDueAt !== null && !dossier.dueAt.equals(dossier.originalDueAt);
  const facts = [
    { label: dossier.dueProvisional ? 'Hẹn trả (tạm tính)' : 'Hẹn trả', value: dossier.dueAt === null ? acceptedOnly(dossier) : formatDateTime(dossier.dueAt) },
    { label: 'Hẹn lần đầu', value: moved && dossier.originalDueAt !== null ? formatDateTime(dossier.originalDueAt) : null },
    { label: 'Tạm dừng từ', value: dossier.pausedAt === null ? null : formatDateTime(dossier.pausedAt) },
    { label: 'Thời hạn', value: limitWords(dossier.limit) },
    { label: 'Nộp lúc', value: formatDateTime(dossier.submittedAt) },
    { label: 'Tiếp nhận lúc', value: dossier.acceptedAt === null ? null : formatDateTime(dossier.acceptedAt) },
    { label: 'Cách nộp', value: CHANNEL_NAMES[dossier.channel] },
    { label: 'Nơi tiếp nhận', value: dossier.agencyName },
    { label: 'Điện thoại', value: dossier.ownerPhone },
    { label: 'Lĩnh vực', value: dossier.field },
    { label: 'Mã thủ tục', value: <a href={`/thu-tuc/${dossier.procedureCode}`}>{dossier.procedureCode}</a> },
    { label: 'Trạng thái quốc gia', value: `${dossier.state}. ${stateFacts(dossier.state).name}` },
  ];
  return (
    <Card title="Thông tin">
      <FactList facts={facts} />
      {dossier.dueSteps.length > 0 ? (
        <Details summary="Vì sao ngày này?">
          <ol class="why">
            {dossier.dueSteps.map(({ at, text }) => (
              <li key={`${at}${text}`}>{text}</li>
            ))}
          </ol>
        </Details>
      ) : null}
      {dossier.acceptedAt === null ? null : (
        <LinkButton href={receiptHref(dossier.code)} icon="print">
          Giấy tiếp nhận và hẹn trả
        </LinkButton>
      )}
    </Card>
  );
}

function acceptedOnly(dossier: Dossier): string | null {
  return dossier.acceptedAt === null ? null : NO_DUE_DATE;
}

function Papers({ dossier }: { readonly dossier: Dossier }): JSX.Element | null {
  if (dossier.components.length === 0) return null;
  return (
    <Card title="Giấy tờ đã nhận">
      <ul class="plain-list">
        {dossier.components.map((paper) => (
          <li key={paper.name}>
            {paper.name} <span class="soft">{quantityWords(paper)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function quantityWords({ originals, copies }: { readonly originals: number; readonly copies: number }): string {
  const parts = [originals > 0 ? `${originals} bản chính` : '', copies > 0 ? `${copies} bản sao` : ''].filter((part) => part !== '');
  return parts.join(', ');
}

function toEntry(event: DossierEvent) {
  const detail = (
    <>
      {event.publicNote === '' ? null : <p class="keep-lines">{event.publicNote}</p>}
      {event.leaderReason === '' ? null : <p class="keep-lines">Ý kiến lãnh đạo: {event.leaderReason}</p>}
      {event.privateNote === '' ? null : <p class="keep-lines soft">Nội bộ: {event.privateNote}</p>}
    </>
  );
  return {
    when: startSentence(formatShortDateTime(event.at)),
    dateTime: event.at.toString(),
    title: tracking.storyOf(event.type, event.stage),
    detail,
  };
}
