import type { Citizen, Message } from './state.ts';
import type { Outgoing } from './webhooks.ts';
import type { World } from './world.ts';

/** Bodies of webhooks, exactly the fields of the contract: ids and times are strings. */
function outgoing(event: string, uid: string | null, messageId: string | null, time: number, body: Record<string, unknown>): Outgoing {
  return { event, uid, messageId, timestamp: String(time), body: JSON.stringify(body) };
}

export function userSendText(world: World, citizen: Citizen, message: Message): Outgoing {
  return outgoing('user_send_text', citizen.uid, message.id, message.time, {
    app_id: world.settings.appId,
    user_id_by_app: citizen.appUserId,
    event_name: 'user_send_text',
    timestamp: String(message.time),
    sender: { id: citizen.uid },
    recipient: { id: world.settings.oaId },
    message: { msg_id: message.id, text: message.text, ...(message.quoteId === null ? {} : { quote_msg_id: message.quoteId }) },
  });
}

export function oaSend(world: World, citizen: Citizen, message: Message): Outgoing {
  const card = message.card;
  const shape =
    card === null || card.kind === 'ask_info' ? 'text' : card.kind === 'media' ? (card.mediaType === 'image' ? 'image' : card.mediaType) : card.kind;
  const event = `oa_send_${shape}`;
  const attachments =
    card === null
      ? {}
      : card.kind === 'media'
        ? { attachments: [{ type: card.mediaType, payload: { url: card.url, thumbnail: card.url } }] }
        : card.kind === 'file'
          ? { attachments: [{ type: 'file', payload: { name: card.name, size: String(card.size), url: '' } }] }
          : {};
  return outgoing(event, citizen.uid, message.id, message.time, {
    app_id: world.settings.appId,
    user_id_by_app: citizen.appUserId,
    event_name: event,
    timestamp: String(message.time),
    sender: { id: world.settings.oaId },
    recipient: { id: citizen.uid },
    message: { msg_id: message.id, ...(message.text === '' ? {} : { text: message.text }), ...attachments },
  });
}

/** Two forms: a message by phone tells `tracking_id` and `delivery_time`, a message by UID only its id. */
export function userReceived(world: World, citizen: Citizen, message: Message, at: number): Outgoing {
  const byPhone = message.channel === 'phone';
  return outgoing('user_received_message', citizen.uid, message.id, at, {
    event_name: 'user_received_message',
    app_id: world.settings.appId,
    timestamp: String(at),
    sender: { id: world.settings.oaId },
    recipient: { id: byPhone ? citizen.phone : citizen.uid },
    message: byPhone ? { msg_id: message.id, tracking_id: message.trackingId, delivery_time: String(at) } : { msg_id: message.id },
  });
}

export function userSeen(world: World, citizen: Citizen, ids: readonly string[], at: number): Outgoing {
  return outgoing('user_seen_message', citizen.uid, ids[0] ?? null, at, {
    event_name: 'user_seen_message',
    app_id: world.settings.appId,
    timestamp: String(at),
    sender: { id: world.settings.oaId },
    recipient: { id: citizen.uid },
    message: { msg_ids: ids },
  });
}

export function followed(world: World, citizen: Citizen, event: 'follow' | 'unfollow', at: number): Outgoing {
  return outgoing(event, citizen.uid, null, at, {
    event_name: event,
    oa_id: world.settings.oaId,
    follower: { id: citizen.uid },
    user_id_by_app: citizen.appUserId,
    source: 'oa_profile',
    app_id: world.settings.appId,
    timestamp: String(at),
  });
}

export function submittedInfo(world: World, citizen: Citizen, at: number): Outgoing {
  const [ward, district] = citizen.address.split(', ');
  return outgoing('user_submit_info', citizen.uid, null, at, {
    event_name: 'user_submit_info',
    sender: { id: citizen.uid },
    recipient: { id: world.settings.oaId },
    app_id: world.settings.appId,
    timestamp: String(at),
    info: {
      name: citizen.name,
      phone: citizen.phone ?? '',
      full_address: { user_city: 'Bình Định', user_ward: ward ?? '', user_address: district ?? '' },
    },
  });
}

/** Zalo tells no UID here: the OA must have kept the message id. */
export function feedback(world: World, message: Message, rate: number, note: string, at: number): Outgoing {
  return outgoing('user_feedback', null, message.id, at, {
    event_name: 'user_feedback',
    app_id: world.settings.appId,
    oa_id: world.settings.oaId,
    timestamp: String(at),
    message: {
      msg_id: message.id,
      ...(message.trackingId === null ? {} : { tracking_id: message.trackingId }),
      rating_type: 'csat',
      option: 'five_emotions',
      rate,
      note,
      feedbacks: [],
      submit_time: String(at),
    },
  });
}
