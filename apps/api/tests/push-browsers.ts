import { createECDH, randomBytes, randomUUID } from 'node:crypto';

/** What a browser of nobody's tells whoever may write to it; nothing listens where it is told. */
export function aSubscription() {
  const p256dh = createECDH('prime256v1').generateKeys('base64url');
  return { endpoint: `https://push.example/${randomUUID()}`, p256dh, auth: randomBytes(16).toString('base64url') };
}
