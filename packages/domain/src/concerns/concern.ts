import type { NetworkId, StaffId } from '../ids.ts';

/** Who may be at risk. */
export const AT_RISK = ['REQUESTER', 'VOLUNTEER', 'LEAD', 'SOMEBODY_ELSE'] as const;
/** One of those. */
export type AtRisk = (typeof AT_RISK)[number];

/** Every state of a concern: nobody has opened it, a safeguarding lead or the deputy deals with it, it is over. */
export const CONCERN_STATUSES = ['RAISED', 'IN_HAND', 'CLOSED'] as const;
/** One of those states. */
export type ConcernStatus = (typeof CONCERN_STATUSES)[number];

/** What came of a concern. */
export const CONCERN_OUTCOMES = ['NO_RISK_FOUND', 'HELP_GIVEN', 'COUNCIL_TOLD', 'POLICE_TOLD'] as const;
/** One of those outcomes. */
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number];

type Facts = {
  id: string;
  networkId: NetworkId;
  raisedAt: Date;
  atRisk: AtRisk;
  dangerNow: boolean;
  /** Whoever of the staff it is about: they see nothing of it, whatever their role. */
  aboutStaff: StaffId | null;
};

/** Nobody has opened it yet. */
export type RaisedConcern = Facts & { status: 'RAISED'; openedAt: null; closedAt: null; outcome: null };
/** Somebody deals with it. */
export type ConcernInHand = Facts & { status: 'IN_HAND'; openedAt: Date; closedAt: null; outcome: null };
/** It is over. */
export type ClosedConcern = Facts & { status: 'CLOSED'; openedAt: Date; closedAt: Date; outcome: ConcernOutcome };
/** A worry about somebody's safety; what was said is sealed, this is not. */
export type Concern = RaisedConcern | ConcernInHand | ClosedConcern;
