import { CARD_DAYS, PROPOSAL_WAIT_HOURS, SPENDING_CAP_PENCE, STAFF_LANGUAGES } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { SPEAKERS } from './facts/languages.ts';
import { LOCALITIES } from './facts/localities.ts';
import { WARDS } from './facts/wards.ts';
import type { SeedNetwork } from './people.ts';
import { seedKinds } from './seed-kinds.ts';
import { insertRows } from './seed-reference.ts';

/** Numbers from the range that Ofcom keeps for drama. */
const WHOM_TO_RING: Record<string, { phone: string; email: string; safety_line_name: string; safety_line_phone: string }> = {
  westminster: { phone: '+442079460100', email: 'help@westminster.example', ...line('+442079460111') },
  'north-paddington': { phone: '+442079460200', email: 'help@north-paddington.example', ...line('+442079460211') },
};

function line(phone: string) {
  return { safety_line_name: 'The council’s safeguarding line', safety_line_phone: phone };
}

/** A network with its wards, outcodes, neighbouring groups, languages, and what every network begins with. */
export async function seedNetwork(tx: Tx, { slug, name, wards }: SeedNetwork): Promise<void> {
  const network_id = tx.networkId;
  await insertRows(tx, 'networks', [
    {
      id: network_id,
      slug,
      name,
      page_languages: STAFF_LANGUAGES,
      card_days: CARD_DAYS,
      proposal_wait_hours: PROPOSAL_WAIT_HOURS,
      spending_cap_pence: SPENDING_CAP_PENCE,
      demo: true,
      // Whoever tries it at night sees its mails at once.
      ...{ quiet_from: 0, quiet_until: 0 },
      ...WHOM_TO_RING[slug],
    },
  ]);
  await insertRows(
    tx,
    'network_wards',
    wards.map((ward_code) => ({ network_id, ward_code })),
  );
  await insertRows(
    tx,
    'ward_localities',
    LOCALITIES.filter(([ward]) => wards.includes(ward)).map(([ward_code, name]) => ({ network_id, ward_code, name })),
  );
  const outcodes = new Set(WARDS.filter(({ code }) => wards.some((ward) => ward === code)).flatMap((ward) => ward.outcodes));
  await insertRows(
    tx,
    'network_outcodes',
    [...outcodes].map((outcode) => ({ network_id, outcode })),
  );
  await insertRows(
    tx,
    'network_languages',
    SPEAKERS.map(([tag, speakers]) => ({ network_id, tag, speakers })),
  );
  await tx.run(sql`insert into network_groups (network_id, group_id) select ${param(network_id)}, id from local_groups`);
  await seedKinds(tx);
}
