import { dossier } from './dossier.vi.ts';
import { general } from './general.vi.ts';
import { list } from './list.vi.ts';
import { ownCase } from './own-case.vi.ts';
import { procedure } from './procedure.vi.ts';
import { readings } from './readings.vi.ts';
import { web } from './web.vi.ts';

/** Every sentence of this module, by topic. Voice: look.md, "Dạ, … anh/chị". */
export const vi = { general, procedure, ownCase, dossier, list, web, readings } as const;
