import type { JSX } from 'preact';
import { Button, Card, Field, LinkButton, Notice, SearchLayout } from '#ui/index.ts';
import type { Level } from '../domain/record.ts';
import { vi } from '../messages/vi.ts';

export type SearchAsked = { readonly text: string; readonly field: string; readonly level: Level | ''; readonly page: number };

type Hit = { readonly code: string; readonly name: string; readonly field: string; readonly summary: string };

export type SearchPageProps = {
  readonly asked: SearchAsked;
  readonly found: {
    readonly items: readonly Hit[];
    readonly total: number;
    readonly confidence: 'clear' | 'several' | 'weak';
    readonly understood: readonly { readonly said: string; readonly meant: string }[];
  };
  readonly fields: readonly string[];
  readonly pages: number;
};

export function SearchPage({ asked, found, fields, pages }: SearchPageProps): JSX.Element {
  const hits = found.items.map(({ code, name, field, summary }) => ({ code, name, field, summary, href: `/thu-tuc/${code}` }));
  return (
    <SearchLayout
      query={asked.text}
      total={found.total}
      hits={hits}
      note={<Note asked={asked} found={found} />}
      pagination={{ page: asked.page, pages, href: (page) => hrefOf({ ...asked, page }) }}
      suggestions={asked.field || asked.level ? <p>{vi.nothingInFilter}</p> : null}
    >
      <Narrow asked={asked} fields={fields} />
    </SearchLayout>
  );
}

export function hrefOf(asked: SearchAsked): string {
  const query = new URLSearchParams();
  if (asked.text !== '') query.set('q', asked.text);
  if (asked.field !== '') query.set('linhvuc', asked.field);
  if (asked.level !== '') query.set('cap', asked.level);
  if (asked.page > 1) query.set('trang', String(asked.page));
  const text = query.toString();
  return text === '' ? '/thu-tuc' : `/thu-tuc?${text}`;
}

/** How the question was read, so that a wrong reading is seen at once. */
function Note({ asked, found }: Pick<SearchPageProps, 'asked' | 'found'>): JSX.Element | null {
  const filters = [asked.field, asked.level === '' ? '' : vi.levelNames[asked.level]].filter((one) => one !== '');
  if (found.understood.length === 0 && filters.length === 0) return null;
  return (
    <Notice>
      {found.understood.map(({ said, meant }) => (
        <p key={said}>
          {vi.understood} “{said}” {vi.understoodAs} “{meant}”.
        </p>
      ))}
      {filters.length > 0 ? (
        <p>
          {vi.onlyIn}: {filters.join(', ')}. <a href={hrefOf({ ...asked, field: '', level: '', page: 1 })}>{vi.clear}</a>
        </p>
      ) : null}
    </Notice>
  );
}

const LEVELS_OFFERED: readonly Level[] = ['commune', 'district', 'province', 'ministry'];

function Narrow({ asked, fields }: Pick<SearchPageProps, 'asked' | 'fields'>): JSX.Element {
  return (
    <Card title={vi.narrow} id="thu-hep">
      <form action="/thu-tuc" method="get">
        {asked.text === '' ? null : <input type="hidden" name="q" value={asked.text} />}
        <Field
          label={vi.field}
          name="linhvuc"
          control="select"
          optional
          value={asked.field}
          options={[{ value: '', label: vi.allFields }, ...fields.map((field) => ({ value: field, label: field }))]}
        />
        <Field
          label={vi.level}
          name="cap"
          control="select"
          optional
          value={asked.level}
          options={[{ value: '', label: vi.allLevels }, ...LEVELS_OFFERED.map((level) => ({ value: level, label: vi.levelNames[level] }))]}
        />
        <div class="actions">
          <Button>{vi.apply}</Button>
          {asked.field || asked.level ? <LinkButton href={hrefOf({ ...asked, field: '', level: '', page: 1 })}>{vi.clear}</LinkButton> : null}
        </div>
      </form>
    </Card>
  );
}
