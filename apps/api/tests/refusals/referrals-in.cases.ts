import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { aPerson, aReferralIn, aReferrer, aStatedYes, tokenOf } from '../referrals-in.ts';
import { done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const [create, makeLink, revoke] = ['createReferral', 'makeReferrerLink', 'revokeReferrerLink'].map(refusalsOf) as [
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
];
const said = (code: string, field: string, when: string, more: Variables): RefusalCase =>
  create(
    code,
    when,
    async (test) => {
      const { program } = await aReferralIn(test);
      const input = aPerson(more);
      return () => program.press('createReferral', input);
    },
    { field },
  );
const olivia = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));
const linked = (code: string, field: string, when: string, input: (test: TestHouse) => Promise<Variables>): RefusalCase =>
  makeLink(
    code,
    when,
    async (test) => {
      const it = { days: 30, ...(await input(test)) };
      return () => olivia(test).press('makeReferrerLink', it);
    },
    { field },
  );

/** What can stand in the way of whoever refers somebody to us. */
export const REFERRALS_IN: RefusalCase[] = [
  said('CONSENT_MISSING', 'consent', 'nobody said yes', { consent: null }),
  said('CONSENT_AT_OUT_OF_RANGE', 'consent', 'the yes is of last year', { consent: aStatedYes({ at: '2025-01-01T10:00:00Z' }) }),
  said('POSTCODE_MALFORMED', 'postcode', 'the postcode is none', { postcode: 'home' }),
  said('POSTCODE_NOT_OURS', 'postcode', 'they live elsewhere', { postcode: 'M1 1AE' }),
  said('PHONE_MALFORMED', 'phone', 'the number is none', { phone: 'ring twice' }),
  said('EMAIL_MALFORMED', 'email', 'the e-mail is none', { email: 'quill at feather' }),
  said('TEXT_MISSING', 'note', 'nothing is needed', { note: ' ' }),
  said('TEXT_TOO_LONG', 'note', 'the note is a novel', { note: 'x'.repeat(2001) }),
  said('CATEGORY_UNKNOWN', 'categoryKey', 'we do not do that', { categoryKey: 'surgery' }),
  said('WAY_NOT_OFFERED', 'way', 'nobody walks a dog by telephone', { categoryKey: 'dog-walking', way: 'BY_PHONE' }),
  said('LANGUAGE_UNKNOWN', 'preferredLanguage', 'nobody speaks it', { preferredLanguage: 'xx-nonsense' }),
  said('DATE_MALFORMED', 'neededBy', 'the day is none', { neededBy: 'soon' }),
  said('DATE_IN_THE_PAST', 'neededBy', 'the day is over', { neededBy: '2020-01-01' }),
  create('IDEMPOTENCY_KEY_REUSED', 'the key was said with somebody else', async (test) => {
    const { program } = await aReferralIn(test);
    await done(program.press('createReferral', aPerson({ idempotencyKey: 'one' })));
    const other = aPerson({ idempotencyKey: 'one' });
    return () => program.press('createReferral', other);
  }),
  create('TOO_MANY_TRIES', 'fifteen came by the referrer’s link within a quarter of an hour', async (test) => {
    const { link } = await done(olivia(test).press('makeReferrerLink', { organizationId: await aReferrer(test), days: 30 }));
    const there = test.api.behind(tokenOf(test, (link as unknown as { id: string }).id));
    for (let times = 0; times < 15; times += 1) await done(there.press('createReferral', aPerson()));
    return () => there.press('createReferral', aPerson());
  }),
  linked('ORGANIZATION_NOT_FOUND', 'organizationId', 'the directory has no such organisation', async () => ({
    organizationId: `org_${NOBODY}`,
  })),
  linked('ORGANIZATION_HAS_NO_EMAIL', 'organizationId', 'nobody published an address', async (test) => ({
    organizationId: await aReferrer(test, null),
  })),
  linked('DAYS_OUT_OF_RANGE', 'days', 'it would work for years', async (test) => ({
    ...{ organizationId: await aReferrer(test), days: 400 },
  })),
  linked('TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', async (test) => ({
    ...{ organizationId: await aReferrer(test), idempotencyKey: 'k'.repeat(201) },
  })),
  makeLink('IDEMPOTENCY_KEY_REUSED', 'the key was used for another link', async (test) => {
    const input = { organizationId: await aReferrer(test), days: 30, idempotencyKey: 'a link' };
    await done(olivia(test).press('makeReferrerLink', input));
    return () => olivia(test).press('makeReferrerLink', { ...input, days: 31 });
  }),
  revoke(
    'REFERRER_LINK_NOT_FOUND',
    'there is none',
    async (test) => () => olivia(test).press('revokeReferrerLink', { referrerLinkId: `rfl_${NOBODY}` }),
  ),
];
