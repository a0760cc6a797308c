import { createHash, createHmac, randomBytes } from 'node:crypto';
import { DAY, HOUR, MINUTE } from './clock.ts';
import type { Grant } from './state.ts';
import { changed, type World } from './world.ts';

export const ACCESS_LIFE = 25 * HOUR;
export const REFRESH_LIFE = 90 * DAY;
export const CODE_LIFE = 10 * MINUTE;

export type TokenPair = { readonly access_token: string; readonly refresh_token: string; readonly expires_in: string };

const secret = (prefix: string): string => prefix + randomBytes(48).toString('base64url');

/** A new pair; a refresh takes the place of the grant that it used up. */
export function issueTokens(world: World, replace: Grant | null = null): TokenPair {
  const now = world.clock.now();
  const grant: Grant = {
    accessToken: secret('AT'),
    accessExpires: now + ACCESS_LIFE,
    refreshToken: secret('RT'),
    refreshExpires: now + REFRESH_LIFE,
  };
  if (replace) retire(world, replace);
  world.state.grants.push(grant);
  changed(world);
  // A string in the documentation and in practice.
  return { access_token: grant.accessToken, refresh_token: grant.refreshToken, expires_in: String(ACCESS_LIFE / 1000) };
}

function retire(world: World, grant: Grant): void {
  world.state.grants = world.state.grants.filter((g) => g !== grant);
  world.state.deadTokens = [...world.state.deadTokens.slice(-99), grant.accessToken];
}

/** -216: never seen. -220: expired, or removed by a refresh. */
export function checkAccessToken(world: World, token: string | undefined): 'good' | -216 | -220 {
  if (!token) return -216;
  const grant = world.state.grants.find((g) => g.accessToken === token);
  if (grant) return world.clock.now() < grant.accessExpires ? 'good' : -220;
  return world.state.deadTokens.includes(token) ? -220 : -216;
}

export function refreshTokens(world: World, refreshToken: string): TokenPair | null {
  const grant = world.state.grants.find((g) => g.refreshToken === refreshToken);
  if (!grant || world.clock.now() >= grant.refreshExpires) return null;
  return issueTokens(world, grant);
}

export function issueCode(world: World, challenge: string | null): string {
  const code = randomBytes(24).toString('base64url');
  world.state.codes.push({ code, challenge, expires: world.clock.now() + CODE_LIFE });
  changed(world);
  return code;
}

export function exchangeCode(world: World, code: string, verifier: string): TokenPair | 'bad-code' | 'bad-verifier' {
  const found = world.state.codes.find((c) => c.code === code);
  world.state.codes = world.state.codes.filter((c) => c !== found);
  if (!found || world.clock.now() >= found.expires) return 'bad-code';
  const challenge = createHash('sha256').update(verifier, 'ascii').digest('base64url');
  if (found.challenge !== null && found.challenge !== challenge) return 'bad-verifier';
  return issueTokens(world);
}

export function expireTokens(world: World, what: 'access' | 'all'): number {
  const now = world.clock.now();
  for (const grant of world.state.grants) {
    grant.accessExpires = Math.min(grant.accessExpires, now);
    if (what === 'all') grant.refreshExpires = Math.min(grant.refreshExpires, now);
  }
  changed(world);
  return world.state.grants.length;
}

export function appSecretProof(world: World, token: string): string {
  return createHmac('sha256', world.settings.appSecret).update(token).digest('hex');
}
