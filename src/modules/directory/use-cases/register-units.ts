import { AppError } from '#kernel/app-error.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { AdminUnit } from '../domain/unit.ts';
import { overlappingUnits, upsertUnits } from '../store/unit-store.ts';

/** Adds dated units or corrects them; repeatable. To end a unit, give its row again with `validTo`. */
export async function registerUnits(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly units: readonly AdminUnit[]; readonly actor: string },
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await upsertUnits(tx, input.units, { at: deps.clock.now(), actor: input.actor });
    const twice = await overlappingUnits(tx);
    if (twice.length === 0) return;
    const message = `Mã ${twice.join(', ')} chỉ cùng lúc hai đơn vị. Hãy ghi ngày kết thúc cho đơn vị cũ.`;
    throw new AppError('bad-input', { fields: [{ field: 'units', message }] });
  });
}
