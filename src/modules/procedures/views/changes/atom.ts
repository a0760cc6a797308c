import { plainName } from '#kernel/text.ts';
import type { Temporal } from '#kernel/time.ts';
import { formatDate, formatShortDate } from '#ui/index.ts';
import { sentenceOf } from '../../domain/difference/sentence.ts';
import { vi } from '../../messages/changes.vi.ts';
import type { FeedItem } from '../../use-cases/revisions/read-changes.ts';

export type FeedProps = {
  readonly publicUrl: string;
  /** Empty for the whole catalogue. */
  readonly field: string;
  readonly author: string;
  readonly items: readonly FeedItem[];
  /** When there is nothing to tell yet. */
  readonly now: Temporal.Instant;
};

/** RFC 4287: one entry for each published revision, what changed in sentences, from when it holds. */
export function atomFeed({ publicUrl, field, author, items, now }: FeedProps): string {
  const self = `${publicUrl}/thu-tuc/thay-doi.atom${field === '' ? '' : `?linhvuc=${encodeURIComponent(field)}`}`;
  const title = field === '' ? vi.latest : `${vi.latest}: ${field}`;
  const updated = items[0]?.at ?? now;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${updated.toString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${publicUrl}/thu-tuc`)}"/>`,
    `<author><name>${xml(author)}</name></author>`,
    ...items.map((item) => entryOf(publicUrl, item)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(publicUrl: string, item: FeedItem): string {
  const { code, no, content, effectiveFrom, at } = item;
  const [field] = content.fields;
  const from = formatShortDate(effectiveFrom);
  const page = `${publicUrl}/thu-tuc/${code}`;
  return [
    '<entry>',
    `<id>${xml(`${page}#ban-${no}`)}</id>`,
    `<title>${xml(`${plainName(content.name)}, ${vi.changesFrom(from).toLowerCase()}`)}</title>`,
    `<updated>${at.toString()}</updated>`,
    `<published>${at.toString()}</published>`,
    `<link rel="alternate" type="text/html" href="${xml(item.changes === null ? page : `${page}/thay-doi`)}"/>`,
    ...(field === undefined ? [] : [`<category term="${xml(field.name)}"/>`]),
    `<content type="html">${xml(htmlOf(item))}</content>`,
    '</entry>',
  ].join('\n');
}

const MOST_TOLD = 12;

function htmlOf({ changes, content, effectiveFrom, reason }: FeedItem): string {
  const head = `<p>${xml(`${content.name} (${content.code}). ${vi.changesFrom(formatDate(effectiveFrom))}.`)}</p>`;
  const why = reason === '' ? '' : `<p>${xml(reason)}</p>`;
  if (changes === null) return `${head}${why}<p>${xml(vi.first)}</p>`;
  const told = changes.slice(0, MOST_TOLD).map((change) => `<li>${xml(sentenceOf(change))}</li>`);
  const more = changes.length > MOST_TOLD ? `<p>Và ${changes.length - MOST_TOLD} thay đổi khác.</p>` : '';
  return `${head}${why}<ul>${told.join('')}</ul>${more}`;
}

/** What XML 1.0 cannot hold at all is left out: other control characters, halves of pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function xml(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
