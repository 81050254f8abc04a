import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { newId } from '../platform/ids.ts';
import { type Opened, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

type ConcernField =
  | 'worry'
  | 'raiser'
  | 'reach'
  | 'subject'
  | 'requestId'
  | 'personName'
  | 'personPhone'
  | 'personAddress'
  | 'volunteerId'
  | 'volunteerName'
  | 'volunteerPhone';

/** What was said, by whom, and the copy of whom it is about: erasing the request or the volunteer takes nothing of it. */
export type ConcernDetails = Opened<ConcernField>;

const CONCERN_DETAILS: SealedTable<ConcernField> = {
  table: 'concern_details',
  owner: 'concern_id',
  columns: {
    worry: 'worry',
    raiser: 'raiser',
    reach: 'reach',
    subject: 'subject',
    requestId: 'request',
    personName: 'person_name',
    personPhone: 'person_phone',
    personAddress: 'person_address',
    volunteerId: 'volunteer',
    volunteerName: 'volunteer_name',
    volunteerPhone: 'volunteer_phone',
  },
};
const CONCERN_NOTES: SealedTable<'note'> = { table: 'concern_notes', owner: 'id', columns: { note: 'note' } };

/** One note on what was done. */
export type ConcernNote = { at: Date; by: string; note: string };

/** Seals a concern under a key of its own. */
export const saveConcernDetails = (tx: Tx, id: string, details: ConcernDetails): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, CONCERN_DETAILS, id, details));

/** Opens a concern; row-level security has its say as well. Part of a look, never called without one. */
export const openConcernDetails = (tx: Tx, id: string): Promise<ConcernDetails | null> => openSealed(tx, CONCERN_DETAILS, id);

/** Seals a note under a key of its own. */
export const addConcernNote = (tx: Tx, concernId: string, staffId: StaffId, note: string): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, CONCERN_NOTES, newId(), { note }, { concern_id: concernId, at: tx.now, staff_id: staffId }));

/** Opens the notes of a concern in their order; part of the same look. */
export async function openConcernNotes(tx: Tx, concernId: string): Promise<ConcernNote[]> {
  const rows = await tx.rows<{
    id: string;
    at: Date;
    by: string | null;
  }>(sql`select n.id, n.at, s.display_name as by from concern_notes n
    left join staff s on s.network_id = n.network_id and s.id = n.staff_id
    where n.network_id = ${param(tx.networkId)} and n.concern_id = ${param(concernId)} order by n.id`);
  const notes: ConcernNote[] = [];
  for (const { id, at, by } of rows) {
    const opened = await openSealed(tx, CONCERN_NOTES, id);
    if (opened?.note) notes.push({ at, by: by ?? '', note: opened.note });
  }
  return notes;
}

/** Erases one note of a concern, with its key. */
export const eraseConcernNote = (tx: Tx, id: string): Promise<boolean> => erase(tx, CONCERN_NOTES, id, 'concern-over');

/** Erases all that was sealed of a concern, keys included. */
export async function eraseConcern(tx: Tx, id: string): Promise<void> {
  const notes = await tx.rows<{ id: string }>(
    sql`select id from concern_notes where network_id = ${param(tx.networkId)} and concern_id = ${param(id)}`,
  );
  for (const note of notes) await eraseConcernNote(tx, note.id);
  await erase(tx, CONCERN_DETAILS, id, 'concern-over');
}
