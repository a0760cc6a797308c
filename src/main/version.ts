import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '#platform/config/root.ts';

export const VERSION: string = JSON.parse(readFileSync(join(programRoot(), 'package.json'), 'utf8')).version;
