import { expect, test } from '@playwright/test';
import { exported, pages } from './page-states.ts';

test('each page exports the states in which it can look, and no page that is gone does', () => {
  expect(exported.map(({ page }) => page)).toEqual(pages);
  for (const { page, states } of exported)
    expect(new Set(states.map(({ name }) => name)).size, `${page} has two states of one name`).toBe(states.length);
});
