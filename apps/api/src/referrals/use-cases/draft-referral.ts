import {
  agree,
  type Decision,
  DRAFT_REFERRAL_REFUSALS,
  draftReferral as draft,
  ENVELOPE_FIELDS,
  envelopeOf,
  type ReferralEnvelope,
  type ReferralField,
  type RequestId,
  refuse,
} from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canLookAtDetails, canSee, lockRequest, openDetails } from '../../requests/index.ts';
import { lockReferralsOf } from '../referral.store.ts';
import { findServiceToReferTo } from '../service-to-refer-to.store.ts';

export const DRAFT_REFERRAL_ALL_REFUSALS = [...DRAFT_REFERRAL_REFUSALS, 'REQUEST_NOT_FOUND', 'SERVICE_NOT_FOUND'] as const;
type DraftRefusal = (typeof DRAFT_REFERRAL_ALL_REFUSALS)[number];
export type DraftReferral = { requestId: string; serviceId: string; purpose: StaffLookPurpose };

/** What a service would be told, were the person to say yes to all of it. */
export type DraftedReferral = { fields: ReferralField[]; answerHours: number; told: ReferralEnvelope };

/** A lead sees what a service would see before anybody is asked to say yes; nothing is sent, and the look is on record. */
export function draftReferral({ actor, db }: Ctx, input: DraftReferral): Promise<Decision<DraftedReferral, DraftRefusal>> {
  return db.transaction(async (tx): Promise<Decision<DraftedReferral, DraftRefusal>> => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    const service = await findServiceToReferTo(tx, readId('service', input.serviceId));
    if (!service) return refuse({ code: 'SERVICE_NOT_FOUND', field: 'serviceId' });
    const decision = draft(request, service, await lockReferralsOf(tx, request.id));
    if (!decision.ok) return decision;
    const details = canLookAtDetails(actor, request) ? await openDetails(tx, request.id) : null;
    if (!details) return refuse('REQUEST_ENDED');
    const { referralFields: fields, answerHours } = service;
    const told = envelopeOf(fields, fields, details);
    const shown = ENVELOPE_FIELDS.filter((field) => told[field] !== null);
    if (shown.length > 0) await recordLook(tx, { requestId: request.id }, shown, input.purpose);
    return agree({ fields, answerHours, told });
  });
}
