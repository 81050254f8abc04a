import { askForANeighbour, TITLE } from './asking-for-a-neighbour.ts';
import { test } from './walk.ts';

test.use({ viewport: { width: 320, height: 640 } });

// With help.spec.ts: each language with a script and without.
for (const [language, scripts] of [
  ['en', true],
  ['ar', false],
] as const)
  test.describe(`with scripts ${scripts ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: scripts });
    test(TITLE(language), ({ page, fair, phone }) => askForANeighbour({ page, fair, phone }, language));
  });
