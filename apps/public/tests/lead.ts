import { type APIRequestContext, test as base, expect, request as http } from '@playwright/test';

type Mail = { messageId: string; to: string; text: string; at: string };
type Waiting = {
  status: string;
  offers: { id: string; volunteerFirstName: string }[];
  assignments: { id: string; status: string }[];
};

/** The ward lead at the other end of a volunteer's link, through the API. */
type Lead = {
  /** Takes a request in Vincent Square, and tells the code word that was passed on. */
  take: (preferredLanguage: string) => Promise<{ id: string; codeWord: string }>;
  callOut: (id: string, decides?: 'FIRST_SUITABLE_YES') => Promise<void>;
  /** The link of the call-out that is out, as a path of ours in the language it is shared in. */
  sharedLink: (id: string, language: string) => Promise<string>;
  /** By a look: the number of a volunteer of Vincent Square. */
  phoneOf: (displayName: string) => Promise<string>;
  choose: (id: string, firstName: string) => Promise<void>;
  cancel: (id: string) => Promise<void>;
  find: (id: string) => Promise<Waiting>;
  /** Rings the person once it is done, who says that it went well. */
  hearsItWentWell: (id: string) => Promise<void>;
};

const NEED = {
  ...{
    calledName: 'Mrs Willow',
    phone: '020 7946 0997',
    safeContact: 'Ring twice.',
    note: 'Oranges and tea.',
    address: '5 Willow Row',
  },
  ...{ postcode: 'SW1P 4JN', categoryKey: 'shopping', way: 'IN_PERSON', urgency: 'TODAY' },
  consent: { words: 'TELEPHONE_1', language: 'en' },
};

/** The outbox is emptied a few times a second: whoever waits for a mail looks as often. */
const OFTEN = [100];

/** Signs Vincent Square's ward lead in; answers how to ask the API as her, for what the document calls `answer`. */
export async function signIn(session: APIRequestContext) {
  const { people } = await (await session.get('/demo/people.json')).json();
  const { id } = people.find(({ name }: { name: string }) => name === 'Grace O.');
  await session.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data: { id } });
  return async (query: string, variables: object) => {
    const { data, errors } = await (await session.post('/graphql', { data: { query, variables } })).json();
    expect([errors, data?.answer?.userErrors ?? []]).toEqual([undefined, []]);
    return data.answer;
  };
}

/** Each test has a lead, and requests of its own, which end with it. */
export const test = base.extend<{ lead: Lead; mailTo: (key: string, holding?: RegExp) => Promise<string> }>({
  lead: async ({ baseURL }, use) => {
    const session = await http.newContext({ baseURL });
    const ask = await signIn(session);
    const does = (mutation: string, field: string) => (id: string) =>
      ask(`mutation ($id: ID!) { answer: ${mutation}(input: { ${field}: $id }) { userErrors { code } } }`, { id });

    const taken: string[] = [];
    const find = (id: string): Promise<Waiting> =>
      ask('query ($id: ID!) { answer: request(id: $id) { status offers { id volunteerFirstName } assignments { id status } } }', {
        id,
      });
    await use({
      take: async (preferredLanguage) => {
        const document =
          'mutation ($input: TakeRequestInput!) { answer: takeRequest(input: $input) { codeWord request { id } userErrors { code } } }';
        const { codeWord, request } = await ask(document, { input: { ...NEED, preferredLanguage } });
        taken.push(request.id);
        return { id: request.id, codeWord };
      },
      callOut: (id, decides) =>
        ask('mutation ($input: SendCallOutInput!) { answer: sendCallOut(input: $input) { userErrors { code } } }', {
          input: { requestId: id, ...(decides ? { decides } : {}) },
        }),
      sharedLink: async (id, language) => {
        const { callOuts } = await ask('query ($id: ID!) { answer: request(id: $id) { callOuts { share { language text } } } }', {
          id,
        });
        const shared = callOuts.flatMap(({ share }: { share: { language: string; text: string }[] }) => share);
        const { text } = shared.find((one: { language: string }) => one.language === language);
        const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
        return pathname + search;
      },
      phoneOf: async (displayName) => {
        const { nodes } = await ask('{ answer: volunteers(first: 100) { nodes { id displayName } } }', {});
        const { id } = nodes.find((one: { displayName: string }) => one.displayName === displayName);
        const look =
          'mutation ($id: ID!) { answer: showVolunteerContact(input: { volunteerId: $id, purpose: CHECK }) { contact { phone } userErrors { code } } }';
        return (await ask(look, { id })).contact.phone;
      },
      cancel: does('cancelRequest', 'requestId'),
      choose: async (id, firstName) => {
        const { offers } = await find(id);
        await does('acceptOffer', 'offerId')(offers.find(({ volunteerFirstName }) => volunteerFirstName === firstName)?.id ?? '');
      },
      find,
      hearsItWentWell: async (id) => {
        const { followUps } = await ask('query ($id: ID!) { answer: request(id: $id) { followUps { id party } } }', { id });
        const theirs = followUps.find(({ party }: { party: string }) => party === 'REQUESTER');
        const record =
          'mutation ($id: ID!) { answer: recordFollowUp(input: { followUpId: $id, answer: WENT_WELL }) { userErrors { code } } }';
        await ask(record, { id: theirs.id });
      },
    });
    for (const id of taken) if (/NEW|OPEN|ASSIGNED/.test((await find(id)).status)) await does('cancelRequest', 'requestId')(id);
    await session.dispose();
  },

  /** The newest mail to somebody that this test has not read yet, once it is there; with `holding`, one in which that stands. */
  mailTo: async ({ request }, use) => {
    const since = new Date();
    const read = new Set<string>();
    await use(async (key, holding = /./) => {
      let found: Mail | undefined;
      const look = async () => {
        const { mails } = (await (await request.get('/demo/mailbox.json')).json()) as { mails: Mail[] };
        found = mails.find(
          ({ messageId, to, text, at }) =>
            to === `${key}@neighbours.example` && new Date(at) >= since && holding.test(text) && !read.has(messageId),
        );
        return found?.messageId;
      };
      await expect.poll(look, { intervals: OFTEN, message: `a mail to ${key}` }).toBeDefined();
      read.add(found?.messageId ?? '');
      return found?.text ?? '';
    });
  },
});

/** The path of such a link in the mail to an address that nobody else has, as soon as it has come. */
export async function pathTo(session: APIRequestContext, address: string, path: RegExp): Promise<string> {
  const found = async () => {
    const { mails } = (await (await session.get('/demo/mailbox.json')).json()) as { mails: Mail[] };
    return path.exec(mails.find(({ to }) => to === address)?.text ?? '')?.[0];
  };
  await expect.poll(found, { intervals: OFTEN, message: `a mail to ${address}` }).toBeDefined();
  return (await found()) ?? '';
}

/** The link in a mail, as a path of ours. */
export const linkIn = (mail: string): string => new URL(/https?:\/\/\S+/.exec(mail)?.[0] ?? '').pathname;

export const A_CODE = /\b\d{6}\b/;

/** The six digits in a mail. */
export const codeIn = (mail: string): string => A_CODE.exec(mail)?.[0] ?? '';
