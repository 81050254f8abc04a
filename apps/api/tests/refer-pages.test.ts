import { addDays, dayIn, startOfDay, TIME_ZONE } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { aNumber } from './asking.ts';
import { openTestHouse } from './house.ts';
import { PageBrowser } from './page-browser.ts';
import { coordinatorOf } from './people.ts';
import { aReferrer, fromMe, tokenOf } from './referrals-in.ts';
import { everything } from './rows.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const today = () => dayIn(TIME_ZONE, new Date());

/** All that an organisation fills in for one person. */
const aForm = (more: Record<string, string> = {}) => ({
  ...{
    category: 'shopping',
    way: 'IN_PERSON',
    urgency: 'THIS_WEEK',
    note: 'Bread and rice',
    calledName: 'Mr Marrow',
    age: 'YES',
  },
  ...{ language: 'en', phone: aNumber(), safeContact: 'Any time', postcode: 'SW1P 4JN', by: 'THEMSELVES', how: 'BY_PHONE' },
  ...{ agreedOn: today(), consent: 'YES', ...more },
});

/** The page of a referrer's link that was just made, in a browser that has it open. */
async function opened(language = 'en') {
  const input = { organizationId: await aReferrer(test), pageLanguage: language, days: 30 };
  const { link } = await done(test.api.as(coordinatorOf('westminster')).press('makeReferrerLink', input));
  const token = tokenOf(test, (link as unknown as { id: string }).id);
  const browser = await new PageBrowser(test.house.publicUrl).get(`/refer/${token}`);
  return { token, browser, send: (form: Record<string, string>) => browser.press(`/refer/${token}/send`, form) };
}

const refusedAt = ({ html }: PageBrowser) =>
  [...html.matchAll(/<li data-code="([A-Z_]+)"><a href="#(\w+)"/g)].map(([, , at]) => at);
const referenceOn = ({ html }: PageBrowser) => /class="word"><bdi>([^<]+)</.exec(html)?.[1];
const consents = async () =>
  (await test.db.query<{ at: Date }>('select consent_at as at from help_requests order by taken_at')).rows.map(({ at }) => at);

describe("a referrer's page", () => {
  it('makes one referral of a form that is sent twice, and tells the same reference', async () => {
    const { token, browser, send } = await opened();
    const [shown, form] = [browser.html, aForm()];
    const one = referenceOn(await send(form));
    browser.html = shown; // back to the form, whose answer was lost
    expect(referenceOn(await send(form))).toBe(one);
    expect(one).toMatch(/^VSQ-/);
    expect(await fromMe(test.api.behind(token))).toHaveLength(1);
  });

  it('keeps a yes of an earlier day as of that day, and refuses one without a day or with none that counts at its box', async () => {
    const { send } = await opened();
    const day = addDays(today(), -3);
    expect((await send(aForm({ agreedOn: day }))).status).toBe(200);
    expect((await consents()).at(-1)).toEqual(startOfDay(day));
    const before = await everything(test);
    for (const agreedOn of ['', 'on Monday', '2026-02-30', addDays(today(), -40), addDays(today(), 2)]) {
      const refused = await (await opened()).send(aForm({ agreedOn }));
      expect([agreedOn, refused.status, refusedAt(refused)]).toEqual([agreedOn, 422, ['agreedOn']]);
    }
    expect((await everything(test)).help_requests).toEqual(before.help_requests);
  });

  it('takes nobody for grown up, and no yes for said in one way or another, who did not say so', async () => {
    const { browser, token, send } = await opened();
    expect(browser.html).not.toMatch(/name="(age|by|how)"[^>]* checked/);
    const refused = await send(aForm({ age: '', by: '', how: '', note: '' }));
    expect(refusedAt(refused)).toEqual(['note', 'age', 'by', 'how']);
    expect(await fromMe(test.api.behind(token))).toEqual([]);
  });

  it('keeps what was typed when the language is changed', async () => {
    const { browser, token, send } = await opened();
    expect(browser.html).not.toMatch(/<a [^>]*hrefLang="ar"/);
    const again = await send({ ...aForm(), go: 'stay' });
    expect(again.status).toBe(200);
    for (const typed of ['Bread and rice', 'Mr Marrow', 'SW1P 4JN']) expect(again.html).toContain(typed);
    expect(again.html).not.toMatch(/name="consent"[^>]* checked/);
    expect(again.html).toContain(`formAction="/refer/${token}/send?lang=ar"`);
    const arabic = await browser.press(`/refer/${token}/send?lang=ar`, { ...aForm(), go: 'stay' });
    expect(arabic.html).toMatch(/<html lang="ar"[\s\S]*Bread and rice/);
    expect(await fromMe(test.api.behind(token))).toEqual([]);
  });

  it('names 111 and the pharmacy where the last day is today, and no neighbours for somebody under 18', async () => {
    const { send } = await opened();
    const sent = await send(aForm({ category: 'prescription', neededBy: today() }));
    expect(sent.html).toContain('Ring your pharmacy now');
    expect(sent.html).toContain('neighbours hear');
    const young = await (await opened()).send(aForm({ age: 'NO' }));
    expect(young.html).toContain('No volunteer is asked');
    expect(young.html).not.toContain('neighbours hear');
  });

  it('leads on to what was referred before the last 25', async () => {
    const { token, browser } = await opened();
    const there = test.api.behind(token);
    for (let at = 0; at < 26; at += 1) {
      const page = await new PageBrowser(test.house.publicUrl).get(`/refer/${token}`);
      expect((await page.press(`/refer/${token}/send`, aForm())).status).toBe(200);
      // Over a day, not in a quarter of an hour: that many are not taken at once.
      await test.db.query("update referrals_in set sent_at = sent_at - interval '10 minutes'");
    }
    const [oldest] = (await fromMe(there)).slice(-1);
    await browser.get(`/refer/${token}`);
    expect(browser.html).not.toContain(oldest?.reference);
    const on = /href="([^"]*\?after=[^"]*)"/.exec(browser.html)?.[1] ?? '';
    await browser.get(on.replaceAll('&amp;', '&'));
    expect(browser.status).toBe(200);
    expect(browser.html.match(/action="[^"]*\/withdraw"/g)).toHaveLength(1);
    expect(browser.html).toContain(oldest?.reference);
    expect(browser.html).not.toContain('?after=');
  });

  it('says what to do about a link that is over to an organisation, not to a volunteer', async () => {
    const { browser, token } = await opened();
    await test.db.query("update referrer_links set expires_at = now() - interval '1 day' where id is not null");
    for (const path of [`/refer/${token}`, '/refer/nobodys-token-at-all-00', '/referral/nobodys-token-at-all-00', '/refer']) {
      await browser.get(path, { 'accept-language': 'en' });
      expect([path, browser.status >= 400]).toEqual([path, true]);
      expect(browser.html).not.toMatch(/task|ward lead|Volunteers/);
      expect(browser.html).toMatch(/our mail|Ring the network/);
    }
  });
});
