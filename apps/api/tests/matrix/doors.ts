import { sixDigits } from '../../src/platform/seal/index.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import type { Neighbour } from '../neighbour.ts';
import { coordinatorOf, type Person } from '../people.ts';
import { done } from '../scenes.ts';
import { until } from '../until.ts';

/** Every way in there is: a code for another browser, a private page's too, a lead's mail; and what anybody may do who has none. */
export async function openDoors(test: TestHouse, neighbours: [string, Neighbour][]): Promise<void> {
  for (const [, { token, browser }] of neighbours) {
    const elsewhere = test.api.behind(token);
    const mine = (await elsewhere.mine().catch(() => null)) !== null;
    const [table, send, confirm] = mine
      ? ['requester_codes', 'sendMyCode', 'confirmMyCode']
      : ['link_codes', 'sendLinkCode', 'confirmLinkCode'];
    const { userErrors } = await elsewhere.press(send as string, {}).catch(() => ({ userErrors: [{ code: 'CLOSED' }] }));
    if (userErrors.length > 0 || browser === null) continue;
    await elsewhere.press(confirm as string, { code: sixDigits(test.house.ring, await newest(test, table as string)) });
  }
  const anyone = test.api.anyone();
  const { email } = coordinatorOf('westminster');
  await done(anyone.press('requestSignIn', { network: 'westminster', email }));
  // It is made ready after the answer.
  const code = sixDigits(
    test.house.ring,
    await until(
      () => newest(test, 'sign_ins'),
      (id) => id !== '',
    ),
  );
  const { entering } = test.api as unknown as { entering?: (person: Person) => Lead };
  await done((entering?.(coordinatorOf('westminster')) ?? anyone).press('signIn', { network: 'westminster', email, code }));
  await done(anyone.press('findHelp', { postcode: 'SW1P 4JN' }));
  await done(anyone.press('findHelp', { postcode: 'M1 1AE' }));
}

async function newest({ db }: TestHouse, table: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(`select id from ${table} order by created_at desc limit 1`);
  return rows[0]?.id ?? '';
}
