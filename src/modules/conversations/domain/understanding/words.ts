import { foldText, normaliseText } from '#kernel/text.ts';

/**
 * `raw` as typed, `word` folded and with short forms of chat written out; one short form may give several words.
 * `accented`: the word with its marks in one order, whatever the keyboard ("hoà", "hòa"); null when typed without any.
 */
export type Token = { readonly raw: string; readonly word: string; readonly accented: string | null };

/** Short forms with one meaning in this place. What may mean two things is left to the search. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'khong',
    ko: 'khong',
    kg: 'khong',
    kh: 'khong',
    khg: 'khong',
    hok: 'khong',
    hk: 'khong',
    hem: 'khong',
    khum: 'khong',
    dc: 'duoc',
    dk: 'dang ky',
    dki: 'dang ky',
    dky: 'dang ky',
    dkks: 'dang ky khai sinh',
    dkkh: 'dang ky ket hon',
    bn: 'bao nhieu',
    bnh: 'bao nhieu',
    bnhiu: 'bao nhieu',
    bnhieu: 'bao nhieu',
    bhieu: 'bao nhieu',
    nhiu: 'nhieu',
    nhju: 'nhieu',
    bl: 'bao lau',
    blau: 'bao lau',
    bg: 'bao gio',
    bgio: 'bao gio',
    bjo: 'bao gio',
    h: 'gio',
    j: 'gi',
    ji: 'gi',
    gto: 'giay to',
    gtj: 'giay to gi',
    gjay: 'giay',
    jay: 'giay',
    hs: 'ho so',
    hso: 'ho so',
    ntn: 'nhu the nao',
    nthe: 'nhu the',
    tn: 'the nao',
    lsao: 'lam sao',
    lm: 'lam',
    ls: 'lam sao',
    ng: 'nguoi',
    mn: 'moi nguoi',
    mik: 'minh',
    mk: 'minh',
    mjnh: 'minh',
    e: 'em',
    a: 'a',
    c: 'chi',
    t: 'toi',
    tks: 'cam on',
    thks: 'cam on',
    thanks: 'cam on',
    thank: 'cam on',
    tk: 'cam on',
    camon: 'cam on',
    cmon: 'cam on',
    vâng: 'da',
    z: 'vay',
    v: 'vay',
    vs: 'voi',
    r: 'roi',
    ui: 'oi',
    ak: 'a',
    ah: 'a',
    nha: 'nhe',
    nhá: 'nhe',
    nhak: 'nhe',
    mún: 'muon',
    mun: 'muon',
    bik: 'biet',
    bit: 'biet',
    bt: 'biet',
    ch: 'chua',
    chx: 'chua',
    cx: 'cung',
    zậy: 'vay',
    zay: 'vay',
    tgian: 'thoi gian',
    đt: 'dien thoai',
    sdt: 'so dien thoai',
    ttuc: 'thu tuc',
    cb: 'can bo',
    nv: 'nhan vien',
    onl: 'online',
    tt: 'thu tuc',
    cbi: 'chuan bi',
    ktra: 'kiem tra',
    tcuu: 'tra cuu',
  }),
);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

export function readTokens(text: string): readonly Token[] {
  return (normaliseText(text).match(WORD) ?? []).flatMap((raw) => {
    const folded = foldText(raw);
    const lower = raw.toLowerCase();
    // With tone marks it is a word, not a short form: "nhà" is no "nha", "hỏi" no "hoi".
    const short = SHORT_FORMS.get(lower) ?? (lower.replaceAll('đ', 'd') === folded ? SHORT_FORMS.get(folded) : undefined);
    if (short === undefined) return [{ raw, word: folded, accented: accentedForm(lower, folded) }];
    return short.split(' ').map((word, index) => ({ raw: index === 0 ? raw : '', word, accented: null }));
  });
}

function accentedForm(lower: string, folded: string): string | null {
  if (lower === folded) return null;
  const marks = [...lower.normalize('NFD')].filter((point) => /\p{M}|đ/u.test(point));
  return `${folded}${marks.toSorted().join('')}`;
}

export function rawOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.raw)
    .filter((raw) => raw !== '')
    .join(' ');
}

/** Politeness and filling: says nothing about what is wanted. */
const POLITE = wordList(
  'dạ vâng ạ à ừ ờ uh um uhm ơi nhé nhe nè này vậy thế thì là cho tôi em mình anh chị cô chú bác bạn ban ad admin shop hỏi xin muốn biết với đi cái đó ấy kia nó được rồi ' +
    'và thưa kính làm ơn giúp giùm dùm hộ nữa luôn chút tí tư vấn về mọi người oke ok e alo hello hi chào sếp nhỉ ha hả hen để mà',
);

/** Words that point back to what was just spoken of, or belong to any question about any procedure. */
const POINTING = wordList(
  'thủ tục việc làm nộp xong hết mất cần phải con còn hồ sơ giấy tờ được không tổng cộng tất cả tiền gồm những các bao nhiêu lâu gì đâu nào sao khi nếu đăng ký lúc đây cũng sẽ ' +
    'chỉ riêng hiện tại bây giờ hôi trường hợp mình ra xin lấy cấp dịch vụ vu ni',
);

type WordList = { readonly folded: ReadonlySet<string>; readonly accented: ReadonlySet<string> };

function wordList(text: string): WordList {
  const tokens = text.split(' ').map((raw) => ({ folded: foldText(raw), accented: accentedForm(raw, foldText(raw)) }));
  return { folded: new Set(tokens.map((token) => token.folded)), accented: new Set(tokens.flatMap((token) => token.accented ?? [])) };
}

/** With its marks "đỏ" is not "đó"; without them both are "do", and the commoner one is meant. */
function isIn(list: WordList, token: Token): boolean {
  return token.accented === null ? list.folded.has(token.word) : list.accented.has(token.accented);
}

/** What may stand before or after a name without belonging to any: narrower than politeness ("hội", "vắng", "thẻ" are in names). */
const BEFORE_NAME = wordList(
  'dạ ạ a ah ơi nhé thì là tôi em mình anh chị bạn ad admin shop hỏi xin muốn biết với giúp giùm dùm cho e alo hello hi chào oke ok để',
);
const AFTER_NAME = wordList('ạ à a ah ơi nhé nhe nha nè vậy ad admin shop em e với');

/** Words that could name a procedure. */
export function contentOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.word !== '' && !isIn(POLITE, token) && !isIn(POINTING, token));
}

export function trimPolite(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && isNoise(BEFORE_NAME, tokens[start])) start += 1;
  while (end > start && isNoise(AFTER_NAME, tokens[end - 1])) end -= 1;
  return tokens.slice(start, end);
}

function isNoise(list: WordList, token: Token | undefined): boolean {
  return token === undefined || token.word === '' || isIn(list, token);
}

/** Share of the given words that occur in a name; 0 when there is no word. */
export function coverage(tokens: readonly Token[], name: string): number {
  if (tokens.length === 0) return 0;
  const own = readTokens(name);
  return tokens.filter((token) => own.some((one) => isSameWord(token, one))).length / tokens.length;
}

/** What was typed with marks must have the same marks; what was typed without may have any. */
export function isSameWord(typed: Token, other: Token): boolean {
  return typed.word === other.word && (typed.accented === null || typed.accented === other.accented);
}
