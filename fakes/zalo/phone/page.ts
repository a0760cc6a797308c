import { hourMinute } from '../clock.ts';
import type { Citizen, Message } from '../state.ts';
import type { World } from '../world.ts';
import { isVisible, renderItem } from './bubble.ts';
import { html, type Markup } from './html.ts';
import { icons } from './icons.ts';
import { inspector } from './inspector.ts';

const SHOWN = 200;
const PEOPLE_SHOWN = 14;

export type View = 'home' | 'chat' | 'inside';

export function visibleMessages(world: World, citizen: Citizen): readonly Message[] {
  return (world.index.messagesOf.get(citizen.uid) ?? [])
    .slice(-SHOWN * 2)
    .filter(isVisible)
    .slice(-SHOWN);
}

export function initials(name: string): string {
  return name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-2)
    .map((word) => [...word][0])
    .join('');
}

function unread(world: World, citizen: Citizen): number {
  return visibleMessages(world, citizen).filter((m) => m.from === 'oa' && m.seenAt === null).length;
}

function person(world: World, citizen: Citizen, current: Citizen): Markup {
  const last = visibleMessages(world, citizen).at(-1);
  const count = citizen === current ? 0 : unread(world, citizen);
  const preview = last === undefined ? citizen.about : `${last.from === 'citizen' ? 'Tôi: ' : ''}${last.text.split('\n')[0]}`;
  return html`<li><a href="/phone/${citizen.slug}"${citizen === current && html` aria-current="page"`}><span class="avatar hue-${citizen.hue}" aria-hidden="true">${initials(citizen.name)}</span><span class="who"><span class="name">${citizen.name}</span><span class="preview">${preview}</span></span><span class="side">${last && html`<time>${hourMinute(last.time)}</time>`}${count > 0 && html`<span class="unread">${count}<span class="hidden"> tin chưa xem</span></span>`}</span></a></li>`;
}

export function people(world: World, current: Citizen): Markup {
  const all = world.state.citizens;
  const shown = all.slice(0, PEOPLE_SHOWN);
  const list = shown.includes(current) ? shown : [...shown.slice(0, -1), current];
  return html`${list.map((citizen) => person(world, citizen, current))}`;
}

const STARTERS = ['Xin chào', 'Lam giay khai sinh cho con can giay to gi?', 'Hồ sơ của tôi tới đâu rồi?'];

function welcome(world: World, citizen: Citizen): Markup {
  return html`<section class="welcome" data-seq="0"><span class="avatar oa large" aria-hidden="true">${icons.arch}</span><p class="welcome-name">${world.settings.oaName} ${icons.verified}</p>
<p class="quiet">Tài khoản chính thức · Cơ quan nhà nước<br>Trả lời tự động suốt ngày đêm, cán bộ trả lời trong giờ làm việc</p>
<form class="starters" method="post" action="/phone/${citizen.slug}/say">${STARTERS.map((text) => html`<button type="submit" name="text" value="${text}">${text}</button>`)}</form></section>`;
}

export function items(world: World, citizen: Citizen): Markup {
  const list = visibleMessages(world, citizen);
  return html`${list.map((message, index) => renderItem(world, citizen, message, list[index - 1]))}`;
}

function phone(world: World, citizen: Citizen): Markup {
  const { oaName } = world.settings;
  return html`<section class="phone" aria-label="Điện thoại" data-slug="${citizen.slug}" data-rev="${world.state.rev}"><div class="screen">
<div class="status" aria-hidden="true"><span id="clock">${hourMinute(world.clock.now())}</span>${icons.signal}</div>
<header class="top"><a class="back" href="/" aria-label="Danh sách người dùng">${icons.back}</a><span class="avatar oa" aria-hidden="true">${icons.arch}</span><div class="title"><h2><span>${oaName}</span> ${icons.verified}</h2><p>Tài khoản chính thức</p></div><a class="more" href="/phone/${citizen.slug}/ben-trong" aria-label="Bên trong">${icons.more}</a></header>
${!citizen.follows && html`<form class="follow" method="post" action="/phone/${citizen.slug}/do"><span>${citizen.name} chưa quan tâm tài khoản này</span><button type="submit" name="do" value="follow">Quan tâm</button></form>`}
<div class="scroll"><div class="log" role="log" aria-live="polite" aria-label="Trò chuyện với ${oaName}" tabindex="0">${welcome(world, citizen)}${items(world, citizen)}</div></div>
<p class="typing" id="typing" aria-hidden="true" hidden><span></span><span></span><span></span></p>
<form class="composer" method="post" action="/phone/${citizen.slug}/say"><span class="smile" aria-hidden="true">${icons.smile}</span><label class="hidden" for="say">Nhắn tin</label><input id="say" name="text" type="text" maxlength="2000" autocomplete="off" placeholder="Nhập nội dung…" required><button type="submit" class="send">${icons.send}<span class="hidden">Gửi</span></button></form>
<div class="bar" aria-hidden="true"></div></div></section>`;
}

export function page(world: World, citizen: Citizen, view: View): string {
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>${citizen.name} · Điện thoại Zalo giả</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/phone.css"><script src="/phone.js" defer></script></head>
<body class="view-${view}"><main class="stage"><h1 class="hidden">Điện thoại Zalo giả: máy của ${citizen.name}</h1><div class="left"><div class="brand"><span class="brand-mark">${icons.arch}</span><div><p class="brand-name">Một Cửa</p><p class="quiet">Zalo giả để thử và trình diễn</p></div></div>
<nav aria-label="Cầm máy của ai"><h2>Cầm máy của ai?</h2><ul class="people" id="people">${people(world, citizen)}</ul><p class="quiet note">Người, số điện thoại và tin nhắn ở đây đều là giả, không gì ra khỏi máy này.</p></nav></div>
${phone(world, citizen)}${inspector(world, citizen)}</main></body></html>`.text;
}
