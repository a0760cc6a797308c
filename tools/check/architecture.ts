import { execFile } from 'node:child_process';
import { join } from 'node:path';

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };
export type Survey = { readonly modules: number; readonly violations: readonly Violation[] };

type Report = { summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] } };

/** Reads the import graph of some folders against the house rules. */
export async function surveyImports(root: string, folders: readonly string[]): Promise<Survey> {
  const output = await depcruise(root, [...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json']);
  const report: Report = JSON.parse(output);
  return {
    modules: report.summary.totalCruised,
    violations: report.summary.violations.map((one) => ({ rule: one.rule.name, from: one.from, to: one.to })),
  };
}

function depcruise(root: string, args: readonly string[]): Promise<string> {
  const bin = join(import.meta.dirname, '..', '..', 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, ...args], { cwd: root, maxBuffer: 128 * 1024 * 1024 }, (error, stdout, stderr) => {
      // It exits with the number of violations; only an empty answer is a failure of the tool.
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`dependency-cruiser: ${stderr}`, { cause: error }));
    });
  });
}
