import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { surveyImports } from './architecture.ts';
import { oversizeFiles } from './sizes.ts';
import { foreignWords } from './words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CODE = ['src', 'fakes', 'seeds', 'tools', 'test'] as const;
/** A reader that finds fewer modules than this has gone blind (a wrong TypeScript makes it read none and say "fine"). */
const FEWEST_MODULES = 400;

type Step = { readonly name: string; readonly run: () => Promise<string> | string };

const STEPS: readonly Step[] = [
  { name: 'định dạng và lint', run: () => command('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) },
  { name: 'kiểu', run: () => command('typescript7/bin/tsc', ['--noEmit', '-p', '.']) },
  { name: 'kiến trúc', run: checkArchitecture },
  { name: 'độ dài tệp', run: checkSizes },
  { name: 'từ ngữ và số giấy tờ', run: checkWords },
];

function command(bin: string, args: readonly string[]): string {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return '';
}

async function checkArchitecture(): Promise<string> {
  const survey = await surveyImports(ROOT, CODE);
  const own = survey.modules;
  if (own < FEWEST_MODULES) throw new Error(`only ${own} modules were read`);
  if (survey.violations.length > 0) throw new Error(survey.violations.map((one) => `${one.rule}: ${one.from} → ${one.to}`).join('\n'));
  return `${own} modules`;
}

function checkSizes(): string {
  const long = oversizeFiles(ROOT, CODE);
  if (long.length > 0) throw new Error(long.map((one) => `${one.file}: ${one.lines} lines, limit ${one.limit}`).join('\n'));
  return '';
}

function checkWords(): string {
  const found = foreignWords(ROOT);
  if (found.length > 0) throw new Error(found.map((one) => `${one.file}:${one.line} ${one.why}`).join('\n'));
  return '';
}

let failed = false;
for (const step of STEPS) {
  const began = performance.now();
  try {
    const said = await step.run();
    console.log(`✔ ${step.name} ${said} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed = true;
    console.error(`✖ ${step.name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exitCode = failed ? 1 : 0;
