/** A piece of an XML text: the beginning or end of an element, or characters. Prefixes of namespaces are dropped. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Goes through an XML text once, from end to end, without building a tree. Knows what office files contain; a document
 * type is refused, so that entities cannot be defined. Throws RangeError on what is not XML.
 */
export function* xmlPieces(xml: string, from = 0): Generator<XmlPiece> {
  let at = from;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: unescapeXml(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith('<!', open)) throw new RangeError('document type in XML');
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open);
    else {
      at = endOfTag(xml, open);
      yield toTag(xml.slice(open + 1, at - 1));
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new RangeError('XML is cut off');
  return found + mark.length;
}

/** Behind the ">" that ends the tag; one inside a quoted value does not. */
function endOfTag(xml: string, open: number): number {
  let at = open;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) throw new RangeError('XML is cut off');
    const quote = nextQuote(xml, at, end);
    if (quote < 0) return end + 1;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) throw new RangeError('XML is cut off');
    at = closing + 1;
  }
}

function nextQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function toTag(inner: string): XmlPiece {
  if (inner.startsWith('/')) return { kind: 'close', name: localName(inner.slice(1).trim()) };
  const closed = inner.endsWith('/');
  const whole = closed ? inner.slice(0, -1) : inner;
  const space = whole.search(/\s/u);
  const name = space < 0 ? whole : whole.slice(0, space);
  return { kind: 'open', name: localName(name), attributes: space < 0 ? '' : whole.slice(space), closed };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Value of one attribute, whatever its prefix; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const match of attributes.matchAll(ATTRIBUTE)) if (localName(match[1] ?? '') === name) return unescapeXml(match[2] ?? match[3] ?? '');
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** For text and attribute values alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
