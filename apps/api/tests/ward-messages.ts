import type { TestHouse } from './house.ts';
import { type Network, wardCalled } from './people.ts';
import { aVolunteer } from './volunteers.ts';

/** A message as a lead writes it: words that tell of nobody. */
export const A_MESSAGE = {
  language: 'en',
  subject: 'Drivers for Saturday',
  text: 'We look for two drivers this Saturday at 10:30.',
};

/** What is said to send it to a ward, where somebody is who gets it and nobody has written of late. */
export async function toWard(test: TestHouse, ward = 'Vincent Square', network: Network = 'westminster') {
  const wardCode = wardCalled(ward);
  await test.db.query(
    `update ward_messages set written_at = written_at - interval '8 days', goes_at = goes_at - interval '8 days',
    taken_back_at = taken_back_at - interval '8 days' where ward_code = $1 and network_id = $2`,
    [wardCode, test.networkId(network)],
  );
  await aVolunteer(test, { ward, network });
  return { wardCode, texts: [A_MESSAGE] };
}
