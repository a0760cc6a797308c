import type { JSX } from 'preact';
import type { Temporal } from '#kernel/time.ts';
import type { ChosenCommune } from '#modules/directory';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { Card, Details, LinkButton, MyCommune } from '#ui/index.ts';
import { receivesByRule } from '../../domain/agency-service.ts';
import type { ProcedureFacts } from '../../domain/facts.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { en } from '../../messages/page.en.ts';
import { type PageMessages, vi } from '../../messages/page.vi.ts';
import type { Place } from '../../use-cases/places.ts';
import { PlaceBlock } from './place.tsx';

export type WhereProps = {
  readonly record: ProcedureRecord;
  readonly facts: ProcedureFacts;
  readonly places: readonly Place[];
  /** Where the reader lives; null: not chosen, or a page that is the same for everybody. */
  readonly commune: ChosenCommune | null;
  readonly now: Temporal.Instant | null;
};

/** The one main act, then the nearest desks, then who decides. */
export function WhereCard({ record, facts, places, commune, now }: WhereProps): JSX.Element {
  const t = useText({ vi, en }).where;
  const [first, ...others] = places;
  // Where the police or another body of its own receives, the commune's desk is of no use to anybody.
  const byCommune = receivesByRule(record, { kind: 'commune', name: '' }) || places.some(({ agency }) => agency.kind === 'commune');
  return (
    <Card title={t.title} id="noi-nop">
      <MainAct record={record} />
      <p class="strong">
        <Vn>{facts.place.headline}</Vn>
      </p>
      {byCommune ? <MyCommune name={commune?.name ?? null} back={`/thu-tuc/${record.code}#noi-nop`} /> : null}
      {commune !== null && byCommune && !places.some(({ agency }) => agency.kind === 'commune') ? <p>{t.noDesk(commune.name)}</p> : null}
      {first === undefined ? null : <PlaceBlock place={first} now={now} />}
      {others.length > 0 ? (
        <Details summary={t.otherAgency}>
          {others.map((place) => (
            <PlaceBlock key={place.agency.code} place={place} now={now} />
          ))}
        </Details>
      ) : null}
      {facts.place.lines.length > 0 ? (
        <div class="place-lines">
          {facts.place.lines.map((line) => (
            <p key={line} class="soft">
              {line}
            </p>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

/** Who is the front door while this revision holds decides where the button leads. */
function MainAct({ record }: Pick<WhereProps, 'record'>): JSX.Element | null {
  const act = actOf(record, useText({ vi, en }));
  if (act === null) return null;
  return (
    <div class="main-act">
      {act.href === null ? null : (
        <LinkButton kind="main" href={act.href} wide>
          {act.label}
        </LinkButton>
      )}
      {act.hint === '' ? null : <p class="soft">{act.hint}</p>}
    </div>
  );
}

function actOf(record: ProcedureRecord, { where }: PageMessages): { readonly label: string; readonly href: string | null; readonly hint: string } | null {
  const { action } = where;
  const online = record.terms.some((terms) => terms.channel === 'online');
  if (record.frontDoor === 'own-form') return { label: '', href: null, hint: action.ownLater };
  if (record.url === '') return null;
  if (record.frontDoor === 'received') return { label: action.received, href: record.url, hint: action.receivedHint };
  return online ? { label: action.national, href: record.url, hint: action.nationalHint } : { label: action.look, href: record.url, hint: '' };
}

export function ResultCards({ record, facts }: Pick<WhereProps, 'record' | 'facts'>): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      {facts.results.length > 0 ? (
        <Card title={t.results} id="ket-qua">
          <ul class="plain-list">
            {facts.results.map((result) => (
              <li key={result}>
                <Vn>{result}</Vn>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {record.requirements === '' ? null : (
        <Card title={t.requirements} id="dieu-kien">
          <p class="keep-lines">
            <Vn>{record.requirements}</Vn>
          </p>
        </Card>
      )}
    </>
  );
}
