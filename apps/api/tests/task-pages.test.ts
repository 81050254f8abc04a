import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { PageBrowser } from './page-browser.ts';
import { everything, rowsOf, sealedOf } from './rows.ts';
import { aCalledRequest, done, look, offerOf } from './scenes.ts';

const test = openTestHouse();
const browser = () => new PageBrowser(test.house.publicUrl);

describe('the volunteer’s page, without scripts', () => {
  it('goes from the mail to the follow-up by its buttons alone', async () => {
    const scene = await aCalledRequest(test);
    const path = `/t/${scene.neighbour.token}`;
    const page = await browser().get(path);
    expect([page.status, page.html]).toEqual([200, expect.stringContaining('Vincent Square')]);
    await page.press(`${path}/offer`);
    await done(scene.lead.choose(offerOf(await look(scene)).id));
    await page.get(path);
    await page.press(`${path}/show`);
    expect(page.html).toContain('7 Marmalade Mews');
    await page.get(path);
    await page.press(`${path}/start`);
    await page.get(`${path}/done`);
    await page.press(`${path}/deliver`, { paidBack: 'NOTHING_SPENT' });
    expect((await rowsOf(test, scene.request.id)).status).toBe('DELIVERED');
    expect(await sealedOf(test, scene.request.id)).toEqual({ details: 0, cards: 1, keys: 1 });
    await page.get(path);
    await page.press(`${path}/follow-up`, { answer: 'WENT_WELL' });
    expect((await rowsOf(test, scene.request.id)).followUps.map(({ status }) => status).sort()).toEqual(['DONE', 'DUE']);
  });

  it('is closed to whoever is suspended, says whom to ring and not why, and takes nothing typed', async () => {
    const { neighbour, lead, volunteer } = await aCalledRequest(test);
    const path = `/t/${neighbour.token}`;
    const page = await browser().get(path);
    await done(lead.suspend(volunteer.id, 'CONDUCT'));
    await page.press(`${path}/offer`);
    for (const shown of [page.html, (await browser().get(path)).html, (await browser().get(`${path}/concern`)).html]) {
      expect(shown).toContain('This page is closed');
      expect(shown).toContain('href="tel:+442079460100"');
      expect(shown).not.toMatch(/suspend|paused|CONDUCT|Vincent Square/i);
    }
    expect(page.status).toBe(403);
  });

  it('says whom else to ring where nobody is left who may read a worry', async () => {
    const { neighbour } = await aCalledRequest(test);
    const path = `/t/${neighbour.token}`;
    await test.db.query(
      `update staff set roles = '{COORDINATOR}' where roles && array['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY']`,
    );
    const page = await browser().get(`${path}/concern`);
    await page.press(`${path}/raise-concern`, { worry: 'Nobody opens the door', atRisk: 'REQUESTER', dangerNow: 'YES' });
    expect(page.html).toContain('nobody here may read it');
    expect(page.html).toContain('href="tel:+442079460111"');
    const { rows } = await test.db.query('select danger_now, raised_by, at_risk from concerns');
    expect(rows).toEqual([{ danger_now: true, raised_by: 'VOLUNTEER', at_risk: 'REQUESTER' }]);
  });

  it('changes nothing by being opened, previewed or scanned, and names nobody', async () => {
    const { neighbour } = await aCalledRequest(test);
    const before = await everything(test);
    for (const path of ['', '/done', '/code', '/offer', '/deliver', '/show']) {
      const { html } = await browser().get(`/t/${neighbour.token}${path}`, { 'user-agent': 'A mail scanner' });
      for (const word of TOLD) expect(html).not.toContain(word);
    }
    expect(await everything(test)).toEqual(before);
  });

  it('asks another browser for a code and tells it nothing', async () => {
    const scene = await aCalledRequest(test);
    const path = `/t/${scene.neighbour.token}`;
    const [first, second] = [await browser().get(path), await browser().get(path)];
    await first.press(`${path}/offer`);
    await second.press(`${path}/withdraw`);
    expect((await rowsOf(test, scene.request.id)).offers[0]?.status).toBe('OFFERED');
    await second.get(path);
    expect(second.html).toContain('we first send a code to the e-mail address we have for you');
    expect(second.html).not.toContain(scene.volunteer.firstName);
  });

  it('binds one browser when its button is pressed twice before the cookie has come', async () => {
    const scene = await aCalledRequest(test);
    const path = `/t/${scene.neighbour.token}`;
    const page = await browser().get(path);
    const twin = Object.assign(browser(), { html: page.html });
    await Promise.all([page.press(`${path}/offer`), twin.press(`${path}/offer`)]);
    expect((await rowsOf(test, scene.request.id)).offers).toHaveLength(1);
    const { rows } = await test.db.query(
      'select count(*)::int as bound from link_browsers b join task_links l on l.id = b.link_id where l.request_id = $1',
      [scene.request.id.slice(4)],
    );
    expect(rows).toEqual([{ bound: 1 }]);
    expect(page.html + twin.html).not.toContain('another browser');
  });

  it('takes no button from another site', async () => {
    const scene = await aCalledRequest(test);
    const path = `/t/${scene.neighbour.token}`;
    const page = await browser().get(path);
    await page.press(`${path}/offer`, {}, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' });
    expect((await rowsOf(test, scene.request.id)).offers).toEqual([]);
  });

  it('answers an unknown, a malformed and an expired link in words', async () => {
    for (const token of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', '%00', '../../etc/passwd']) {
      const page = await browser().get(`/t/${token}`);
      expect([404, 400]).toContain(page.status);
      expect(page.html).toContain('<html');
    }
    const { neighbour } = await aCalledRequest(test);
    await test.db.query('update task_links set expires_at = now()');
    const page = await browser().get(`/t/${neighbour.token}`, { 'accept-language': 'ar' });
    expect([page.status, page.html]).toEqual([410, expect.stringMatching(/dir="rtl"/)]);
  });
});
