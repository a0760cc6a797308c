import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAgencyCode } from '#kernel/codes.ts';
import { type TestPlatform, testPlatform } from '../../../test/support/platform.ts';
import { registerOfficer, signIn, signOut, whoIs } from './use-cases.ts';

const agency = parseAgencyCode('000.00.17.H08') ?? expect.fail();
let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  const officer = { id: 'cb-1', signInName: 'canbo.mot', name: 'Cán bộ thử', agency, roles: ['desk_officer'], password: 'mật khẩu dài' } as const;
  await registerOfficer(platform, officer, 'test');
});
afterAll(() => platform.close());

async function mustSignIn(): Promise<string> {
  return (await signIn(platform, { signInName: ' CanBo.Mot ', password: 'mật khẩu dài' })) ?? expect.fail('not signed in');
}

describe('phiên làm việc của cán bộ', () => {
  it('sai tên hay sai mật khẩu đều như nhau: không vào', async () => {
    expect(await signIn(platform, { signInName: 'canbo.mot', password: 'sai' })).toBeNull();
    expect(await signIn(platform, { signInName: 'khong.co', password: 'mật khẩu dài' })).toBeNull();
  });

  it('15 phút không làm gì thì phải đăng nhập lại; còn làm thì còn phiên, nhưng không quá 8 giờ', async () => {
    const token = await mustSignIn();
    for (let minutes = 0; minutes < 470; minutes += 10) {
      platform.clock.advance({ minutes: 10 });
      expect((await whoIs(platform, token))?.officerId).toBe('cb-1');
    }
    platform.clock.advance({ minutes: 11 });
    expect(await whoIs(platform, token)).toBeNull();
    const idle = await mustSignIn();
    platform.clock.advance({ minutes: 16 });
    expect(await whoIs(platform, idle)).toBeNull();
  });

  it('đăng xuất là hết; khóa tài khoản thì hết ngay ở lần bấm sau', async () => {
    const left = await mustSignIn();
    await signOut(platform, left);
    expect(await whoIs(platform, left)).toBeNull();
    const locked = await mustSignIn();
    await sql`update identity.officer set active = false`.execute(platform.db);
    expect(await whoIs(platform, locked)).toBeNull();
    expect(await signIn(platform, { signInName: 'canbo.mot', password: 'mật khẩu dài' })).toBeNull();
    await sql`update identity.officer set active = true`.execute(platform.db);
  });

  it('phiên đã hết được dọn khi có người đăng nhập', async () => {
    platform.clock.advance({ hours: 9 });
    await mustSignIn();
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from identity.session`.execute(platform.db);
    expect(rows[0]?.n).toBe(1);
  });
});
