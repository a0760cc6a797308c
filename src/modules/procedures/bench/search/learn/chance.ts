/** A whole number from 0 up to, but not including, the one given; the same row of numbers each time. */
export type Chance = (below: number) => number;

/** Park and Miller's generator: enough to deal examples, and repeatable. */
export function chanceFrom(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}
