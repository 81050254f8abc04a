import { afterPush, type PushTerms } from '@wardwise/domain';
// web-push: encrypts a message for one browser and signs for whom it comes (RFC 8291, 8292), as push services want both; the posting is ours.
import webPush from 'web-push';
import type { VapidKeys } from '../platform/vapid.ts';
import { openPost, type PostHow } from '../webhooks/index.ts';
import type { PushSubscription } from './push.store.ts';
import { PushRefused } from './push-refused.ts';

/** One push, ready to go; of two with the same topic that wait for a phone the newer one stays. */
export type Push = { to: PushSubscription; text: string; topic: string } & PushTerms;

/** Sends pushes; throws PushRefused. */
export type PushSender = { send(push: Push): Promise<void>; close(): void };

/** The way to the push services: to public addresses alone, unless the setting for webhooks lets in this very machine. */
export function openPushes(vapidDetails: VapidKeys, how: PostHow): PushSender {
  const { post, close } = openPost(how);
  const never = new AbortController().signal;
  return {
    async send(push) {
      const { endpoint, headers, body } = letterFor(vapidDetails, push);
      const went = await post(endpoint, headers, body, never);
      const outcome = afterPush(went?.statusCode ?? null);
      if (went?.fault === 'PRIVATE_ADDRESS') throw new PushRefused('GONE');
      if (outcome !== 'TAKEN') throw new PushRefused(outcome);
    },
    close,
  };
}

/** What is posted: sealed for that browser alone, signed for the push service. */
function letterFor(vapidDetails: VapidKeys, { to: { endpoint, ...keys }, text, topic, ttlSeconds, urgency }: Push) {
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, text, {
    ...{ vapidDetails, TTL: ttlSeconds, urgency, topic },
  });
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { endpoint, headers: Object.fromEntries(lower) as Record<string, string>, body };
}
