import { describe, expect, it } from '@jest/globals';
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
