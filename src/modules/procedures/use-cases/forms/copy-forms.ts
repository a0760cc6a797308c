import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, keyOf } from '#platform/files/files.ts';
import type { Platform } from '#platform/platform.ts';
import { papersOf } from '../../domain/form-file.ts';
import { type ExportOptions, exportRevisions } from '../export-catalogue.ts';
import { storeForm } from './store-form.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'config'>;

/**
 * The bytes of forms beside an exported file, each named by its sum and ending: out of the store into a folder, or back.
 * What in the folder is no form under its own sum is passed over. Says how many were copied.
 */
export async function copyForms(
  deps: Deps,
  where: { readonly folder: string; readonly direction: 'in' | 'out' },
  options: ExportOptions = {},
): Promise<number> {
  return where.direction === 'out' ? copyOut(deps, where.folder, options) : copyIn(deps, where.folder);
}

async function copyOut(deps: Deps, folder: string, options: ExportOptions): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = new Map<string, string>();
  for await (const { content } of exportRevisions(deps, options)) {
    for (const { component } of papersOf(content))
      for (const file of component.formFiles ?? []) names.set(file.sha256, `${file.sha256}.${file.name.split('.').at(-1)}`);
  }
  let copied = 0;
  for (const [key, name] of names) {
    const bytes = await filesOf(deps.config).read(key);
    if (bytes === null) continue;
    await writeFile(join(folder, name), bytes);
    copied += 1;
  }
  return copied;
}

async function copyIn(deps: Deps, folder: string): Promise<number> {
  let copied = 0;
  for (const name of await readdir(folder)) {
    if (!/^[0-9a-f]{64}\.(?:pdf|docx|odt)$/u.test(name)) continue;
    const bytes = await readFile(join(folder, name));
    if (keyOf(bytes) !== name.slice(0, 64)) continue;
    if ((await storeForm(deps, { name, label: '', bytes })).ok) copied += 1;
  }
  return copied;
}
