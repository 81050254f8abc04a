import { describe, expect, it } from 'vitest';
import { AN_ASK, aNumber, anAsk, anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, type Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, NETWORKS, type Network } from './people.ts';
import { everything } from './rows.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const OF = 'consentWords consentLanguage consentAt';
type Consent = { consentWords: string | null; consentLanguage: string | null; consentAt: string | null };

const toLead = async (asking: Lead, id: string) =>
  (
    await asking.ask<{ request: (Consent & { takenAt: string }) | null }>(
      `query ($id: ID!) { request(id: $id) { takenAt ${OF} } }`,
      { id },
    )
  ).request;
const toRequester = async (asking: Neighbour) =>
  ((await asking.send(`{ myRequest { ${OF} } }`)).data as { myRequest: Consent }).myRequest;

const HOME: Record<Network, { ward: string; postcode: string }> = {
  westminster: { ward: 'Vincent Square', postcode: 'SW1P 4JN' },
  'north-paddington': { ward: "Queen's Park", postcode: 'W10 4HU' },
};

describe('a yes to keeping what may tell of health', () => {
  it.each(NETWORKS.map(({ slug }) => slug))(
    'is on record by words, language and time when a lead takes a call, in %s',
    async (network) => {
      const { ward, postcode } = HOME[network];
      const theirs = test.api.as(leadOf(ward, network));
      const { id } = await theirs.taken({ postcode });
      const told = await toLead(theirs, id);
      expect(told).toMatchObject({ consentWords: 'TELEPHONE_1', consentLanguage: 'ar', consentAt: told?.takenAt });
      for (const other of NETWORKS)
        expect(await toLead(test.api.as(coordinatorOf(other.slug)), id)).toEqual(other.slug === network ? told : null);
    },
  );

  it('is on record when it came by the form, told to its leads and to whoever asked at their own browser', async () => {
    const { id, requester, lead: theirs } = await anAsk(test);
    expect(await toRequester(requester)).toEqual({ consentWords: null, consentLanguage: null, consentAt: null });
    await done(requester.press('openMyRequest'));
    const told = await toRequester(requester);
    expect(told).toEqual({ consentWords: 'FORM_1', consentLanguage: 'en', consentAt: expect.any(String) });
    expect(await toLead(theirs, id)).toMatchObject(told);
  });

  it('stays with the stub when the rest is erased', async () => {
    const { id, requester, lead: theirs } = await anOpenedPage(test);
    const before = await toRequester(requester);
    await done(requester.press('forgetMe'));
    expect([await toRequester(requester), await toLead(theirs, id)]).toEqual([before, expect.objectContaining(before)]);
  });

  it.each([
    ['on the telephone', () => lead().take({ consent: null })],
    ['on the form', () => test.api.anyone().press('askForHelp', { ...AN_ASK, phone: aNumber(), consent: null })],
  ])('is insisted on, and nothing at all is kept without it: %s', async (_where, press) => {
    const before = await everything(test);
    const refused = await press();
    expect(codesOf(refused)).toEqual(['CONSENT_MISSING']);
    expect(await everything(test)).toEqual(before);
  });

  it('is to words that we know, in a language that we have them in', async () => {
    for (const consent of [
      { words: 'TELEPHONE_0', language: 'en' },
      { words: 'TELEPHONE_1', language: 'tlh' },
    ])
      await expect(lead().take({ consent })).rejects.toThrow();
  });

  it('is whole or not there at all, says the table too', async () => {
    const { id } = await lead().taken({ consent: A_NEED.consent });
    await expect(test.db.query('update help_requests set consent_at = null where id = $1', [raw(id)])).rejects.toThrow(
      'help_requests_consent_is_whole',
    );
  });
});
