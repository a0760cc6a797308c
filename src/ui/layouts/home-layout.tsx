import type { ComponentChildren, JSX } from 'preact';
import { useLanguage, useText, Vn } from '#platform/i18n/language.tsx';
import { assetUrl } from '../assets.ts';
import { Button } from '../components/button.tsx';
import { Grid, LinkCard } from '../components/card.tsx';
import { ChatBox, type ChatBoxProps } from '../components/chat-box.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { formatNumber } from '../format.ts';
import { en } from '../messages/home.en.ts';
import { vi } from '../messages/home.vi.ts';
import { useSite } from '../site.ts';
import { HeroArch } from './hero-arch.tsx';

/** Words without an English form are marked as Vietnamese on the English page. */
type Words = { readonly label: string; readonly labelEn?: string | undefined; readonly href: string };
export type HomeLink = Words & { readonly detail?: string | undefined; readonly detailEn?: string | undefined; readonly icon: IconName };

export type HomeLayoutProps = {
  /** The works people ask for most, as they say them; six read well. */
  readonly popular: readonly HomeLink[];
  /** Occasions of life, each with its icon; ten to fifteen read well. */
  readonly lifeEvents?: readonly Omit<HomeLink, 'detail'>[] | undefined;
  /** Fields, for those who would rather look around. */
  readonly fields: readonly (Words & { readonly count?: number | undefined })[];
  /** Other ways to look around, after the fields: by agency, by letter. */
  readonly browse?: readonly Words[] | undefined;
  /** What was just looked for, by this reader or by many. */
  readonly recent?: readonly Words[] | undefined;
  readonly chat?: ChatBoxProps | undefined;
  /** Above everything else: an outage, a holiday. */
  readonly notice?: ComponentChildren;
  /** Shown under the search: `nhập hộ khẩu, khai sinh, …` as links. */
  readonly examples?: readonly Words[] | undefined;
  /** More scripts for the page: suggestions while typing. */
  readonly scripts?: readonly string[] | undefined;
};

/** What must I do, where is my dossier, whom do I ask: answered in this order, the first two on the first screen. */
export function HomeLayout(props: HomeLayoutProps): JSX.Element {
  const { popular, lifeEvents = [], recent = [], notice } = props;
  const { name, province } = useSite();
  const text = useText({ vi, en });
  return (
    <PageShell title={name} description={text.description(province)} active="home" width="full" scripts={[assetUrl('chat.js'), ...(props.scripts ?? [])]}>
      <Hero examples={props.examples} />
      <div class="band">
        {notice}
        {lifeEvents.length > 0 ? <LifeEvents events={lifeEvents} /> : null}
        <section aria-labelledby="hay-lam">
          <h2 id="hay-lam">{text.popular}</h2>
          <Grid>
            {popular.map((link) => (
              <LinkCard key={link.href} title={<Said {...link} />} href={link.href} detail={detailOf(link)} icon={link.icon} />
            ))}
          </Grid>
          {recent.length > 0 ? <InlineLinks lead={text.recent} links={recent} /> : null}
        </section>
        <Ask chat={props.chat} />
        <Fields {...props} />
      </div>
    </PageShell>
  );
}

function Hero({ examples = [] }: Pick<HomeLayoutProps, 'examples'>): JSX.Element {
  const text = useText({ vi, en });
  return (
    <div class="hero">
      <div class="hero-inside">
        <div class="hero-find">
          <h1>{text.what}</h1>
          <SearchBox label={text.searchLabel} quietLabel placeholder={text.searchExample} id="tim" />
          {examples.length > 0 ? <InlineLinks lead={text.often} links={examples} /> : null}
        </div>
        <div class="hero-door">
          <HeroArch />
          <TrackDoor />
        </div>
      </div>
    </div>
  );
}

/** The dossier stands in the door: the same shape as the receipt that the code is printed on. */
function TrackDoor(): JSX.Element {
  const text = useText({ vi, en });
  return (
    <section class="door" aria-labelledby="den-dau">
      <Icon name="folder" />
      <h2 id="den-dau">{text.where}</h2>
      <form action="/tra-cuu" method="get">
        <label for="ma-ho-so">{text.codeLabel}</label>
        <input
          class="control"
          id="ma-ho-so"
          name="ma"
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder={text.codeExample}
        />
        <Button kind="main" wide>
          {text.see}
        </Button>
      </form>
      <a class="door-help" href="/tra-cuu">
        {text.noCode}
      </a>
    </section>
  );
}

function InlineLinks({ lead, links }: { readonly lead: string; readonly links: readonly Words[] }): JSX.Element {
  return (
    <p class="inline-links">
      <span>{lead}</span>
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          <Said {...link} />
        </a>
      ))}
    </p>
  );
}

function Said({ label, labelEn }: Words): JSX.Element {
  return useLanguage() === 'en' && labelEn ? <span>{labelEn}</span> : <Vn>{label}</Vn>;
}

function detailOf({ detail, detailEn }: HomeLink): ComponentChildren {
  return detail ? <Said href="" label={detail} labelEn={detailEn} /> : undefined;
}

function LifeEvents({ events }: { readonly events: NonNullable<HomeLayoutProps['lifeEvents']> }): JSX.Element {
  const text = useText({ vi, en });
  return (
    <section aria-labelledby="viec-doi">
      <h2 id="viec-doi">{text.events}</h2>
      <ul class="events">
        {events.map((event) => (
          <li key={event.href}>
            <a href={event.href}>
              <span class="arch-icon">
                <Icon name={event.icon} />
              </span>
              <Said {...event} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ask({ chat }: Pick<HomeLayoutProps, 'chat'>): JSX.Element {
  const text = useText({ vi, en });
  return (
    <section class="ask" aria-labelledby="hoi">
      <div class="ask-words">
        <h2 id="hoi">{text.who}</h2>
        <p>{text.whoLead}</p>
        <People />
      </div>
      <ChatBox {...chat} />
    </section>
  );
}

function People(): JSX.Element {
  const text = useText({ vi, en });
  const { zaloName, zaloHref, hotline, hotlineNote, deskHours } = useSite();
  return (
    <ul class="people">
      <li>
        <Icon name="chat" />
        <p>
          {zaloHref ? <a href={zaloHref}>{text.onZalo}</a> : <b>{text.onZalo}</b>} <span class="soft">{text.zaloSays(zaloName)}</span>
        </p>
      </li>
      <li>
        <Icon name="phone" />
        <p>
          <a href={`tel:${hotline}`}>{`${text.byPhone}\u00a0${hotline}`}</a> <span class="soft">{hotlineNote}</span>
        </p>
      </li>
      <li>
        <Icon name="pin" />
        <p>
          <b>{text.atDesk}</b>{' '}
          <span class="soft">
            {text.deskSays} {deskHours}
          </span>
        </p>
      </li>
    </ul>
  );
}

function Fields({ fields, browse = [] }: HomeLayoutProps): JSX.Element | null {
  const text = useText({ vi, en });
  const language = useLanguage();
  if (fields.length + browse.length === 0) return null;
  return (
    <section aria-labelledby="linh-vuc">
      <h2 id="linh-vuc">{text.fields}</h2>
      <ul class="link-columns">
        {fields.map((field) => (
          <li key={field.href}>
            <a href={field.href}>
              <Said {...field} />
            </a>
            {field.count === undefined ? null : <span class="soft figure"> {text.fieldCount(formatNumber(field.count, language))}</span>}
          </li>
        ))}
      </ul>
      {browse.length > 0 ? (
        <p class="button-row">
          {browse.map((link) => (
            <a key={link.href} class="button button-secondary" href={link.href}>
              <Said {...link} />
            </a>
          ))}
        </p>
      ) : null}
    </section>
  );
}
