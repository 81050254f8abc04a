import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aNumber } from './asking.ts';
import { openTestHouse } from './house.ts';
import { everything } from './rows.ts';

const test = openTestHouse();

/** Everything somebody has answered by the last page. */
const answers = (facts: Record<string, string> = {}) => ({
  ...{ key: randomUUID(), postcode: 'SW1P 4JN', age: 'YES', category: 'post', urgency: 'TODAY', note: 'A letter for Quill' },
  ...{ language: 'en', whom: 'ME', calledName: 'Mrs Quillfeather', phone: aNumber(), safeContact: 'Mornings', consent: 'YES' },
  ...facts,
});

/** Sends one page of the form, as a browser without scripts does. */
async function send(step: string, typed: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(`${test.house.publicUrl}/help/${step}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(typed),
    headers,
  });
  const html = await answer.text();
  const at = /<form[^>]*action="\/help\/([a-z]+)/.exec(html)?.[1] ?? null;
  const codes = [...html.matchAll(/<li data-code="([A-Z_]+)"/g)].map(([, code]) => code);
  return { status: answer.status, html, at, codes, cookie: answer.headers.get('set-cookie') };
}

const requests = async () => (await test.db.query('select id from help_requests')).rowCount;

describe('the last page', () => {
  it('is one request however often it is sent, and tells the same reference and link', async () => {
    const before = await requests();
    const all = answers();
    const told = (html: string) => [/class="word"><bdi>([^<]+)</.exec(html)?.[1], /href="(\/r\/[\w-]+)/.exec(html)?.[1]];
    const [one, two] = [await send('check', all), await send('check', all)];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(told(one.html)).toEqual(told(two.html));
    expect(told(one.html)[0]).toMatch(/^VSQ-/);
    expect(one.html).not.toContain('Quill');
    expect(one.cookie).toBeNull();
    expect(await requests()).toBe((before ?? 0) + 1);
  });

  it('does not take what only a machine fills in, and a person loses nothing by it', async () => {
    const before = await everything(test);
    const trapped = await send('check', answers({ website: 'https://spam.example' }));
    expect([trapped.status, trapped.at]).toEqual([422, 'check']);
    expect(trapped.html).toContain('A box that must stay empty was filled in.');
    expect(trapped.html).toContain('Mrs Quillfeather');
    expect(trapped.html).not.toContain('spam.example');
    expect(await everything(test)).toEqual(before);
  });

  it('leads to the first page that lacks an answer, and keeps the others', async () => {
    const { status, at, html } = await send('check', answers({ calledName: '', phone: 'ring the bell' }));
    expect([status, at]).toEqual([422, 'name']);
    expect(html).toContain('value="A letter for Quill"');
    expect((await send('check', {})).at).toBe('postcode');
  });

  it('says when it was sent too often, and keeps what was typed', async () => {
    const phone = aNumber();
    for (let times = 0; times < 3; times += 1) expect((await send('check', answers({ phone }))).status).toBe(200);
    const { status, at, codes, html } = await send('check', answers({ phone }));
    expect([status, at, codes]).toEqual([422, 'check', ['TOO_MANY_TRIES']]);
    expect(html).toContain('value="A letter for Quill"');
    expect(html).toContain('href="tel:+442079460100"');
  });

  it('says whom to ring when the answer was lost and it was changed since, and sends it once more as a new request', async () => {
    const before = (await requests()) ?? 0;
    const first = answers();
    await send('check', first);
    const changed = await send('check', { ...first, note: 'Two letters for Quill' });
    expect([changed.status, changed.at, changed.codes]).toEqual([422, 'check', ['IDEMPOTENCY_KEY_REUSED']]);
    expect(changed.html).toContain('We have your request as you sent it first.');
    expect(changed.html).toContain('href="tel:+442079460100"');
    expect(changed.html).toContain('value="Two letters for Quill"');
    expect(await requests()).toBe(before + 1);
    const key = /name="key" value="([^"]+)"/.exec(changed.html)?.[1] ?? '';
    const anew = { ...first, note: 'Two letters for Quill', key };
    for (const { status } of [await send('check', anew), await send('check', anew)]) expect(status).toBe(200);
    expect(await requests()).toBe(before + 2);
  });

  it('shows on its own page what the API alone could refuse', async () => {
    const { at, codes } = await send('check', answers({ neededBy: '2020-01-01' }));
    expect([at, codes]).toEqual(['when', ['DATE_IN_THE_PAST']]);
  });
});

describe('a postcode out of our wards', () => {
  const elsewhere = answers({ postcode: 'NW5 2AA' });

  it('loses no answer: the other language and the way back to the postcode carry them all', async () => {
    const { html, at } = await send('note', elsewhere);
    expect([html, at]).toEqual([expect.stringContaining('That is not in our wards'), 'postcode']);
    expect(html).toContain('value="A letter for Quill"');
    const other = await send('postcode?lang=ar', { ...elsewhere, go: 'on' });
    expect(other.html).toContain('هذا العنوان خارج أحيائنا');
    expect(other.html).toContain('value="A letter for Quill"');
    const back = await send('postcode', { ...elsewhere, go: 'stay' });
    expect(back.html).toMatch(/id="postcode"[^>]*value="NW5 2AA"/);
    expect((await send('postcode', answers({ changing: 'yes' }))).at).toBe('check');
  });
});

describe('a page', () => {
  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['that is no form', { 'content-type': 'application/json' }, 415],
  ])('%s is not read', async (_which, headers, status) => {
    expect((await send('check', answers(), headers)).status).toBe(status);
  });

  it('takes the longest note in the widest script, and no more than that', async () => {
    expect((await send('note', answers({ note: '𓂀'.repeat(1000) }))).status).toBe(200);
    expect((await send('note', answers({ note: 'x'.repeat(70_000) }))).status).toBe(413);
  });

  it('that does not exist is not found, and answers only to a form', async () => {
    const get = (path: string, method = 'GET') => fetch(test.house.publicUrl + path, { method, redirect: 'manual' });
    expect((await get('/help/nothing')).status).toBe(404);
    expect((await get('/help/note/more')).status).toBe(404);
    expect((await get('/help', 'POST')).status).toBe(405);
    expect((await get('/help', 'DELETE')).status).toBe(405);
  });
});
