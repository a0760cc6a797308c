import type { JSX } from 'preact';
import { inLanguage } from '#kernel/language.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { assetUrl, Button, Card, FactList, formatDate, formatDateTime, formatShortDate, Icon, LinkButton, Notice, PageShell } from '#ui/index.ts';
import { describeProcedure } from '../../domain/facts.ts';
import { sayListCode } from '../../domain/list-code.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';
import type { SavedList } from '../../use-cases/saved-list.ts';
import { Papers } from '../procedure/checklist-card.tsx';
import { LinkAndCode } from '../procedure/law.tsx';
import { namesOf } from '../procedure.page.tsx';

export type SavedListProps = {
  readonly list: SavedList;
  readonly token: string;
  /** Just saved: said once. */
  readonly saved: boolean;
  /** First day of a newer content of the procedure; null while the list's own is current. */
  readonly changedOn: Temporal.PlainDate | null;
  readonly publicUrl: string;
  readonly zaloUrl: string | null;
};

/** One's own list: to tick on, to send to one's phone, to open elsewhere, to print, to throw away. */
export function SavedListPage(props: SavedListProps): JSX.Element {
  const { list, saved, changedOn } = props;
  const { record } = list;
  const language = useLanguage();
  const all = useText({ vi, en });
  const t = all.list;
  const { title, foreign } = namesOf(record, language);
  return (
    <PageShell
      title={t.title}
      active="procedures"
      breadcrumbs={[{ label: all.find, href: '/thu-tuc' }, { label: title, vietnamese: foreign, href: `/thu-tuc/${record.code}` }, { label: t.title }]}
      scripts={[assetUrl('copy.js'), assetUrl('procedure.js')]}
      sheets={['procedure.css']}
      head={<meta name="robots" content="noindex" />}
    >
      <header class="title">
        <h1>{t.title}</h1>
        <p class="title-below">
          {t.of}: <a href={`/thu-tuc/${record.code}`}>{foreign ? <Vn>{title}</Vn> : title}</a>
        </p>
      </header>
      {saved ? (
        <Notice kind="success" live>
          <p>{t.saved}</p>
        </Notice>
      ) : null}
      {changedOn === null ? null : (
        <Notice kind="attention">
          <p>
            {t.changed(formatShortDate(changedOn, language))} <a href={`/thu-tuc/${record.code}`}>{t.changedLink}</a>
          </p>
        </Notice>
      )}
      <div class="saved-list procedure">
        <Ticks {...props} />
        <div class="columns-side">
          <ToZalo {...props} />
          <Elsewhere {...props} />
        </div>
        <Ending {...props} />
      </div>
    </PageShell>
  );
}

function Ticks({ list, token }: SavedListProps): JSX.Element {
  const language = useLanguage();
  const all = useText({ vi, en });
  const facts = describeProcedure(list.record, language);
  return (
    <Card title={all.checklist.title} id="giay-to">
      <form method="post" action={`/danh-sach/${token}`} data-ticks="">
        <p class="ticks-count" data-count={all.checklist.count} aria-live="polite" hidden />
        <Papers record={list.record} ticks={list.ticks} />
        <div class="actions checklist-actions">
          <Button kind="main">{all.list.save}</Button>
          <button class="button button-quiet" type="button" hidden data-print>
            <Icon name="print" size="small" />
            <span>{all.list.print}</span>
          </button>
        </div>
      </form>
      <FactList
        facts={[
          { label: all.list.time, value: facts.time.headline },
          { label: all.list.fee, value: facts.fee.headline },
        ]}
      />
    </Card>
  );
}

function ToZalo({ list, token, zaloUrl }: SavedListProps): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).list;
  const { code, codeExpiresAt, codeLives } = list;
  return (
    <Card title={t.codeTitle} id="gui-zalo">
      {code !== null && codeLives && codeExpiresAt !== null ? (
        <>
          <p>{t.codeHow}</p>
          <strong class="big-code">{sayListCode(code)}</strong>
          <p class="soft">{t.codeEnds(formatDateTime(codeExpiresAt, language))}</p>
          <p class="actions">
            {zaloUrl === null ? null : (
              <LinkButton kind="main" href={zaloUrl} icon="chat">
                {t.openZalo}
              </LinkButton>
            )}
            <button class="button button-quiet" type="button" hidden data-copy={sayListCode(code)} data-copied={t.copied}>
              <Icon name="copy" size="small" />
              <span>{t.copyCode}</span>
            </button>
          </p>
        </>
      ) : (
        <p>{t.codeEnded}</p>
      )}
      {codeLives ? null : (
        <form method="post" action={`/danh-sach/${token}/ma-moi`}>
          <Button>{t.newCode}</Button>
        </form>
      )}
    </Card>
  );
}

function Elsewhere({ token, publicUrl }: SavedListProps): JSX.Element {
  const t = useText({ vi, en }).list;
  const url = `${publicUrl}${inLanguage(`/danh-sach/${token}`, useLanguage())}`;
  return (
    <Card title={t.link} id="duong-dan">
      <LinkAndCode url={url} qr={t.qr} hint={t.linkHint} copy={t.copy} copied={t.copied} />
    </Card>
  );
}

function Ending({ list, token }: SavedListProps): JSX.Element {
  const language = useLanguage();
  const t = useText({ vi, en }).list;
  return (
    <div class="law">
      <p class="soft">{t.kept(formatDate(legalDay(list.expiresAt), language))}</p>
      <form method="post" action={`/danh-sach/${token}/xoa`} class="danger-corner">
        <Button kind="danger">{t.delete}</Button>
        <span class="soft">{t.deleteHint}</span>
      </form>
    </div>
  );
}
