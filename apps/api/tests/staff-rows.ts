import { randomUUID } from 'node:crypto';
import type { StaffId, StaffRole } from '@wardwise/domain';
import { dbOf } from '../src/platform/context.ts';
import { saveStaffContact } from '../src/staff/index.ts';
import type { TestHouse } from './house.ts';
import { type Network, type Person, wardCalled } from './people.ts';
import { raw } from './scenes.ts';

let people = 0;

/** Somebody more of the staff, made for one test. */
export async function aMember(
  test: TestHouse,
  role: StaffRole,
  { network = 'westminster', wards = [], organizationId }: { network?: Network; wards?: string[]; organizationId?: string } = {},
): Promise<Person & { id: string }> {
  const [id, displayName] = [randomUUID() as StaffId, `Made ${++people} for a test`];
  const email = `made-${people}@${network}.example`;
  const networkId = test.networkId(network);
  await test.db.query(
    `insert into staff (network_id, id, display_name, roles, page_language, organization_id) values ($1, $2, $3, $4, 'en', $5)`,
    [networkId, id, displayName, [role], organizationId ? raw(organizationId) : null],
  );
  for (const ward of wards) await test.db.query('insert into staff_wards values ($1, $2, $3)', [networkId, id, wardCalled(ward)]);
  await dbOf(test.house, { kind: 'SYSTEM', networkId }).transaction((tx) => saveStaffContact(tx, id, email));
  return { key: `${network}/${displayName}`, network, displayName, role, wards, email, pageLanguage: 'en', id: `stf_${id}` };
}
