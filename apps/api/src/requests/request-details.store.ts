import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import {
  findByIndex,
  type Opened,
  openSealed,
  type RingKey,
  reindexSealed,
  type SealedTable,
  saveSealed,
} from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openHelpCard } from '../standing-arrangements/index.ts';

export type DetailField =
  | 'calledName'
  | 'phone'
  | 'postcode'
  | 'address'
  | 'safeContact'
  | 'onBehalf'
  | 'note'
  | 'codeWord'
  | 'email'
  | 'speakerNote';

/** What we know of a requester until an ending. */
export type RequestDetails = Opened<DetailField>;

export const REQUEST_DETAILS: SealedTable<DetailField> = {
  table: 'request_details',
  owner: 'request_id',
  columns: {
    calledName: 'called_name',
    phone: 'phone',
    postcode: 'postcode',
    address: 'address',
    safeContact: 'safe_contact',
    onBehalf: 'on_behalf',
    note: 'note',
    codeWord: 'code_word',
    email: 'email',
    speakerNote: 'speaker_note',
  },
  index: { phone_index: ({ phone }) => phone },
};

/** All that may be known of a requester. */
export const DETAIL_FIELDS = Object.keys(REQUEST_DETAILS.columns) as DetailField[];

/** The fields that said something: what a look has shown. */
export const fieldsTold = (details: RequestDetails): DetailField[] => DETAIL_FIELDS.filter((field) => details[field] !== null);

/** Details as they were told, before anybody has rung in another language. */
export type ToldDetails = Omit<RequestDetails, 'speakerNote'>;

/** Seals what was told, under a key of its own. */
export const saveDetails = (tx: Tx, requestId: RequestId, details: ToldDetails): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, REQUEST_DETAILS, requestId, { ...details, speakerNote: null }));

/** Opens the details; row-level security has its say as well. Part of a look, never called without one. */
export async function openDetails(tx: Tx, requestId: RequestId): Promise<RequestDetails | null> {
  const details = await openSealed(tx, REQUEST_DETAILS, requestId);
  if (details || !(await fillOccurrence(tx, requestId))) return details;
  return openSealed(tx, REQUEST_DETAILS, requestId);
}

/**
 * An occurrence of help that recurs holds nothing of its own until somebody needs it: with the first yes or the first look it gets its copy of the help
 * card. Its row is held meanwhile, so that no two copy, and an ending waits and erases. Answers whether it got one now.
 */
export async function fillOccurrence(tx: Tx, requestId: RequestId): Promise<boolean> {
  const waits = await tx.one<{ arrangementId: string }>(sql`select r.arrangement_id as "arrangementId" from help_requests r
    where r.network_id = ${param(tx.networkId)} and r.id = ${param(requestId)} and r.arrangement_id is not null
      and r.status in ('NEW', 'OPEN', 'ASSIGNED') for update`);
  if (!waits || (await tx.asSystem(() => openSealed(tx, REQUEST_DETAILS, requestId)))) return false;
  const card = await openHelpCard(tx, waits.arrangementId);
  if (card) await saveDetails(tx, requestId, { ...card, email: null });
  return card !== null;
}

/** Indexes so many numbers of requesters anew, by the key of the day; answers how many. */
export const reindexRequests = (tx: Tx, by: RingKey, most: number): Promise<number> =>
  reindexSealed(tx, REQUEST_DETAILS, by, most);

/** The requests that run and in which the same number stands (E.164), found without opening any; a call in their language is no need of its own. */
export async function findRequestsByPhone(tx: Tx, phone: string): Promise<RequestId[]> {
  const found = await tx.asSystem(() => findByIndex<RequestId>(tx, REQUEST_DETAILS, phone));
  const calls = await tx.rows<{ id: RequestId }>(sql`select id from help_requests
    where network_id = ${param(tx.networkId)} and id = any(${param(found)}::uuid[]) and interpreting is not null`);
  return found.filter((id) => !calls.some((call) => call.id === id));
}
