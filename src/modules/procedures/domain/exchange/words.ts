import { normaliseText } from '#kernel/text.ts';

/** Long texts keep their line breaks, which carry the list structure; within a line the house spelling applies. */
export function normaliseLines(text: string): string {
  return text
    .split(/\r\n|\r|\n|\u2028/u)
    .map(normaliseText)
    .filter((line) => line !== '')
    .join('\n');
}

const BULLET = /^(?:[-–•·*●▪]+\s*)+/u;

/** A heading or list item without its bullet and its trailing colon or semicolon. */
export function stripMarks(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/\s*[;:]+\.?$/u, '')
    .trim();
}

/**
 * The source splits lists at every comma: `Tổ chức (không bao gồm doanh nghiệp` + `HTX)`, `Cán bộ` + `công chức`.
 * A piece goes on the one before when that one has an open bracket or when the piece begins in lower case.
 */
export function rejoinPieces(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces.map(normaliseText)) {
    if (piece === '') continue;
    const previous = joined.at(-1);
    if (previous !== undefined && (hasOpenBracket(previous) || /^\p{Ll}/u.test(piece))) {
      joined[joined.length - 1] = `${previous}, ${piece}`;
    } else {
      joined.push(piece);
    }
  }
  return [...new Set(joined)];
}

function hasOpenBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

/** What the portal's page shows after a result when its text was copied whole: code, empty key words, the picker of agencies. */
const PAGE_REMAINS = /(?:Mã: ?KQ\.|Từ khóa ?Không có|Mô tả ?Không có|Chọn cơ quan thực hiện).*$/su;

export function withoutPageRemains(text: string): string {
  return text.replace(PAGE_REMAINS, '').trim();
}
