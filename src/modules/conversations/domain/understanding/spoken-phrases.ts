import { patterns } from './patterns.ts';

/** Said with these words it is meant, whatever else the sentence holds. */
export const STATUS = patterns(`
  ho so cua toi|em|minh|anh|chi|nha|con|me|bo|vo|chong|ba|ong
  ho so toi|em|minh
  ho so den|toi|dang o|nam? dau roi?
  ho so o dau roi
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
export const STATUS_ALONE = patterns(`
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

export const UNFOLLOW = patterns(`
  bo|ngung|dung|huy|thoi|tat|xoa|khong|ngat muon? theo doi nua?
  khong muon|can? nhan thong|tin bao|nhan? nua?
  ngung|dung|tat|huy|bo nhan? thong bao
  ngung|dung|huy nhan tin
  dung gui nua
`);

export const FOLLOWING = patterns(`
  dang theo doi
  danh sach theo doi
  theo doi nhung? ho so nao|gi
  theo doi nhung? gi|nao
  cac|nhung ho so dang? theo doi
  xem theo doi
`);

export const FOLLOW = patterns(`
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

export const STAFF = patterns(`
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

export const HOURS = patterns(`
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

export const STAFF_ALONE = patterns(`
  can bo
  nhan vien
  so dien thoai
  hotline
  tong dai
  goi dien
  lien he
  nguoi
`);

export const REPORT_ALONE = patterns(`
  phan anh
  kien nghi
  phan anh|gop kien|y nghi|kien
  gop y
  buc xuc
`);

export const ABOUT = patterns(`
  ban|em|may|ad la ai
  ban|em ten la? gi
  la robot|may|bot|nguoi that? khong|ha|phai?
  may hay nguoi
  nguoi hay may
  bot ha|khong|phai
  ai dang tra loi
`);

export const HELP = patterns(`
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

export const MENU_ALONE = patterns(`
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

export const FIND_ALONE = patterns(`
  tim thu tuc khac?
  thu tuc hanh chinh
  thu tuc khac
  danh sach thu tuc
  tra cuu thu tuc
  tim kiem
  dich vu cong
  hoi viec khac
  nop ho so
  lam ho so
  lam thu tuc
`);

export const GREETING = patterns(`
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

export const THANKS = patterns(`
  cam on
  biet on
  cam ta
`);

export const BYE = patterns(`
  tam biet
  bye
  hen gap lai
  chao nhe
  ngu ngon
`);

export const UNDERSTOOD = patterns(`
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

export const YES = patterns(`
  dung roi|vay?
  phai roi?
  chinh no|xac
  dung cai do
  co
`);

export const NO = patterns(`
  khong phai
  khong dung
  cai|viec|thu tuc? khac
  khac
  khong co cai nao
  khong
  sai roi?
  deu khong phai
`);
