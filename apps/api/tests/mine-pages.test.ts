import { describe, expect, it } from 'vitest';
import { sixDigits } from '../src/platform/seal/index.ts';
import { type Asked, anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { PageBrowser } from './page-browser.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();

/** Their own browser at the private page, or another one. */
async function at({ requester }: Asked, whose: 'own' | 'another' = 'own') {
  const browser = new PageBrowser(test.house.publicUrl);
  if (whose === 'own') browser.cookie = `__Host-wardwise-browser=${requester.browser}`;
  const path = `/r/${requester.token}`;
  return { browser: await browser.get(path), path };
}

const statusOf = ({ html }: PageBrowser) => /role="status">([^<]+)</.exec(html)?.[1];
const refusalsOf = ({ html }: PageBrowser) => [...html.matchAll(/<li data-code="([A-Z_]+)"/g)].map(([, code]) => code);
/** The newest code for their link, as the mail says it. */
async function codeOf({ id }: Asked): Promise<string> {
  const { rows } = await test.db.query<{ id: string }>(
    'select c.id from requester_codes c join requester_links l on l.id = c.link_id where l.request_id = $1 order by c.created_at desc limit 1',
    [id.slice(4)],
  );
  return sixDigits(test.house.ring, rows[0]?.id ?? '');
}
const headingOf = ({ html }: PageBrowser) => /<h1>([^<]*)</.exec(html)?.[1];

describe('how it stands', () => {
  it('is told as looked for while the one who was asked has not said yes', async () => {
    const asked = await anOpenedPage(test);
    await done(asked.lead.confirm(asked.id));
    await done(asked.lead.assign(asked.id, (await aVolunteer(test)).id));
    expect(await asked.requester.mine()).toMatchObject({ status: 'ASSIGNED', volunteers: [] });
    const { browser } = await at(asked);
    expect(headingOf(browser)).toBe('We are looking for somebody');
    expect(browser.html).not.toContain('said yes');
  });
});

describe('the door for another browser', () => {
  it('troubles nobody who is in by then: a button pressed twice, or on a page left open', async () => {
    const asked = await anOpenedPage(test);
    const { browser, path } = await at(asked, 'another');
    await browser.press(`${path}/send-code`);
    expect(headingOf(browser)).toBe('Type in the code');
    const twin = Object.assign(new PageBrowser(test.house.publicUrl), { html: browser.html, cookie: browser.cookie });
    const code = await codeOf(asked);
    await Promise.all([browser.press(`${path}/code`, { code }), twin.press(`${path}/code`, { code })]);
    for (const one of [browser, twin]) expect([headingOf(one), one.status]).toEqual(['We have your request', 200]);
    const { browser: old } = await at(asked);
    for (const button of ['send-code', 'code', 'open']) {
      await old.press(`${path}/${button}`, { code: '123456' });
      expect([button, headingOf(old), refusalsOf(old)]).toEqual([button, 'We have your request', []]);
    }
  });

  it('names whom to ring, for whoever gave no e-mail, and leads back', async () => {
    const { browser, path } = await at(await anOpenedPage(test, { email: null }), 'another');
    await browser.press(`${path}/send-code`);
    expect(headingOf(browser)).toBe('Type in the code');
    expect(browser.html).toContain('href="tel:+442079460100"');
    expect(browser.html).toContain(`href="${path}"`);
  });

  it('says on its own page how long to wait once five codes were sent', async () => {
    const { browser, path } = await at(await anOpenedPage(test), 'another');
    for (let times = 0; times < 5; times += 1) await browser.press(`${path}/send-code`);
    await browser.press(`${path}/send-code`);
    expect([browser.status, headingOf(browser), refusalsOf(browser)]).toEqual([422, 'Type in the code', ['TOO_MANY_TRIES']]);
    expect(browser.html).toContain('wait an hour');
    expect(browser.html).toContain('href="tel:+442079460100"');
  });

  it('counts no guess where nothing was typed', async () => {
    const asked = await anOpenedPage(test);
    const { browser, path } = await at(asked, 'another');
    await browser.press(`${path}/send-code`);
    for (let times = 0; times < 6; times += 1) await browser.press(`${path}/code`, { code: ' ' });
    expect([browser.status, refusalsOf(browser)]).toEqual([422, ['TEXT_MISSING']]);
    expect(browser.html).toContain('href="#code"');
    await browser.press(`${path}/code`, { code: await codeOf(asked) });
    expect(headingOf(browser)).toBe('We have your request');
  });
});

describe('a correction', () => {
  it('is answered in one sentence that it is saved, and once only', async () => {
    const asked = await anOpenedPage(test);
    const { browser, path } = await at(asked);
    await browser.get(`${path}/change`);
    await browser.press(`${path}/change`, { note: 'Two letters to the bank' });
    expect([browser.status, headingOf(browser)]).toEqual([200, 'We have your request']);
    expect(statusOf(browser)).toBe('It is saved. What you left empty stays as it was.');
    expect(statusOf(await browser.get(path))).toBeUndefined();
  });
});
