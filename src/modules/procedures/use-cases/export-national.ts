import type { Platform } from '#platform/platform.ts';
import { toNational } from '../domain/national/write.ts';
import { type ExportOptions, exportRevisions } from './export-catalogue.ts';

/** What is in force in the national portal's JSON, one procedure a line; parts that shape has no place for are left out. */
export async function* exportNational(deps: Pick<Platform, 'db' | 'clock'>, options: Omit<ExportOptions, 'allRevisions'> = {}): AsyncGenerator<string> {
  for await (const { content } of exportRevisions(deps, { ...options, allRevisions: false })) yield JSON.stringify(toNational(content));
}
