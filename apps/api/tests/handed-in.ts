import { createHash } from 'node:crypto';
import { linkToken } from '../src/platform/seal/index.ts';
import { aReach, type TestApplicant } from './applicants.ts';
import type { TestHouse } from './house.ts';
import type { Payload } from './payload.ts';
import { coordinatorOf } from './people.ts';
import { done } from './scenes.ts';
import type { Variables } from './wire.ts';

/** A row of a group's file as its columns were mapped; in Westminster's Vincent Square. */
export const aRow = (row: number, more: Variables = {}): Variables => ({
  ...{
    row,
    name: 'Noor Haddad',
    postcode: 'SW1P 4JN',
    languages: 'Arabic, English',
    categories: 'Shopping',
    freeTimes: 'Mon am',
  },
  ...aReach(),
  ...more,
});

/** The mark of a file that says this. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex');
let files = 0;

/** A coordinator takes in these rows of a file that nobody has seen. */
export function takingIn(test: TestHouse, rows: Variables[], more: Variables = {}): Promise<Payload> {
  files += 1;
  const file = {
    source: 'Pimlico Neighbours',
    basis: 'LEGITIMATE_INTERESTS',
    fileSha256: markOf(`file ${files}`),
    dryRun: false,
  };
  return test.api.as(coordinatorOf('westminster')).press('takeInVolunteers', { ...file, rows, ...more });
}

/** What came of each row: its number, how it went, and what is wrong with which column. */
export const told = (payload: Payload): string[] =>
  (payload.rows ?? []).map(({ row, outcome, remarks }) =>
    [row, outcome, ...remarks.map(({ code, field }) => `${code} ${field}`)].join(' '),
  );

/** Somebody whom a group handed in, who has not said yes. */
export async function someoneHandedIn(test: TestHouse, more: Variables = {}): Promise<TestApplicant> {
  const reach = aReach();
  await done(takingIn(test, [aRow(2, { ...reach, name: `Handed ${reach.email.slice(0, 12)}`, ...more })]));
  const { rows } = await test.db.query<{ id: string }>(
    `select id from volunteers where import_id is not null and guidance_at is null order by applied_at desc, id limit 1`,
  );
  const uuid = rows[0]?.id ?? '';
  return { uuid, id: `vol_${uuid}`, ...reach };
}

/** Behind the link that their mail brings. */
export async function ownLinkOf(test: TestHouse, uuid: string) {
  const { rows } = await test.db.query<{ id: string }>('select id from task_links where volunteer_id = $1', [uuid]);
  return test.api.behind(linkToken(test.house.ring, rows[0]?.id ?? ''));
}
