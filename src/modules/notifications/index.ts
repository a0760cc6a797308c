export type { DeliveryState } from './domain/delivery.ts';
export type { TemplateName } from './domain/templates.ts';
export type { Alarm } from './domain/token-life.ts';
export { routes } from './http/zalo-admin.routes.tsx';
export { jobs } from './jobs.ts';
export { listDeadLetters, readLedger, retryDeadLetters } from './use-cases/dead-letters.ts';
export { type DeliveryReport, deliver } from './use-cases/deliver.ts';
export {
  type FollowedSubject,
  type Following,
  follow,
  followedCodes,
  followersCount,
  forget,
  isFollowing,
  touchContact,
  unfollow,
  unfollowAll,
} from './use-cases/follow.ts';
export { noteWebhook, type WebhookNote, type ZaloHealth, zaloHealth } from './use-cases/health.ts';
export { keepOaToken } from './use-cases/keep-oa-token.ts';
export { type Notice, notifyFollowers } from './use-cases/notify-followers.ts';
export { type PlannedReply, type PreparedReply, planReply, prepareReply, type ReplyWish } from './use-cases/prepare-reply.ts';
export { type ReceiptNews, recordReceipt } from './use-cases/record-receipt.ts';
export { sweep } from './use-cases/sweep.ts';
