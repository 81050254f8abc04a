import type { About } from '../../src/permissions-page.ts';
import type { Shape } from '../../src/platform/shapes/index.ts';
import { rowOf } from '../../src/platform/shapes/index.ts';
import { whoOf } from '../../src/platform/shapes/who.ts';
import { name, param, sql, statement } from '../../src/platform/sql.ts';
import type { TestHouse } from '../house.ts';
import { COLUMN, type Listener } from './listener.ts';
import type { Visitor } from './visitor.ts';
import type { Subject } from './walk.ts';

type Reading = { about: About; thing: string; noun: Subject['noun']; by: string };

/** What a table's rows tell of; the rest are open facts of a network, or of everybody. */
const READ: Record<string, Reading> = {
  help_requests: { about: 'a request', thing: 'a request', noun: 'request', by: 'id' },
  volunteersAskedForShape: { about: 'a request', thing: 'volunteers that were asked for', noun: 'request', by: 'id' },
  volunteers: { about: 'a volunteer', thing: 'a volunteer', noun: 'volunteer', by: 'id' },
  staff: { about: 'somebody of the staff', thing: 'their own account', noun: 'staff', by: 'id' },
  concerns: { about: 'a concern', thing: 'a concern', noun: 'concern', by: 'id' },
  bars: { about: 'an entry of the bar list', thing: 'the bar list', noun: 'bar', by: 'id' },
  api_clients: { about: 'an API client', thing: 'an API client', noun: 'client', by: 'id' },
  api_keys: { about: 'an API client', thing: 'an API client', noun: 'client', by: 'client_id' },
  webhooks: { about: 'a webhook', thing: 'a webhook', noun: 'webhook', by: 'id' },
  webhook_deliveries: { about: 'a webhook', thing: 'a webhook', noun: 'webhook', by: 'webhook_id' },
  staffMemberShape: { about: 'somebody of the staff', thing: 'somebody of the staff', noun: 'staff', by: 'id' },
  wardLeadShape: { about: 'somebody of the staff', thing: 'a colleague’s name', noun: 'staff', by: 'id' },
  sessions: { about: 'somebody of the staff', thing: 'their own account', noun: 'staff', by: 'staff_id' },
  passkeys: { about: 'somebody of the staff', thing: 'their own account', noun: 'staff', by: 'staff_id' },
  ownLookShape: { about: 'somebody of the staff', thing: 'their own account', noun: 'staff', by: 'staff_id' },
  invitations: { about: 'an invitation', thing: 'an invitation', noun: 'invitation', by: 'id' },
  referrals: { about: 'a referral', thing: 'a referral', noun: 'referral', by: 'id' },
  referrals_in: { about: 'a referral', thing: 'a referral to us', noun: 'referral', by: 'id' },
  wards: { about: 'a ward', thing: 'a ward', noun: 'ward', by: 'code' },
};
const OF_A_REQUEST: Reading = { about: 'a request', thing: 'a request', noun: 'request', by: 'request_id' };

const COLUMNS = new Map<string, Set<string>>();

async function columnsOf({ db }: TestHouse, table: string): Promise<Set<string>> {
  if (COLUMNS.size === 0) {
    const { rows } = await db.query<{ table: string; names: string[] }>(
      `select table_name as table, array_agg(column_name::text) as names from information_schema.columns where table_schema = 'public' group by 1`,
    );
    for (const { table: of, names } of rows) COLUMNS.set(of, new Set(names));
  }
  return COLUMNS.get(table) as Set<string>;
}

/** Asks each read shape for all its rows, as if a root led to it: what hangs on something unseen is unseen by itself too. */
export async function askTheShapes(
  test: TestHouse,
  listener: Listener,
  shapes: Map<string, Shape>,
  { who }: Visitor,
): Promise<void> {
  const actor = await who();
  const column = COLUMN[actor.kind as keyof typeof COLUMN];
  for (const [shapeName, { table, visibleTo }] of shapes) {
    const row = rowOf('r');
    const columns = await columnsOf(test, table);
    const has = (of: string) => columns.has(of);
    const reading = READ[shapeName] ?? READ[table] ?? (has('request_id') ? OF_A_REQUEST : null);
    if (!reading && !has('network_id')) continue; // the same for every network
    const key = reading?.by ?? 'network_id';
    // A look is one's own where one looked, or was looked at.
    const own = shapeName === 'ownLookShape' && 'staffId' in actor ? param(actor.staffId) : sql`null`;
    const of =
      key === 'staff_id' && has('of_staff_id')
        ? sql`case when ${row('of_staff_id')} = ${own} then ${row('of_staff_id')} else ${row(key)} end`
        : row(key);
    const { text, values } = statement(
      sql`select distinct ${of} as id from ${name(table)} r where ${visibleTo(row, whoOf(actor))} and ${of} is not null`,
      { actor, language: 'en', house: test.house },
    );
    const { rows } = await test.house.pool.query<{ id: string }>(text, values);
    for (const { id } of rows) {
      if (!reading) {
        if (id !== actor.networkId) listener.fault(actor, `${shapeName} shows rows of another network`);
        continue;
      }
      const { how } = await listener.relation(actor, { noun: reading.noun, id });
      if (!listener.table.things.get(reading.thing)?.may.get(column)?.has(how))
        listener.fault(actor, `${shapeName} shows rows: ${how}`);
    }
  }
}
