import type { TestHouse } from './house.ts';
import type { Payload } from './payload.ts';
import { done } from './scenes.ts';
import type { Variables } from './wire.ts';

/** What somebody types who wants to help; in Westminster's Vincent Square. */
export const AN_APPLICATION = {
  ...{ network: 'westminster', adult: true, postcode: 'SW1P 4JN', name: 'Noor Haddad', pageLanguage: 'en' },
  ...{ languages: ['ar', 'en'], categoryKeys: ['shopping', 'post'], skillKeys: ['driving'], capacity: 2 },
  ...{ selfIsolating: false, isolationConsent: null, spendingCapPence: null },
};

let people = 0;
/** A number, of those that Ofcom keeps for drama and no other test types, and an address that nobody has yet: the forms take a number three times in a quarter of an hour. */
export const aReach = () => {
  people += 1;
  const phone = people < 77 ? `07700 9007${String(people).padStart(2, '0')}` : `0161 496 0${String(people).padStart(3, '0')}`;
  return { phone, email: `applicant-${people}@applicants.example` };
};

/** The guidance of today, as the form shows it. */
export async function guidanceNow({ api }: TestHouse, postcode = AN_APPLICATION.postcode): Promise<string> {
  const { networks } = await done(api.anyone().press('findHelp', { postcode }));
  return networks?.[0]?.guidance?.id ?? '';
}

/** Somebody presses the last button of the form. */
export const applying = async (test: TestHouse, facts: Variables = {}): Promise<Payload> =>
  test.api.anyone().press('applyToVolunteer', { ...AN_APPLICATION, ...aReach(), guidanceId: await guidanceNow(test), ...facts });

/** Somebody who has applied, by their raw id and as the API shows it. */
export type TestApplicant = { uuid: string; id: string; phone: string; email: string };

/** Somebody has applied. */
export async function anApplicant(test: TestHouse, facts: Variables = {}): Promise<TestApplicant> {
  const reach = aReach();
  const name = `Applicant ${reach.email.slice(0, 12)}`;
  await done(applying(test, { ...reach, name, ...facts }));
  const { rows } = await test.db.query<{ id: string }>(
    `select id from volunteers where status = 'APPLIED' order by applied_at desc, id limit 1`,
  );
  const uuid = rows[0]?.id ?? '';
  return { uuid, id: `vol_${uuid}`, ...reach };
}
