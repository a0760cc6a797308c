import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type Answer, done, refuse } from '../answers.ts';
import { DAY } from '../clock.ts';
import { type Call, endpoint } from '../gate.ts';
import { type Part, readMultipart } from '../multipart.ts';
import type { Asset } from '../state.ts';
import { changed, type World } from '../world.ts';

const MB = 1024 * 1024;
export const ASSET_LIFE = 7 * DAY;

type Rule = { readonly limit: number; readonly extensions: readonly string[]; readonly magic: (bytes: Buffer) => boolean };

const begins = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex;

const RULES: Readonly<Record<Asset['kind'], Rule>> = {
  image: { limit: MB, extensions: ['jpg', 'jpeg', 'png'], magic: (b) => begins(b, 'ffd8ff') || begins(b, '89504e47') },
  gif: { limit: 5 * MB, extensions: ['gif'], magic: (b) => begins(b, '47494638') },
  file: { limit: 5 * MB, extensions: ['pdf', 'doc', 'docx', 'csv'], magic: () => true },
};

function keep(world: World, kind: Asset['kind'], part: Part): Answer {
  const rule = RULES[kind];
  const name = part.fileName ?? '';
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (part.bytes.length === 0) return refuse(-201, 'file is empty');
  if (part.bytes.length > rule.limit) return refuse(-210, `file is larger than ${rule.limit / MB}MB`);
  if (!rule.extensions.includes(extension) || !rule.magic(part.bytes)) return refuse(-201, `file must be ${rule.extensions.join(', ')}`);
  const asset: Asset = {
    id: randomBytes(24).toString('base64url'),
    kind,
    name,
    size: part.bytes.length,
    expires: world.clock.now() + ASSET_LIFE,
    type: kind === 'gif' ? 'image/gif' : begins(part.bytes, '89504e47') ? 'image/png' : kind === 'image' ? 'image/jpeg' : 'application/octet-stream',
  };
  world.state.assets.push(asset);
  world.bytes.set(asset.id, part.bytes);
  changed(world);
  return done(kind === 'file' ? { token: asset.id } : { attachment_id: asset.id });
}

function upload(world: World, kind: Asset['kind'], call: Call): Answer {
  if (!Buffer.isBuffer(call.body)) return refuse(-201, 'body must be multipart/form-data');
  const parts = readMultipart(call.request.headers['content-type'] ?? '', call.body);
  const part = parts?.find((p) => p.name === 'file' && p.fileName !== null);
  return part ? keep(world, kind, part) : refuse(-201, 'file');
}

export function uploadRoutes(app: FastifyInstance, world: World): void {
  for (const kind of ['image', 'gif', 'file'] as const) {
    app.post(`/v2.0/oa/upload/${kind}`, endpoint(world, { host: 'oa', on: 'read', handle: (call) => upload(world, kind, call) }));
  }
  app.get<{ Params: { id: string } }>('/phone/asset/:id', (request, reply) => {
    const asset = world.state.assets.find((a) => a.id === request.params.id && a.kind !== 'file');
    const bytes = world.bytes.get(request.params.id);
    if (!asset || !bytes || world.clock.now() >= asset.expires) return reply.code(404).send('');
    return reply.type(asset.type).header('cache-control', 'private, max-age=3600').send(bytes);
  });
}
