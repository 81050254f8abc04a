import { expect, test } from '@playwright/test';
import { signInAs } from './people.ts';

test('GraphiQL opens in a browser from our own server alone, and answers as whoever is signed in', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await signInAs(page, 'Grace O.');
  await page.goto('/graphql');
  await page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('{ me { displayN'); // the editor closes what is opened, and knows the schema
  const known = page.getByRole('option', { name: /^displayName/ });
  // It may not have read the schema yet when this was typed: then it is asked once more, as a person would.
  await expect(async () => {
    if (!(await known.isVisible())) await page.keyboard.press('Control+Space');
    await expect(known).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"displayName": "Grace O."');
  expect([...asked].filter((origin) => origin !== 'null' && origin !== baseURL)).toEqual([]);
});
