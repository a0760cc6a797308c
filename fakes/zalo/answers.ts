/** Zalo answers HTTP 200 and tells success by `error: 0`. */
export type Answer =
  | { readonly ok: true; readonly data: unknown; readonly metadata?: { readonly total: number } }
  | { readonly ok: false; readonly error: number; readonly message: string };

export type Refusal = Extract<Answer, { ok: false }>;

export function done(data: unknown, total?: number): Answer {
  return total === undefined ? { ok: true, data } : { ok: true, data, metadata: { total } };
}

export function refuse(error: number, detail?: string): Refusal {
  const base = MESSAGES[error] ?? 'Unknown error';
  return { ok: false, error, message: detail === undefined ? base : `${base}: ${detail}` };
}

/** Codes of the OA and ZBS hosts. -100 means "attachment expired" on the first and "unknown" on the second. */
const MESSAGES: Readonly<Record<number, string>> = {
  [-32]: 'Application or OA exceeds the request rate limit',
  [-100]: 'Unknown exception or attachment expired',
  [-101]: 'Zalo app is invalid',
  [-102]: 'Zalo app is not existed',
  [-103]: 'Zalo app is not activated',
  [-104]: 'Secret key of the app is invalid',
  [-105]: 'Zalo app is not linked with any OA',
  [-106]: 'Method is unsupported',
  [-107]: 'Message id is invalid',
  [-108]: 'Phone number is invalid',
  [-109]: 'Template id is invalid',
  [-110]: "Version of the recipient's Zalo app is unsupported",
  [-111]: 'Template data is empty',
  [-112]: 'Template data: parameter type is not defined',
  [-1121]: 'Template data: parameter is longer than its limit',
  [-1122]: 'Template data: parameter is missing',
  [-1123]: 'Cannot create QR code',
  [-1124]: 'Template data: parameter has a bad format',
  [-113]: 'Button is invalid',
  [-114]: 'User cannot receive this notification',
  [-115]: 'Out of quota or balance',
  [-116]: 'Text is invalid',
  [-117]: 'OA or app has no permission to use this template',
  [-118]: 'Zalo account is not existed or is deactivated',
  [-119]: 'Account cannot receive notifications',
  [-120]: 'OA has no permission to use this feature',
  [-121]: 'Body data is empty',
  [-122]: 'Body format is invalid',
  [-124]: 'Access token is invalid',
  [-1241]: 'appsecret_proof provided in the API is invalid',
  [-125]: 'OA id is invalid',
  [-126]: 'Wallet of development mode is empty',
  [-127]: 'Template test notification can only be sent to administrators',
  [-130]: 'Template content exceeds the limit',
  [-131]: 'Template is not approved',
  [-132]: 'Parameter is invalid',
  [-133]: 'This template is not allowed at night (22:00-06:00)',
  [-135]: 'OA has no permission to send notifications',
  [-139]: 'User refused to receive this kind of notification',
  [-140]: 'OA is not eligible to send this kind to the user',
  [-141]: 'User refused to receive notifications from this OA',
  [-144]: 'OA exceeded its daily limit',
  [-145]: 'This kind of content is not allowed',
  [-146]: 'Template is disabled because of its quality',
  [-147]: 'Template exceeded its daily limit',
  [-161]: 'sending_mode is not allowed',
  [-162]: 'sending_mode 3 is not allowed for tags 1 and 2',
  [-200]: 'Send message failed',
  [-201]: 'Parameter is invalid',
  [-204]: 'Official Account is deleted',
  [-205]: 'Official Account is not existed',
  [-209]: 'Application is not activated',
  [-210]: 'Parameter exceeds the allowed limit',
  [-211]: 'Out of quota of this feature',
  [-212]: 'Official Account has not registered this API',
  [-213]: 'User has not followed the Official Account',
  [-214]: 'Article is being processed',
  [-216]: 'Access token is invalid',
  [-217]: 'User has blocked invitations of the OA',
  [-218]: 'Limit of this recipient is reached',
  [-219]: 'App is removed or disabled',
  [-220]: 'Access token has expired or is removed',
  [-221]: 'OA is not verified',
  [-223]: 'OA has not granted this API to the app',
  [-224]: 'OA needs a higher package',
  [-227]: 'User is banned or has been inactive for more than 45 days',
  [-230]: 'User has not interacted with the OA in the past 7 days',
  [-232]: 'User has no valid interaction with the OA',
  [-233]: 'Message type is invalid or unsupported',
  [-234]: 'This message type is not allowed at night (22:00-06:00)',
  [-235]: 'API does not support this type of OA',
  [-240]: 'API v2 of messages is closed, use v3',
  [-242]: 'appsecret_proof provided in the API is invalid',
  [-244]: 'User has restricted this kind of message from the OA',
  [-248]: 'Message breaks the platform rules',
  [-249]: 'Template cannot be sent by UID',
  [-320]: 'App must be linked to a billing account',
  [-321]: 'Billing account cannot be charged',
};
