import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
type Axe = { run: (options: object) => Promise<{ violations: Violation[] }> };
export type Hour = 'light' | 'dark';

/** Nothing in anybody's way on this page as it stands, by day or by night. */
export async function expectOpenToAll(page: Page, colorScheme: Hour): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (options) => {
    const found = await (window as never as { axe: Axe }).axe.run(options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    );
  }, OPTIONS);
  expect(violations, `${page.url()} in ${colorScheme}`).toEqual([]);
}

/** Once the page has taken on its colours, to the end of every transition. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
