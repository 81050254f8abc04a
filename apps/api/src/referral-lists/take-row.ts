import { agree, type Decision, type ReferralIn, type Refusal, refuse } from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { Reading } from '../platform/input.ts';
import { readPhone } from '../platform/phone.ts';
import { addReferralIn } from '../referrals/index.ts';
import { findRequestsByPhone, readEmail, type TAKE_NEED_REFUSALS, takeNeed } from '../requests/index.ts';
import { anyByAgreement, type HandedList } from './referral-list.store.ts';

/** What a list may say of somebody, by the names of its columns; whatever else a file says is dropped before anything is kept. */
export const LIST_COLUMNS = [
  'name',
  'phone',
  'postcode',
  'category',
  'adult',
  'language',
  'address',
  'email',
  'safe_contact',
] as const;
/** Those without which nobody can be rung. */
export const NEEDED_COLUMNS = [
  'name',
  'phone',
  'postcode',
  'category',
  'adult',
] as const satisfies (typeof LIST_COLUMNS)[number][];

/** One row of a list, and the line of the file at which it begins. */
export type ListRow = { line: number; said: Record<(typeof LIST_COLUMNS)[number], string> };

export type RowRefusal =
  | (typeof TAKE_NEED_REFUSALS)[number]
  | 'EMAIL_MALFORMED'
  | 'POSTCODE_NOT_OURS'
  | 'ADULT_NOT_SAID'
  | 'NUMBER_ALREADY_LISTED';

/** The column of the file that a field of a need was read from. */
const COLUMN: Record<string, string> = {
  ...{ calledName: 'name', categoryKey: 'category', preferredLanguage: 'language', safeContact: 'safe_contact', way: 'category' },
};

/** Takes one person of a list: a new request, sealed and routed like any other, with nobody's yes. Tells what is wrong by column and code, never by what it says. */
export async function takeRow(
  tx: Tx,
  listId: string,
  list: HandedList,
  { said }: ListRow,
): Promise<Decision<string, RowRefusal>> {
  const reading = new Reading<'EMAIL_MALFORMED' | 'ADULT_NOT_SAID'>();
  const email = readEmail(reading, 'email', said.email);
  const adult = { yes: true, no: false }[said.adult.toLowerCase()];
  if (adult === undefined) reading.refuse('ADULT_NOT_SAID', 'adult');
  const category = await findCategory(tx, said.category);
  const phone = readPhone(said.phone);
  if (phone && (await anyByAgreement(tx, await findRequestsByPhone(tx, phone), list)))
    return refuse({ code: 'NUMBER_ALREADY_LISTED', field: 'phone' });
  if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };

  const need = {
    ...{ categoryKey: said.category, way: category?.ways[0] ?? 'IN_PERSON', urgency: 'WHEN_POSSIBLE' as const },
    ...{ calledName: said.name, phone: said.phone, postcode: said.postcode, address: said.address, email },
    ...{ preferredLanguage: said.language || 'en', safeContact: said.safe_contact, note: '' },
  };
  const how = { typedByLead: false, cameBy: 'REFERRAL', takenBy: null, youngPerson: !adult, listed: true } as const;
  const taken = await takeNeed(tx, need, { ...how, language: 'en', lookedUp: null });
  if (!taken.ok) return { ok: false, refusals: taken.refusals.map(inColumns) };
  if (!taken.value) return refuse({ code: 'POSTCODE_NOT_OURS', field: 'postcode' });
  const referral: ReferralIn = {
    ...{ id: newRandomId(), networkId: tx.networkId, requestId: taken.value.requestId, organizationId: list.organizationId },
    ...{ linkId: null, status: 'RECEIVED', reason: null, sentAt: tx.now, acceptedAt: null, startedAt: null, endedAt: null },
  };
  await addReferralIn(tx, referral, { listId });
  return agree(referral.id);
}

const inColumns = <R extends Refusal<RowRefusal>>(refusal: R): R => ({
  ...refusal,
  field: COLUMN[refusal.field ?? ''] ?? refusal.field,
});
