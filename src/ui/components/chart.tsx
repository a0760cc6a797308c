import type { ComponentChildren, JSX } from 'preact';
import { useLanguage, useText } from '#platform/i18n/language.tsx';
import { formatNumber } from '../format.ts';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { Details } from './details.tsx';
import { type Column, Table } from './table.tsx';

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** To the rows behind the figure. */
  readonly href?: string | undefined;
  /** The one the sentence speaks of, or one that needs attention. */
  readonly tone?: 'attention' | 'refused' | 'quiet' | undefined;
};

type Frame = {
  /** The finding, as a sentence: `Hộ tịch trả sớm nhất`. */
  readonly title: string;
  /** What is counted, where and when: `Ngày làm việc, quý 3/2026`. */
  readonly note?: string | undefined;
  /** Makes the ids of one page differ. */
  readonly id: string;
  /** How a value is said; default: the number. */
  readonly say?: ((value: number) => string) | undefined;
};

export type BarChartProps = Frame & {
  readonly bars: readonly Bar[];
  /** Head of the column of names in the table: `Lĩnh vực`. */
  readonly of: string;
};

/** Lengths to compare: name, bar, figure on one line, so that nothing has to be looked up. */
export function BarChart({ bars, of, ...frame }: BarChartProps): JSX.Element {
  const say = useSay(frame.say);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ChartFrame {...frame} table={<Figures caption={frame.title} of={of} rows={bars} say={say} />}>
      <ul class="bars">
        {bars.map((bar) => (
          <BarRow key={bar.label} bar={bar} from={0} length={(bar.value / most) * 100} said={say(bar.value)} />
        ))}
      </ul>
    </ChartFrame>
  );
}

export type ShareChartProps = Frame & { readonly parts: readonly Bar[]; readonly of: string };

/** Parts of a whole: each begins where the one above ends, so that together they fill the line. */
export function ShareChart({ parts, of, ...frame }: ShareChartProps): JSX.Element {
  const language = useLanguage();
  const text = useText({ vi, en });
  const say = useSay(frame.say);
  const whole = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  const share = (value: number) => text.percent(formatNumber(Math.round((value / whole) * 1000) / 10, language));
  let before = 0;
  const rows = parts.map((part) => {
    const from = (before / whole) * 100;
    before += part.value;
    return { part, from, length: (part.value / whole) * 100 };
  });
  return (
    <ChartFrame {...frame} table={<Figures caption={frame.title} of={of} rows={parts} say={say} share={{ header: text.chartShare, of: share }} />}>
      <ul class="bars">
        {rows.map(({ part, from, length }) => (
          <BarRow key={part.label} bar={part} from={from} length={length} said={share(part.value)} />
        ))}
      </ul>
    </ChartFrame>
  );
}

/** Where a reader's browser asks that a value be said otherwise than by its digits, the caller has given the words. */
export function useSay(given: Frame['say']): (value: number) => string {
  const language = useLanguage();
  return given ?? ((value) => formatNumber(value, language));
}

type RowProps = { readonly bar: Bar; readonly from: number; readonly length: number; readonly said: string };

function BarRow({ bar, from, length, said }: RowProps): JSX.Element {
  return (
    <li class="bar-row">
      <span class="bar-label">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
      <span class="bar-value figure">{said}</span>
      <svg class={`bar-track${bar.tone ? ` bar-${bar.tone}` : ''}`} aria-hidden="true">
        <rect class="bar-ground" x="0" y="0" width="100%" height="100%" rx="4" />
        <rect class="bar-fill" x={percent(from)} y="0" width={percent(Math.max(length, 0.4))} height="100%" rx="4" />
      </svg>
    </li>
  );
}

/** Positions are attributes in hundredths of the picture: the policy of the site allows no inline style. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

type FrameProps = Frame & { readonly table: ComponentChildren; readonly children: ComponentChildren };

export function ChartFrame({ title, note, id, table, children }: FrameProps): JSX.Element {
  const { figures } = useText({ vi, en });
  return (
    <figure class="chart" aria-labelledby={`${id}-ten`}>
      <figcaption>
        <span class="chart-title" id={`${id}-ten`}>
          {title}
        </span>
        {note ? <span class="chart-note">{note}</span> : null}
      </figcaption>
      {children}
      <Details summary={figures}>{table}</Details>
    </figure>
  );
}

type Figure = { readonly label: string; readonly value: number };
type FiguresProps = {
  readonly caption: string;
  readonly of: string;
  readonly rows: readonly Figure[];
  readonly say: (value: number) => string;
  readonly share?: { readonly header: string; readonly of: (value: number) => string } | undefined;
};

/** The same figures as a table: for those who want them exact, and for those who listen. */
export function Figures({ caption, of, rows, say, share }: FiguresProps): JSX.Element {
  const { chartValue } = useText({ vi, en });
  const columns: readonly Column<Figure>[] = [
    { header: of, cell: ({ label }) => label, names: true },
    { header: chartValue, cell: ({ value }) => say(value), numeric: true },
    ...(share ? [{ header: share.header, cell: ({ value }: Figure) => share.of(value), numeric: true }] : []),
  ];
  return <Table caption={caption} quietCaption narrow rows={rows} rowKey={({ label }) => label} columns={columns} />;
}
