import type { Command } from '../candidate.ts';
import type { Facet } from '../facets.ts';
import { type Found, find, type Pattern, patterns } from './patterns.ts';
import { contentOf, type Token } from './words.ts';

/** Said with these words it is meant, whatever else the sentence holds. */
const STATUS = patterns(`
  ho so cua toi|em|minh|anh|chi|nha|con|me|bo|vo|chong|ba|ong
  ho so toi|em|minh
  ho so den|toi|dang|o o|nam? dau roi?
  ho so dang|den|toi o? khau|buoc nao
  ho so da? xong|duoc|duyet|co chua
  ho so da? co|xong|duyet|giai ket|quyet qua? chua
  ho so the|nhu|sao nao|roi|the nao? roi?
  da? co ket qua chua
  tinh trang|trang thai? ho so
  tien do|trinh ho so
  xu ly den|toi dau
  giai quyet den|toi dau
  xem|kiem|tra tra|cuu? ho so
  toi|em|minh da? nop ho so
  ma ho so
  so bien nhan
`);

/** These are also parts of names ("tra cứu quy hoạch"): only when little else is said. */
const STATUS_ALONE = patterns(`
  tra cuu tinh? trang?
  den dau roi
  toi dau roi
  xong chua
  co chua
  duyet chua
  ho so
  ma ho so
  tinh trang|trang thai
  tien do
  bien nhan
  phieu hen
  giay hen
`);

const UNFOLLOW = patterns(`
  bo|ngung|dung|huy|thoi|tat|xoa|khong|ngat muon? theo doi nua?
  khong muon|can? nhan thong|tin bao|nhan? nua?
  ngung|dung|tat|huy|bo nhan? thong bao
  ngung|dung|huy nhan tin
  dung gui nua
`);

const FOLLOWING = patterns(`
  dang theo doi
  danh sach theo doi
  theo doi nhung? ho so nao|gi
  theo doi nhung? gi|nao
  cac|nhung ho so dang? theo doi
  xem theo doi
`);

const FOLLOW = patterns(`
  theo doi
  theo doi ho so
  theo doi ho so nay|do
  nhan thong bao|tin
  nhan tin bao|nhan
  dang ky nhan tin|thong
  bao cho toi|em|minh
  co gi moi? bao|nhan toi|em|minh
  bao tin
`);

const STAFF = patterns(`
  gap|hoi|goi|tim|noi|chat truc? tiep? voi|cho? can bo
  gap|noi|noi chuyen|chat|trao? doi? voi? nguoi|nhan|tu that|vien|van
  gap truc? tiep? nguoi
  noi|tro chuyen voi nguoi
  noi|tro chuyen voi can bo
  lien he voi? can bo
  lien he voi? nhan vien
  trao doi voi can bo
  can|muon nguoi ho|giup|tu tro|van?
  tu van vien
  duong day nong
  goi lai cho toi|em|minh
  so dien thoai ho|lien|can tro|he|bo
  gap truc tiep
  co ai truc|ho|tu tro|van? khong
`);

const HOURS = patterns(`
  gio lam viec
  gio mo cua
  may gio lam|mo|dong|nghi|tan|het viec|cua?
  thu bay|7|sau|hai co? lam|mo|nghi viec|cua? khong
  chu nhat co? lam|mo|nghi viec|cua? khong
  lam viec den|tu may gio
  co lam viec thu|chu bay|7|nhat
  lich lam viec
  hom nay co lam viec khong
`);

const STAFF_ALONE = patterns(`
  can bo
  nhan vien
  so dien thoai
  hotline
  tong dai
  goi dien
  lien he
  nguoi
`);

const REPORT_ALONE = patterns(`
  phan anh
  kien nghi
  phan anh|gop kien|y nghi|kien
  gop y
  buc xuc
`);

const ABOUT = patterns(`
  ban|em|may|ad la ai
  ban|em ten la? gi
  la robot|may|bot|nguoi that? khong|ha|phai?
  may hay nguoi
  nguoi hay may
  bot ha|khong|phai
  ai dang tra loi
`);

const HELP = patterns(`
  tro giup
  help
  huong dan su dung|dung|chat|nhan
  giup duoc? nhung? gi
  ban|em co the? lam duoc gi
  lam duoc nhung? gi
  co the hoi nhung? gi
  hoi duoc nhung? gi
  su dung the nao
  giup toi|em|minh voi?
  giup voi
  cuu
`);

const MENU_ALONE = patterns(`
  menu
  bat dau lai?
  start
  trang chu
  quay lai
  danh muc
  ve dau
  bat dau tu dau
  chon lai
`);

const FIND_ALONE = patterns(`
  tim thu tuc khac?
  thu tuc hanh chinh
  thu tuc khac
  danh sach thu tuc
  tra cuu thu tuc
  tim kiem
  dich vu cong
  hoi viec khac
`);

const GREETING = patterns(`
  xin? chao
  hello
  helo
  halo
  hi
  hey
  alo
  ad|ban|em|shop|admin|bot oi
  co ai o? do? khong
`);

const THANKS = patterns(`
  cam on
  biet on
  cam ta
`);

const BYE = patterns(`
  tam biet
  bye
  hen gap lai
  chao nhe
  ngu ngon
`);

const UNDERSTOOD = patterns(`
  ok
  oke
  okie
  oki
  okay
  da|vang|uh|um|u vang?
  duoc roi
  hieu roi
  da|em|toi hieu
  biet roi
  tot qua
  hay qua
  vay la du
  xong roi
`);

const YES = patterns(`
  dung roi|vay?
  phai roi?
  chinh no|xac
  dung cai do
  co
`);

const NO = patterns(`
  khong phai
  khong dung
  cai|viec|thu tuc? khac
  khac
  khong co cai nao
  khong
  sai roi?
  deu khong phai
`);

export type Spoken =
  | { readonly kind: 'status' | 'hours' | 'follow' | 'unfollow' | 'about' | 'greeting' | 'thanks' | 'bye' | 'understood' | 'yes' | 'no' }
  | { readonly kind: 'command'; readonly command: Command };

type Rule = { readonly phrases: readonly Pattern[]; readonly alone: boolean; readonly means: Spoken };

const command = (name: Command): Spoken => ({ kind: 'command', command: name });

/** First that fits wins; `alone`: only when the rest of the message names nothing. */
const RULES: readonly Rule[] = [
  { phrases: STAFF, alone: false, means: command('staff') },
  { phrases: HOURS, alone: true, means: { kind: 'hours' } },
  { phrases: FOLLOWING, alone: false, means: command('following') },
  { phrases: UNFOLLOW, alone: false, means: { kind: 'unfollow' } },
  { phrases: FOLLOW, alone: true, means: { kind: 'follow' } },
  { phrases: STATUS, alone: false, means: { kind: 'status' } },
  { phrases: ABOUT, alone: true, means: { kind: 'about' } },
  { phrases: HELP, alone: true, means: command('help') },
  { phrases: FIND_ALONE, alone: true, means: command('find') },
  { phrases: STATUS_ALONE, alone: true, means: { kind: 'status' } },
  { phrases: MENU_ALONE, alone: true, means: command('menu') },
  { phrases: STAFF_ALONE, alone: true, means: command('staff') },
  { phrases: REPORT_ALONE, alone: true, means: command('report') },
  { phrases: THANKS, alone: true, means: { kind: 'thanks' } },
  { phrases: BYE, alone: true, means: { kind: 'bye' } },
  { phrases: NO, alone: true, means: { kind: 'no' } },
  { phrases: YES, alone: true, means: { kind: 'yes' } },
  { phrases: GREETING, alone: true, means: { kind: 'greeting' } },
  { phrases: UNDERSTOOD, alone: true, means: { kind: 'understood' } },
];

/** Facets that may be asked of a dossier as well: "hồ sơ của tôi bao giờ xong". */
const OF_A_DOSSIER: readonly Facet[] = ['time', 'place', 'results'];

/** What is said about the conversation itself or about a dossier, not about a procedure. */
export function readSpoken(tokens: readonly Token[], asked: { readonly facets: readonly Facet[]; readonly how: boolean }): Spoken | null {
  for (const rule of RULES) {
    const found = find(tokens, rule.phrases);
    if (found === null || (rule.alone && !namesNothing(tokens, found))) continue;
    if (fitsQuestion(rule, asked)) return rule.means;
  }
  return null;
}

/** Which wins, the phrase of this rule or the question heard in the same sentence. */
function fitsQuestion(rule: Rule, asked: { readonly facets: readonly Facet[]; readonly how: boolean }): boolean {
  const kind = rule.means.kind;
  if (asked.how && (kind === 'yes' || kind === 'no' || kind === 'understood' || kind === 'greeting')) return false;
  if (kind === 'hours') return true;
  if (kind === 'status') return asked.facets.every((facet) => OF_A_DOSSIER.includes(facet));
  return !rule.alone || asked.facets.length === 0;
}

/** In a message too long to be read whole: only what is said without doubt. */
export function readSureSpoken(tokens: readonly Token[]): Spoken | null {
  return RULES.find((rule) => !rule.alone && find(tokens, rule.phrases) !== null)?.means ?? null;
}

/** "theo dõi H19.26-…": which of the three things is wanted of the dossier whose code stands beside it. */
export function readDossierAct(tokens: readonly Token[]): 'show' | 'follow' | 'unfollow' {
  if (find(tokens, UNFOLLOW) !== null) return 'unfollow';
  return find(tokens, FOLLOW) !== null ? 'follow' : 'show';
}

function namesNothing(tokens: readonly Token[], found: Found): boolean {
  return contentOf([...tokens.slice(0, found.start), ...tokens.slice(found.end)]).length === 0;
}
