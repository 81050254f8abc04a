import { expect } from '@playwright/test';
import { SCRIPT_PAYLOADS, SOME_SCRIPT_PAYLOADS } from '@wardwise/domain/testing';
import { HARMLESS, madeOf, staysText, watched } from './typed-scripts.ts';
import { test } from './walk.ts';

test('a careless page runs many of them, so that these tests see what they are for', async ({ page }) => {
  const ran = await watched(page);
  await page.goto('about:blank');
  const [plain] = await madeOf(page, [`<!doctype html><p>${HARMLESS}</p>`]);
  let broken = 0;
  for (let at = 0; at < SCRIPT_PAYLOADS.length; at += 20) {
    const batch = SCRIPT_PAYLOADS.slice(at, at + 20);
    const made = await madeOf(
      page,
      batch.map((payload) => `<!doctype html><p>${payload}</p>`),
    );
    broken += made.filter((parts) => parts.join() !== plain?.join()).length;
  }
  expect(SCRIPT_PAYLOADS.length).toBeGreaterThanOrEqual(200);
  expect(ran.length).toBeGreaterThan(60);
  expect(broken).toBeGreaterThan(120);
});

// All two hundred of them: script-payloads.deep.spec.ts.
staysText(
  'no script of any family, typed in every box, is more than text on a public page, on screen and in print',
  SOME_SCRIPT_PAYLOADS,
  10,
);
