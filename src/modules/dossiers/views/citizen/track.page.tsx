import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import { type DueFacts, formatDate, formatDateTime, formatTime, Notice, startSentence, TrackLayout } from '#ui/index.ts';
import { type State, stateFacts } from '../../domain/states.ts';
import type { PublicDossier } from '../../use-cases/public-view.ts';
import { distanceWords, lateWords } from '../words.ts';

export type TrackPageProps = { readonly dossier: PublicDossier; readonly now: Temporal.Instant; readonly zaloLink: string | null };

/** Where is my dossier: state, date and the reckoning behind it, the story, what comes next. Nothing about a person. */
export function TrackPage({ dossier, now, zaloLink }: TrackPageProps): JSX.Element {
  return (
    <TrackLayout
      code={dossier.code}
      procedureName={dossier.procedureName}
      procedureHref={`/thu-tuc/${dossier.procedureCode}`}
      agencyName={dossier.agencyName}
      state={dossier.state}
      overdueLabel={overdueLabel(dossier, now)}
      due={dueFacts(dossier, now)}
      nextStep={<p>{dossier.nextStep}</p>}
      notice={<LateNotice dossier={dossier} now={now} />}
      timeline={timelineOf(dossier, now)}
      facts={factsOf(dossier)}
      follow={stateFacts(dossier.state).terminal || zaloLink === null ? undefined : <HowToFollow code={dossier.code} link={zaloLink} />}
    />
  );
}

function overdueLabel({ overdue, dueAt, pausedAt }: PublicDossier, now: Temporal.Instant): string | undefined {
  return overdue && dueAt !== null ? lateWords(dueAt, pausedAt ?? now) : undefined;
}

function LateNotice({ dossier, now }: { readonly dossier: PublicDossier; readonly now: Temporal.Instant }): JSX.Element | null {
  const late = overdueLabel(dossier, now);
  if (late === undefined || dossier.dueAt === null) return null;
  return (
    <Notice kind="attention" title={`${late} so với ngày hẹn`}>
      <p>
        Ngày hẹn là {formatDateTime(dossier.dueAt)}. Xin lỗi ông/bà vì sự chậm trễ này.
        {dossier.pausedAt === null ? ' Cơ quan vẫn đang giải quyết, ông/bà không phải nộp lại.' : ''}
      </p>
    </Notice>
  );
}

const ENDINGS: Readonly<Partial<Record<State, string>>> = {
  3: 'Trả lời ngày',
  7: 'Rút ngày',
  8: 'Dừng ngày',
  9: 'Có kết quả từ',
  10: 'Đã trả kết quả',
};

function dueFacts(dossier: PublicDossier, now: Temporal.Instant): DueFacts | undefined {
  const ending = ENDINGS[dossier.state];
  const end = dossier.returnedAt ?? dossier.finishedAt;
  const why = dossier.dueSteps.map(({ text }) => ({ at: '', text }));
  if (ending !== undefined && end !== null) return { label: ending, day: startSentence(formatDate(end)), dateTime: end.toString() };
  if (dossier.dueAt === null) return undefined;
  // A date that had passed before the pause stays where it is.
  const waiting = dossier.pausedAt !== null && !dossier.overdue;
  return {
    label: `${waiting ? 'Hẹn trả, đang tạm dừng' : 'Hẹn trả kết quả'}${dossier.provisional ? ' (tạm tính)' : ''}`,
    day: startSentence(formatDate(dossier.dueAt)),
    time: formatTime(dossier.dueAt),
    dateTime: dossier.dueAt.toString(),
    distance: waiting ? 'Ngày này sẽ lùi thêm đúng thời gian tạm dừng.' : distanceWords(dossier.dueAt, now),
    late: dossier.overdue,
    provisional: dossier.provisional,
    why: [...why, ...movedBy(dossier)],
  };
}

/** A later date than the first one is said, with its cause. */
function movedBy({ dueAt, originalDueAt }: PublicDossier): readonly { readonly at: string; readonly text: string }[] {
  if (dueAt === null || originalDueAt === null || dueAt.equals(originalDueAt)) return [];
  const text = `Hẹn lần đầu ${formatDateTime(originalDueAt)}; đã cộng thời gian chờ bổ sung hoặc chờ nộp tiền, nay là ${formatDateTime(dueAt)}`;
  return [{ at: '', text }];
}

function timelineOf(dossier: PublicDossier, now: Temporal.Instant) {
  const past = dossier.timeline.map(({ at, text, state }) => ({
    when: startSentence(formatDateTime(at)),
    dateTime: at.toString(),
    title: text,
    ...(toneOf(state) === undefined ? {} : { tone: toneOf(state) }),
  }));
  if (stateFacts(dossier.state).terminal) return { past };
  const today = { when: formatDate(now), text: stateFacts(dossier.state).plain };
  const ahead =
    dossier.dueAt === null || dossier.overdue || stateFacts(dossier.state).ended
      ? []
      : [{ when: startSentence(formatDateTime(dossier.dueAt)), dateTime: dossier.dueAt.toString(), title: 'Hẹn trả kết quả' }];
  return { past, today, ahead };
}

function toneOf(state: State): 'attention' | 'done' | 'refused' | undefined {
  if (state === 5 || state === 6) return 'attention';
  if (state === 9 || state === 10) return 'done';
  return state === 3 || state === 8 ? 'refused' : undefined;
}

function factsOf(dossier: PublicDossier) {
  return [
    { label: 'Trạng thái (theo danh mục quốc gia)', value: `${dossier.state}. ${dossier.stateName}` },
    { label: 'Nơi tiếp nhận', value: dossier.agencyName },
    { label: 'Nộp lúc', value: formatDateTime(dossier.submittedAt) },
    { label: 'Tiếp nhận lúc', value: dossier.acceptedAt === null ? null : formatDateTime(dossier.acceptedAt) },
    { label: 'Hẹn trả', value: dossier.dueAt === null ? null : formatDateTime(dossier.dueAt) },
    { label: 'Mã thủ tục', value: dossier.procedureCode },
  ];
}

function HowToFollow({ code, link }: { readonly code: string; readonly link: string }): JSX.Element {
  return (
    <>
      <p>
        Mở <a href={link}>Một Cửa trên Zalo</a> rồi nhắn mã <strong>{code}</strong>. Trả lời “theo dõi”: mỗi khi hồ sơ chuyển bước, Zalo sẽ báo ngay.
      </p>
      <p class="soft">Trang này chỉ có trạng thái và ngày hẹn, không có tên hay giấy tờ của ai.</p>
    </>
  );
}
