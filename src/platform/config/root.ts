import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the program: the nearest one upwards that holds `package.json` and `db/migrations`, from source or from the built file. */
export function programRoot(start: string = import.meta.dirname): string {
  let folder = start;
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'db', 'migrations')))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`program root not found above ${start}`);
    folder = parent;
  }
  return folder;
}
