import { describe, expect, it } from 'vitest';
import { sixDigits } from '../src/platform/seal/index.ts';
import { openTestHouse } from './house.ts';
import { PageBrowser } from './page-browser.ts';
import { aSubscription } from './push-browsers.ts';
import { everything, rowsOf } from './rows.ts';
import { aCalledRequest, anAcceptedTask, anOfferedRequest, done, type Scene } from './scenes.ts';

const test = openTestHouse();
const headingOf = ({ html }: PageBrowser) => /<h1>([^<]*)</.exec(html)?.[1];
const statusOf = ({ html }: PageBrowser) => /role="status">([^<]+)</.exec(html)?.[1];
const refusalsOf = ({ html }: PageBrowser) => [...html.matchAll(/<li data-code="([A-Z_]+)"/g)].map(([, code]) => code);
const pathOf = ({ neighbour }: Scene) => `/t/${neighbour.token}/yours`;

/** The volunteer's own browser at what we hold about them, or another one. */
async function at(scene: Scene, whose: 'own' | 'another' = 'own'): Promise<PageBrowser> {
  const browser = new PageBrowser(test.house.publicUrl);
  if (whose === 'own') browser.cookie = `__Host-wardwise-browser=${scene.neighbour.browser}`;
  return browser.get(pathOf(scene));
}

async function newestCode(): Promise<string> {
  const { rows } = await test.db.query<{ id: string }>('select id from link_codes order by created_at desc limit 1');
  return sixDigits(test.house.ring, rows[0]?.id ?? '');
}

/** The form as the page gives it, with all that is ticked in it. */
const FORM = { name: 'Amina Z.', languages: ['fr', 'ar'], categoryKeys: ['post'], skillKeys: ['driving'], pageLanguage: 'en' };

describe('what we hold about a volunteer, without scripts', () => {
  it('is a link away from the task, and opening it changes nothing and tells nobody anything', async () => {
    const scene = await aCalledRequest(test);
    const browser = new PageBrowser(test.house.publicUrl);
    await browser.get(`/t/${scene.neighbour.token}`);
    expect(browser.html).toContain(`href="${pathOf(scene)}"`);
    const before = await everything(test);
    for (const room of ['', '/change', '/contact', '/leave', '/saved', '/copy', '/show', '/stop']) {
      await browser.get(`${pathOf(scene)}${room}`, { 'user-agent': 'A mail scanner' });
      for (const word of [scene.volunteer.firstName, scene.volunteer.email, '900811']) expect(browser.html).not.toContain(word);
    }
    expect(await everything(test)).toEqual(before);
  });

  it('is shown by a button, which binds the browser; then all of it stands there', async () => {
    const scene = await aCalledRequest(test);
    const browser = await at(scene, 'another');
    await browser.press(`${pathOf(scene)}/show`);
    expect([browser.status, headingOf(browser)]).toEqual([200, 'How we reach you']);
    expect(browser.html).toContain(scene.volunteer.email);
    expect(browser.html).toContain('07700 900811');
    await browser.get(pathOf(scene));
    for (const told of [
      `${scene.volunteer.firstName} V.`,
      'Vincent Square',
      'English, Arabic',
      'Who you are: seen 1 January 2025',
      'You: Phone',
    ])
      expect(browser.html.replaceAll('E-mail, ', '')).toContain(told);
    expect(browser.html).not.toContain(scene.volunteer.email);
  });

  it('is corrected on a form that holds what stands there, and what was refused comes back as typed', async () => {
    const scene = await anOfferedRequest(test);
    const browser = await at(scene);
    await browser.get(`${pathOf(scene)}/change`);
    expect(browser.html).toContain(`value="${scene.volunteer.firstName} V."`);
    expect(browser.html).toMatch(/name="languages"[^>]*checked=""[^>]*value="ar"|value="ar"[^>]*checked=""/);
    await browser.press(`${pathOf(scene)}/change`, { ...FORM, languages: [], capacity: '99' });
    expect([browser.status, refusalsOf(browser)]).toEqual([422, ['LANGUAGES_MISSING', 'CAPACITY_OUT_OF_RANGE']]);
    expect(browser.html).toContain('value="Amina Z."');
    expect(browser.html).toContain('href="#languages"');
    await browser.press(`${pathOf(scene)}/change`, { ...FORM, capacity: '٣' });
    expect([browser.status, statusOf(browser)]).toEqual([200, 'It is saved.']);
    for (const told of ['Amina Z.', 'French, Arabic', '>3<']) expect(browser.html).toContain(told);
  });

  it('says when they are free and when it is quiet for them, by boxes and hours', async () => {
    const scene = await anOfferedRequest(test);
    const browser = await at(scene);
    const when = `${pathOf(scene)}/when`;
    await browser.get(when);
    expect(headingOf(browser)).toBe('When you may ask me');
    const freeTimes = ['SUNDAY_EVENING', 'MONDAY_MORNING', 'NEVER'];
    await browser.press(when, { freeTimes, quietFrom: '20', quietUntil: '20' });
    expect([browser.status, refusalsOf(browser)]).toEqual([422, ['QUIET_HOURS_MALFORMED']]);
    expect(browser.html.match(/checked=""/g)).toHaveLength(2);
    await browser.press(when, { freeTimes, quietFrom: '20', quietUntil: '9' });
    expect(statusOf(browser)).toBe('It is saved.');
    for (const told of ['Monday: Morning; Sunday: Evening', '20:00 to 09:00']) expect(browser.html).toContain(told);
    await browser.press(when, { freeTimes: [], quietFrom: '', quietUntil: '' });
    for (const told of ['At any time', 'As for everybody: none']) expect(browser.html).toContain(told);
  });

  it('has another number and address only after the code that went to the old one', async () => {
    const scene = await anOfferedRequest(test);
    const browser = await at(scene);
    await browser.get(`${pathOf(scene)}/contact`);
    expect(browser.html).toContain('href="tel:+442079460100"');
    await browser.press(`${pathOf(scene)}/contact`, { code: '', phone: '07700 900866', email: '' });
    expect([browser.status, refusalsOf(browser)]).toEqual([422, ['TEXT_MISSING']]);
    await browser.press(`${pathOf(scene)}/send-code`);
    expect(headingOf(browser)).toBe('Change your number or e-mail');
    await browser.press(`${pathOf(scene)}/contact`, { code: await newestCode(), phone: 'seven', email: '' });
    expect(refusalsOf(browser)).toEqual(['PHONE_MALFORMED']);
    await browser.press(`${pathOf(scene)}/contact`, { code: await newestCode(), phone: '07700 900866', email: '' });
    expect(statusOf(browser)).toBe('It is saved.');
    await browser.press(`${pathOf(scene)}/show`);
    expect(browser.html).toContain('07700 900866');
    expect(browser.html).toContain(scene.volunteer.email);
  });

  it('is copied to a file with all of it, and with who looked', async () => {
    const scene = await anOfferedRequest(test);
    await done(scene.lead.lookAtVolunteer(scene.volunteer.id));
    const browser = await at(scene);
    await browser.press(`${pathOf(scene)}/copy`);
    const copy = JSON.parse(browser.html);
    expect(copy).toMatchObject({
      ...{ network: 'Westminster Neighbours', name: `${scene.volunteer.firstName} V.`, wardName: 'Vincent Square' },
      contact: { phone: '+447700900811', email: scene.volunteer.email },
      credentials: [
        { kind: 'DBS_BASIC', seenOn: '2025-01-01', consentWords: 'DBS_1', consentAt: expect.stringMatching(/Z$/) },
        { kind: 'ID' },
        { kind: 'TRAINING' },
      ],
      tasks: [{ status: 'OFFERED' }],
      looks: [{ purpose: 'ARRANGE' }, { purpose: 'OWN_DATA', who: null }],
    });
  });

  it('says whether they are asked, ends it at a press and takes it back at another', async () => {
    const scene = await anOfferedRequest(test);
    const browser = await at(scene);
    await browser.press(`${pathOf(scene)}/stop`);
    expect(browser.html).toContain('We do not ask you.');
    await browser.press(`${pathOf(scene)}/again`);
    expect(browser.html).toContain('We ask you when somebody near you needs help.');
  });

  it('asks first, then lets them go: the page says so, also to a second press, and closes', async () => {
    const scene = await anAcceptedTask(test);
    const path = pathOf(scene);
    const browser = await (await at(scene)).get(`${path}/leave`);
    expect(headingOf(browser)).toBe('Leave now?');
    const twin = Object.assign(new PageBrowser(test.house.publicUrl), { html: browser.html, cookie: browser.cookie });
    await Promise.all([browser.press(`${path}/leave`), twin.press(`${path}/leave`)]);
    for (const one of [browser, twin])
      expect([one.status, headingOf(one)]).toEqual([410, 'You have left. Thank you for your help']);
    await browser.get(`/t/${scene.neighbour.token}?lang=ar`);
    expect([browser.status, headingOf(browser)]).toEqual([410, 'غادرت الشبكة. شكرًا على مساعدتك']);
    expect((await rowsOf(test, scene.request.id)).status).toBe('OPEN');
  });

  it('asks another browser for a code, and tells it nothing', async () => {
    const scene = await anOfferedRequest(test);
    const browser = await at(scene, 'another');
    expect(headingOf(browser)).toBe('Is it you?');
    expect(browser.html).not.toContain(scene.volunteer.firstName);
    await browser.press(`/t/${scene.neighbour.token}/send-code`);
    expect(headingOf(browser)).toBe('Type in the code');
    for (const room of ['change', 'contact', 'leave']) expect((await browser.get(`${pathOf(scene)}/${room}`)).status).toBe(303);
  });

  it('keeps where a browser is told, as the script wrote it into the form, and stops it by a button of its own', async () => {
    const [scene, subscription] = [await anOfferedRequest(test), aSubscription()];
    const path = pathOf(scene);
    const browser = await at(scene);
    expect(browser.html).toContain(`data-key="${test.house.vapid?.publicKey}"`);
    await browser.press(`${path}/push`, subscription);
    expect([statusOf(browser), [...browser.html.matchAll(/name="pushId"/g)].length]).toEqual(['It is saved.', 1]);
    expect(browser.html).not.toContain(subscription.endpoint);
    const twin = Object.assign(new PageBrowser(test.house.publicUrl), { html: browser.html, cookie: browser.cookie });
    await Promise.all([browser.press(`${path}/stop-push`), twin.press(`${path}/stop-push`)]);
    for (const one of [browser, twin])
      expect([statusOf(one), one.html.includes('name="pushId"')]).toEqual(['It is saved.', false]);
    await browser.press(`${path}/push`, { ...subscription, endpoint: 'http://push.example/1' });
    expect([browser.status, refusalsOf(browser)]).toEqual([422, ['PUSH_NOT_POSSIBLE']]);
    await browser.get(`${path}/when`);
    expect(browser.html).toContain('Tell me on this phone or computer');
  });

  it('takes no button from another site', async () => {
    const scene = await anAcceptedTask(test);
    const browser = await at(scene);
    await browser.press(`${pathOf(scene)}/leave`, {}, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' });
    expect(browser.status).toBe(403);
    expect((await rowsOf(test, scene.request.id)).status).toBe('ASSIGNED');
  });
});
