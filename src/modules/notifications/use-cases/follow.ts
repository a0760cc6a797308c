import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { normalisePhone } from '../domain/phone.ts';
import {
  type ContactKey,
  countFollowers,
  deleteFollow,
  deleteFollowsOf,
  followExists,
  forgetContact,
  insertFollow,
  listFollowedCodes,
  noteInteraction,
} from '../store/contact-store.ts';

/** What can be followed; the module that owns the kind sends the notices. */
export type FollowedSubject = { readonly kind: string; readonly code: string };

export type Following = ContactKey & { readonly subject: FollowedSubject };

/** The person wrote, tapped or followed at this moment: the windows of free and allowed messages count from it. */
export async function touchContact(tx: Db, touched: ContactKey & { readonly at: Temporal.Instant; readonly phone?: string | undefined }): Promise<void> {
  const phone = touched.phone === undefined ? null : normalisePhone(touched.phone);
  await noteInteraction(tx, { channel: touched.channel, address: touched.address, at: touched.at, phone });
}

/** `already`: it was followed before, and nothing changed. */
export async function follow(tx: Db, wish: Following & { readonly at: Temporal.Instant }): Promise<{ readonly already: boolean }> {
  return { already: !(await insertFollow(tx, { ...keyOf(wish), at: wish.at })) };
}

/** `was`: it was followed until now. */
export async function unfollow(tx: Db, wish: Following): Promise<{ readonly was: boolean }> {
  return { was: await deleteFollow(tx, keyOf(wish)) };
}

/** The person has left the channel altogether: neither message nor template is welcome any more. */
export function unfollowAll(tx: Db, person: ContactKey): Promise<void> {
  return deleteFollowsOf(tx, { channel: person.channel, address: person.address });
}

export function isFollowing(db: Db, wish: Following): Promise<boolean> {
  return followExists(db, keyOf(wish));
}

/** Codes of one kind that this person follows, the latest first. */
export function followedCodes(db: Db, person: ContactKey, kind: string): Promise<readonly string[]> {
  return listFollowedCodes(db, { channel: person.channel, address: person.address }, kind);
}

export function followersCount(db: Db, subject: FollowedSubject): Promise<number> {
  return countFollowers(db, subject);
}

/** Zalo's `user_withdraw`: the person asks to be forgotten. */
export function forget(tx: Db, person: ContactKey): Promise<void> {
  return forgetContact(tx, { channel: person.channel, address: person.address });
}

function keyOf(wish: Following) {
  return { channel: wish.channel, address: wish.address, subjectKind: wish.subject.kind, subjectCode: wish.subject.code };
}
