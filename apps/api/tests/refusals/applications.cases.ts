import { AN_APPLICATION, anApplicant, applying, aReach, guidanceNow } from '../applicants.ts';
import type { TestHouse } from '../house.ts';
import { leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const lead = ({ api }: TestHouse) => api.as(leadOf('Vincent Square'));

const apply = (code: string, when: string, facts: Variables, field: string | null): RefusalCase =>
  refusalsOf('applyToVolunteer')(code, when, async (test) => () => applying(test, facts), field === null ? {} : { field });

const ANSWERS: [string, Variables][] = [
  ['approveVolunteer', {}],
  ['declineVolunteer', { reason: 'NOT_REACHED' }],
];

/** Whoever wants to help signs up, and a lead answers. */
export const APPLICATIONS: RefusalCase[] = [
  apply('APPLICANT_TOO_YOUNG', 'they are younger than 18', { adult: false }, 'adult'),
  apply('GUIDANCE_NOT_AGREED', 'the guidance is not ticked', { guidanceId: null }, 'guidance'),
  apply('GUIDANCE_SUPERSEDED', 'the page is older than the guidance', { guidanceId: 'an older one' }, 'guidance'),
  apply('SPENDING_CAP_OUT_OF_RANGE', 'they name more than the network allows', { spendingCapPence: 4001 }, 'spendingCapPence'),
  apply('LANGUAGES_MISSING', 'they speak nothing', { languages: [] }, 'languages'),
  apply('LANGUAGE_UNKNOWN', 'nobody has heard of the language', { languages: ['tlh'] }, 'languages'),
  apply('LANGUAGE_UNKNOWN', 'the pages are not written in it', { pageLanguage: 'tlh' }, 'pageLanguage'),
  apply('CATEGORIES_MISSING', 'they would do nothing', { categoryKeys: [] }, 'categoryKeys'),
  apply('CATEGORY_UNKNOWN', 'the network knows no such kind of help', { categoryKeys: ['dancing'] }, 'categoryKeys'),
  apply('SKILL_UNKNOWN', 'the network knows no such skill', { skillKeys: ['flying'] }, 'skillKeys'),
  apply('CAPACITY_OUT_OF_RANGE', 'they would do nothing at once', { capacity: 0 }, 'capacity'),
  apply('CONSENT_MISSING', 'they stay at home, and did not say that we may keep it', { selfIsolating: true }, 'isolationConsent'),
  apply('TEXT_MISSING', 'they have no name', { name: ' ' }, 'name'),
  apply('TEXT_TOO_LONG', 'the name is a novel', { name: 'n'.repeat(81) }, 'name'),
  apply('PHONE_MALFORMED', 'the number is a word', { phone: 'ring the bell' }, 'phone'),
  apply('EMAIL_MALFORMED', 'the address has no @', { email: 'somewhere.example' }, 'email'),
  apply('POSTCODE_MALFORMED', 'the postcode is a street', { postcode: 'Horseferry Road' }, 'postcode'),
  apply('POSTCODE_NOT_OURS', 'the postcode is somebody else’s', { postcode: 'NW5 2AA' }, 'postcode'),
  apply('POSTCODE_NOT_OURS', 'the postcode is in no table', { postcode: 'SW1P 9ZZ' }, 'postcode'),
  apply('NETWORK_NOT_FOUND', 'there is no such network', { network: 'atlantis' }, 'network'),
  refusalsOf('applyToVolunteer')('TOO_MANY_TRIES', 'the number was sent three times in a quarter of an hour', async (test) => {
    const once = () => applying(test, { phone: '07700 900792' });
    for (let times = 0; times < 3; times += 1) await done(once());
    return once;
  }),
  refusalsOf('applyToVolunteer')('IDEMPOTENCY_KEY_REUSED', 'the same key comes with somebody else', async (test) => {
    const guidanceId = await guidanceNow(test);
    const press = () =>
      test.api.anyone().press('applyToVolunteer', { ...AN_APPLICATION, ...aReach(), guidanceId, idempotencyKey: 'applied once' });
    await done(press());
    return press;
  }),
  ...ANSWERS.flatMap(([mutation, more]) => [
    refusalsOf(mutation)('VOLUNTEER_NOT_FOUND', 'they live in a ward of somebody else', async (test) => {
      const { id } = await anApplicant(test);
      return () => test.api.as(leadOf('Abbey Road')).press(mutation, { volunteerId: id, ...more });
    }),
    refusalsOf(mutation)('VOLUNTEER_NOT_APPLIED', 'somebody was faster', async (test) => {
      const { id } = await aVolunteer(test);
      return () => lead(test).press(mutation, { volunteerId: id, ...more });
    }),
    refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
      const [first, second] = [await anApplicant(test), await anApplicant(test)];
      const key = `${mutation} once`;
      await done(lead(test).press(mutation, { volunteerId: first.id, idempotencyKey: key, ...more }));
      return () => lead(test).press(mutation, { volunteerId: second.id, idempotencyKey: key, ...more });
    }),
    refusalsOf(mutation)(
      'TEXT_TOO_LONG',
      'the key is a novel',
      async (test) => {
        const { id } = await anApplicant(test);
        return () => lead(test).press(mutation, { volunteerId: id, idempotencyKey: 'k'.repeat(201), ...more });
      },
      { field: 'idempotencyKey' },
    ),
  ]),
];
