import { SCRIPT_PAYLOADS } from '@wardwise/domain/testing';
import { describe, expect, it } from 'vitest';
import { write } from '../src/mail/write-letter.ts';
import { anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);

/** What HTML is made of: its tags in order, without what stands between them. */
const tagsOf = (html: string) =>
  [...html.matchAll(/<[!/]?[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/(href|title)="[^"]*"/, '$1=""'));

describe('a mail with a script in every word of it', () => {
  it('is text in its HTML, and adds no tag but the end of a line, and no attribute', () => {
    const letter = (word: string) =>
      write({ subject: word, sentences: [word, word], button: { label: word, url: 'https://help.example/' }, code: word }, 'en');
    const plain = tagsOf(letter('Bread').html);
    expect(plain).not.toContain('<br>');
    expect(plain.length).toBeGreaterThan(10);
    for (const payload of SCRIPT_PAYLOADS) {
      const { html, text } = letter(payload);
      const tags = tagsOf(html);
      expect([payload, tags.filter((tag) => tag !== '<br>')]).toEqual([payload, plain]);
      // The payload stands in two sentences.
      expect([payload, tags.filter((tag) => tag === '<br>').length]).toEqual([payload, 2 * (payload.split('\n').length - 1)]);
      expect(text).toContain(payload); // in text a script is text
    }
  });

  describe('on its way', () => {
    const sent = async (subject: string) => {
      mailRoom.empty();
      const { postman, letters } = mailRoom;
      const mail = write({ subject, sentences: [subject], button: null, code: null }, 'en');
      const { envelope } = await postman.transport.sendMail({ from: postman.from, to: 'reader@neighbours.example', ...mail });
      return { readers: envelope.to, letters: letters.length, headers: letters[0]?.headers.sort() };
    };

    it('adds no header and no reader, whatever its subject says', async () => {
      const plain = await sent('Bread');
      expect(plain).toMatchObject({ readers: ['reader@neighbours.example'], letters: 1 });
      expect(plain.headers).toContain('subject');
      for (const payload of SCRIPT_PAYLOADS) expect([payload, await sent(payload)]).toEqual([payload, plain]);
    }, 120_000);
  });
});

it('reads what somebody types as their address as one address, or not at all', async () => {
  const smuggled = [
    'one,two@b.example',
    'one;two@b.example',
    'one@a.example,two@b.example',
    'one@a.example\r\nBcc:two@b.example',
  ];
  const taken: string[] = [];
  await mailRoom.startAfresh();
  for (const email of smuggled) {
    const asked = await anOpenedPage(test, { email }).catch(() => null);
    if (!asked) continue;
    taken.push(email);
    await done(test.api.behind(asked.requester.token).press('sendMyCode'));
  }
  expect(taken).toEqual(smuggled.slice(0, 2));
  const readers = (await mailRoom.sent()).map(({ to }) => to).filter((to) => to.includes('b.example'));
  expect(readers.map((to) => to.replaceAll('"', '')).sort()).toEqual([...taken].sort()); // quoted: the comma is a part of it
});
