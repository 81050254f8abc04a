import type { Ctx } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { listReaders } from './concern.store.ts';
import { listSubjects } from './list-subjects.ts';

/** Whom to ring where nobody here may read a concern: the local authority's safeguarding line. */
export type Line = { name: string; phone: string };

/** What the form for a concern needs to know; null for whoever may raise none. */
export async function readConcernForm({ actor, db }: Ctx) {
  if (
    actor.kind === 'ANYONE' ||
    !['COORDINATOR', 'WARD_LEAD', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'LINK_HOLDER'].includes(actor.kind)
  )
    return null;
  return db.transaction(async (tx) => {
    const line = await tx.one<Line>(sql`select safety_line_name as name, safety_line_phone as phone from networks
      where id = ${param(tx.networkId)} and safety_line_phone is not null`);
    const subjects = await listSubjects(tx);
    return {
      subjects: subjects.map((subject) => ({ ...subject, id: showId('staff', subject.id) })),
      line,
      heard: (await listReaders(tx, null)).length > 0,
    };
  });
}
