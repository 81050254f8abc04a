import type { LanguageTag, NetworkId, RequestId } from '../ids.ts';
import type { ReferralConsent } from './referral-consent.ts';
import type { ReferralField } from './referral-field.ts';

/** Every state of a referral. */
export const REFERRAL_STATUSES = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'WAITLISTED',
  'ACCEPTED',
  'STARTED',
  'COMPLETED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
  'FAILED',
] as const;
/** One of those states. */
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** The arrows of a referral's life: from each state, the states it can go to next. An answer may come before anybody said that it was received. */
export const REFERRAL_ARROWS: Record<ReferralStatus, readonly ReferralStatus[]> = {
  DRAFT: ['SENT'],
  SENT: ['RECEIVED', 'WAITLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'FAILED'],
  RECEIVED: ['WAITLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  WAITLISTED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  ACCEPTED: ['STARTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  STARTED: ['COMPLETED', 'WITHDRAWN'],
  COMPLETED: [],
  DECLINED: [],
  WITHDRAWN: [],
  EXPIRED: [],
  FAILED: [],
};

/** Why a service says no. */
export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'NOT_ELIGIBLE',
  'COULD_NOT_BE_CONTACTED',
  'OUT_OF_AREA',
  'PERSON_DECLINED',
  'OTHER',
] as const;
/** One of those reasons. */
export type DeclineReason = (typeof DECLINE_REASONS)[number];

type Facts = {
  id: string;
  networkId: NetworkId;
  /** The need it is about; null once what is left of the request is gone. */
  requestId: RequestId | null;
  serviceId: string;
  organizationId: string;
  /** What the service needs of it, at the time it was sent. */
  fields: ReferralField[];
  consent: ReferralConsent;
  /** The language they prefer, where the service needs it and the yes names it. */
  preferredLanguage: LanguageTag | null;
  /** Within how many hours the service answers, by its own word at the time it was sent. */
  answerHours: number;
};
type Times = {
  receivedAt: Date | null;
  answeredAt: Date | null;
  startedAt: Date | null;
  /** Since when we wait for longer than the service said, and have asked once more. */
  chasedAt: Date | null;
  /** About how many days its waiting list takes; only of one that waits. */
  waitingDays: number | null;
};

/** Written down and seen by whoever sends it; nobody else knows of it. */
export type DraftReferral = Facts & Times & { status: 'DRAFT'; sentAt: null; endedAt: null; reason: null };
/** The service has it, or will have. */
export type RunningReferral = Facts &
  Times & {
    status: 'SENT' | 'RECEIVED' | 'WAITLISTED' | 'ACCEPTED' | 'STARTED';
    sentAt: Date;
    endedAt: null;
    reason: null;
  };
/** The service said no, and why. */
export type DeclinedReferral = Facts & Times & { status: 'DECLINED'; sentAt: Date; endedAt: Date; reason: DeclineReason };
/** Over: done, taken back, never answered, or it never arrived. */
export type OverReferral = Facts &
  Times & { status: 'COMPLETED' | 'WITHDRAWN' | 'EXPIRED' | 'FAILED'; sentAt: Date; endedAt: Date; reason: null };
/** One person's need handed to one service with their yes; what is told of them is sealed and not in it. */
export type Referral = DraftReferral | RunningReferral | DeclinedReferral | OverReferral;

/** Whether the service may still act on it, and we still hold what it was told. */
export const isReferralRunning = (referral: Referral): referral is RunningReferral =>
  referral.sentAt !== null && referral.endedAt === null;

/** Whether we still hold what the service was told: from sending until it is over. */
export const holdsEnvelope = (status: ReferralStatus): boolean => status !== 'DRAFT' && REFERRAL_ARROWS[status].length > 0;
