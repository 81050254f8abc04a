import type { ApiScope, CallOutId, NetworkId, RequestId, StaffId, VolunteerId, WardCode } from '@wardwise/domain';

/** Who is asking. Every policy answers for every kind. */
export type Actor = Anyone | Staff | Partner | Volunteer | LinkHolder | Requester | RequesterLinkHolder | ApiClient | System;

/** Nobody we know. */
export type Anyone = { kind: 'ANYONE'; networkId: null };

/** Somebody signed in; the kind is the strongest of their roles. */
export type Staff = {
  kind: 'COORDINATOR' | 'WARD_LEAD' | 'SAFEGUARDING_LEAD';
  networkId: NetworkId;
  staffId: StaffId;
  sessionId: string;
  wardCodes: WardCode[];
  /** Safeguarding lead or deputy, whatever else they are: concerns are opened by this and by no other role. */
  safeguarding: boolean;
};

/** Somebody of a partner organisation, signed in: answers the referrals to it and reads what it brought and asked for, keeps its programs, says whether its services have room, and sees nothing else of the network. */
export type Partner = {
  kind: 'PARTNER';
  networkId: NetworkId;
  staffId: StaffId;
  sessionId: string;
  /** The organisation of the directory that they work for. */
  organizationId: string;
  /** What an organisation may do with referrals. */
  scopes: ApiScope[];
};

/** A volunteer at the browser their own link is bound to. */
export type Volunteer = {
  kind: 'VOLUNTEER';
  networkId: NetworkId;
  volunteerId: VolunteerId;
  /** Null behind their own link, which opens what we hold about them and no task. */
  requestId: RequestId | null;
  callOutId: CallOutId | null;
  linkId: string;
};

/** Somebody who opened a volunteer's link in a browser it is not bound to: sees the call-out and no more. */
export type LinkHolder = { kind: 'LINK_HOLDER'; networkId: NetworkId; linkId: string; boundElsewhere: boolean };

/** Whoever asked for help, at a browser their private link is bound to. */
export type Requester = { kind: 'REQUESTER'; networkId: NetworkId; requestId: RequestId; linkId: string };

/** Somebody who opened a private link in a browser it is not bound to: sees whose page it is and no more. */
type RequesterLinkHolder = { kind: 'REQUESTER_LINK_HOLDER'; networkId: NetworkId; linkId: string; boundElsewhere: boolean };

/** A program with a key: a partner organisation's, or a council's or an MP's with the wards it was granted. */
export type ApiClient = {
  kind: 'PARTNER_CLIENT' | 'COUNCIL_CLIENT';
  networkId: NetworkId;
  clientId: string;
  scopes: ApiScope[];
  grantedWards: WardCode[];
  /** The organisation of the directory that a partner's program speaks for; null for a council's, and for a partner's without. */
  organizationId: string | null;
  /** Of whoever has opened the link of a mailed referral: that one, and they see no other. */
  referralId?: string;
  /** Of whoever has opened a referrer's link: it, and they see what came by it alone, and no referral to their organisation. */
  referrerLinkId?: string;
};

/** The product itself, within one network: the worker, and steps such as erasing that no person does by hand. */
type System = { kind: 'SYSTEM'; networkId: NetworkId };

export const ANYONE: Anyone = { kind: 'ANYONE', networkId: null };

/** The id under which an actor's idempotency keys are kept apart from everybody else's. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'COORDINATOR':
    case 'WARD_LEAD':
    case 'SAFEGUARDING_LEAD':
    case 'PARTNER':
      return actor.staffId;
    case 'VOLUNTEER':
    case 'LINK_HOLDER':
    case 'REQUESTER':
    case 'REQUESTER_LINK_HOLDER':
      return actor.linkId;
    case 'PARTNER_CLIENT':
    case 'COUNCIL_CLIENT':
      return actor.clientId;
    case 'ANYONE':
    case 'SYSTEM':
      return null;
  }
}

export function isStaff(actor: Actor): actor is Staff {
  return actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD' || actor.kind === 'SAFEGUARDING_LEAD';
}

/** Whoever has a session: of the network's staff, or of a partner's people. */
export const isSignedIn = (actor: Actor): actor is Staff | Partner => isStaff(actor) || actor.kind === 'PARTNER';

/** The same by the kind alone, for a predicate. */
export const isSignedInKind = (kind: Actor['kind']): boolean =>
  kind === 'COORDINATOR' || kind === 'WARD_LEAD' || kind === 'SAFEGUARDING_LEAD' || kind === 'PARTNER';

/** Whether whoever asks is a program with a key rather than a person: open data of the network is not theirs by that alone. */
export const isApiClient = (kind: Actor['kind']): kind is ApiClient['kind'] =>
  kind === 'PARTNER_CLIENT' || kind === 'COUNCIL_CLIENT';
