import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { type KeyRing, purposeKey, type RingKey } from './ring.ts';

/** A fresh secret for a cookie: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret of ours. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The token of a link, made from its id by the ring: 128 bits, 22 characters, stored nowhere. */
export const linkToken = (ring: KeyRing, linkId: string): string =>
  createHmac('sha256', purposeKey(ring.lasting, 'links')).update(linkId).digest().subarray(0, 16).toString('base64url');

/** What signs a webhook, made from its id by the ring: 256 bits, as Standard Webhooks writes them, stored nowhere. */
export const webhookSecret = (ring: KeyRing, secretId: string): string =>
  `whsec_${createHmac('sha256', purposeKey(ring.lasting, 'webhooks')).update(secretId).digest('base64')}`;

/** The six-digit code of a sign-in or of a link, made from its id by the ring, stored only as a keyed hash. */
export const sixDigits = (ring: KeyRing, id: string): string =>
  (createHmac('sha256', purposeKey(ring.lasting, 'codes')).update(id).digest().readUInt32BE(0) % 1_000_000)
    .toString()
    .padStart(6, '0');

/** A keyed hash of a short code: a plain hash of six digits would be guessed at once. */
export const hashCode = (ring: KeyRing, id: string, code: string): Buffer =>
  createHmac('sha256', purposeKey(ring.lasting, 'codes')).update(`${id}:${code}`).digest();

/** A keyed index of an e-mail address or a phone number, by the key of one day: finds the same one again and tells nothing without that key. */
export const indexOf = (key: RingKey, text: string): Buffer =>
  createHmac('sha256', purposeKey(key, 'index')).update(text).digest();

/** Every index that a text may stand under now: one for each day whose key is left. */
export const indexesOf = async (ring: KeyRing, text: string): Promise<Buffer[]> =>
  (await ring.days()).map((key) => indexOf(key, text));

/** A keyed fingerprint of a mutation's input, by the key of one day: tells whether a second one says the same, keeps nothing of it. */
export const inputMac = (key: RingKey, input: unknown): Buffer =>
  createHmac('sha256', purposeKey(key, 'idempotency')).update(JSON.stringify(input)).digest();

/** A keyed mark of a list's whole file, made by the ring: the same file is known again for as long as the mark is kept, and nobody on it is. */
export const fileMark = (ring: KeyRing, file: Buffer): Buffer =>
  createHmac('sha256', purposeKey(ring.lasting, 'lists')).update(file).digest();

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** One of a list, by chance. */
export const drawOne = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;
