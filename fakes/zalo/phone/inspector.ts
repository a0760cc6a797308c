import { DAY, HOUR, MINUTE, realNow, secondsOf } from '../clock.ts';
import type { Citizen, Switches } from '../state.ts';
import type { Delivery } from '../webhooks.ts';
import { type CallEntry, type World, windowOf } from '../world.ts';
import { html, type Markup } from './html.ts';
import { icons } from './icons.ts';

/** What goes on behind the chat, for the people who build and show the product. */
function span(ms: number): string {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} ngày ${Math.floor((ms % DAY) / HOUR)} giờ`;
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} giờ ${Math.floor((ms % HOUR) / MINUTE)} phút`;
  return ms >= MINUTE ? `${Math.floor(ms / MINUTE)} phút` : `${Math.max(0, Math.ceil(ms / 1000))} giây`;
}

type Fact = { readonly label: string; readonly value: string; readonly tone: 'good' | 'attention' | 'bad' };

function windowFact(world: World, citizen: Citizen): Fact {
  const window = windowOf(world, citizen);
  const label = 'Cửa sổ tư vấn';
  if (window === 'closed' || citizen.lastInteraction === null) return { label, value: 'Đã đóng', tone: 'bad' };
  const age = world.clock.now() - citizen.lastInteraction;
  return window === 'free'
    ? { label, value: `Miễn phí, còn ${span(2 * DAY - age)}`, tone: 'good' }
    : { label, value: `Tính phí, còn ${span(7 * DAY - age)}`, tone: 'attention' };
}

function tokenFact(world: World): Fact {
  const label = 'Token của OA';
  const expires = Math.max(0, ...world.state.grants.map((g) => g.accessExpires));
  if (world.state.grants.length === 0) return { label, value: 'Chưa cấp', tone: 'attention' };
  const left = expires - world.clock.now();
  return left > 0 ? { label, value: `Còn ${span(left)}`, tone: 'good' } : { label, value: 'Đã hết hạn', tone: 'bad' };
}

function webhookFact(world: World): Fact {
  const label = 'Webhook';
  if (world.state.webhookUrl === null) return { label, value: 'Chưa khai địa chỉ', tone: 'attention' };
  const { retrying } = world.outbox.counts();
  if (!world.state.webhookOn) return { label, value: 'Đã bị tắt', tone: 'bad' };
  return retrying > 0 ? { label, value: `Bật, ${retrying} tin chờ nhắc lại`, tone: 'attention' } : { label, value: 'Đang bật', tone: 'good' };
}

const DELIVERY_WORDS: Readonly<Record<Delivery['status'], readonly [string, string]>> = {
  waiting: ['đang đi', 'attention'],
  held: ['đang giữ', 'attention'],
  ok: ['200', 'good'],
  retrying: ['chờ nhắc lại', 'attention'],
  gave_up: ['bỏ', 'bad'],
  dropped: ['không có nơi nhận', 'bad'],
};

function row(what: string, when: string, badge: string, tone: string, more: string): Markup {
  return html`<li><span class="what">${what}</span><span class="when">${when}</span><span class="badge ${tone}">${badge}</span>${more !== '' && html`<span class="why">${more}</span>`}</li>`;
}

function deliveryRow(delivery: Delivery): Markup {
  const [word, tone] = DELIVERY_WORDS[delivery.status];
  const wait = delivery.nextAt === null ? '' : `lần ${delivery.attempts + 1} sau ${span(delivery.nextAt - realNow())}`;
  const why = delivery.status === 'ok' ? '' : delivery.http === null ? (delivery.error ?? '') : `HTTP ${delivery.http}`;
  const more = [delivery.attempts > 1 ? `${delivery.attempts} lần` : '', wait, why].filter((part) => part !== '').join(' · ');
  return row(delivery.event, `${secondsOf(delivery.createdAt)}${delivery.ms === null ? '' : ` · ${delivery.ms} ms`}`, word, tone, more);
}

function callRow(call: CallEntry): Markup {
  const good = call.error === 0 && call.http === 200;
  const code = call.http === 0 ? 'mất trả lời' : call.http !== 200 ? `HTTP ${call.http}` : String(call.error);
  return row(`${call.method} ${call.path}`, `${secondsOf(call.at)} · ${call.ms} ms`, code, good ? 'good' : 'bad', good ? '' : call.message);
}

export function facts(world: World, citizen: Citizen): Markup {
  const webhooks = world.outbox.recent(8);
  const calls = world.calls.slice(-8).reverse();
  return html`<dl class="facts">${[windowFact(world, citizen), tokenFact(world), webhookFact(world)].map(
    (fact) => html`<div class="${fact.tone}"><dt>${fact.label}</dt><dd>${fact.value}</dd></div>`,
  )}</dl>
<h3>Sự kiện tới sản phẩm</h3>${webhooks.length === 0 ? html`<p class="quiet">Chưa có sự kiện nào.</p>` : html`<ul class="rows">${webhooks.map(deliveryRow)}</ul>`}
<h3>Sản phẩm gọi Zalo</h3>${calls.length === 0 ? html`<p class="quiet">Chưa có lời gọi nào.</p>` : html`<ul class="rows">${calls.map(callRow)}</ul>`}`;
}

export function pressed(switches: Switches): Readonly<Record<string, boolean>> {
  return { duplicates: switches.duplicates > 0, disorder: switches.disorder > 1, night: switches.night === 'always', rich: switches.richReplies !== 'accept' };
}

export function inspector(world: World, citizen: Citizen): Markup {
  const on = pressed(world.state.switches);
  const toggle = (name: string, label: string): Markup =>
    html`<button type="submit" name="do" value="${name}" aria-pressed="${String(on[name] ?? false)}">${label}</button>`;
  const act = (name: string, label: string): Markup => html`<button type="submit" name="do" value="${name}">${label}</button>`;
  return html`<section class="inspector" aria-label="Bên trong">
<h2><a class="narrow-back" href="/phone/${citizen.slug}" aria-label="Về cuộc trò chuyện">${icons.back}</a>Bên trong</h2>
<form class="controls" method="post" action="/phone/${citizen.slug}/do">
<fieldset><legend>Làm khó sản phẩm</legend>${toggle('duplicates', 'Trùng sự kiện')}${toggle('disorder', 'Đảo thứ tự')}${toggle('rich', 'Từ chối danh sách')}${toggle('night', 'Giờ đêm')}${act('lost', 'Mất câu trả lời kế')}${act('http500', 'Lỗi 500 kế')}</fieldset>
<fieldset><legend>Thời gian và quyền</legend>${act('close-window', 'Đóng cửa sổ 7 ngày')}${act('expire-token', 'Hết hạn token')}${act('retry-now', 'Nhắc lại ngay')}${act('webhook-on', 'Bật lại webhook')}${act(citizen.follows ? 'unfollow' : 'follow', citizen.follows ? 'Bỏ quan tâm OA' : 'Quan tâm OA')}</fieldset>
</form><div id="facts">${facts(world, citizen)}</div></section>`;
}
