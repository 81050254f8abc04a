import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { signIn } from './lead.ts';

/** Ends what a test has asked for, as its ward lead does who was rung with the reference: the demo stays as it was. */
export async function closeRequest(http: APIRequestContext, reference: string): Promise<void> {
  const ask = await signIn(http);
  const { nodes } = await ask(
    'query ($reference: String) { answer: requests(filter: { reference: $reference }) { nodes { id cameBy } } }',
    { reference },
  );
  expect(nodes).toMatchObject([{ cameBy: 'FORM' }]);
  const { request } = await ask(
    'mutation ($id: ID!) { answer: cancelRequest(input: { requestId: $id }) { request { status } userErrors { code } } }',
    { id: nodes[0].id },
  );
  expect(request.status).toBe('CANCELLED');
}

/** Asks for help by the form, without a script; answers the path of the private link. */
export async function askOnTheForm(page: Page, phone: string, email = ''): Promise<string> {
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
  await page.locator('#email').fill(email);
  await fill('phone', phone);
  await fill('safeContact', 'Any time');
  await press();
  await page.locator('#consent').check();
  await page.getByRole('button', { name: 'Agree and send' }).click();
  return (await page.getByRole('main').getByRole('link', { name: 'Your private page' }).getAttribute('href')) ?? '';
}
