import type { Facet } from '../facets.ts';
import { type Pattern, patterns } from './patterns.ts';

/** How people ask for each facet, folded. The longest match wins, so a phrase need not fear a shorter one. */
export const ASKED: Record<Facet, readonly Pattern[]> = {
  papers: patterns(`
    can|phai|nop|mang|cam|dem|gom phai? co|nop|mang|theo|kem? nhung|cac|may? loai? giay to gi|nao|chi?
    chuan bi nhung|cac? giay|ho to|so gi|nao|chi?
    giay|ma to gi|nao|chi
    giay to can co|thiet|nop|chuan|phai bi? gi|nao?
    nhung|cac|may loai? giay to
    may loai giay to?
    nhung? giay gi
    can|phai chuan bi nhung|cai? gi|chi|nao
    chuan bi nhung|cai? gi|chi|nao
    mang|cam|dem theo? nhung|cai? gi|chi
    ho so can|gom|co|bao|nop|la gom? co? nhung? gi|chi|nao
    ho so gom co? nhung?
    ho so nhung? gi|chi|nao
    thanh phan ho so
    bao gom nhung? gi|chi|giay to?
    gom co? nhung? gi|chi
    can nhung|co|nop|them|cai? nhung? gi|chi
    can nhung gi|nao
    nop nhung|cai? gi|chi
    giay to the nao
  `),
  time: patterns(`
    mat? bao|may lau thi? moi? co|xong|duoc|lay|nhan|ra?
    mat|trong|het|ton|khoang bao|may ngay|hom|tuan|thang|gio|bua
    bao|may ngay|hom|tuan|thang|bua thi? moi? co|xong|duoc|lay|nhan|ra?
    mat|trong|het|ton|khoang? bao nhieu ngay|hom|tuan|thang|gio|bua|lau thi? moi? co|xong|duoc|lay|nhan?
    thoi gian bao lau
    mat|het|ton bao nhieu thoi gian
    thoi gian giai quyet
    thoi gian xu|lam|cho ly?
    thoi han giai quyet
    khi nao|mo thi? moi? co|xong|nhan|duoc|lay|tra|ra?
    bao gio thi? moi? co|xong|nhan|duoc|lay|tra|ra?
    chung|ngay|hom nao thi? moi? co|xong|nhan|duoc|lay|ra
    co? lau khong
    lam|co nhanh khong
  `),
  fee: patterns(`
    mat|het|ton|dong|nop|tra|can|thu|la khoang? bao nhieu tien|phi|dong?
    mat|het|ton|dong|nop|tra|can|thu may|nhieu|bao tien khong?
    bao nhieu tien|phi|dong
    bao|may tien
    nhieu tien khong
    le phi het|mat|la? bao nhieu tien?
    le phi la? gi|sao|khong
    le phi the nao
    le phi
    phi het|mat|la? bao nhieu tien?
    phi the nao
    phi va le phi
    chi phi bao nhieu
    chi phi
    muc thu le? phi?
    muc phi
    gia bao nhieu
    gia ca
    co? mat|ton|dong|thu|nop|tra tien|phi|le phi? gi? khong
    mat|ton|dong|thu tien|phi
    co phi khong
    mien phi khong?
  `),
  place: patterns(`
    nop|lam|den|di|ra|toi|gui|nhan|lay ho? so? ket? qua? o? dau
    dang ky o? dau
    nop|lam|den|di|ra|toi|gui|nhan|lay ho? so? ket? qua? o|tai? cho|noi nao
    o|tai dau
    o|tai? cho|noi nao
    len|den|ra xa|phuong|huyen|tinh hay|hoac xa|phuong|huyen|tinh
    xa|phuong|huyen|quan hay|hoac xa|phuong|huyen|tinh|quan
    len|qua dau
    dia chi nop|o|cho|noi dau|nao?
    dia diem nop|nhan|tiep|lam nhan?
    noi nop|nhan ho? so?
    noi tiep nhan
    co quan nao giai|thuc? quyet|hien?
    uy ban nao
    nop cho ai
    gap ai
    ai giai quyet
    nop dau
  `),
  steps: patterns(`
    cac|nhung|may|tung|nhieu buoc
    cac|nhung|may buoc lam|nop
    cac|nhung|may buoc thuc hien
    trinh tu thuc|lam|giai? hien|quyet?
    quy trinh lam|ra|the|nhu sao|nao|the? nao?
    quy trinh thuc? hien?
    buoc dau tien
  `),
  online: patterns(`
    nop|lam|dang ky? ho? so? qua|tren? online|mang duoc? khong?
    nop|lam|dang ky? ho? so? truc tuyen duoc? khong?
    qua|tren mang|internet|web|app duoc? khong?
    online duoc? khong?
    truc tuyen duoc? khong?
    nop|lam o|tai nha duoc? khong?
    khong can|phai den|len|ra
    nop|gui|lam qua|bang? buu dien|chinh duoc? khong?
    buu dien duoc khong
    qua buu dien|chinh duoc? khong?
  `),
  results: patterns(`
    ket qua la? gi|nao
    ket qua nhan duoc gi?
    nhan duoc|lai|ve gi
    duoc cap|nhan|tra giay? gi|nao
    xong thi? duoc|co gi
  `),
  conditions: patterns(`
    can? co? dieu kien gi|nao
    dieu kien la gi
    dieu kien nhu? the nao
    can dieu kien
    yeu cau gi|nao
    ai duoc lam|nop|dang ky?
    ai lam duoc
    doi tuong nao duoc?
  `),
  legal: patterns(`
    can cu phap ly|luat
    co so phap ly
    can cu vao? dau|luat|nao nao?
    van ban phap? luat? nao
    theo? luat|nghi|thong|quyet dinh|tu nao|so
    theo? luat nao
    theo quy dinh nao
    quy dinh o|tai|trong dau|luat|van ban? nao?
    phap luat quy dinh
  `),
};

/** Alone they ask for a facet; in a longer sentence they are words like others, and often part of a name. */
export const ASKED_BRIEFLY: Partial<Record<Facet, readonly Pattern[]>> = {
  papers: patterns(`
    giay to
    thanh phan
    can gi
    nop gi
  `),
  time: patterns(`
    thoi gian
    thoi han
    lau
  `),
  fee: patterns(`
    phi
    tien
    gia
    bao nhieu
  `),
  place: patterns(`
    dia chi
    dia diem
    noi nop
    dau
  `),
  steps: patterns('buoc'),
  online: patterns('mang'),
  results: patterns(`
    ket qua
    ket qua giai quyet
  `),
  conditions: patterns(`
    dieu kien
    yeu cau
    doi tuong
  `),
  legal: patterns(`
    phap ly
    luat
    can cu
    van ban
  `),
};

/** Said first, they tell what is wanted of the thing named after them: "hồ sơ làm hộ chiếu", "thời gian làm hộ chiếu". */
export const ASKED_FIRST: Partial<Record<Facet, readonly Pattern[]>> = {
  papers: patterns(`
    giay to|ma de? lam|dang|xin|nop
    ho so de? lam|dang|xin
  `),
  time: patterns('thoi gian|han'),
  fee: patterns('phi'),
  steps: patterns('cac? buoc'),
};

/** "Làm thế nào": with a procedure in hand it asks for the steps; together with a new procedure it asks for everything. */
export const HOW = patterns(`
  lam|nop|xin|di phai? nhu? the nao
  dang ky nhu? the nao
  thuc hien nhu? the nao
  thu tuc nhu? the nao
  nhu? the nao
  phai? lam sao
  lam sao de?
  lam cach nao
  cach lam|nop
  cach thuc hien
  cach dang ky
  thi|ra sao
  huong dan cach? lam|nop
  huong dan cach? thuc hien
  huong dan thu tuc
  can|phai lam gi|chi
  noi ro hon
  cu the hon
  bat dau tu dau
`);
