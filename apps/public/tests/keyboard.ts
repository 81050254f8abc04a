import type { CDPSession, Page } from '@playwright/test';

type Walk = { stops: number; troubles: string[] };
type Watched = { walk: { stops: number; presses: number; ended: () => Walk } };

/** Goes with Tab from one thing that can be used to the next, until the first comes round again: each once, as they stand, in sight, with the focus seen. */
export async function walkByKeyboard(page: Page, browser: CDPSession): Promise<Walk> {
  const presses = await page.evaluate(watch);
  const down = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: presses }, () => browser.send('Input.dispatchKeyEvent', down)));
  await browser.send('Input.dispatchKeyEvent', { ...down, type: 'keyUp' });
  return page.evaluate(() => (window as never as Watched).walk.ended());
}

/** Watches where the focus goes; answers how many presses lead once around. Runs in the page. */
function watch(): number {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
  const usable = all.filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
  );
  const stops = usable.filter((one) => one === inItsGroup(one));
  const seen: number[] = [];
  const troubles: string[] = [];
  let checked: Element | null = null;
  const check = () => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || !stops.includes(now) || now === checked) return;
    checked = now;
    if (!isMarked(now)) troubles.push(`the focus is not seen: ${nameOf(now)}`);
    if (!isInSight(now)) troubles.push(`out of sight: ${nameOf(now)}`);
  };
  // The page has come to rest at each stop when it is left.
  addEventListener('keydown', check, true);
  addEventListener('focusin', ({ target }) => seen.push(stops.indexOf(target as HTMLElement)));
  const ended = () => {
    const start = seen[0] ?? 0;
    const expected = stops.map((_, at) => (at + start) % stops.length);
    const atOnce = document.querySelector('[autofocus]') !== null;
    if (start !== 0 && !atOnce) troubles.push(`begins at ${nameOf(stops[start])}`);
    const wrong = expected.findIndex((stop, at) => seen[at] !== stop);
    if (wrong >= 0)
      troubles.push(`not reached in its turn: ${nameOf(stops[expected[wrong] ?? 0])}, but ${nameOf(stops[seen[wrong] ?? -1])}`);
    if (seen.length <= stops.length) troubles.push('does not come round: held fast');
    stops.forEach((stop, at) => {
      const before = stops[at - 1];
      if (before && isBefore(stop, before)) troubles.push(`stands before ${nameOf(before)}: ${nameOf(stop)}`);
    });
    return { stops: stops.length, troubles };
  };
  // A time or a day is typed in parts, each a press of its own.
  const inParts = stops.filter((one) => one.matches('[type="time"], [type="date"]')).length * 3;
  Object.assign(window, { walk: { ended } });
  return stops.length + inParts + 2;

  /** Of the answers to one question Tab goes to the chosen one, or the first. */
  function inItsGroup(one: HTMLElement): HTMLElement | undefined {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return one;
    const group = usable.filter(
      (other) =>
        other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name && other.form === one.form,
    );
    return group.find((other) => (other as HTMLInputElement).checked) ?? group[0];
  }

  function nameOf(one: Element | undefined): string {
    return one ? `${one.localName} “${one.textContent?.trim().slice(0, 30) || one.getAttribute('name') || one.id}”` : 'nothing';
  }

  function isMarked(one: HTMLElement): boolean {
    return [one, one.closest('label')].some((box) => {
      const { outlineStyle, outlineWidth } = box ? getComputedStyle(box) : ({} as CSSStyleDeclaration);
      return box !== null && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  }

  /** Whether at least a part of it is uncovered within the window. */
  function isInSight(one: HTMLElement): boolean {
    return [...one.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const [x, y] = [left + (right - left) * part, top + (bottom - top) * part];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (one.contains(hit) || (one.closest('label')?.contains(hit) ?? false));
      }),
    );
  }

  /** Whether one stands above the other or, in the same line, on the side from which is read; what is held to the window stands nowhere. */
  function isBefore(one: HTMLElement, other: HTMLElement): boolean {
    if ([one, other].some((each) => each.closest('.skip, .leave'))) return false;
    const [here, there] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (here.bottom <= there.top + 1) return true;
    const shared = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top);
    if (shared < Math.min(here.height, there.height) / 2) return false;
    return document.dir === 'rtl' ? here.right > there.right + 1 : here.left < there.left - 1;
  }
}
