import { dbOf } from '../src/platform/context.ts';
import { findCoordinators, importList, LIST_COLUMNS, type ListRow } from '../src/referral-lists/index.ts';
import { aNumber } from './asking.ts';
import type { TestHouse } from './house.ts';
import { coordinatorOf } from './people.ts';
import { aReferrer } from './referrals-in.ts';
import type { Variables } from './wire.ts';

/** Somebody on a list of an organisation's, of Vincent Square unless told otherwise: the id of their request. */
export async function somebodyListed(test: TestHouse, more: Variables = {}): Promise<string> {
  const [actor] = await findCoordinators(test.house, coordinatorOf('westminster').email, null);
  if (!actor) throw new Error('There is no coordinator');
  const theirs = { name: 'Mrs Quillfeather', phone: aNumber(), postcode: 'SW1P 2PB', category: 'check-in-call', adult: 'yes' };
  const known: Variables = { ...theirs, ...more };
  const said = Object.fromEntries(LIST_COLUMNS.map((column) => [column, known[column] ?? '']));
  const rows = [{ line: 2, said }] as ListRow[];
  const list = { organization: await aReferrer(test, null), agreement: 'DSA 2026/17', basis: 'PUBLIC_TASK', dryRun: false };
  const file = Buffer.from(String(known.phone));
  const told = await importList({ actor, house: test.house, db: dbOf(test.house, actor) }, { ...list, file, rows });
  if (!told.ok || told.value.added !== 1) throw new Error('Nobody was taken in');
  const { rows: found } = await test.db.query<{ id: string }>(
    `select 'req_' || request_id as id from referrals_in where list_id is not null order by sent_at desc, id limit 1`,
  );
  return found[0]?.id ?? '';
}
