import type { JSX } from 'preact';
import { Button, EmptyState, Field, Icon, LinkButton, PageShell, useText, Vn } from '#ui/index.ts';
import { en } from '../messages/commune.en.ts';
import { vi } from '../messages/commune.vi.ts';

type Former = { readonly name: string; readonly parent: string | null; readonly part: boolean };
type Option = { readonly code: string; readonly name: string; readonly type: string; readonly former: readonly Former[] };

export type CommunePageProps = {
  readonly typed: string;
  /** Path to go on to after the choice. */
  readonly back: string;
  readonly options: readonly Option[];
  readonly chosen: { readonly code: string; readonly name: string } | null;
};

/** One question: where do you live. Old names lead to the unit of today. */
export function CommunePage({ typed, back, options, chosen }: CommunePageProps): JSX.Element {
  const t = useText({ vi, en });
  return (
    <PageShell title={t.title} active="procedures" sheets={['find.css']}>
      <div class="question">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        {chosen ? <Chosen chosen={chosen} back={back} /> : null}
        <form class="place-search" action="/toi-o" method="get">
          <input type="hidden" name="ve" value={back} />
          <Field label={t.searchLabel} name="tim" hint={t.searchHint} value={typed} type="search" maxLength={100} />
          <Button kind="main">{t.search}</Button>
        </form>
      </div>
      {options.length === 0 ? (
        <EmptyState title={t.noneTitle} icon="pin" actions={<LinkButton href={`/toi-o?ve=${encodeURIComponent(back)}`}>{t.all}</LinkButton>}>
          <p>{t.none}</p>
        </EmptyState>
      ) : (
        <Options options={options} back={back} chosen={chosen?.code} />
      )}
      <p>
        <a class="lone" href={back}>
          {t.back}
        </a>
      </p>
    </PageShell>
  );
}

function Chosen({ chosen, back }: { readonly chosen: { readonly name: string }; readonly back: string }): JSX.Element {
  const t = useText({ vi, en });
  return (
    <form class="place-chosen" action="/toi-o" method="post">
      <input type="hidden" name="ve" value={back} />
      <p>
        {t.chosen}: <strong>{chosen.name}</strong>
      </p>
      <Button name="xa" value="">
        {t.forget}
      </Button>
    </form>
  );
}

type OptionsProps = { readonly options: readonly Option[]; readonly back: string; readonly chosen: string | undefined };

/** Buttons of one form, so that a choice is one tap and works without scripts. */
function Options({ options, back, chosen }: OptionsProps): JSX.Element {
  const t = useText({ vi, en });
  const types = [...new Set(options.map((option) => option.type))];
  const names: Readonly<Record<string, string>> = t.types;
  return (
    <form action="/toi-o" method="post">
      <input type="hidden" name="ve" value={back} />
      {types.map((type) => (
        <section key={type} class="place-group">
          <h2>{names[type] ?? type}</h2>
          <ul class="place-list">
            {options
              .filter((option) => option.type === type)
              .map((option) => (
                <li key={option.code}>
                  <Place option={option} chosen={chosen === option.code} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </form>
  );
}

function Place({ option, chosen }: { readonly option: Option; readonly chosen: boolean }): JSX.Element {
  return (
    <button class="place" name="xa" value={option.code} type="submit" aria-pressed={chosen ? 'true' : undefined}>
      <Icon name="pin" size="small" />
      <span>
        <span class="place-name">{option.name}</span>
        <FormerNames former={option.former} />
      </span>
    </button>
  );
}

function FormerNames({ former }: { readonly former: readonly Former[] }): JSX.Element | null {
  const t = useText({ vi, en });
  if (former.length === 0) return null;
  const said = former.map(({ name, parent, part }) => `${name}${parent ? `, ${parent}` : ''}${part ? ` (${t.part})` : ''}`);
  return (
    <span class="place-former">
      {t.former} <Vn>{said.join('; ')}</Vn>
    </span>
  );
}
