import { expect, test } from '@playwright/test';
import { signInAs } from './people.ts';

test('GraphiQL opens in a browser from our own server alone, and answers as whoever is signed in', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await signInAs(page, 'Grace O.');
  await page.goto('/graphql');
  const editor = page.getByRole('region', { name: 'Operation Editor' });
  await editor.getByRole('textbox').first().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('{ me { displayName } }');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"displayName": "Grace O."');
  expect([...asked].filter((origin) => origin !== 'null' && origin !== baseURL)).toEqual([]);
});
