export type Part = { readonly name: string; readonly fileName: string | null; readonly type: string; readonly bytes: Buffer };

/** A small reader of multipart bodies that are wholly in memory; null when the body is not well formed. */
export function readMultipart(contentType: string, body: Buffer): readonly Part[] | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) return null;
  const delimiter = Buffer.from(`--${mark}`);
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  if (at < 0) return null;
  while (true) {
    at += delimiter.length;
    if (body.subarray(at, at + 2).toString('latin1') === '--') return parts;
    const headEnd = body.indexOf('\r\n\r\n', at);
    const next = body.indexOf(`\r\n--${mark}`, at, 'latin1');
    if (headEnd < 0 || next < 0 || headEnd > next) return null;
    const part = readPart(body.subarray(at, headEnd).toString('utf8'), body.subarray(headEnd + 4, next));
    if (part) parts.push(part);
    at = next + 2;
  }
}

function readPart(head: string, bytes: Buffer): Part | null {
  const name = /content-disposition:[^\r\n]*[; ]name="([^"]*)"/i.exec(head);
  if (!name) return null;
  return {
    name: name[1] ?? '',
    fileName: /filename="([^"]*)"/i.exec(head)?.[1] ?? null,
    type: /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? 'application/octet-stream',
    bytes,
  };
}
