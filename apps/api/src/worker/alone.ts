import type pg from 'pg';

const LOCK = 4_712_026; // any fixed number: beside those of the migrator and the tests

/** The rounds of the schedule, each with the number of its lock: whatever one worker does of it, the others let be for that moment. */
export const SCHEDULE = {
  deadlines: 1,
  nudges: 2,
  retire: 3,
  ring: 4,
  looks: 5,
  concerns: 6,
  journal: 7,
  watch: 8,
  openings: 10,
  referrals: 11,
  directory: 9,
  occurrences: 12,
  waves: 13,
} as const;

/**
 * Runs a round of the schedule if no other worker is at it, and answers what it answers; otherwise 0. The lock ends with its
 * transaction, and so with its worker: one that dies holds up nobody.
 */
export async function alone(pool: pg.Pool, round: keyof typeof SCHEDULE, work: () => Promise<number>): Promise<number> {
  const client = await pool.connect();
  client.on('error', isTold);
  try {
    await client.query('begin');
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1, $2) as mine', [
      LOCK,
      SCHEDULE[round],
    ]);
    return rows[0]?.mine ? await work() : 0;
  } finally {
    const lost = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.off('error', isTold);
    client.release(lost);
  }
}

/** A connection that breaks is told by the query that fails. */
const isTold = () => {};
