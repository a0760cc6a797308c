import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { ChartFrame, Figures, percent, useSay } from './chart.tsx';

export type LinePoint = { readonly label: string; readonly value: number };

export type LineChartProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly id: string;
  /** In order of time, two or more. */
  readonly points: readonly LinePoint[];
  readonly of: string;
  readonly say?: ((value: number) => string) | undefined;
  /** A line to be above or below: a target, a promise. */
  readonly target?: { readonly label: string; readonly value: number } | undefined;
};

type Spot = LinePoint & { readonly x: number; readonly y: number };
type Ground = { readonly low: number; readonly high: number };

/** Room around the line for the words at its ends, in hundredths of the picture. */
const LEFT = 4;
const RIGHT = 96;
const TOP = 16;
const BOTTOM = 80;

/** How something went over time: the first, last and highest value are said at their points. */
export function LineChart({ points, of, target, ...frame }: LineChartProps): JSX.Element {
  const say = useSay(frame.say);
  const text = useText({ vi, en });
  const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
  const ground = { low: Math.min(0, ...values), high: Math.max(1, ...values) };
  const spots = points.map((point, at) => ({ ...point, x: LEFT + (at / Math.max(1, points.length - 1)) * (RIGHT - LEFT), y: heightOf(point.value, ground) }));
  return (
    <ChartFrame {...frame} table={<Figures caption={frame.title} of={of} rows={points} say={say} />}>
      <svg class="line" role="img" aria-label={text.lineSays(frame.title, ends(spots, say))}>
        <line class="line-axis" x1={percent(LEFT)} y1={percent(BOTTOM)} x2={percent(RIGHT)} y2={percent(BOTTOM)} />
        {target ? <Target label={`${target.label}: ${say(target.value)}`} y={heightOf(target.value, ground)} spots={spots} /> : null}
        {spots.slice(1).map((spot, at) => (
          <Stretch key={spot.label} from={spots[at] ?? spot} to={spot} />
        ))}
        {spots.map((spot) => (
          <circle key={spot.label} class="line-dot" cx={percent(spot.x)} cy={percent(spot.y)} r="4" />
        ))}
        {told(spots).map((spot) => (
          <Words key={spot.label} spot={spot} said={say(spot.value)} />
        ))}
      </svg>
    </ChartFrame>
  );
}

function heightOf(value: number, { low, high }: Ground): number {
  return BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP);
}

/** Saying every value would hide the line: the ends, and the highest where it stands free of them. */
function told(spots: readonly Spot[]): readonly Spot[] {
  const [first, last] = [spots[0], spots.at(-1)];
  const highest = spots.reduce<Spot | undefined>((best, spot) => (best === undefined || spot.value > best.value ? spot : best), undefined);
  const free = highest && Math.min(Math.abs(highest.x - LEFT), Math.abs(highest.x - RIGHT)) > 18;
  return [first, free ? highest : undefined, last].filter((spot) => spot !== undefined);
}

function ends(spots: readonly Spot[], say: (value: number) => string): string {
  return told(spots)
    .map((spot) => `${spot.label} ${say(spot.value)}`)
    .join(', ');
}

function Stretch({ from, to }: { readonly from: Spot; readonly to: Spot }): JSX.Element {
  return <line class="line-stretch" x1={percent(from.x)} y1={percent(from.y)} x2={percent(to.x)} y2={percent(to.y)} />;
}

type TargetProps = { readonly label: string; readonly y: number; readonly spots: readonly Spot[] };

/** Its words stand where the line is farthest away, on the free side. */
function Target({ label, y, spots }: TargetProps): JSX.Element {
  const inner = spots.filter(({ x }) => x > 20 && x < 80);
  const far = inner.reduce<Spot | undefined>((best, spot) => (best && Math.abs(best.y - y) >= Math.abs(spot.y - y) ? best : spot), undefined);
  return (
    <>
      <line class="line-target" x1={percent(LEFT)} y1={percent(y)} x2={percent(RIGHT)} y2={percent(y)} />
      <text class="line-target-words" x={percent(far?.x ?? 50)} y={percent(y)} dy={far && far.y < y ? '1.25em' : '-0.4em'} text-anchor="middle">
        {label}
      </text>
    </>
  );
}

function Words({ spot, said }: { readonly spot: Spot; readonly said: string }): JSX.Element {
  const anchor = spot.x <= LEFT ? 'start' : spot.x >= RIGHT ? 'end' : 'middle';
  return (
    <>
      <text class="line-value" x={percent(spot.x)} y={percent(spot.y)} dy="-0.7em" text-anchor={anchor}>
        {said}
      </text>
      <text class="line-label" x={percent(spot.x)} y="100%" dy="-0.35em" text-anchor={anchor}>
        {spot.label}
      </text>
    </>
  );
}
