import type { Platform } from '#platform/platform.ts';
import { respond } from '../assistant/respond.ts';
import { renderText } from '../domain/render-text.ts';
import { EMPTY_SESSION } from '../domain/session.ts';
import { webPorts } from './ports.ts';

/** Of every kind that people ask: by name, by habit, with slips, about a dossier, about nothing. */
const SAYINGS = [
  'xin chào',
  'làm giấy khai sinh cho con cần giấy tờ gì',
  'bao lâu thì có hộ chiếu',
  'dang ky ket hon o dau',
  'doi bang lai xe het bao nhieu tien',
  'hồ sơ 000.00.00.H00-000000-0000 tới đâu rồi',
  'chung thuc ban sao',
  'mở tiệm tạp hóa cần gì',
  'gặp cán bộ',
  'hôm nay trời đẹp',
] as const;
const ROUNDS = 12;

/** A program that has just started answers slowly until its code is compiled: the first people should not be the ones to wait. Writes nothing. */
export async function warmUp(platform: Pick<Platform, 'db' | 'clock' | 'config'>): Promise<void> {
  const ports = webPorts(platform, platform.db);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const saying of SAYINGS) {
      const { answer, state } = await respond(EMPTY_SESSION, saying, ports);
      renderText((await respond(state, 'bao lâu', ports)).answer);
      renderText(answer);
    }
  }
}
