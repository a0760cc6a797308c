import { foldText, normaliseText } from '#kernel/text.ts';

/** `raw` as typed, `word` folded and with short forms of chat written out. One short form may give several words. */
export type Token = { readonly raw: string; readonly word: string };

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
    const words = (short ?? folded).split(' ');
    return words.map((word, index) => ({ raw: index === 0 ? raw : '', word }));
  });
}

export function rawOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.raw)
    .filter((raw) => raw !== '')
    .join(' ');
}

/** Politeness and filling: says nothing about what is wanted. */
const POLITE = new Set(
  (
    'da u uh um uhm oi a ah nhe ne vay the thi la cho toi em minh anh chi co chu bac ban ad admin shop hoi xin muon biet voi di ' +
    'cai nay do ay kia no roi va thua kinh lam on giup gium dum ho nua luon chut ti tu van ve moi nguoi oke ok e alo hello hi chao sep nhi ha hen de ma'
  ).split(' '),
);

/** Words that point back to what was just spoken of, or belong to any question about any procedure. */
const POINTING = new Set(
  (
    'thu tuc viec lam nop xong het mat can phai con ho so giay to duoc khong tong cong tat ca tien cong gom nhung cac bao nhieu lau gi dau nao sao ' +
    'khi neu dang ky luc day cung se chi rieng hien tai bay gio hoi truong hop minh ra xin cap lay dich vu vu ni'
  ).split(' '),
);

/** What may stand before or after a name without belonging to any: narrower than politeness ("hộ", "vắng", "thẻ" are in names). */
const AROUND = new Set(
  'da a ah oi nhe ne vay thi la toi em minh anh ban ad admin shop hoi xin muon biet voi giup gium dum cho thua kinh e alo hello hi chao oke ok nha de'.split(
    ' ',
  ),
);

/** Words that could name a procedure. */
export function contentOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.word !== '' && !POLITE.has(token.word) && !POINTING.has(token.word));
}

export function trimPolite(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && isAround(tokens[start])) start += 1;
  while (end > start && isAround(tokens[end - 1])) end -= 1;
  return tokens.slice(start, end);
}

function isAround(token: Token | undefined): boolean {
  return token === undefined || token.word === '' || AROUND.has(token.word);
}

/** Share of the given words that occur in a name; 0 when there is no word. */
export function coverage(tokens: readonly Token[], name: string): number {
  if (tokens.length === 0) return 0;
  const inName = new Set(readTokens(name).map((token) => token.word));
  return tokens.filter((token) => inName.has(token.word)).length / tokens.length;
}
