import { dayHeading, dayMonthYear, hourMinute } from '../clock.ts';
import type { Card, Citizen, Message, Tap } from '../state.ts';
import type { World } from '../world.ts';
import { html, linked, type Markup } from './html.ts';
import { face, icons, toneIcon } from './icons.ts';

const NUMBERED = /^\s*(\d{1,2})[.)]\s+(\S.*)$/;
const BULLET = /^\s*[-•*–]\s+(\S.*)$/;

type Choice = { readonly number: string; readonly label: string };
type TextParts = { readonly before: readonly string[]; readonly choices: readonly Choice[]; readonly after: readonly string[] };

/** The last run of lines "1. …, 2. …" is a menu; a numbered list before it is only text. */
export function splitChoices(text: string): TextParts {
  const lines = text.split('\n');
  let end = lines.length - 1;
  while (end >= 0 && !NUMBERED.test(lines[end] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && NUMBERED.test(lines[start - 1] ?? '')) start -= 1;
  const choices =
    end < 0
      ? []
      : lines.slice(start, end + 1).map((line) => {
          const match = NUMBERED.exec(line);
          return { number: match?.[1] ?? '', label: match?.[2] ?? '' };
        });
  const inOrder = choices.every((choice, index) => choice.number === String(index + 1));
  if (choices.length < 2 || !inOrder || lines.length - 1 - end > 3) return { before: lines, choices: [], after: [] };
  return { before: lines.slice(0, start), choices, after: lines.slice(end + 1) };
}

function paragraph(line: string): Markup {
  const item = BULLET.exec(line) ?? NUMBERED.exec(line);
  if (line.trim() === '') return html`<span class="gap"></span>`;
  if (!item) return html`<p>${linked(line)}</p>`;
  const mark = NUMBERED.test(line) ? `${item[1]}.` : '•';
  return html`<p class="point"><span class="mark">${mark}</span><span>${linked(item[item.length - 1] ?? '')}</span></p>`;
}

function body(text: string, citizen: Citizen): Markup | null {
  if (text === '') return null;
  const { before, choices, after } = splitChoices(text);
  const menu =
    choices.length > 0 &&
    html`<form class="choices" method="post" action="/phone/${citizen.slug}/say">${choices.map(
      (c) => html`<button type="submit" name="text" value="${c.number}"><span class="number">${c.number}</span><span class="label">${c.label}</span></button>`,
    )}</form>`;
  return html`<div class="text">${before.map(paragraph)}${menu}${after.map(paragraph)}</div>`;
}

function tapTarget(tap: Tap, message: Message, citizen: Citizen, inner: Markup, kind: string): Markup {
  if (tap.type === 'oa.open.url' && /^https?:\/\//.test(tap.payload))
    return html`<a class="${kind}" href="${tap.payload}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
  if (tap.type === 'oa.open.phone') return html`<a class="${kind}" href="tel:${tap.payload.replace(/[^\d+]/g, '')}">${inner}</a>`;
  if (tap.type === 'oa.open.sms') return html`<a class="${kind}" href="sms:${tap.payload.replace(/[^\d+]/g, '')}">${inner}</a>`;
  if (!tap.type.startsWith('oa.query')) return html`<span class="${kind}">${inner}</span>`;
  return html`<form method="post" action="/phone/${citizen.slug}/tap"><input type="hidden" name="message" value="${message.id}"><button type="submit" class="${kind}" name="title" value="${tap.title}">${inner}</button></form>`;
}

const FACES = ['Rất tệ', 'Chưa tốt', 'Bình thường', 'Tốt', 'Rất tốt'];

function rating(message: Message, citizen: Citizen): Markup {
  if (message.rated !== null) return html`<p class="rated">${icons.done} Cảm ơn anh/chị đã đánh giá: <strong>${FACES[message.rated - 1]}</strong></p>`;
  return html`<form class="faces" method="post" action="/phone/${citizen.slug}/rate"><input type="hidden" name="message" value="${message.id}">${FACES.map(
    (word, i) => html`<button type="submit" name="rate" value="${i + 1}">${face(i + 1)}<span>${word}</span></button>`,
  )}</form>`;
}

/** A dossier code is read out in one breath: it is not broken over two lines. */
function isCode(value: string): boolean {
  return value.length <= 22 && !value.includes(' ');
}

function notice(card: Extract<Card, { kind: 'template' }>, message: Message, citizen: Citizen, oaName: string): Markup {
  return html`<article class="notice tone-${card.tone}" data-template="${card.templateId}">
<header><span class="seal">${icons.arch}</span><span class="from">${oaName}</span><span class="tag">Thông báo</span></header>
<h2>${toneIcon(card.tone)}<span>${card.title}</span></h2><p class="intro">${card.intro}</p>
<dl>${card.rows.map((row) => html`<div><dt>${row.label}</dt><dd${isCode(row.value) && html` class="code"`}>${row.value}</dd></div>`)}</dl>
${card.link && html`<a class="action" href="${card.link.url}" target="_blank" rel="noopener noreferrer">${card.link.title}</a>`}${card.rating && rating(message, citizen)}</article>`;
}

function card(world: World, message: Message, citizen: Citizen): Markup | null {
  const it = message.card;
  if (it === null) return null;
  switch (it.kind) {
    case 'template':
      return notice(it, message, citizen, world.settings.oaName);
    case 'list':
      return html`<div class="list">${it.items.map((tap) => tapTarget(tap, message, citizen, html`<span class="list-text"><span class="list-title">${tap.title}</span>${tap.subtitle && html`<span class="list-subtitle">${tap.subtitle}</span>`}</span>${icons.chevron}`, 'list-item'))}${
        it.buttons.length > 0 && html`<div class="chips">${it.buttons.map((tap) => tapTarget(tap, message, citizen, html`${tap.title}`, 'chip'))}</div>`
      }</div>`;
    case 'media':
      return it.url === ''
        ? html`<p class="text">[Nhãn dán]</p>`
        : html`<img class="media" src="${it.url}" alt="${message.text === '' ? 'Ảnh' : message.text}">`;
    case 'file':
      return html`<div class="file">${icons.file}<span><strong>${it.name}</strong><span class="quiet">${Math.max(1, Math.round(it.size / 1024))} KB</span></span></div>`;
    case 'ask_info':
      return html`<article class="notice tone-info"><h2>${icons.info}<span>${it.title}</span></h2><p class="intro">${it.subtitle}</p>${
        citizen.sharedInfo
          ? html`<p class="rated">${icons.done} Anh/chị đã chia sẻ thông tin.</p>`
          : html`<form method="post" action="/phone/${citizen.slug}/share"><button type="submit" class="action">Chia sẻ thông tin</button></form>`
      }</article>`;
  }
}

const WEBHOOK_WORDS: Readonly<Record<Message['webhook'], readonly [string, Markup]>> = {
  none: ['', html``],
  sending: ['Đã gửi', icons.tick],
  received: ['Đã nhận', icons.ticks],
  retrying: ['Chưa tới, sẽ thử lại', icons.clock],
  lost: ['Không tới được', icons.alert],
};

function meta(message: Message): Markup {
  const seen = message.from === 'citizen' && message.seenAt !== null;
  const [word, mark] = seen ? ['Đã xem', icons.ticks] : WEBHOOK_WORDS[message.webhook];
  return html`<p class="meta meta-${seen ? 'seen' : message.webhook}"><time>${hourMinute(message.time)}</time>${word !== '' && html`<span class="state">${mark} ${word}</span>`}</p>`;
}

export function isVisible(message: Message): boolean {
  return !message.hidden && (message.from === 'citizen' || message.deliveredAt !== null);
}

/** One entry of the conversation; a new day begins with its heading. */
export function renderItem(world: World, citizen: Citizen, message: Message, previous: Message | undefined): Markup {
  const newDay = previous === undefined || dayMonthYear(previous.time) !== dayMonthYear(message.time);
  const continued = !newDay && previous?.from === message.from;
  const mine = message.from === 'citizen';
  const quote = message.quoteId === null ? null : world.index.messageById.get(message.quoteId);
  const content = html`${quote && html`<blockquote>${quote.text.slice(0, 120)}</blockquote>`}${message.card?.kind === 'template' ? null : body(message.text, citizen)}${card(world, message, citizen)}`;
  return html`<div class="item ${mine ? 'mine' : 'theirs'}${continued ? ' continued' : ''}" data-seq="${message.seq}" data-message-id="${message.id}" data-from="${message.from}" data-kind="${message.kind}">${
    newDay && html`<p class="day"><span>${dayHeading(message.time, world.clock.now())}</span></p>`
  }<div class="row">${!mine && html`<span class="avatar oa" aria-hidden="true">${icons.arch}</span>`}<div class="bubble${message.card?.kind === 'template' ? ' bare' : ''}"><span class="hidden">${mine ? citizen.name : world.settings.oaName}: </span>${content}${meta(message)}</div></div></div>`;
}
