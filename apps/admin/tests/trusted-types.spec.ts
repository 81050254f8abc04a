import { expect, test } from '@playwright/test';

test('text becomes part of a page only where it can hold no element, and no script comes of text', async ({ page }) => {
  await page.goto('/n/westminster/sign-in');
  await expect(page.getByRole('heading').first()).toBeVisible();
  const outcome = await page.evaluate(() => {
    const tried = (work: () => unknown): string => {
      try {
        work();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const div = document.createElement('div');
    const script = document.createElement('script');
    return {
      text: tried(() => (div.innerHTML = 'a{color:red}')),
      element: tried(() => (div.innerHTML = '<img src=x onerror="alert(1)">')),
      script: tried(() => (script.text = 'alert(1)')),
      address: tried(() => (script.src = 'https://evil.example/x.js')),
      policy: tried(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('another', {}),
      ),
    };
  });
  expect(outcome).toEqual({
    text: 'done',
    element: 'TypeError',
    script: 'TypeError',
    address: 'TypeError',
    policy: 'TypeError',
  });
});

test('no page of a ward lead breaks its content policy', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|trusted ?(type|html|script)/i.test(message.text())) broken.push(message.text());
  });
  page.on('pageerror', (error) => broken.push(error.message));
  for (const path of ['/n/westminster/sign-in', '/graphql']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(broken).toEqual([]);
});
