import { expect, it } from 'vitest';
import { SABOTEURS } from './sabotage/saboteurs.mjs';

const pairs = Object.entries(SABOTEURS).flatMap(([step, { instead }]) =>
  Object.entries(instead).map(([original, saboteur]) => ({ step, original, saboteur })),
);

it.each(pairs)('the saboteur of $step stands in for everything that $original gives', async ({ original, saboteur }) => {
  const [given, instead] = await Promise.all([import(original), import(saboteur)]);
  expect(Object.keys(given)).not.toEqual([]);
  expect(Object.keys(instead)).toEqual(expect.arrayContaining(Object.keys(given)));
});
