import { expect } from '@playwright/test';
import { LONGEST } from '@wardwise/domain';
import { SCRIPT_PAYLOADS, scriptsFor } from '@wardwise/domain/testing';
import { askingAs, openAs } from './people.ts';
import { test } from './requests.ts';
import { armed, watched } from './watched.ts';

const CHANGE =
  'mutation ($input: ChangeRequestDetailsInput!) { answer: changeRequestDetails(input: $input) { userErrors { code field } } }';
type Answer = { answer: { userErrors: object[] } };

test('none of two hundred scripts that somebody told on the telephone runs on a lead’s page', async ({
  page,
  baseURL,
  takeRequest,
}) => {
  const ran = await watched(page);
  const { id } = await takeRequest();
  const grace = await askingAs(baseURL, 'Grace O.');
  await openAs(page, 'Grace O.', `/requests/${id}`);
  const show = page.getByRole('button', { name: 'Show details' });
  const boxes = scriptsFor(LONGEST.safeContact);
  for (const [at, said] of boxes.entries()) {
    const calledName = SCRIPT_PAYLOADS[at]?.trim() ?? '';
    const input = { requestId: id, purpose: 'CALL_BACK', note: said, address: said, safeContact: said, calledName };
    const { answer } = await grace.ask<Answer>(CHANGE, { input });
    expect(answer.userErrors, said).toEqual([]);
    await show.click();
    await page.getByRole('button', { name: 'To call back' }).click();
    await expect(page.getByRole('button', { name: 'Hide again' })).toBeVisible();
    const held = await page.evaluate(() => [...document.querySelectorAll('dd bdi')].map((it) => it.textContent));
    expect(held.filter((text) => text === said).length, said).toBe(3);
    expect(held, said).toContain(calledName);
    expect(await armed(page), said).toEqual([]);
    expect(ran, said).toEqual([]);
    await page.getByRole('button', { name: 'Hide again' }).click();
  }
  await grace.end();
});

test('nor on whose behalf somebody asks, as many as fit, on screen and in print', async ({ page, takeRequest }) => {
  const ran = await watched(page);
  for (let at = 0; at < 60; at += 4) {
    const [asker, ...rest] = SCRIPT_PAYLOADS.slice(at, at + 4);
    const onBehalf = { asker: (asker ?? '').slice(0, 100), howTheyKnow: rest.join(' ').slice(0, 200) };
    const { id } = await takeRequest({ onBehalf } as object);
    await openAs(page, 'Grace O.', `/requests/${id}`);
    await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByRole('button', { name: 'To call back' }).click();
    await expect(page.getByText('On behalf').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect([await armed(page), ran]).toEqual([[], []]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nor what somebody is worried about, how they can be reached, and what was done', async ({ page, baseURL }) => {
  const ran = await watched(page);
  const [grace, anselm] = [await askingAs(baseURL, 'Grace O.'), await askingAs(baseURL, 'Anselm P.')];
  const RAISE = 'mutation ($input: RaiseConcernInput!) { answer: raiseConcern(input: $input) { userErrors { code field } } }';
  const NOTE = 'mutation ($input: NoteConcernInput!) { answer: noteConcern(input: $input) { userErrors { code field } } }';
  const LOOK = 'mutation ($input: ShowConcernInput!) { answer: showConcern(input: $input) { userErrors { code field } } }';
  const LIST = '{ concerns(first: 100) { nodes { id status } } }';
  for (const said of scriptsFor(200)) {
    const { answer } = await grace.ask<Answer>(RAISE, {
      input: { worry: said, reach: said, atRisk: 'SOMEBODY_ELSE', dangerNow: false },
    });
    expect(answer.userErrors, said).toEqual([]);
    const { concerns } = await anselm.ask<{ concerns: { nodes: { id: string; status: string }[] } }>(LIST);
    const concernId = concerns.nodes.filter(({ status }) => status === 'RAISED').at(-1)?.id;
    await anselm.ask<Answer>(LOOK, { input: { concernId, purpose: 'CHECK' } });
    const noted = await anselm.ask<Answer>(NOTE, { input: { concernId, note: said } });
    expect(noted.answer.userErrors, said).toEqual([]);
    await openAs(page, 'Anselm P.', `/concerns/${concernId}`);
    await page.getByRole('button', { name: 'Show what was said' }).click();
    await page.getByRole('button', { name: 'To check a concern' }).click();
    await expect(page.getByRole('button', { name: 'Hide again' })).toBeVisible();
    expect(await page.evaluate((text) => document.body.textContent?.split(text).length, said), said).toBe(4);
    expect([await armed(page), ran], said).toEqual([[], []]);
  }
  await Promise.all([grace.end(), anselm.end()]);
});
