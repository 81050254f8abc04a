import { ECDH } from 'node:crypto';
import { type PushKeys, readPushKeys } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { webhookUrl } from '../webhooks/index.ts';
import type { PushSubscription } from './push.store.ts';

/** A browser that can be written to: by https, anywhere but on this very machine, with keys that are some. Null where it is none, or where nobody is told. */
export function readPush({ endpoint, ...said }: PushSubscription, { vapid, webhooksToLoopback }: House): PushSubscription | null {
  const url = webhookUrl(endpoint, webhooksToLoopback);
  const keys = readPushKeys(said);
  return vapid && url.ok && keys && isOnTheCurve(keys) ? { endpoint: url.value, ...keys } : null;
}

function isOnTheCurve({ p256dh }: PushKeys): boolean {
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}
