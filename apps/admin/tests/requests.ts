import { test as base, expect } from '@playwright/test';
import { linkIn, mailTo } from './mailbox.ts';
import { type Asking, askingAs } from './people.ts';
import { type Volunteer, volunteerAt } from './volunteer.ts';

const DRAFT = {
  calledName: 'Mrs Larch',
  phone: '020 7946 0999',
  safeContact: 'Mornings only.',
  note: 'Bread, milk and eggs.',
  address: '9 Larch House',
  categoryKey: 'shopping',
  way: 'IN_PERSON',
  preferredLanguage: 'en',
  urgency: 'TODAY',
  places: 1,
  postcode: 'SW1P 4JN', // in Vincent Square, Grace's ward
  consent: { words: 'TELEPHONE_1', language: 'en' },
};

/** A request taken for one test alone, and what may happen to it before the test begins. */
type Taken = {
  id: string;
  /** Sends the next wave of its call-out. */
  callOut: () => Promise<void>;
  /** The link in the newest mail to a volunteer since the request was taken. */
  linkOf: (key: string) => Promise<string>;
  /** A volunteer who says "I can" by the link in the mail. */
  offeredBy: (key: string) => Promise<Volunteer>;
  /** The call-out, the volunteer's offer, and the lead's choice. */
  givenTo: (key: string) => Promise<Volunteer>;
};

type Preparing = {
  /** Ends a request with the test it was taken in, so that no test finds another's. */
  cancelAfterwards: (id: string) => void;
  takeRequest: (draft?: Partial<typeof DRAFT>) => Promise<Taken>;
};

/** Tests that need a request take one of their own, and it is cancelled after them. */
export const test = base.extend<Preparing>({
  cancelAfterwards: async ({ baseURL }, use) => {
    const ids: string[] = [];
    await use((id) => void ids.push(id));
    if (ids.length === 0) return;
    const { ask, end } = await askingAs(baseURL, 'Olivia M.');
    for (const id of ids)
      await ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
    await end();
  },

  takeRequest: async ({ baseURL, request, cancelAfterwards }, use) => {
    const lead = await askingAs(baseURL, 'Grace O.');
    const volunteers: Volunteer[] = [];
    await use(async (draft = {}) => {
      const since = new Date();
      const id = await take(lead, { ...DRAFT, ...draft });
      cancelAfterwards(id);
      const linkOf = async (key: string) => linkIn(await mailTo(request, `${key}@neighbours.example`, since));
      const offeredBy = async (key: string) => {
        const volunteer = await volunteerAt(baseURL, await linkOf(key));
        volunteers.push(volunteer);
        await volunteer.press('offer');
        return volunteer;
      };
      const givenTo = async (key: string) => {
        await sendCallOut(lead, id);
        const volunteer = await offeredBy(key);
        await chooseOnlyOffer(lead, id);
        return volunteer;
      };
      return { id, linkOf, offeredBy, givenTo, callOut: () => sendCallOut(lead, id) };
    });
    for (const { end } of [...volunteers, lead]) await end();
  },
});

type Answer = { request?: { id: string } | null; userErrors: object[] };

async function take({ ask }: Asking, input: object): Promise<string> {
  const { answer } = await ask<{ answer: Answer }>(
    'mutation ($input: TakeRequestInput!) { answer: takeRequest(input: $input) { request { id } userErrors { code field } } }',
    { input },
  );
  expect(answer.userErrors).toEqual([]);
  return answer.request?.id ?? '';
}

async function sendCallOut({ ask }: Asking, id: string): Promise<void> {
  const { answer } = await ask<{ answer: Answer }>(
    'mutation ($id: ID!) { answer: sendCallOut(input: { requestId: $id }) { userErrors { code } } }',
    { id },
  );
  expect(answer.userErrors).toEqual([]);
}

async function chooseOnlyOffer({ ask }: Asking, id: string): Promise<void> {
  const { request } = await ask<{ request: { offers: { id: string }[] } }>(
    'query ($id: ID!) { request(id: $id) { offers { id } } }',
    { id },
  );
  const { answer } = await ask<{ answer: Answer }>(
    'mutation ($id: ID!) { answer: acceptOffer(input: { offerId: $id }) { userErrors { code } } }',
    { id: request.offers[0]?.id },
  );
  expect(answer.userErrors).toEqual([]);
}
