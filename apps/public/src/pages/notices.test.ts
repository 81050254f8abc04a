import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsIn } from '../locales/locales.ts';
import { allStates } from '../states/all-states.ts';

// Every page there is, in every state: a new form that asks for something about a person and says nothing of it fails here.

const states = await allStates();

/** Pages about services, and the link of a weekly mail: nobody is in them and nothing is asked about anybody. */
const isAboutNobody = (id: string) => /^(entry|told|weekly)\//.test(id);

/** A box in which somebody writes what is their own: no code out of a mail, no waiting time of a service, nothing hidden, and not the trap that no person sees. */
const boxes = (html: string): string[] =>
  [...html.replace(/<div class="unseen".*?<\/div>/gs, '').matchAll(/<(?:textarea|input)\b[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => /^<textarea/.test(box) || /type="(?:text|tel|email|date)"/.test(box))
    .filter((box) => !/one-time-code|name="waitingDays"/.test(box));

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (language) => {
  const { privacy } = wordsIn(language);
  const rendered = () => states.map(({ id, show }) => [id, renderToStaticMarkup(show(language))] as const);

  it('every form that asks for something about a person says what becomes of it, and leads to the whole notice', () => {
    const asking = rendered().filter(([name, html]) => boxes(html).length > 0 && !isAboutNobody(name));
    expect(asking.length).toBeGreaterThan(40);
    for (const [name, html] of asking) {
      const line = html.match(/data-notice="(\w+)">(.*?)<a href="([^"]*)"/s);
      expect([name, line?.[3]]).toEqual([name, `/privacy?lang=${language}`]);
      expect(line?.[2]).toContain(privacy.at[line?.[1] as keyof typeof privacy.at]);
    }
  });

  it('every page, in print too, says whom to call in danger, and that it may tell of somebody where it may', () => {
    for (const [name, html] of rendered()) {
      const foot = html.slice(html.indexOf('<footer>'));
      expect([name, foot.includes('href="tel:999"'), foot.includes(privacy.printed)]).toEqual([name, true, !isAboutNobody(name)]);
    }
  });
});
