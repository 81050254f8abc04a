import { randomUUID } from 'node:crypto';
import type { NetworkId, StaffId } from '@wardwise/domain';
import { WARDS } from '../src/demo/facts/wards.ts';
import { seedNetwork } from '../src/demo/seed-network.ts';
import { insertRows, seedReference } from '../src/demo/seed-reference.ts';
import { dbOf, type House } from '../src/platform/context.ts';
import { saveStaffContact } from '../src/staff/index.ts';
import { EVERYBODY, NETWORKS, wardCalled } from './people.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Fills a new database with what no mutation makes: two networks, their wards and staff, everybody on duty every day; nobody who helps or asks. */
export async function seed(house: House): Promise<void> {
  for (const [at, { slug, name, wards }] of NETWORKS.entries()) {
    const networkId = randomUUID() as NetworkId;
    const theirs = WARDS.filter((ward) => (wards as readonly string[]).includes(ward.name)).map(({ code }) => code);
    await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      if (at === 0) await seedReference(tx);
      await seedNetwork(tx, { slug, name, wards: theirs });
      const staff = EVERYBODY.filter(({ network }) => network === slug).map((person) => ({
        ...person,
        id: randomUUID() as StaffId,
      }));
      const rows = staff.map(({ id, displayName, role, pageLanguage }) => ({
        id,
        display_name: displayName,
        roles: [role],
        page_language: pageLanguage,
      }));
      await insertRows(
        tx,
        'staff',
        rows.map((row) => ({ network_id: networkId, ...row })),
      );
      const leads = staff.flatMap(({ id, wards: led }) =>
        led.map((ward) => ({ network_id: networkId, staff_id: id, ward_code: wardCalled(ward) })),
      );
      await insertRows(tx, 'staff_wards', leads);
      await insertRows(
        tx,
        'duties',
        leads.flatMap((row) => EVERY_DAY.map((weekday) => ({ ...row, weekday }))),
      );
      for (const { id, email } of staff) await saveStaffContact(tx, id, email);
    });
  }
}
