import { expect } from '@playwright/test';
import { states, test } from './states.ts';

// Every state that a page exports, in a language that is read from the left and one that is read from the right, one by day and one by night.
test.describe.configure({ mode: 'parallel' });

const FOLDERS = [...new Set(states.map(({ folder }) => folder))];

for (const [language, hour] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const) {
  for (const folder of FOLDERS) {
    test(`in every state of ${folder}, in ${language}, nothing is in anybody’s way, and each has its picture`, async ({
      look,
    }) => {
      const looked = [];
      for (const [at, state] of states.entries()) if (state.folder === folder) looked.push(await look(at, language, hour));
      expect(looked.flatMap(({ troubles }) => troubles)).toEqual([]);
      const whole = looked.filter(({ rules, stops, picture }) => rules > 0 && stops > 0 && picture > 0);
      expect(whole.map(({ id }) => id)).toEqual(states.filter((state) => state.folder === folder).map(({ id }) => id));
    });
  }
}
