import type { EnvelopeField, Referral, ReferralEnvelope } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';

const REFERRAL_ENVELOPES: SealedTable<EnvelopeField> = {
  table: 'referral_envelopes',
  owner: 'referral_id',
  columns: {
    calledName: 'called_name',
    phone: 'phone',
    email: 'email',
    postcode: 'postcode',
    address: 'address',
    safeContact: 'safe_contact',
    note: 'note',
    householdSize: 'household_size',
    diet: 'diet',
    allergies: 'allergies',
  },
};

/** Seals what a service is told, under a key of its own. */
export const saveEnvelope = (tx: Tx, referralId: string, envelope: ReferralEnvelope): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, REFERRAL_ENVELOPES, referralId, envelope));

/** Opens what a service was told; row-level security has its say as well. Part of a look, never called without one. */
export const openEnvelope = (tx: Tx, referralId: string): Promise<ReferralEnvelope | null> =>
  openSealed(tx, REFERRAL_ENVELOPES, referralId);

/** Erases what a service was told, with its key and a receipt. */
export async function eraseEnvelope(tx: Tx, { id, status, requestId }: Referral): Promise<void> {
  await tx.asSystem(() => erase(tx, REFERRAL_ENVELOPES, id, `envelope-at-${status}`, requestId === null ? {} : { requestId }));
}
