import { expect, type Page } from '@playwright/test';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** Everything is within the width: nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { whole, seen } = await page.evaluate(() => ({ whole: document.documentElement.scrollWidth, seen: window.innerWidth }));
  expect(whole, page.url()).toBeLessThanOrEqual(seen);
}

/** Every word is a word: nothing that looks like "queue.view.today", and no gap left unfilled. */
export async function expectWordsOnly(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style')) named.push(walker.currentNode.nodeValue ?? '');
    return named.map((text) => text.trim());
  });
  const odd = texts.filter(
    (text) => /^[a-z]+(\.[a-zA-Z_]+)+$/.test(text) || /\{\{|\bundefined\b|\bNaN\b|Invalid Date|\[object/.test(text),
  );
  expect(odd, page.url()).toEqual([]);
}

/** Whatever has the focus shows it: a ring that is there and is not as faint as the page. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), outlineColor };
  });
  expect(ring.outlineStyle).not.toBe('none');
  expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
  expect(ring.outlineColor).not.toMatch(/, 0\)$|transparent/);
}

/** A part of a page, by its heading. */
export const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
