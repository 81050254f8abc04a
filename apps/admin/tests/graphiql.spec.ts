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
  await expect(page.getByRole('option', { name: /^displayName/ })).toBeVisible();
  await page.keyboard.press('Tab');
  // Pressed at once it may still send the name of the operation that stood there before: then it is pressed again, as a person would.
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"displayName": "Grace O."', {
      timeout: 3_000,
    });
  }).toPass({ timeout: 30_000 });
  expect([...asked].filter((origin) => origin !== 'null' && origin !== baseURL)).toEqual([]);
});
