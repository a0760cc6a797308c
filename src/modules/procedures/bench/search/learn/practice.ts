import { setLines } from '../sets.ts';
import type { Chance } from './chance.ts';

const CHOICE = /\{(?<ways>[^}]*)\}/gu;

/** Sentences of a practice file: of every line so many, each with one of the ways of saying in every brace. */
export function practise(name: 'practice-good' | 'practice-out-of-scope' | 'practice-too-vague', perLine: number, chance: Chance): readonly string[] {
  return setLines(name).flatMap((line) => [...new Set(Array.from({ length: perLine }, () => sayOne(line, chance)))]);
}

function sayOne(line: string, chance: Chance): string {
  const said = line.replace(CHOICE, (_, ways: string) => oneOf(ways.split('|'), chance));
  return said.replace(/\s+/gu, ' ').trim();
}

export function oneOf(ways: readonly string[], chance: Chance): string {
  return ways[chance(ways.length)] ?? '';
}
