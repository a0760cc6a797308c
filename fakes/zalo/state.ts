import { DAY } from './clock.ts';

/** Everything the fake remembers. Plain data, so that it can be written to a file as it is. */
export type Citizen = {
  readonly uid: string;
  readonly slug: string;
  readonly appUserId: string;
  readonly name: string;
  /** Work and place, shown under the name. */
  readonly about: string;
  readonly phone: string | null;
  readonly address: string;
  readonly hue: number;
  /** Administrator of the OA: may receive template tests in development mode. */
  readonly admin: boolean;
  /** Every send to this person is refused with this code. */
  failWith: number | null;
  follows: boolean;
  lastInteraction: number | null;
  sharedInfo: boolean;
  /** Highest message number that the citizen has looked at. */
  seenSeq: number;
};

export type Tap = { readonly title: string; readonly type: string; readonly payload: string; readonly subtitle?: string };

export type Card =
  | {
      readonly kind: 'template';
      readonly templateId: string;
      readonly title: string;
      readonly intro: string;
      readonly tone: string;
      readonly rows: readonly { readonly label: string; readonly value: string }[];
      readonly link: { readonly title: string; readonly url: string } | null;
      readonly rating: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Tap[]; readonly buttons: readonly Tap[] }
  | { readonly kind: 'media'; readonly mediaType: string; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly token: string }
  | { readonly kind: 'ask_info'; readonly title: string; readonly subtitle: string };

export type Message = {
  readonly seq: number;
  readonly id: string;
  readonly uid: string;
  readonly from: 'citizen' | 'oa';
  readonly kind: 'text' | 'cs' | 'template';
  readonly channel: 'uid' | 'phone';
  readonly text: string;
  readonly card: Card | null;
  readonly trackingId: string | null;
  readonly quoteId: string | null;
  /** Clock of the fake, epoch milliseconds. */
  readonly time: number;
  /** Real time of arrival, epoch milliseconds with a fraction: benches measure with it. */
  readonly arrivedAt: number;
  /** A payload that Zalo sends to the OA without showing it in the chat. */
  readonly hidden: boolean;
  deliveredAt: number | null;
  seenAt: number | null;
  /** Of a citizen's message: how its webhook fared. */
  webhook: 'none' | 'sending' | 'received' | 'retrying' | 'lost';
  rated: number | null;
  rev: number;
};

export type Grant = {
  accessToken: string;
  accessExpires: number;
  refreshToken: string;
  refreshExpires: number;
};

export type AuthCode = { readonly code: string; readonly challenge: string | null; readonly expires: number };

export type Asset = {
  readonly id: string;
  readonly kind: 'image' | 'gif' | 'file';
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly expires: number;
};

export type Fault = {
  count: number;
  readonly on: 'any' | 'send' | 'cs' | 'template_uid' | 'template_phone' | 'token' | 'read';
  readonly code?: number;
  readonly http?: number;
  readonly delayMs?: number;
  /** The call takes effect, the answer never arrives. */
  readonly lost?: boolean;
};

export type Switches = {
  richReplies: 'accept' | -201 | -233;
  /** `clock` applies 22:00-06:00 of the fake's clock; `always` acts as if it were night. */
  night: 'off' | 'clock' | 'always';
  dailyQuota: number;
  /** Requests a minute and app; 0 means no limit. */
  rateLimit: number;
  appSecretProof: boolean;
  delayMs: number;
  /** A send to an unknown UID makes a citizen of it, for load tests. */
  autoCreateCitizens: boolean;
  /** Webhooks oa_send_* for the OA's own messages. */
  echoes: boolean;
  /** Webhooks user_received_message. */
  receipts: boolean;
  deliver: boolean;
  /** Extra copies of each webhook. */
  duplicates: number;
  /** Hold webhooks until so many are waiting (or 1.5 s), then send the newest first. */
  disorder: number;
  retryFactor: number;
  retryOn: 'any' | 'connection';
  autoConsent: boolean;
};

export const defaultSwitches: Switches = {
  richReplies: 'accept',
  night: 'off',
  dailyQuota: 1000,
  rateLimit: 4000,
  appSecretProof: false,
  delayMs: 0,
  autoCreateCitizens: false,
  echoes: true,
  receipts: true,
  deliver: true,
  duplicates: 0,
  disorder: 0,
  retryFactor: 1,
  retryOn: 'any',
  autoConsent: false,
};

export type State = {
  citizens: Citizen[];
  messages: Message[];
  nextSeq: number;
  rev: number;
  grants: Grant[];
  /** Access tokens that a refresh or a test has killed. */
  deadTokens: string[];
  codes: AuthCode[];
  assets: Asset[];
  faults: Fault[];
  switches: Switches;
  quotaDay: string;
  quotaUsed: number;
  webhookUrl: string | null;
  webhookOn: boolean;
};

type Seed = Pick<Citizen, 'uid' | 'slug' | 'name' | 'about' | 'phone' | 'address' | 'follows'> & { readonly admin?: boolean };

/** Invented people with numbers that no operator gives out. */
const people: readonly Seed[] = [
  {
    uid: '7000000000000000001',
    slug: 'ba-sau',
    name: 'Bà Trần Thị Sáu',
    about: 'Nông dân, Hoài Ân',
    phone: '84900000001',
    address: 'xã Ân Tường Đông, huyện Hoài Ân',
    follows: true,
  },
  {
    uid: '7000000000000000002',
    slug: 'anh-hung',
    name: 'Anh Lê Văn Hùng',
    about: 'Chủ tiệm sửa xe, Quy Nhơn',
    phone: '84900000002',
    address: 'phường Trần Quang Diệu, thành phố Quy Nhơn',
    follows: true,
  },
  {
    uid: '7000000000000000003',
    slug: 'chi-lanh',
    name: 'Chị Nguyễn Thị Lành',
    about: 'Công nhân may, Phù Cát',
    phone: '84900000003',
    address: 'xã Cát Tân, huyện Phù Cát',
    follows: true,
  },
  {
    uid: '7000000000000000004',
    slug: 'ong-ro',
    name: 'Ông Đinh Văn Rơ',
    about: 'Làm rẫy, An Lão',
    phone: '84900000004',
    address: 'xã An Toàn, huyện An Lão',
    follows: false,
  },
  {
    uid: '7000000000000000005',
    slug: 'em-thu',
    name: 'Em Phan Minh Thư',
    about: 'Sinh viên, Tuy Phước',
    phone: null,
    address: 'xã Phước Sơn, huyện Tuy Phước',
    follows: true,
  },
  {
    uid: '7000000000000000009',
    slug: 'quan-tri',
    name: 'Cô Võ Thị Hạnh',
    about: 'Quản trị viên OA',
    phone: '84900000009',
    address: 'thành phố Quy Nhơn',
    follows: true,
    admin: true,
  },
];

export function freshState(now: number, webhookUrl: string | null): State {
  return {
    citizens: people.map((seed, index) => ({
      ...seed,
      appUserId: seed.uid.replace(/^7/, '5'),
      hue: index % 6,
      admin: seed.admin ?? false,
      failWith: null,
      // They followed long ago: the window is closed until they speak.
      lastInteraction: seed.follows ? now - 30 * DAY : null,
      sharedInfo: false,
      seenSeq: 0,
    })),
    messages: [],
    nextSeq: 1,
    rev: 1,
    grants: [],
    deadTokens: [],
    codes: [],
    assets: [],
    faults: [],
    switches: { ...defaultSwitches },
    quotaDay: '',
    quotaUsed: 0,
    webhookUrl,
    webhookOn: true,
  };
}
