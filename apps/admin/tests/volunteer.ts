import { expect, request } from '@playwright/test';

/** A volunteer in a browser of their own, pressing buttons whose pages the test does not look at. */
export type Volunteer = { press: (verb: string, form?: Record<string, string>) => Promise<void>; end: () => Promise<void> };

/** Whoever holds this link. */
export async function volunteerAt(baseURL: string | undefined, link: string): Promise<Volunteer> {
  const browser = await request.newContext({ baseURL });
  return {
    press: async (verb, form = {}) => {
      const answer = await browser.post(`${link}/${verb}`, { form: { pressed: verb, ...form } });
      expect(answer.status(), `${verb} on the task page`).toBe(200);
    },
    end: () => browser.dispose(),
  };
}
