import type { JSX } from 'preact';
import type { Language } from '#kernel/language.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import type { OpenState, WeekHours } from '#modules/directory';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { formatShortDate, formatTime, formatWeekday, Icon } from '#ui/index.ts';
import type { AgencyService } from '../../domain/agency-service.ts';
import { limitPhrase, moneyPhrase } from '../../domain/facts/phrases.ts';
import { en } from '../../messages/page.en.ts';
import { type PageMessages, vi } from '../../messages/page.vi.ts';
import type { Place } from '../../use-cases/places.ts';

/** `now`: given only on pages that are made anew for each reader; a kept page must not say what is open. */
export type PlaceProps = { readonly place: Place; readonly now: Temporal.Instant | null; readonly named?: boolean | undefined };

/** A desk: its name, whether it is open, address, hours, telephone, map, and what it does otherwise. */
export function PlaceBlock({ place, now, named = true }: PlaceProps): JSX.Element {
  const { agency, service, hours, open, slug } = place;
  const text = useText({ vi, en });
  const t = text.where;
  const address = agency.deskAddress ?? '';
  return (
    <div class="place">
      {named ? (
        <h3>
          <a href={`/co-quan/${slug}`}>
            <Vn>{agency.name}</Vn>
          </a>
        </h3>
      ) : null}
      {now === null ? null : <OpenNow open={open} now={now} />}
      {agency.deskName === null ? null : (
        <p>
          <Vn>{agency.deskName}</Vn>
          {address === '' ? null : (
            <>
              , <Vn>{address}</Vn>
            </>
          )}
        </p>
      )}
      <p class="soft">
        {t.hours}: {hours.map((one) => weekSaid(one, text)).join('; ')}
      </p>
      {service === null ? null : <LocalService service={service} />}
      <p class="place-links">
        {agency.phone === null ? null : (
          <a href={`tel:${agency.phone.replace(/\s+/gu, '')}`}>
            <Icon name="phone" size="small" /> {t.phone} {agency.phone}
          </a>
        )}
        <a href={mapUrl(`${address === '' ? agency.name : address}`)} rel="noopener noreferrer">
          <Icon name="pin" size="small" /> {t.map}
        </a>
      </p>
    </div>
  );
}

function OpenNow({ open, now }: { readonly open: OpenState; readonly now: Temporal.Instant }): JSX.Element {
  const t = useText({ vi, en }).where;
  const language = useLanguage();
  return open.open ? (
    <p class="open-now">
      <Icon name="door" size="small" /> {t.open(formatTime(open.until))}
    </p>
  ) : (
    <p class="closed-now">
      <Icon name="clock" size="small" /> {t.closed(momentSaid(open.next, now, language))}
    </p>
  );
}

/** The day is said when it is another one. */
function momentSaid(moment: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const time = formatTime(moment);
  if (legalDay(moment).equals(legalDay(now))) return time;
  return language === 'en' ? `${formatWeekday(moment, language)} at ${time}` : `${time} ${formatWeekday(moment)} ${formatShortDate(moment)}`;
}

function weekSaid({ first, last, intervals }: WeekHours, t: PageMessages): string {
  const days = first === last ? t.weekdays[first] : `${t.weekdays[first]} ${t.toDay} ${t.weekdays[last]}`;
  return `${days}, ${intervals.map(({ opens, closes }) => `${minuteSaid(opens)}–${minuteSaid(closes)}`).join(` ${t.and} `)}`;
}

function minuteSaid(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function LocalService({ service }: { readonly service: AgencyService }): JSX.Element | null {
  const language = useLanguage();
  const t = useText({ vi, en }).where;
  const period = service.limit === null ? null : limitPhrase(service.limit, language);
  const fee = service.feeAmount === null ? '' : moneyPhrase(service.feeAmount, language);
  if (period === null && fee === '' && service.feeText === '') return null;
  return (
    <div class="local-service">
      {period === null ? null : <p class="strong">{t.faster(period)}</p>}
      {fee === '' && service.feeText === '' ? null : (
        <p>
          {t.localFee}: {fee === '' ? null : <strong>{fee}</strong>} <Vn>{service.feeText}</Vn>
        </p>
      )}
      <p class="soft">
        <Vn>{service.legalBasis}</Vn>, {t.basisFrom(formatShortDate(service.effectiveFrom, language))}
      </p>
    </div>
  );
}

/** A search on OpenStreetMap: free of tracking, and no coordinates of ours that could be wrong. */
function mapUrl(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.replace(/^Trụ sở /u, ''))}`;
}
