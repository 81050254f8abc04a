import { expect } from '@playwright/test';
import { linkIn } from './lead.ts';
import { heading, NARROW, press, test } from './walk.ts';

test.use(NARROW);

test('a volunteer hands back without blame, and the address is gone', async ({ page, fair, lead, mailTo }) => {
  const { id } = await lead.take('en');
  await lead.callOut(id);
  await page.goto(linkIn(await mailTo('mei-l')));
  await press(page, 'I can');
  await lead.choose(id, 'Mei');
  await page.reload();
  await press(page, 'Show me where to go');
  await press(page, 'I can’t do it after all');
  await expect(heading(page)).toHaveText('You handed it back. That is fine');
  expect(await page.content()).not.toContain('Willow');
  await fair();
  expect(await lead.find(id)).toMatchObject({ status: 'OPEN', assignments: [{ status: 'HANDED_BACK' }] });
});

test('whoever was not chosen, took the offer back, or is not needed any more is told so, with thanks', async ({
  page,
  browser,
  fair,
  lead,
  mailTo,
  baseURL,
}) => {
  const { id } = await lead.take('ar');
  await lead.callOut(id);
  const [nour, idris] = [linkIn(await mailTo('nour-s')), linkIn(await mailTo('idris-h'))];
  await page.goto(`${idris}?lang=en`);
  await press(page, 'I can');
  await press(page, 'I can’t after all');
  await expect(heading(page)).toHaveText('You took your offer back. That is fine');

  const other = await browser.newPage({ ...NARROW, baseURL });
  await other.goto(`${nour}?lang=en`);
  await press(other, 'I can');
  await lead.choose(id, 'Nour');
  await page.reload();
  await expect(heading(page)).toHaveText('Somebody else is already going. Thank you');
  await lead.cancel(id);
  await other.reload();
  await expect(heading(other)).toHaveText('This help is no longer needed. Thank you');
  await fair(other);
});
