import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** What reads a page for whatever is in somebody's way. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  preload: false, // no rule of these reads stylesheets
};

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
type Axe = { run: (options: object) => Promise<{ violations: Violation[]; passes: unknown[] }> };

/** How many rules a page was held to, and what it breaks. */
export type Found = { rules: number; violations: string[] };

/** What a page breaks as it is now; it has to hold `axe`. */
export const violationsOf = (page: Page): Promise<Found> =>
  page.evaluate(async (options) => {
    const { violations, passes } = await (window as never as { axe: Axe }).axe.run(options);
    const broken = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    );
    return { rules: violations.length + passes.length, violations: broken };
  }, OPTIONS);

/** Everything is within the width, 320 px or 640 with letters twice as big: nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const { width, letters } of [
    { width: 640, letters: '212.5%' },
    { width: 320, letters: '' },
  ]) {
    await page.setViewportSize({ width, height: 640 });
    const whole = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return document.documentElement.scrollWidth;
    }, letters);
    expect(whole, `${await page.title()}, letters ${letters}`).toBeLessThanOrEqual(width);
  }
}
