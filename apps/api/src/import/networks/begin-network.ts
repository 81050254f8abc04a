import { CARD_DAYS, LONGEST, type NetworkId, PROPOSAL_WAIT_HOURS, STAFF_LANGUAGES, type StaffId } from '@wardwise/domain';
import { insertRows, seedKinds } from '../../demo/index.ts';
import { dbOf, type House } from '../../platform/context.ts';
import { newRandomId } from '../../platform/ids.ts';
import { param, sql } from '../../platform/sql.ts';
import { isEmail, saveStaffContact } from '../../staff/index.ts';
import { ImportError } from '../import-error.ts';

/** A network to begin: what it is called, its name in addresses, and its first coordinator. */
export type AskedNetwork = { called: string; slug: string; coordinator: string; email: string };

/** Begins a network that has nothing yet but its kinds of help, its guidance and one coordinator, who signs in by a mailed code; throws ImportError where it cannot. */
export async function beginNetwork(house: House, asked: AskedNetwork): Promise<string> {
  const [called, coordinator] = [asked.called.trim(), asked.coordinator.trim()];
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(asked.slug))
    throw new ImportError('--network is its name in addresses: small letters, figures and hyphens, a letter first.');
  if (called === '' || called.length > LONGEST.calledName)
    throw new ImportError('The network needs a name of 60 letters at most.');
  if (coordinator === '' || coordinator.length > LONGEST.calledName)
    throw new ImportError('--coordinator is what its first coordinator is called.');
  if (!isEmail(asked.email)) throw new ImportError('--as is the e-mail of its first coordinator: this is none.');
  const id = newRandomId() as NetworkId;
  return dbOf(house, { kind: 'SYSTEM', networkId: id }).transaction(async (tx) => {
    const taken = await tx.one(sql`select 1 from networks where slug = ${param(asked.slug)}`);
    if (taken) throw new ImportError('There is a network with that name already: nothing was begun.');
    await insertRows(tx, 'networks', [
      {
        ...{ id, slug: asked.slug, name: called, page_languages: STAFF_LANGUAGES, demo: house.demo },
        ...{ card_days: CARD_DAYS, proposal_wait_hours: PROPOSAL_WAIT_HOURS },
        // Whoever tries it at night sees its mails at once.
        ...(house.demo && { quiet_from: 0, quiet_until: 0 }),
      },
    ]);
    await tx.run(sql`insert into network_groups (network_id, group_id) select ${param(id)}, id from local_groups`);
    await seedKinds(tx);
    const staffId = newRandomId() as StaffId;
    const first = { network_id: id, id: staffId, display_name: coordinator, roles: ['COORDINATOR'], page_language: 'en' };
    await insertRows(tx, 'staff', [first]);
    await saveStaffContact(tx, staffId, asked.email);
    return `${called} has begun: its coordinator signs in at ${house.publicUrl}/n/${asked.slug}/sign-in`;
  });
}
