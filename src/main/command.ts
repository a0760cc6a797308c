import type { Database } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';

export type CliContext = {
  readonly platform: Platform;
  readonly database: Database;
  /** What stands after the command's own words. */
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly print: (text: string) => void;
};

export type Command = {
  readonly path: readonly string[];
  readonly usage: string;
  readonly about: string;
  /** Flags that are followed by a value, which is then no word of its own. */
  readonly values?: readonly string[];
  /** Exit code. */
  readonly run: (context: CliContext) => Promise<number>;
};

export function say(context: CliContext, value: unknown, lines: () => readonly string[]): void {
  context.print(context.flags.has('json') ? JSON.stringify(value) : lines().join('\n'));
}
