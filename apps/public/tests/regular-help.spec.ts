import { expect, request as http } from '@playwright/test';
import { askOnTheForm, closeRequest } from './asked.ts';
import { signIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use(NARROW);

const EVERY_DAY = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  categoryKey: 'check-in-call',
  way: 'BY_PHONE',
  note: 'A word in the morning',
};
const CONSENT = { words: 'ARRANGEMENT_2', language: 'en' };

test('whoever is helped again and again reads when next, skips one time in either language, and stops it', async ({
  page,
  fair,
  phone,
  baseURL,
}) => {
  const link = await askOnTheForm(page, phone);
  await page.goto(link);
  await press(page, 'Open my page');
  const reference = /[A-Z]{3}-\w{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  const session = await http.newContext({ baseURL });
  const ask = await signIn(session);
  const { nodes } = await ask(
    'query ($reference: String) { answer: requests(filter: { reference: $reference }) { nodes { id } } }',
    {
      reference,
    },
  );
  const requestId = nodes[0].id;
  await ask('mutation ($id: ID!) { answer: confirmRequest(input: { requestId: $id }) { userErrors { code } } }', {
    id: requestId,
  });
  await ask('mutation ($input: SetUpArrangementInput!) { answer: setUpArrangement(input: $input) { userErrors { code } } }', {
    input: { requestId, ...EVERY_DAY, consent: CONSENT },
  });
  await session.dispose();

  const help = (name: string) => page.getByRole('region', { name });
  // The worker makes the first ones within a minute.
  await expect(async () => {
    await page.goto(link);
    await expect(help('Regular help').getByText('Next:')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  const next = () => help('Regular help').getByText('Next:').textContent();
  await expect(help('Regular help')).toContainText('every Monday, Tuesday');
  await fair();
  const before = await next();
  await page.getByRole('link', { name: 'Skip the next time' }).click();
  await expect(heading(page)).toHaveText('Skip the next time?');
  await fair();
  await press(page, 'Yes, skip it');
  await expect.poll(next).not.toBe(before);

  const after = await next();
  await page.goto(`${link}/skip?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await fair();
  await press(page, 'نعم، تخطوها');
  await expect(help('مساعدة منتظمة')).toContainText('المرة القادمة');
  await fair();
  await page.goto(`${link}?lang=en`);
  expect(await next()).not.toBe(after);
  await page.getByRole('link', { name: 'Stop the regular help' }).click();
  await press(page, 'Yes, stop it');
  await expect(help('Regular help')).toHaveCount(0);
  await closeRequest(page.request, reference);
});
