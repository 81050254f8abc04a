import { expect, test } from '@playwright/test';
import { signInAs } from './people.ts';

test('GraphiQL opens in a browser from our own server alone, and answers as whoever is signed in', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await signInAs(page, 'Grace O.');
  await page.goto('/graphql');
  const editor = page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines');
  // The editor closes what is opened, and knows the schema; on a busy machine it may close late, and is typed in again.
  await expect(async () => {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ me { displayN');
    await expect(page.getByRole('option', { name: /^displayName/ })).toBeVisible({ timeout: 5_000 });
    await page.keyboard.press('Tab');
    await expect(editor).toHaveText(/^\s*\{\s*me\s*\{\s*displayName\s*\}\s*\}\s*$/, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  // Pressed at once it may still send the name of the operation that stood there before: then it is pressed again, as a person would.
  await expect(async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"displayName": "Grace O."', {
      timeout: 3_000,
    });
  }).toPass({ timeout: 30_000 });
  expect([...asked].filter((origin) => origin !== 'null' && origin !== baseURL)).toEqual([]);
});
