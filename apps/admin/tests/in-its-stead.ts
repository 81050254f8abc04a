import type { Page, Route } from '@playwright/test';

/** The next time the page asks this, something else happens to it. */
async function nextTime(page: Page, operation: string, happens: (route: Route) => Promise<unknown>): Promise<void> {
  let happened = false;
  await page.route('**/graphql', async (route) => {
    if (happened || !route.request().postData()?.includes(`"operationName":"${operation}"`)) return route.fallback();
    happened = true;
    await happens(route);
  });
}

/** It is answered with this, and nothing is done. */
export const answered = (page: Page, operation: string, data: object): Promise<void> =>
  nextTime(page, operation, (route) => route.fulfill({ json: { data } }));

/** It does not arrive. */
export const broken = (page: Page, operation: string): Promise<void> =>
  nextTime(page, operation, (route) => route.abort('connectionfailed'));

/** It is done, and the answer gets lost. */
export const lost = (page: Page, operation: string): Promise<void> =>
  nextTime(page, operation, async (route) => {
    await route.fetch();
    await route.abort('connectionfailed');
  });

/** What a mutation says that refuses, for `answered`. */
export const refusing = (field: string, code: string, message: string, at: string | null = null): object => ({
  [field]: { __typename: 'Payload', userErrors: [{ __typename: 'UserError', code, message, field: at }] },
});
