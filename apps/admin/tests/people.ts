import { type APIRequestContext, expect, type Page, request } from '@playwright/test';

/** The demo's people these tests play: Grace and Nabil lead Vincent Square, Amal leads Church Street, Olivia sees the whole network. */
export type Name =
  | ('Grace O.' | 'Nabil K.' | 'Amal F.' | 'Moira D.' | 'Olivia M.' | 'Winston J.' | 'Anselm P.')
  | ('Samir D.' | 'Delroy C.' | 'Josie L.' | 'Desmond E.' | 'Yusuf A.');

/** A person's way to the API: asks as them, and fails on anything but an answer. */
export type Asking = { ask: <Answer>(document: string, variables?: object) => Promise<Answer>; end: () => Promise<void> };

async function idOf(from: APIRequestContext, name: Name): Promise<string> {
  const { people } = (await (await from.get('/demo/people.json')).json()) as { people: { id: string; name: string }[] };
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`nobody called ${name}`);
  return person.id;
}

/** Signs a browser in as one of the demo's people, past the sign-in page. */
export async function signInAs(page: Page, name: Name): Promise<void> {
  const id = await idOf(page.request, name);
  await page.goto('/demo/people.json'); // a bare page of our origin: only a browser's own request sets a __Host- cookie
  const status = await page.evaluate(async (person) => {
    const headers = { 'content-type': 'application/json', 'x-wardwise': '1' };
    return (await fetch('/demo/sign-in', { method: 'POST', headers, body: JSON.stringify({ id: person }) })).status;
  }, id);
  expect(status).toBe(204);
}

/** Opens a page of Westminster's as one of its people. */
export async function openAs(page: Page, name: Name, path: string): Promise<void> {
  await signInAs(page, name);
  await page.goto(`/n/westminster${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Signs in as one of the demo's people without any browser, to prepare what a test needs. */
export async function askingAs(baseURL: string | undefined, name: Name): Promise<Asking> {
  const session = await request.newContext({ baseURL });
  const data = { id: await idOf(session, name) };
  const signedIn = await session.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data });
  expect(signedIn.status()).toBe(204);
  return {
    ask: async <Answer>(query: string, variables: object = {}) => {
      const { data: answer, errors } = await (await session.post('/graphql', { data: { query, variables } })).json();
      expect(errors).toBeUndefined();
      return answer as Answer;
    },
    end: () => session.dispose(),
  };
}
