/** A button of the page, as the command bar tells it. */
export type OnPage = { title: string; where: string; press: () => boolean };

const PRESSED = 'button:not(:disabled, [tabindex="-1"], [role]), summary';
const PARTS = 'article, fieldset, details, section';
const HEADED = 'h2, h3, legend, summary';

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The heading of the part of the page that a button stands in, and is not itself. */
function whereIs(button: Element): string {
  for (let part = button.parentElement?.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) {
    const heading = part.querySelector(HEADED);
    if (heading && heading !== button) return textOf(heading);
  }
  return '';
}

const folded = (element: HTMLElement): HTMLDetailsElement | null =>
  element.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null;

/** Shown, or folded away in something that can be opened. */
function isThere(button: HTMLElement): boolean {
  const fold = folded(button);
  return fold && button.tagName !== 'SUMMARY' ? isThere(fold) : button.checkVisibility();
}

function press(button: HTMLElement): boolean {
  if (!button.isConnected || button.matches(':disabled')) return false;
  for (let fold = folded(button); fold && button.tagName !== 'SUMMARY'; fold = folded(fold)) fold.open = true;
  button.scrollIntoView({ block: 'center' });
  button.focus();
  button.click();
  return true;
}

/**
 * What can be done on the page as it stands: its own buttons, so nothing is offered here that is not offered there,
 * and what comes of it (a question first, a refusal, a way back) is the page's own as well.
 */
export function actionsOnPage(): OnPage[] {
  const main = document.getElementById('main');
  return [...(main?.querySelectorAll<HTMLElement>(PRESSED) ?? [])]
    .filter(isThere)
    .map((button) => ({
      title: button.getAttribute('aria-label') ?? textOf(button),
      where: whereIs(button),
      press: () => press(button),
    }))
    .filter(({ title }) => title !== '');
}
