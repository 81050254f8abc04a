import type { Page } from '@playwright/test';

/** Tells when a script ran, a dialog came up, or our policy had to stop something: nothing of it may happen. */
export async function watched(page: Page): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (line) => line.text().startsWith('PWNED') && ran.push(line.text()));
  await page.addInitScript(() => {
    Object.assign(window, { pwned: () => console.error('PWNED') });
    addEventListener('securitypolicyviolation', (it) => console.error('PWNED', it.violatedDirective));
  });
  return ran;
}

/** Elements that hold a handler, or lead to a script: a page of ours has none. */
export const armed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (it) =>
          it.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
          ['href', 'src', 'action', 'formaction'].some((name) =>
            /^\s*(javascript|vbscript|data):/i.test(it.getAttribute(name) ?? ''),
          ) ||
          ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'MATH', 'STYLE'].includes(it.tagName),
      )
      .map((it) => it.outerHTML.slice(0, 120)),
  );
