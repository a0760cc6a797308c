import type { ComponentChildren, JSX } from 'preact';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { Card, CopyCode, Details, formatShortDate, Icon, LinkButton, QrCode } from '#ui/index.ts';
import type { ProcedureFacts } from '../../domain/facts.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { en as recordEn } from '../../messages/en.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';
import { vi as recordVi } from '../../messages/vi.ts';
import type { ProcedureRead } from '../../use-cases/read-procedure.ts';

type LawProps = { readonly read: ProcedureRead; readonly facts: ProcedureFacts; readonly hasHistory: boolean };

/** Who says so, and since when: last on the page, because people come for the answer. */
export function Law({ read, facts, hasHistory }: LawProps): JSX.Element {
  const { record, revision } = read;
  const t = useText({ vi, en }).law;
  const words = useText({ vi: recordVi, en: recordEn });
  return (
    <section class="law" id="can-cu" aria-label={t.label}>
      {facts.legal.length > 0 ? (
        <Details summary={t.title(facts.legal.length)}>
          <ul>
            {facts.legal.map((text) => (
              <li key={text}>
                <Vn>{text}</Vn>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <div class="law-code">
        <span>{t.code}</span> <CopyCode code={record.code} label={t.copy} />
        <About record={record} />
        <span>
          {words.effectiveFrom} {formatShortDate(revision.effectiveFrom, useLanguage())}, {words.revisionNo} {revision.no}
        </span>
        {hasHistory ? (
          <LinkButton kind="quiet" href={`/thu-tuc/${record.code}/thay-doi`}>
            {t.history}
          </LinkButton>
        ) : null}
      </div>
    </section>
  );
}

function About({ record }: { readonly record: ProcedureRecord }): JSX.Element {
  const t = useText({ vi: recordVi, en: recordEn });
  const levels = { full: t.serviceFull, partial: t.servicePartial, info: t.serviceInfo } as const;
  return (
    <>
      {record.decisionNo === '' ? null : (
        <span>
          {t.decision}{' '}
          <Vn>
            {record.decisionNo}
            {record.promulgator === '' ? '' : `, ${record.promulgator}`}
          </Vn>
        </span>
      )}
      {record.audience.length === 0 ? null : (
        <span>
          {t.audience}: <Vn>{record.audience.join('; ')}</Vn>
        </span>
      )}
      {record.serviceLevel === null ? null : <span>{levels[record.serviceLevel]}</span>}
    </>
  );
}

/** A QR code of an address, the address itself, and a button that copies it. */
export function LinkAndCode(props: {
  readonly url: string;
  readonly qr: string;
  readonly hint: string;
  readonly copy: string;
  readonly copied: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { url, qr, hint, copy, copied, children } = props;
  return (
    <div class="link-and-code">
      <QrCode text={url} label={qr} />
      <div>
        <p class="soft">{hint}</p>
        <p class="link-text">{url.replace(/^https?:\/\//u, '')}</p>
        <p class="link-acts">
          <button class="button button-quiet" type="button" hidden data-copy={url} data-copied={copied}>
            <Icon name="copy" size="small" />
            <span>{copy}</span>
          </button>
          {children}
        </p>
      </div>
    </div>
  );
}

export function ShareCard({ url, zaloUrl }: { readonly url: string; readonly zaloUrl: string | null }): JSX.Element {
  const t = useText({ vi, en }).share;
  return (
    <Card title={t.title} id="gui">
      <LinkAndCode url={url} qr={t.qr} hint={t.qrHint} copy={t.copy} copied={t.copied}>
        {zaloUrl === null ? null : (
          <a class="button button-quiet" href={zaloUrl} rel="noopener noreferrer">
            <Icon name="chat" size="small" />
            <span>{t.zalo}</span>
          </a>
        )}
      </LinkAndCode>
    </Card>
  );
}
