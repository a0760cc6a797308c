import { toConfig } from '#platform/config/config.ts';
import { readEnv, SettingError } from '#platform/config/env.ts';
import { programRoot } from '#platform/config/root.ts';
import { type CliContext, COMMANDS, usage } from './commands.ts';
import { openRuntime } from './runtime.ts';
import { secretKeyOf } from './secret.ts';
import { openStore } from './store.ts';

/** 0 only on success. 1: the command ran and says no. 2: the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((word) => !word.startsWith('--'));
  const command = COMMANDS.find((one) => one.path.every((word, index) => words[index] === word));
  if (!command || args.includes('--help')) {
    console.log(usage(command ?? null));
    return args.includes('--help') ? 0 : 2;
  }
  const env = readEnv({ LOG_LEVEL: 'error', ...process.env });
  const root = programRoot();
  const config = toConfig(env, { root, secretKey: secretKeyOf(env, root) });
  const store = await openStore(config, root, { attach: true });
  try {
    const runtime = await openRuntime({ config, root, url: store.url, works: false, name: 'motcua-cli' });
    try {
      const context: CliContext = {
        platform: runtime.platform,
        database: runtime.database,
        words: plainWords(args, command.values ?? []).slice(command.path.length),
        flags: readFlags(args),
        print: (text) => process.stdout.write(`${text}\n`),
      };
      return await command.run(context);
    } finally {
      await runtime.close();
    }
  } finally {
    await store.close();
  }
}

/** What is neither a flag nor the value of one that takes a value. */
function plainWords(args: readonly string[], values: readonly string[]): readonly string[] {
  return args.filter((word, index) => !word.startsWith('--') && !values.some((name) => args[index - 1] === `--${name}`));
}

/** `--json`, `--limit 5` and `--limit=5`. */
function readFlags(args: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  args.forEach((word, index) => {
    if (!word.startsWith('--')) return;
    const [name = '', given] = word.slice(2).split('=');
    const next = args[index + 1];
    flags.set(name, given ?? (next !== undefined && !next.startsWith('--') ? next : ''));
  });
  return flags;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof SettingError ? `✖ ${error.message}` : error);
}
setTimeout(() => process.exit(), 500).unref();
