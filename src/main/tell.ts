import type { Config } from '#platform/config/config.ts';
import { DEMO_LOG_INS, DEMO_PASSWORD } from '../../seeds/officers/index.ts';
import type { FakeZalo } from './fake-zalo.ts';

type Told = { readonly seconds: number; readonly fake: FakeZalo | null; readonly store: string };

/** What a person wants to know first: where to click, who to be, and what is particular about this run. */
export function tellReady(config: Config, told: Told): void {
  const lines = [`\n✔ Một Cửa sẵn sàng sau ${told.seconds.toFixed(1).replace('.', ',')} giây.`, ''];
  if (config.role === 'worker') lines.push('  Tiến trình này chỉ làm việc nền (ROLE=worker).');
  else {
    lines.push(`  Cổng cho người dân     ${config.publicUrl}/`);
    lines.push(`  Bàn làm việc cán bộ    ${config.publicUrl}/ban-lam-viec`);
    lines.push(`  Quản trị               ${config.publicUrl}/quan-tri`);
    if (told.fake) lines.push(`  Điện thoại Zalo (giả)  ${told.fake.url}/`);
  }
  if (config.demo && config.role !== 'worker') {
    lines.push('', `  Đăng nhập thử (mật khẩu chung: ${DEMO_PASSWORD})`);
    for (const officer of DEMO_LOG_INS) lines.push(`    ${officer.signInName.padEnd(24)} ${officer.about}`);
  }
  lines.push('', '  Nên biết');
  lines.push(`  · ${told.store}.`);
  if (config.demo) lines.push('  · Dữ liệu mẫu của một tỉnh minh họa; người và hồ sơ đều là bịa. Tắt bằng DEMO=off.');
  if (config.demo && !told.fake && config.role !== 'worker') lines.push('  · Zalo giả không chạy, vì ZALO_OPENAPI_URL đã được đặt.');
  if (config.clock !== 'system') lines.push(`  · Đồng hồ đang lệch theo CLOCK=${config.clock}.`);
  if (!config.demo && !config.zalo.oaSecretKey) lines.push('  · Chưa có ZALO_OA_SECRET_KEY: sự kiện từ Zalo sẽ bị từ chối.');
  lines.push('  · Dừng bằng Ctrl-C; dữ liệu được giữ cho lần sau.', '');
  console.log(lines.join('\n'));
}
