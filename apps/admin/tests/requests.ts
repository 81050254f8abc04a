import { test as base, expect } from '@playwright/test';
import { linkIn, mailTo } from './mailbox.ts';
import { type Asking, askingAs, type Name } from './people.ts';
import { type Volunteer, volunteerAt } from './volunteer.ts';

/** What a lead types, as the API takes it. */
type Draft = {
  calledName: string;
  categoryKey: string;
  way: string;
  preferredLanguage: string;
  postcode: string;
  places: number;
};

/** A request taken for one test alone, and what may happen to it before the test begins. */
export type Taken = {
  id: string;
  /** Sends the next wave of its call-out. */
  callOut: () => Promise<void>;
  /** The link in the newest mail to a volunteer since the request was taken. */
  linkOf: (key: string) => Promise<string>;
  /** A volunteer who says "I can" by the link in the mail. */
  offeredBy: (key: string) => Promise<Volunteer>;
  /** The same, chosen by the lead. */
  givenTo: (key: string) => Promise<Volunteer>;
};

type TakeRequest = (draft?: Partial<Draft>, lead?: Name) => Promise<Taken>;

const DRAFT: Draft & object = {
  ...{
    calledName: 'Mrs Larch',
    categoryKey: 'shopping',
    way: 'IN_PERSON',
    preferredLanguage: 'en',
    postcode: 'SW1P 4JN',
    places: 1,
  },
};
const REST = {
  phone: '020 7946 0999',
  safeContact: 'Mornings only.',
  note: 'Bread, milk and eggs.',
  address: '9 Larch House',
  urgency: 'TODAY',
};

/** Tests that need a request take one of their own, and it is cancelled after them. */
export const test = base.extend<{ takeRequest: TakeRequest }>({
  takeRequest: async ({ baseURL, request }, use) => {
    const cleanUps: (() => Promise<unknown>)[] = [];
    await use(async (draft = {}, lead = 'Grace O.') => {
      const asking = await askingAs(baseURL, lead);
      const since = new Date();
      const id = await take(asking, { ...DRAFT, ...draft });
      cleanUps.push(async () => {
        await asking.ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id });
        await asking.end();
      });
      const linkOf = async (key: string) => linkIn(await mailTo(request, `${key}@neighbours.example`, since));
      const offeredBy = async (key: string) => {
        const volunteer = await volunteerAt(baseURL, await linkOf(key));
        cleanUps.push(volunteer.end);
        await volunteer.press('offer');
        return volunteer;
      };
      return {
        ...{ id, linkOf, offeredBy },
        callOut: () => sendCallOut(asking, id),
        givenTo: async (key: string) => {
          await sendCallOut(asking, id);
          const volunteer = await offeredBy(key);
          await chooseOnlyOffer(asking, id);
          return volunteer;
        },
      };
    });
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
});

async function take({ ask }: Asking, draft: Draft): Promise<string> {
  const { takeRequest } = await ask<{ takeRequest: { request: { id: string } | null; userErrors: object[] } }>(
    'mutation ($input: TakeRequestInput!) { takeRequest(input: $input) { request { id } userErrors { code field } } }',
    { input: { ...REST, ...draft } },
  );
  expect(takeRequest.userErrors).toEqual([]);
  return takeRequest.request?.id ?? '';
}

async function sendCallOut({ ask }: Asking, id: string): Promise<void> {
  const { sendCallOut: sent } = await ask<{ sendCallOut: { userErrors: object[] } }>(
    'mutation ($id: ID!) { sendCallOut(input: { requestId: $id }) { userErrors { code } } }',
    { id },
  );
  expect(sent.userErrors).toEqual([]);
}

async function chooseOnlyOffer({ ask }: Asking, id: string): Promise<void> {
  const { request } = await ask<{ request: { offers: { id: string }[] } }>(
    'query ($id: ID!) { request(id: $id) { offers { id } } }',
    { id },
  );
  const { acceptOffer } = await ask<{ acceptOffer: { userErrors: object[] } }>(
    'mutation ($id: ID!) { acceptOffer(input: { offerId: $id }) { userErrors { code } } }',
    { id: request.offers[0]?.id },
  );
  expect(acceptOffer.userErrors).toEqual([]);
}
