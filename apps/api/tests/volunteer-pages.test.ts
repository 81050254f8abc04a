import { SEEDED_GUIDANCE } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { aReach } from './applicants.ts';
import { openTestHouse } from './house.ts';
import { PageBrowser } from './page-browser.ts';
import { everything } from './rows.ts';

const test = openTestHouse();
const open = () => new PageBrowser(test.house.publicUrl);
const at = ({ html }: PageBrowser) => /<form[^>]*action="\/volunteer\/([a-z]+)/.exec(html)?.[1] ?? null;
const codes = ({ html }: PageBrowser) => [...html.matchAll(/<li data-code="([A-Z_]+)"/g)].map(([, code]) => code);
const go = (browser: PageBrowser, typed: Record<string, string | string[]> = {}) =>
  browser.press(`/volunteer/${at(browser)}`, typed);
const waiting = async () =>
  (await test.db.query<Record<string, unknown>>(`select * from volunteers where status = 'APPLIED' order by applied_at`)).rows;

/** Everything answered up to the check. */
async function answered(facts: Record<string, string | string[]> = {}): Promise<PageBrowser> {
  const browser = await open().get('/volunteer');
  const answers: Record<string, Record<string, string | string[]>> = {
    ...{
      postcode: { postcode: 'SW1P 4JN' },
      age: { age: 'YES' },
      kinds: { kinds: ['shopping', 'post'] },
      skills: { skills: ['driving'] },
    },
    ...{ languages: { languages: ['ar', 'en'], pageLanguage: 'ar' }, home: { home: 'NO' }, limits: { capacity: '2', spend: '' } },
    ...{ name: { name: 'Noor Haddad' }, reach: aReach() },
  };
  while (at(browser) !== 'check') {
    const step = at(browser) ?? '';
    const typed = Object.entries(answers[step] ?? {}).map(([name, value]) => [name, facts[name] ?? value]);
    await go(browser, Object.fromEntries(typed));
    expect([step, browser.status, codes(browser)]).toEqual([step, 200, []]);
  }
  return browser;
}
const guidanceOn = ({ html }: PageBrowser) => /name="guidance"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('signing up without scripts', () => {
  it('asks one thing a page, keeps all that was typed, and is one application however often its button is pressed', async () => {
    const browser = await answered();
    for (const told of ['Noor Haddad', 'Shopping', 'Driving', 'Arabic', '£40']) expect(browser.html).toContain(told);
    await go(browser);
    expect(at(browser)).toBe('guidance');
    expect(browser.html).toContain('leave the bags at the door');
    const last = browser.html;
    await go(browser, { guidance: guidanceOn(browser) });
    expect([browser.status, browser.html.includes('Thank you')]).toEqual([200, true]);
    expect(browser.html).not.toContain('Noor');
    const once = await waiting();
    browser.html = last;
    await go(browser, { guidance: guidanceOn(browser) });
    expect(browser.html).toContain('What happens next');
    expect(await waiting()).toEqual(once);
    expect(once).toHaveLength(1);
    expect(once[0]).toMatchObject({
      display_name: 'Noor Haddad',
      page_language: 'ar',
      languages: ['ar', 'en'],
      spending_cap_pence: null,
    });
  });

  it('shows the English of the guidance beside words that no speaker has read', async () => {
    const browser = await answered();
    await browser.press('/volunteer/check', {}, { 'accept-language': 'fa' });
    const [first, english] = [SEEDED_GUIDANCE.texts.fa, SEEDED_GUIDANCE.texts.en].map((text) => text.split('\n\n')[0]);
    expect(browser.html).toContain(`<p>${first}<span class="english" lang="en" dir="ltr">${english}</span></p>`);
  });

  it('insists on the guidance, in the language it is read in, and loses nothing meanwhile', async () => {
    const browser = await answered({ name: 'Quill Feather', spend: '12.50' });
    await go(browser);
    await go(browser);
    expect([browser.status, at(browser), codes(browser)]).toEqual([422, 'guidance', ['GUIDANCE_NOT_AGREED']]);
    expect(browser.html).toContain('value="Quill Feather"');
    await browser.press('/volunteer/guidance', { go: 'stay' });
    expect(guidanceOn(browser)).not.toBe('');
    await go(browser, { guidance: 'an-older-one' });
    expect(codes(browser)).toEqual(['GUIDANCE_SUPERSEDED']);
    await go(browser, { guidance: guidanceOn(browser) });
    expect((await waiting()).at(-1)).toMatchObject({
      display_name: 'Quill Feather',
      spending_cap_pence: 1250,
      guidance_language: 'en',
    });
  });

  it('keeps that somebody stays at home by their own yes alone, to the words of that page', async () => {
    const browser = await answered({ home: 'NO' });
    await go(browser, { go: 'change:home' });
    await go(browser, { home: 'YES' });
    expect([at(browser), codes(browser)]).toEqual(['home', ['TEXT_MISSING']]);
    await go(browser, { home: 'YES', homeConsent: 'en' });
    expect(at(browser)).toBe('check');
    await go(browser);
    await go(browser, { guidance: guidanceOn(browser) });
    expect((await waiting()).at(-1)).toMatchObject({
      self_isolating: true,
      isolation_words: 'ISOLATION_1',
      isolation_language: 'en',
    });
  });

  it.each([
    ['outside our wards', { postcode: 'M1 1AE' }, 'not in our wards'],
    ['in no ward that we know', { postcode: 'SW1P 9ZZ' }, 'We do not know this postcode'],
  ])('is honest to somebody %s', async (_where, typed, told) => {
    const before = await everything(test);
    const browser = await open().get('/volunteer');
    await go(browser, typed);
    expect(browser.html).toContain(told);
    expect(await everything(test)).toEqual(before);
  });

  it('is honest to somebody under 18, and keeps nothing', async () => {
    const before = await everything(test);
    const browser = await open().get('/volunteer');
    await go(browser, { postcode: 'SW1P 4JN' });
    await go(browser, { age: 'NO' });
    expect(browser.html).toContain('Please come back when you are 18');
    await browser.press('/volunteer/kinds', { go: 'back' });
    expect(at(browser)).toBe('age');
    expect(await everything(test)).toEqual(before);
  });

  it('does not take what only a machine fills in, nor a form of another site', async () => {
    const browser = await answered();
    await go(browser);
    const before = await everything(test);
    await go(browser, { guidance: guidanceOn(browser), website: 'https://spam.example' });
    expect([browser.status, at(browser)]).toEqual([422, 'guidance']);
    await browser.press('/volunteer/guidance', { guidance: guidanceOn(browser) }, { 'sec-fetch-site': 'cross-site' });
    expect(browser.status).toBe(403);
    expect(await everything(test)).toEqual(before);
    expect((await open().get('/volunteer/elsewhere')).status).toBe(404);
  });

  it('is on the first page, and a page in the middle leads back to the start', async () => {
    expect((await open().get('/')).html).toContain('href="/volunteer"');
    const answer = await fetch(`${test.house.publicUrl}/volunteer/reach?lang=ar`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/volunteer?lang=ar']);
  });
});
