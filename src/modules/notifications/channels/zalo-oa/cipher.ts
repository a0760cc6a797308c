import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** A key of this purpose only: the same secret also signs cookies. */
function keyFor(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `motcua:${purpose}`, 32));
}

/** AES-256-GCM. `label` is bound in, so that a refresh token cannot be put in the place of an access token or of another OA's. */
export function sealToken(secret: Buffer, label: string, token: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'oa-token'), nonce);
  cipher.setAAD(Buffer.from(label));
  const body = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]);
}

/** Null when the key is another one or the bytes were changed. */
export function openToken(secret: Buffer, label: string, sealed: Buffer): string | null {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'oa-token'), sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(label));
  decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Tells whether a pair was seen before, without keeping it. */
export function fingerprintOf(secret: Buffer, pair: { readonly access: string; readonly refresh: string }): string {
  return createHmac('sha256', keyFor(secret, 'oa-token-fingerprint')).update(`${pair.access}\n${pair.refresh}`).digest('base64url');
}
