import type { Permissions } from '../../src/permissions-page.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { TestHouse } from '../house.ts';
import { COLUMN } from './listener.ts';
import { relationTo } from './relations.ts';

const ABOUT = { request: 'a request', volunteer: 'a volunteer', referral: 'a referral' } as const;

/** Changes all that this actor may not see by docs/permissions.md: sealed words, requests, referrals either way, names, other networks; and adds more of each. Answers how many requests. */
export async function changeUnseen(test: TestHouse, table: Permissions, actor: Actor): Promise<number> {
  const { db } = test;
  const column = COLUMN[actor.kind as keyof typeof COLUMN];
  const unseen = async (noun: keyof typeof ABOUT, rows: string): Promise<string[]> => {
    const about = ABOUT[noun];
    const { rows: all } = await db.query<{ id: string }>(`select id from ${rows} order by id`);
    const hidden: string[] = [];
    for (const { id } of all) {
      const { how } = await relationTo(test, actor, { noun, id });
      if (![...table.things.values()].some((thing) => thing.about === about && thing.may.get(column)?.has(how))) hidden.push(id);
    }
    return hidden;
  };
  const requests = await unseen('request', 'help_requests');
  await changeRequests(test, requests);
  for (const rows of ['referrals', 'referrals_in'])
    await db.query(`update ${rows} set sent_at = sent_at - interval '3 hours' where id = any($1)`, [
      await unseen('referral', rows),
    ]);
  await changePeople(test, actor, await unseen('volunteer', 'volunteers'));
  // No question reads what is sealed: every word of it may change.
  for (const { table: sealed, column: word } of await sealedWords(test))
    await db.query(`update ${sealed} set ${word} = sha256(${word} || now()::text::bytea) where ${word} is not null`);
  // The public label is told to anybody who was sent a call-out.
  await db.query(`update category_labels set label = label || ' too' where network_id is distinct from $1`, [actor.networkId]);
  await db.query(
    `insert into gaps (network_id, id, ward_code, category_key, language, kind, day) select id, gen_random_uuid(), null, 'shopping', 'so', 'NO_VOLUNTEER', current_date from networks`,
  );
  return requests.length;
}

async function changeRequests({ db }: TestHouse, hidden: string[]): Promise<void> {
  await db.query(
    `update help_requests set urgency = case urgency when 'TODAY' then 'WHEN_POSSIBLE' else 'TODAY' end, preferred_language = 'so', places = least(20, places + 3),
       taken_at = taken_at - interval '3 days', needed_by = current_date + 40 where id = any($1)`,
    [hidden],
  );
  await db.query(`update offers set offered_at = offered_at - interval '1 day' where request_id = any($1)`, [hidden]);
  await db.query(`update assignments set overridden = '{OFF_DUTY}' where request_id = any($1)`, [hidden]);
  await db.query(`update follow_ups set due_at = due_at - interval '1 day' where request_id = any($1)`, [hidden]);
  await db.query(`update looks set purpose = 'CHECK' where request_id = any($1) and purpose = 'CALL_BACK'`, [hidden]);
  const copies = await columnsOf(db, 'help_requests', ['id', 'reference', 'continues', 'duplicate_of', 'interprets']);
  await db.query(
    `insert into help_requests (id, ${copies}) select gen_random_uuid(), ${copies} from help_requests where id = any($1) and status in ('NEW', 'OPEN', 'ASSIGNED') order by id limit 3`,
    [hidden],
  );
}

/** Whole names of those they may not see; of their own network a first name may be told where somebody could help. */
async function changePeople({ db }: TestHouse, actor: Actor, hidden: string[]): Promise<void> {
  await db.query(`update volunteers set display_name = display_name || ' the other' where id = any($1)`, [hidden]);
  await db.query(
    `update volunteers set first_name = first_name || 'a', capacity = 19, languages = '{so}' where network_id is distinct from $1 and id = any($2)`,
    [actor.networkId, hidden],
  );
  await db.query(`update staff set display_name = display_name || ' too' where network_id is distinct from $1`, [
    actor.networkId,
  ]);
}

async function columnsOf(db: TestHouse['db'], table: string, but: string[]): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' and column_name <> all($2)`,
    [table, but],
  );
  return rows.map(({ name }) => name).join(', ');
}

async function sealedWords({ db }: TestHouse): Promise<{ table: string; column: string }[]> {
  const { rows } = await db.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relforcerowsecurity and a.atttypid = 'bytea'::regtype and c.relname <> 'data_keys' and a.attname !~ '_index$'`,
  );
  return rows;
}
