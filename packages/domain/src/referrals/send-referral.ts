import { agree, type Decision, refuse } from '../decision.ts';
import type { ReferralWay, ServiceStatus } from '../directory/service.ts';
import { type HelpRequest, isRunning } from '../requests/help-request.ts';
import { type DraftReferral, isReferralRunning, type Referral, type RunningReferral } from './referral.ts';
import { consentToReferral, REFERRAL_CONSENT_REFUSALS, type SaidReferralConsent } from './referral-consent.ts';
import type { ReferralField } from './referral-field.ts';

/** What a service says of itself that a referral goes by. */
export type ReferredTo = {
  id: string;
  organizationId: string;
  status: ServiceStatus;
  takesReferrals: ReferralWay;
  referralFields: ReferralField[];
  answerHours: number;
};

/** What refuses a referral to be drawn up. */
export const DRAFT_REFERRAL_REFUSALS = [
  'REQUEST_ENDED',
  'NO_PERSON_IN_IT',
  'IS_INTERPRETING',
  'SERVICE_TAKES_NO_REFERRALS',
  'REFERRAL_RUNNING',
] as const;
/** One of those refusals. */
export type DraftReferralRefusal = (typeof DRAFT_REFERRAL_REFUSALS)[number];

/** What refuses one to be sent. */
export const SEND_REFERRAL_REFUSALS = [...DRAFT_REFERRAL_REFUSALS, ...REFERRAL_CONSENT_REFUSALS] as const;
/** One of those refusals. */
export type SendReferralRefusal = (typeof SEND_REFERRAL_REFUSALS)[number];

/** Whether this request can be referred to that service: it runs, the service is there and takes referrals from us, and has not got this one already. */
export function draftReferral(
  request: HelpRequest,
  service: ReferredTo,
  others: readonly Referral[],
): Decision<ReferredTo, DraftReferralRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
  if (request.interpreting !== null) return refuse('IS_INTERPRETING');
  const takes = service.takesReferrals === 'API' || service.takesReferrals === 'EMAIL';
  if (!takes || service.status !== 'ACTIVE') return refuse({ code: 'SERVICE_TAKES_NO_REFERRALS', field: 'serviceId' });
  if (others.some((other) => other.serviceId === service.id && isReferralRunning(other))) return refuse('REFERRAL_RUNNING');
  return agree(service);
}

/** Sends it, with a yes to the fields that the service needs; the request stays open meanwhile. */
export function sendReferral(
  request: HelpRequest,
  service: ReferredTo,
  others: readonly Referral[],
  said: SaidReferralConsent | null | undefined,
  id: string,
  now: Date,
): Decision<RunningReferral, SendReferralRefusal> {
  const drawnUp = draftReferral(request, service, others);
  if (!drawnUp.ok) return drawnUp;
  const consent = consentToReferral(said, service.referralFields, now);
  if (!consent.ok) return consent;
  const draft: DraftReferral = {
    ...{ id, networkId: request.networkId, requestId: request.id, serviceId: service.id },
    ...{ organizationId: service.organizationId, fields: service.referralFields, consent: consent.value },
    preferredLanguage: consent.value.fields.includes('language') ? request.preferredLanguage : null,
    ...{ answerHours: service.answerHours, status: 'DRAFT', sentAt: null, endedAt: null, reason: null },
    ...{ receivedAt: null, answeredAt: null, startedAt: null, chasedAt: null, waitingDays: null },
  };
  return agree({ ...draft, status: 'SENT', sentAt: now });
}
