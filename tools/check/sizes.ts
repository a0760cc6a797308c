import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Oversize = { readonly file: string; readonly lines: number; readonly limit: number };

const LIMITS = { code: 400, test: 500 } as const;
const CODE = /\.(ts|tsx|mts|mjs)$/u;

/** Files above the limit. A file that grows past it is two things by then. */
export function oversizeFiles(root: string, folders: readonly string[]): readonly Oversize[] {
  return folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length - 1;
      const limit = /\.test\.tsx?$/u.test(file) ? LIMITS.test : LIMITS.code;
      return lines > limit ? [{ file: relative(root, file), lines, limit }] : [];
    });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
