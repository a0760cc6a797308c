import { accessSync, constants, mkdirSync } from 'node:fs';
import { SettingError } from './env.ts';

/** Makes the data folder, or says in one sentence what is wrong with it. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new SettingError(`Không ghi được vào thư mục dữ liệu ${folder}. Hãy cấp quyền ghi cho thư mục này, hoặc đặt DATA_DIR tới một thư mục khác.`, {
      cause,
    });
  }
}
