/** What a browser makes for whoever may write to it: its public key, and the secret that both mix in (RFC 8291). */
export type PushKeys = { p256dh: string; auth: string };

// Base64url: 65 bytes that begin with 4, a point of P-256 as it is written out; 16 bytes.
const POINT = /^B[A-P][\w-]{85}={0,1}$/;
const SECRET = /^[\w-]{22}={0,2}$/;

/** The keys that a browser gave, or null where they are none. */
export function readPushKeys({ p256dh, auth }: PushKeys): PushKeys | null {
  if (!POINT.test(p256dh) || !SECRET.test(auth)) return null;
  return { p256dh: p256dh.replace(/=+$/, ''), auth: auth.replace(/=+$/, '') };
}
