import { agree, type Decision, refuse } from '../decision.ts';

/** A client has so many webhooks at most. */
export const MOST_WEBHOOKS = 5;
/** The longest address of a webhook, in characters. */
export const LONGEST_WEBHOOK_URL = 500;
/** After a new secret the one before it signs beside it for so many hours: 0 for not at all. */
export const SECRET_OVERLAP_HOURS = { least: 0, most: 168 } as const;

/** Why a webhook is stopped: its receiver said that it is gone, it failed for days, or somebody stopped it. */
export const WEBHOOK_STOPS = ['GONE', 'FAILING', 'BY_HAND'] as const;
/** One of those reasons. */
export type WebhookStop = (typeof WEBHOOK_STOPS)[number];

/** What refuses a webhook's address. */
export const WEBHOOK_URL_REFUSALS = ['WEBHOOK_URL_NOT_ALLOWED', 'TEXT_TOO_LONG'] as const;
/** One of those refusals. */
export type WebhookUrlRefusal = (typeof WEBHOOK_URL_REFUSALS)[number];

/** How long the secret before the new one goes on beside it, in hours. */
export function rotateSecret(overlapHours: number): Decision<number, 'HOURS_OUT_OF_RANGE'> {
  const { least, most } = SECRET_OVERLAP_HOURS;
  return Number.isInteger(overlapHours) && overlapHours >= least && overlapHours <= most
    ? agree(overlapHours)
    : refuse({ code: 'HOURS_OUT_OF_RANGE', field: 'overlapHours' });
}
