import { expect, request as http, type Page } from '@playwright/test';
import { LONGEST } from '@wardwise/domain';
import { scriptsFor } from '@wardwise/domain/testing';
import { askOnTheForm } from './asked.ts';
import { linkIn, signIn } from './lead.ts';
import { heading, test } from './walk.ts';

const CHANGE =
  'mutation ($input: ChangeRequestDetailsInput!) { answer: changeRequestDetails(input: $input) { userErrors { code } } }';
export const HARMLESS = 'Bread and milk.';

/** Every box of the form for asking, as its last page carries them on; what must be one of a list is. */
const answered = (typed: string) => ({
  ...{ postcode: 'SW1P 4JN', network: 'westminster', age: 'YES', category: 'shopping', way: 'IN_PERSON', urgency: 'TODAY' },
  ...{ language: 'en', whom: 'SOMEBODY', go: 'stay', key: 'a-key' },
  ...{ note: typed, calledName: typed, phone: typed, email: typed, safeContact: typed },
  ...{ asker: typed, howTheyKnow: typed, address: typed, neededBy: typed },
});

/** Renders pages as a browser would that knows no policy of ours, and answers what they are made of: elements, each with the names of its attributes. */
export async function madeOf(page: Page, pages: string[]): Promise<string[][]> {
  return page.evaluate(async (sources) => {
    const frames = sources.map((source) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = source;
      document.body.append(frame);
      return { frame, loaded };
    });
    await Promise.all(frames.map(({ loaded }) => loaded));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const parts = frames.map(({ frame }) => {
      const all = [...(frame.contentDocument?.querySelectorAll('*') ?? [])];
      const leadsToScript = (it: Element, name: string) =>
        /^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
        /^\s*(javascript|vbscript|data):/i.test(it.getAttribute(name) ?? '');
      const named = (it: Element) => it.getAttributeNames().map((name) => (leadsToScript(it, name) ? `${name}=script` : name));
      return [...new Set(all.map((it) => `${it.tagName} ${named(it).sort().join(' ')}`))].sort();
    });
    for (const { frame } of frames) frame.remove();
    return parts;
  }, pages);
}

/** A page that tells when a script ran in it or in a frame of it. */
export async function watched(page: Page): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (line) => line.text().startsWith('PWNED') && ran.push(line.text()));
  await page.addInitScript(() => Object.assign(window, { pwned: () => console.error('PWNED', location.href) }));
  await page.route(/.*/, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  return ran;
}

/** Scripts, typed in every box, are no more than text on a public page, on screen and in print. */
export const staysText = (title: string, payloads: readonly string[], leastShown: number): void =>
  test(title, async ({ page, context, baseURL, phone, lead, mailTo }) => {
    const session = await http.newContext({ baseURL });
    const ask = await signIn(session);
    const asked = await askOnTheForm(page, phone);
    await page.goto(asked);
    const mine = page.context().request;
    const said = async (path: string, form: Record<string, string>) => {
      const answer = await mine.post(path, { form });
      expect(answer.status(), path).toBeLessThan(500);
      return answer.text();
    };
    await said(`${asked}/open`, { pressed: 'open' });
    const { id } = await lead.take('en');
    await lead.callOut(id);
    const task = linkIn(await mailTo('daniel-p'));
    await said(`${task}/offer`, { pressed: 'offer' });
    await lead.choose(id, 'Daniel');
    const { nodes } = await ask('{ answer: requests(first: 100, filter: { statuses: [NEW] }) { nodes { id takenAt } } }', {});
    const newest = nodes.sort((a: { takenAt: string }, b: { takenAt: string }) => b.takenAt.localeCompare(a.takenAt))[0].id;

    /** The pages that show what was typed: the form going on, the private page with what is held and its boxes, the volunteer's. */
    const pagesWith = async (typed: string, calledName: string): Promise<string[]> => {
      const boxes = { note: typed, address: typed, safeContact: typed, calledName };
      for (const requestId of [newest, id]) await ask(CHANGE, { input: { requestId, purpose: 'CALL_BACK', ...boxes } });
      return [
        await said('/help/check', answered(typed)),
        await said('/help/note', answered(typed)),
        await said(`${asked}/change`, { pressed: 'change', note: typed, address: typed, safeContact: typed, phone: typed }),
        await said(`${asked}/show`, { pressed: 'show' }),
        await said(`${task}/show`, { pressed: 'show' }),
        // Refused for its number of tasks, so that the demo's volunteer keeps their name.
        await said(`${task}/yours/change`, { pressed: 'change', name: typed, languages: typed, capacity: typed }),
      ];
    };

    const bare = await context.newPage();
    const ran = await watched(bare);
    await bare.goto('about:blank');
    const plain = await madeOf(bare, await pagesWith(HARMLESS, HARMLESS));
    for (const [at, parts] of plain.entries()) expect(parts.length, `page ${at}`).toBeGreaterThan(10);
    const known = new Set(plain.flat());
    let shown = 0;
    for (const [at, payload] of scriptsFor(LONGEST.safeContact, payloads).entries()) {
      const pages = await pagesWith(payload, payloads[at]?.trim() ?? '');
      shown += pages.filter((html) => html.includes('pwned')).length;
      const made = await madeOf(bare, pages);
      for (const parts of made)
        expect(
          parts.filter((part) => !known.has(part) && !ours(part)),
          payload,
        ).toEqual([]);
      expect(ran, payload).toEqual([]);
    }
    expect(shown).toBeGreaterThan(leastShown); // they were on the pages

    // As the browser itself has it, under our policy: what is held, last payload and all, on screen and on paper.
    const violations: string[] = [];
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (it) => console.error('PWNED', it.violatedDirective)),
    );
    page.on('console', (line) => line.text().startsWith('PWNED') && violations.push(line.text()));
    for (const payload of ['<img src=x onerror=pwned()>', '"><script>pwned()</script>', '\u202e<svg onload=pwned()>']) {
      await ask(CHANGE, { input: { requestId: newest, purpose: 'CALL_BACK', calledName: payload, note: payload } });
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media: 'screen' }); // on paper there is nothing to press
        await page.goto(asked);
        await page.getByRole('button', { name: 'Show me what we hold' }).click();
        await page.emulateMedia({ media });
        await expect(heading(page)).toBeVisible();
        await expect(page.getByText(payload).first()).toBeVisible();
      }
    }
    expect(violations).toEqual([]);
    await ask('mutation ($id: ID!) { answer: cancelRequest(input: { requestId: $id }) { userErrors { code } } }', { id: newest });
    await session.dispose();
  });

/** Elements of the same kinds that a page may have where something typed is wrong: its sentence and the way to its box. */
const ours = (part: string) =>
  /^(A|P|UL|LI|STRONG|DIV|SPAN|INPUT|TEXTAREA|SELECT|OPTION|LABEL|H2|SECTION|FORM|BUTTON|FIELDSET|LEGEND|DL|DT|DD|BR|TITLE|BDI) (?!.*\bon[a-z]+)/.test(
    part,
  ) && !/=script| (style|srcdoc|xlink|popover|accesskey)/.test(part);
