import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** Ends what a test has asked for, as its ward lead does who was rung with the reference: the demo stays as it was. */
export async function closeRequest(http: APIRequestContext, reference: string): Promise<void> {
  const { people } = await (await http.get('/demo/people.json')).json();
  const { id } = people.find(({ name }: { name: string }) => name === 'Grace O.');
  await http.post('/demo/sign-in', { headers: { 'x-wardwise': '1' }, data: { id } });
  const ask = async (query: string, variables: object) =>
    (await (await http.post('/graphql', { data: { query, variables } })).json()).data;
  const { requests } = await ask(
    'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id cameBy } } }',
    { reference },
  );
  expect(requests.nodes).toMatchObject([{ cameBy: 'FORM' }]);
  const { cancelRequest } = await ask('mutation ($id: ID!) { cancelRequest(input: { requestId: $id }) { request { status } } }', {
    id: requests.nodes[0].id,
  });
  expect(cancelRequest.request.status).toBe('CANCELLED');
}

/** Asks for help by the form, without a script; answers the path of the private link. */
export async function askOnTheForm(page: Page, phone: string): Promise<string> {
  const press = () => page.getByRole('button', { name: 'Continue', exact: true }).click();
  const choose = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check();
    await press();
  };
  const fill = async (id: string, text: string) => {
    await page.locator(`#${id}`).fill(text);
    await press();
  };
  await page.goto('/help');
  await fill('postcode', 'SW1P 4JN');
  for (const answer of ['Yes', 'Post', 'When it is possible']) await choose(answer);
  await fill('note', 'A letter to the bank');
  await press();
  await choose('I do');
  await fill('calledName', 'Ms Fern');
  await fill('phone', phone);
  await fill('safeContact', 'Any time');
  await press();
  await page.getByRole('button', { name: 'Agree and send' }).click();
  return (await page.getByRole('main').getByRole('link', { name: 'Your private page' }).getAttribute('href')) ?? '';
}
